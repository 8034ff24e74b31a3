// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/joining.h"

#include <QList>
#include <QSizeF>
#include <QString>

namespace muniment::documents {

// What a view needs to know of a PDF before it draws a page: no text is read, no page is drawn.
// Links are those that lead to pages of the same file; none that leads out is told.
struct PdfShape
{
    QList<QSizeF> pages; // as seen: after rotation, cropped, in points
    QList<OutlineEntry> outline; // page 0: leads to no page of the file
    QList<PageLink> links = {}; // by page, without texts

    friend bool operator==(const PdfShape&, const PdfShape&) = default;
};

// Fails as inspectPdf does. Runs in the helper.
Result<PdfShape> shapeOfPdf(const QString& path);

} // namespace muniment::documents

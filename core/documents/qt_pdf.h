// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pdf_file.h"

#include <QList>
#include <QPdfDocument>
#include <QRectF>
#include <QString>

namespace muniment::documents {

// Loads a document with QtPdf, which reads text and draws pages.
Status loadPdf(QPdfDocument& document, const QString& path);

// QtPdf 6.4 tells places in the unrotated, uncropped page, measured from the height of the rotated
// one. This turns them into points from the top left of the page as seen.
QRectF seenRect(const QRectF& told, const QSizeF& pagePointSize, const PageGeometry& geometry);

} // namespace muniment::documents

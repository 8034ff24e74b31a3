// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/flat_pages.h"
#include "core/documents/pdf_file.h"

#include <QBuffer>
#include <QList>
#include <QPdfDocument>
#include <QRectF>
#include <QString>

namespace muniment::documents {

// Loads a document with QtPdf, which reads text and draws pages.
Status loadPdf(QPdfDocument& document, const QString& path);

// A document as it prints: a page with form fields or annotations is one of a copy that shows them.
class PrintedPdf
{
public:
    struct Page
    {
        QPdfDocument& document;
        int index; // from 0, in that document
    };

    // `span`: the pages that will be asked for.
    Status load(const QString& path, PageSpan span);
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    [[nodiscard]] Page page(int number); // from 1

private:
    void loadCopy();

    FlatPages m_flat;
    QBuffer m_bytes; // outlives the document that reads it
    QPdfDocument m_document;
    QPdfDocument m_copy;
};

// QtPdf 6.4 tells places in the unrotated, uncropped page, measured from the height of the rotated
// one. This turns them into points from the top left of the page as seen.
QRectF seenRect(const QRectF& told, const QSizeF& pagePointSize, const PageGeometry& geometry);

} // namespace muniment::documents

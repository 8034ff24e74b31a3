// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_text.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace muniment::documents {

// What form fields and annotations look like becomes part of their page, as it prints. May throw.
void drawLooks(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages);

// A copy of those pages of a file that have form fields or annotations to be drawn.
struct FlatPages
{
    QByteArray pdf;
    QMap<int, int> places; // the page of the file, and which one of the copy it is; both from 1
};

// QtPdf draws no form field, so the pages of the span that have any are made anew for it. Nothing
// where no page has, and where libqpdf cannot read the file: then QtPdf shows what it can.
FlatPages flatPages(const QString& path, PageSpan span);

} // namespace muniment::documents

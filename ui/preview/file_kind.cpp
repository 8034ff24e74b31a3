// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/file_kind.h"

#include <QStringList>

namespace muniment::ui {

using namespace Qt::StringLiterals;

Preview previewOf(const QString& mediaType)
{
    if (mediaType == "application/pdf"_L1)
        return Preview::Pdf;
    static const QStringList pictures{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
        u"image/bmp"_s, u"image/webp"_s, u"image/tiff"_s};
    if (pictures.contains(mediaType))
        return Preview::Picture;
    if (mediaType == "message/rfc822"_L1)
        return Preview::Mail;
    static const QStringList workbooks{
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s};
    if (workbooks.contains(mediaType))
        return Preview::Workbook;
    static const QStringList documents{
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
        u"application/vnd.oasis.opendocument.text"_s,
        u"application/vnd.oasis.opendocument.presentation"_s};
    if (documents.contains(mediaType))
        return Preview::Document;
    if (mediaType == "text/csv"_L1 || mediaType == "text/tab-separated-values"_L1)
        return Preview::Table;
    static const QStringList texts{
        u"application/json"_s, u"application/x-ndjson"_s, u"application/xml"_s};
    if (mediaType.startsWith("text/"_L1) || texts.contains(mediaType))
        return Preview::Text;
    return Preview::Facts;
}

} // namespace muniment::ui

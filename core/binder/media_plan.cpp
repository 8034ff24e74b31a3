// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/media_plan.h"

#include <QSet>
#include <QStringList>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

bool isPicture(const QString& mediaType)
{
    static const QSet<QString> pictures{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
        u"image/bmp"_s, u"image/x-bmp"_s, u"image/x-ms-bmp"_s, u"image/webp"_s, u"image/tiff"_s};
    return pictures.contains(mediaType);
}

// Text that reads well as it is written. Markup that a browser or an office program shows
// differently from what it says is not among it.
bool isReadableText(const QString& mediaType)
{
    static const QSet<QString> readable{u"application/json"_s, u"application/ld+json"_s,
        u"application/xml"_s, u"application/yaml"_s, u"application/x-yaml"_s, u"application/toml"_s,
        u"application/sql"_s, u"application/x-shellscript"_s, u"application/x-powershell"_s,
        u"application/x-terraform"_s, u"application/javascript"_s, u"application/x-pem-file"_s,
        u"application/x-perl"_s, u"application/x-ruby"_s, u"message/rfc822"_s};
    static const QSet<QString> markup{
        u"text/html"_s, u"text/rtf"_s, u"text/richtext"_s, u"text/x-tex"_s, u"text/troff"_s};
    return readable.contains(mediaType)
        || (mediaType.startsWith(u"text/"_s) && !markup.contains(mediaType));
}

} // namespace

Printing printingOf(const QString& mediaType)
{
    if (mediaType == u"application/pdf"_s)
        return Printing::PdfPages;
    if (isPicture(mediaType))
        return Printing::Picture;
    if (mediaType == u"text/csv"_s || mediaType == u"text/tab-separated-values"_s)
        return Printing::Table;
    return isReadableText(mediaType) ? Printing::Text : Printing::FileOnly;
}

bool isWorkbook(const QString& mediaType)
{
    static const QSet<QString> workbooks{
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.ms-excel"_s, u"application/vnd.ms-excel.sheet.macroenabled.12"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s};
    return workbooks.contains(mediaType.toLower());
}

bool isMail(const QString& mediaType)
{
    return mediaType == u"message/rfc822"_s;
}

} // namespace muniment::binder

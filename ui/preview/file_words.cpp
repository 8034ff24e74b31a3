// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace muniment::ui {

namespace {

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    static QString type(const QString& mediaType)
    {
        struct Known
        {
            const char* begin; // of the media type
            const char* words;
        };
        static constexpr Known known[] = {
            {"application/pdf", QT_TR_NOOP("PDF")},
            {"image/", QT_TR_NOOP("picture")},
            {"text/csv", QT_TR_NOOP("table")},
            {"text/", QT_TR_NOOP("text")},
            {"application/json", QT_TR_NOOP("text")},
            {"application/x-ndjson", QT_TR_NOOP("text")},
            {"application/xml", QT_TR_NOOP("text")},
            {"message/", QT_TR_NOOP("mail")},
            {"application/vnd.ms-outlook", QT_TR_NOOP("mail")},
            {"application/vnd.openxmlformats-officedocument.spreadsheetml", QT_TR_NOOP("workbook")},
            {"application/vnd.oasis.opendocument.spreadsheet", QT_TR_NOOP("workbook")},
            {"application/vnd.ms-excel", QT_TR_NOOP("workbook")},
            {"application/vnd.openxmlformats-officedocument.wordprocessingml",
                QT_TR_NOOP("document")},
            {"application/vnd.oasis.opendocument.text", QT_TR_NOOP("document")},
            {"application/msword", QT_TR_NOOP("document")},
            {"application/zip", QT_TR_NOOP("archive")},
            {"video/", QT_TR_NOOP("video")},
            {"audio/", QT_TR_NOOP("sound")},
        };
        for (const Known& each : known)
            if (mediaType.startsWith(QLatin1String(each.begin)))
                return tr(each.words);
        return tr("other");
    }

    static QString files(int count) { return tr("%n file(s)", nullptr, count); }
};

} // namespace

QString typeWords(const QString& mediaType)
{
    return FileWords::type(mediaType);
}

QString fileCountWords(int count)
{
    return FileWords::files(count);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace muniment::ui

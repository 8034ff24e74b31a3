// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/media_plan.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(muniment::binder::Printing)

class MediaPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void decidesByContentHowAFileIsPrinted_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<Printing>("printing");
        const auto row = [](const char* mediaType, Printing printing) {
            QTest::newRow(mediaType) << QString::fromLatin1(mediaType) << printing;
        };
        row("application/pdf", Printing::PdfPages);
        row("image/png", Printing::Picture);
        row("image/tiff", Printing::Picture);
        row("image/svg+xml", Printing::FileOnly);
        row("text/csv", Printing::Table);
        row("text/tab-separated-values", Printing::Table);
        row("text/plain", Printing::Text);
        row("text/x-log", Printing::Text);
        row("application/json", Printing::Text);
        row("message/rfc822", Printing::Text);
        row("text/html", Printing::FileOnly);
        row("text/rtf", Printing::FileOnly);
        row("application/zip", Printing::FileOnly);
        row("application/octet-stream", Printing::FileOnly);
        row("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Printing::FileOnly);
        row("", Printing::FileOnly);
    }

    void decidesByContentHowAFileIsPrinted()
    {
        QFETCH(QString, mediaType);
        QFETCH(Printing, printing);
        QCOMPARE(printingOf(mediaType), printing);
    }

    void knowsWorkbooksAndMail()
    {
        QVERIFY(isWorkbook(u"application/vnd.ms-excel.sheet.macroEnabled.12"_s));
        QVERIFY(isWorkbook(u"application/vnd.oasis.opendocument.spreadsheet"_s));
        QVERIFY(!isWorkbook(u"text/csv"_s));
        QVERIFY(isMail(u"message/rfc822"_s));
        QVERIFY(!isMail(u"text/plain"_s));
    }
};

MUNIMENT_TEST(MediaPlanTest, "media_plan_test")
#include "media_plan_test.moc"

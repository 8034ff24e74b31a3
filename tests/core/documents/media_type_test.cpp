// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/media_type.h"

#include "tests/support/test_main.h"

using namespace muniment::documents;
using namespace Qt::StringLiterals;

class MediaTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsByTheBytes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ExtensionTruth>("extension");

        const QByteArray pdf = "%PDF-1.7\n1 0 obj\n";
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        const QByteArray zip = QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10);
        const QByteArray workbook = zip + "[Content_Types].xml" + zip + "xl/workbook.xml";
        const QString xlsx = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        const QByteArray noise("\x01\x02\x03\x04\0\xff\xfe\x07", 8);

        const auto row
            = [](const char* what, const QByteArray& head, const QString& file, const QString& name,
                  ExtensionTruth truth) { QTest::newRow(what) << head << file << name << truth; };
        row("a PDF", pdf, u"a.pdf"_s, u"application/pdf"_s, ExtensionTruth::Agrees);
        row("a PDF in capitals", pdf, u"A.PDF"_s, u"application/pdf"_s, ExtensionTruth::Agrees);
        row("a PDF named as a picture", pdf, u"a.png"_s, u"application/pdf"_s,
            ExtensionTruth::Lies);
        row("a PDF without extension", pdf, u"report"_s, u"application/pdf"_s,
            ExtensionTruth::Silent);
        row("a picture named as a PDF", png, u"a.pdf"_s, u"image/png"_s, ExtensionTruth::Lies);
        row("text named as a PDF", "hello there\n", u"a.pdf"_s, u"text/plain"_s,
            ExtensionTruth::Lies);
        row("noise named as a PDF", noise, u"a.pdf"_s, u"application/octet-stream"_s,
            ExtensionTruth::Lies);
        row("noise of a kind that nobody knows", noise, u"a.zzz9"_s, u"application/octet-stream"_s,
            ExtensionTruth::Silent);
        row("a table", "a,b,c\n1,2,3\n", u"users.csv"_s, u"text/csv"_s, ExtensionTruth::Agrees);
        row("a workbook", workbook, u"a.xlsx"_s, xlsx, ExtensionTruth::Agrees);
        row("a workbook named as a document", workbook, u"a.docx"_s, xlsx, ExtensionTruth::Lies);
        row("a text with tabs and quotes", "\"a b\"\tc\n\"d\"\te\n", u"notes.txt"_s,
            u"text/plain"_s, ExtensionTruth::Agrees);
        row("a table with tabs and quotes", "\"a b\"\tc\n\"d\"\te\n", u"notes.tsv"_s,
            u"text/tab-separated-values"_s, ExtensionTruth::Agrees);
        row("a table of a day", "a,b\n1,2\n", u"users.2026.07.csv"_s, u"text/csv"_s,
            ExtensionTruth::Agrees);
        row("a packed archive", QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8), u"logs.july.tar.gz"_s,
            u"application/x-compressed-tar"_s, ExtensionTruth::Agrees);
        row("an archive", zip, u"a.zip"_s, u"application/zip"_s, ExtensionTruth::Agrees);
        row("a workbook named as an archive", workbook, u"a.zip"_s, xlsx, ExtensionTruth::Agrees);
        row("a picture named as a table", png, u"a.csv"_s, u"image/png"_s, ExtensionTruth::Lies);
    }

    void tellsByTheBytes()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, fileName);
        QFETCH(QString, name);
        QFETCH(ExtensionTruth, extension);
        const MediaType type = mediaTypeOf(head, fileName);
        QCOMPARE(type.name, name);
        QCOMPARE(type.extension, extension);
    }

    void namesWhatTheExtensionClaims()
    {
        QCOMPARE(mediaTypeOf("%PDF-1.7\n", u"a.png"_s).claimed, u"image/png"_s);
    }
};

MUNIMENT_TEST(MediaTypeTest, "media_type_test")
#include "media_type_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class InspectionTest : public QObject
{
    Q_OBJECT

private:
    Result<Inspection> inspect(const QByteArray& bytes, const InspectionLimits& limits = {})
    {
        return inspectPdf(writeFile(m_folder, u"made.pdf"_s, bytes), limits);
    }

    QTemporaryDir m_folder;

private slots:
    void tellsPagesAsTheyAreSeen_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("plain") << QByteArray("/MediaBox[0 0 600 800]") << QSizeF(600, 800);
        QTest::newRow("corners the other way round")
            << QByteArray("/MediaBox[600 800 0 0]") << QSizeF(600, 800);
        QTest::newRow("turned") << QByteArray("/MediaBox[0 0 600 800]/Rotate 90")
                                << QSizeF(800, 600);
        QTest::newRow("turned back")
            << QByteArray("/MediaBox[0 0 600 800]/Rotate -90") << QSizeF(800, 600);
        QTest::newRow("upside down")
            << QByteArray("/MediaBox[0 0 600 800]/Rotate 540") << QSizeF(600, 800);
        QTest::newRow("cropped") << QByteArray("/MediaBox[0 0 600 800]/CropBox[50 100 500 700]")
                                 << QSizeF(450, 600);
        QTest::newRow("cropped beyond the sheet")
            << QByteArray("/MediaBox[0 0 600 800]/CropBox[-50 -100 900 700]") << QSizeF(600, 700);
        QTest::newRow("in larger units")
            << QByteArray("/MediaBox[0 0 600 800]/UserUnit 2") << QSizeF(1200, 1600);
        QTest::newRow("no box") << QByteArray() << QSizeF(612, 792);
        QTest::newRow("a box of no area") << QByteArray("/MediaBox[5 5 5 5]") << QSizeF(612, 792);
        QTest::newRow("a box of no numbers")
            << QByteArray("/MediaBox[NaN NaN NaN NaN]") << QSizeF(612, 792);
        QTest::newRow("a box without end")
            << QByteArray("/MediaBox[0 0 99999999999 800]") << QSizeF(612, 792);
        QTest::newRow("a crop elsewhere")
            << QByteArray("/MediaBox[0 0 600 800]/CropBox[9000 9000 9100 9100]")
            << QSizeF(600, 800);
    }

    void tellsPagesAsTheyAreSeen()
    {
        QFETCH(QByteArray, page);
        QFETCH(QSizeF, size);
        const auto found = inspect(onePage({.page = page}));
        VERIFY_OK(found);
        QCOMPARE(found->pages.size(), 1);
        QCOMPARE(found->pages.first().size, size);
    }

    void findsTheFreeCorner_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Corner>("corner");
        const QByteArray upright = "/MediaBox[0 0 600 800]";
        const auto at = [](const char* place) -> QByteArray {
            return QByteArray("BT /F1 10 Tf ") + place + " Td (page 1 of 2 and more) Tj ET ";
        };
        const QByteArray lowerRight = at("480 30");
        const QByteArray lowerLeft = at("30 30");
        const QByteArray upperRight = at("480 765");
        const QByteArray upperLeft = at("30 765");
        QTest::newRow("nothing") << upright << QByteArray() << Corner::BottomRight;
        QTest::newRow("a footer right") << upright << lowerRight << Corner::BottomLeft;
        QTest::newRow("a footer left") << upright << lowerLeft << Corner::BottomRight;
        QTest::newRow("footers") << upright << lowerLeft + lowerRight << Corner::TopRight;
        QTest::newRow("all but one")
            << upright << lowerLeft + lowerRight + upperRight << Corner::TopLeft;
        QTest::newRow("all") << upright << lowerLeft + lowerRight + upperRight + upperLeft
                             << Corner::BottomRight;
        // Turned clockwise, what was lower right is seen lower left.
        QTest::newRow("turned") << upright + "/Rotate 90" << at("560 30") << Corner::BottomRight;
        QTest::newRow("turned, where the right is seen below")
            << upright + "/Rotate 90" << at("480 760") << Corner::BottomLeft;
        QTest::newRow("upside down") << upright + "/Rotate 180" << upperLeft << Corner::BottomLeft;
        QTest::newRow("cropped") << QByteArray("/MediaBox[0 0 600 800]/CropBox[100 100 500 700]")
                                 << at("400 130") << Corner::BottomLeft;
        QTest::newRow("origin elsewhere")
            << QByteArray("/MediaBox[-300 -400 300 400]") << at("180 -370") << Corner::BottomLeft;
    }

    void findsTheFreeCorner()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, content);
        QFETCH(Corner, corner);
        const auto found = inspect(onePage({.page = page, .content = content}));
        VERIFY_OK(found);
        QCOMPARE(found->pages.first().freeCorner, corner);
    }

    void tellsWhatElseIsInTheFile_data()
    {
        QTest::addColumn<OnePage>("made");
        QTest::addColumn<QList<Loss>>("losses");
        const auto row = [](const char* name, const OnePage& made, const QList<Loss>& losses) {
            QTest::newRow(name) << made << losses;
        };
        const QByteArray box = "/MediaBox[0 0 600 800]";
        row("nothing", {}, {});
        row("a script by name",
            {.catalog = "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert(1))>>]>>>>"},
            {Loss::Scripts});
        row("a script on opening", {.catalog = "/OpenAction<</S/JavaScript/JS(app.alert(1))>>"},
            {Loss::Scripts});
        row("a page on opening", {.catalog = "/OpenAction[3 0 R/Fit]"}, {});
        row("a program on a click",
            {.page = box
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
                      "/A<</S/Launch/F(cmd.exe)>>>>]"},
            {Loss::Actions});
        row("a plain link",
            {.page = box
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
                      "/A<</S/URI/URI(https://example.org)>>>>]"},
            {Loss::Links});
        row("a script behind another action",
            {.page = box + "/AA<</O<</S/GoTo/D[3 0 R/Fit]/Next<</S/JavaScript/JS(1)>>>>>>"},
            {Loss::Scripts, Loss::Actions, Loss::Links});
        row("a form", {.catalog = "/AcroForm<</Fields[<</FT/Tx/T(a)>>]>>"}, {Loss::Form});
        row("a dynamic form", {.catalog = "/AcroForm<</Fields[]/XFA 6 0 R>>", .objects = {"<<>>"}},
            {Loss::DynamicForm});
        row("a file inside", {.catalog = "/Names<</EmbeddedFiles<</Names[]>>>>"},
            {Loss::EmbeddedFiles});
        row("a signature",
            {.catalog = "/AcroForm<</Fields[<</FT/Sig/T(s)/V<</Type/Sig"
                        "/ByteRange[0 1 2 3]/Contents<00>>>>>]>>"},
            {Loss::Signature});
    }

    void tellsWhatElseIsInTheFile()
    {
        QFETCH(OnePage, made);
        QFETCH(QList<Loss>, losses);
        const auto found = inspect(onePage(made));
        VERIFY_OK(found);
        QCOMPARE(found->losses, losses);
        QCOMPARE(found->facts, DocumentFacts());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char* name, const QByteArray& bytes, const Cause& cause) {
            QTest::newRow(name) << bytes << QByteArray(cause.name);
        };
        const QByteArray sound = manyPages(3);
        row("nothing at all", {}, cause::notAPdf);
        row("text", "Dear auditor,\n", cause::notAPdf);
        row("only the first line", "%PDF-1.7\n", cause::damagedPdf);
        row("cut before the page tree", sound.left(60), cause::damagedPdf);
        MadePdf empty;
        empty.add("<</Type/Catalog/Pages 2 0 R>>");
        empty.add("<</Type/Pages/Kids[]/Count 0>>");
        row("no pages", empty.bytes(1), cause::noPages);
        MadePdf loop;
        loop.add("<</Type/Catalog/Pages 2 0 R>>");
        loop.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        loop.add("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        row("a page tree that bites its tail", loop.bytes(1), cause::damagedPdf);
        MadePdf half;
        half.add("<</Type/Catalog/Pages 2 0 R>>");
        half.add("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>");
        half.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>");
        row("a page tree that holds itself", half.bytes(1), cause::damagedPdf);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, cause);
        const auto found = inspect(bytes);
        QVERIFY(!found);
        QCOMPARE(QByteArray(found.error().cause->name), cause);
    }

    void refusesTooManyPages()
    {
        const auto found = inspect(manyPages(11), {.pages = 10});
        QVERIFY(!found);
        QVERIFY(found.error().is(cause::tooManyPages));
        QCOMPARE(wordsFor(found.error()).sentence, u"The PDF has more than 10 pages."_s);
        VERIFY_OK(inspect(manyPages(10), {.pages = 10}));
    }

    // A viewer may still draw some of it: it is printed, with the stamp on a plate.
    void aPageWhoseContentCannotBeDecodedIsNoDamage()
    {
        QByteArray bytes = onePage({});
        const qsizetype at = bytes.indexOf("/Length", bytes.indexOf("4 0 obj"));
        bytes.insert(at, "/Filter/FlateDecode ");
        const auto found = inspect(bytes);
        VERIFY_OK(found);
        QCOMPARE(found->pages.size(), 1);
    }

    void readsOnWhereTheTableOfObjectsIsMissing()
    {
        QByteArray bytes = manyPages(3);
        bytes.truncate(bytes.indexOf("xref\n"));
        bytes += "trailer\n<</Root 1 0 R>>\n";
        const auto found = inspect(bytes);
        VERIFY_OK(found);
        QCOMPARE(found->pages.size(), 3);
        QVERIFY(found->facts.testFlag(DocumentFact::Repaired));
    }

    void survivesDeepNesting()
    {
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        const auto found = inspect(onePage({.page = "/MediaBox[0 0 600 800]/Deep " + deep}));
        // Repaired or refused, but answered.
        if (!found)
            QVERIFY2(found.error().is(cause::damagedPdf) || found.error().is(cause::noPages),
                explain(found).constData());
    }

    void readsWhatOnlyItsOwnerRestricts()
    {
        const QString plain = writeFile(m_folder, u"plain.pdf"_s, manyPages(2));
        const QString restricted = m_folder.filePath(u"restricted.pdf"_s);
        QCOMPARE(run(u"qpdf"_s,
                     {u"--encrypt"_s, u""_s, u"owner"_s, u"256"_s, u"--print=none"_s, u"--"_s,
                         plain, restricted})
                     .exitCode,
            0);
        const auto found = inspectPdf(restricted);
        VERIFY_OK(found);
        QCOMPARE(found->pages.size(), 2);
        QVERIFY(found->facts.testFlag(DocumentFact::OwnerRestricted));
    }

    void asksForNoPassword()
    {
        const QString plain = writeFile(m_folder, u"plain.pdf"_s, manyPages(2));
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        QCOMPARE(run(u"qpdf"_s,
                     {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, plain, locked})
                     .exitCode,
            0);
        const auto found = inspectPdf(locked);
        QVERIFY(!found);
        QVERIFY(found.error().is(cause::passwordProtected));
        QCOMPARE(wordsFor(found.error()).sentence, u"The file is password-protected."_s);
    }

    void saysThatAFileCannotBeRead()
    {
        const auto found = inspectPdf(m_folder.filePath(u"nowhere.pdf"_s));
        QVERIFY(!found);
        QVERIFY(found.error().is(base::cause::fileUnreadable));
    }

    void agreesWithPublishedFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("minimal") << u"minimal.pdf"_s << 1 << false;
        QTest::newRow("two pages") << u"minimal-two-pages.pdf"_s << 2 << false;
        QTest::newRow("signed twice") << u"minimal-two-fields-signed-twice.pdf"_s << 1 << true;
        QTest::newRow("password") << u"minimal-aes256.pdf"_s << 0 << false;
    }

    void agreesWithPublishedFiles()
    {
        QFETCH(QString, name);
        QFETCH(int, pages);
        QFETCH(bool, isSigned);
        const QString path = QStringLiteral(MUNIMENT_SHARED_DATA "/pdf/") + name;
        if (!QFile::exists(path))
            QSKIP("the shared data folder is not here");
        const auto found = inspectPdf(path);
        if (pages == 0) {
            QVERIFY(!found);
            QVERIFY(found.error().is(cause::passwordProtected));
            return;
        }
        VERIFY_OK(found);
        QCOMPARE(found->pages.size(), pages);
        QCOMPARE(found->losses.contains(Loss::Signature), isSigned);
        QVERIFY(run(u"pdfinfo"_s, {path})
                    .text.contains(QRegularExpression(u"Pages: +%1"_s.arg(pages))));
    }
};

MUNIMENT_TEST(InspectionTest, "inspection_test")
#include "inspection_test.moc"

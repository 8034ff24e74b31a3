// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_text.h"

#include "core/documents/documents_messages.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class DocumentTextTest : public QObject
{
    Q_OBJECT

private:
    Result<DocumentText> read(const QByteArray& bytes, WordBoxes boxes, PageSpan span = {})
    {
        return textOfPdf(writeFile(m_folder, u"made.pdf"_s, bytes), boxes, span);
    }

    QTemporaryDir m_folder;

private slots:
    void readsEachPage()
    {
        const auto text = read(manyPages(3), WordBoxes::Omit);
        VERIFY_OK(text);
        QCOMPARE(text->pages.size(), 3);
        QCOMPARE(text->pages.at(1).text.trimmed(), u"Page 2"_s);
        QVERIFY(text->pages.at(1).words.isEmpty());
        QVERIFY(!text->hasNoText());
    }

    void readsTheSpanThatWasAskedFor()
    {
        const auto text = read(manyPages(5), WordBoxes::Omit, {2, 3});
        VERIFY_OK(text);
        QCOMPARE(text->pages.size(), 2);
        QCOMPARE(text->pages.at(0).text.trimmed(), u"Page 2"_s);
        const auto beyond = read(manyPages(2), WordBoxes::Omit, {7, 9});
        VERIFY_OK(beyond);
        QVERIFY(beyond->pages.isEmpty());
    }

    void partsLinesByNewlines()
    {
        const auto text = read(onePage({.content = "BT /F1 12 Tf 50 700 Td (First line) Tj "
                                                   "0 -20 Td (Second line) Tj ET"}),
            WordBoxes::Omit);
        VERIFY_OK(text);
        QCOMPARE(text->pages.first().text.trimmed(), u"First line\nSecond line"_s);
    }

    void readsTheFieldsOfAFormWhereTheyStand()
    {
        const auto text = read(onePage(filledForm()), WordBoxes::Include);
        VERIFY_OK(text);
        const PageText& page = text->pages.first();
        QVERIFY(page.text.contains(u"Hello world again"_s));
        QVERIFY(page.text.contains(u"filled in"_s));
        const auto filled = std::find_if(page.words.begin(), page.words.end(),
            [](const Word& each) { return each.text == u"filled"_s; });
        QVERIFY(filled != page.words.end());
        QVERIFY(QRectF(100, 160, 200, 40).contains(filled->box));
    }

    // Helvetica sets "world" in 12 points from 131 to 159, on the baseline at 200.
    void placesWordsOnThePageAsSeen_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QRectF>("about");
        const QByteArray box = "/MediaBox[0 0 600 800]";
        QTest::newRow("plain") << box << QRectF(131, 591, 28, 9);
        QTest::newRow("turned") << box + "/Rotate 90" << QRectF(200, 131, 9, 28);
        QTest::newRow("upside down") << box + "/Rotate 180" << QRectF(441, 200, 28, 9);
        QTest::newRow("turned back") << box + "/Rotate 270" << QRectF(591, 441, 9, 28);
        QTest::newRow("cropped") << box + "/CropBox[50 100 500 700]" << QRectF(81, 491, 28, 9);
        QTest::newRow("origin elsewhere")
            << QByteArray("/MediaBox[-100 -50 500 750]") << QRectF(231, 541, 28, 9);
        QTest::newRow("in larger units") << box + "/UserUnit 2" << QRectF(262, 1182, 56, 18);
    }

    void placesWordsOnThePageAsSeen()
    {
        QFETCH(QByteArray, page);
        QFETCH(QRectF, about);
        const auto text = read(onePage({.page = page}), WordBoxes::Include);
        VERIFY_OK(text);
        const QList<Word> words = text->pages.first().words;
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(1).text, u"world"_s);
        const QRectF box = words.at(1).box;
        const QString told
            = u"%1 %2 %3 %4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
        QVERIFY2(std::abs(box.x() - about.x()) < 2 && std::abs(box.y() - about.y()) < 2
                && std::abs(box.width() - about.width()) < 2
                && std::abs(box.height() - about.height()) < 2,
            qPrintable(told));
    }

    void placesWordsOfDensePagesWithinTheirLine()
    {
        QByteArray content;
        for (int line = 0; line < 40; ++line) {
            content += "BT /F1 8 Tf 40 " + QByteArray::number(760 - 15 * line) + " Td (";
            for (int word = 0; word < 15; ++word)
                content += "word" + QByteArray::number(10 + word) + " ";
            content += "end) Tj ET\n";
        }
        const auto text = read(onePage({.content = content}), WordBoxes::Include);
        VERIFY_OK(text);
        const QList<Word> words = text->pages.first().words;
        QCOMPARE(words.size(), 40 * 16);
        const Word& fifthOfThirdLine = words.at(2 * 16 + 4);
        QCOMPARE(fifthOfThirdLine.text, u"word14"_s);
        QVERIFY(fifthOfThirdLine.box.top() > 61 && fifthOfThirdLine.box.bottom() < 77);
        QVERIFY(fifthOfThirdLine.box.left() > 140 && fifthOfThirdLine.box.right() < 190);
    }

    void knowsAScan()
    {
        const auto text = read(
            onePage({.content = "q 500 0 0 700 50 50 cm /Scan Do Q",
                .resources = "/XObject<</Scan 6 0 R>>",
                .objects = {"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                            "/ColorSpace/DeviceGray/Length 1>>stream\n\x7f\nendstream"}}),
            WordBoxes::Omit);
        VERIFY_OK(text);
        QVERIFY(text->hasNoText());
    }

    void pagesThatAreNotThereMakeADamagedFile()
    {
        const auto treeOf = [](const QByteArray& tree) {
            MadePdf pdf;
            const int root = pdf.add("<</Type/Catalog/Pages 2 0 R>>");
            pdf.add(tree);
            return pdf.bytes(root);
        };
        const auto causeOf = [this](const QByteArray& bytes) {
            const auto text = read(bytes, WordBoxes::Omit);
            return text ? QByteArray("read") : QByteArray(text.error().cause->name);
        };
        QCOMPARE(causeOf(treeOf("<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>")),
            QByteArray("documents.damaged_pdf"));
        QCOMPARE(causeOf(treeOf("<</Type/Pages/Count 1000000/Kids[3 0 R]>>")),
            QByteArray("documents.too_many_pages"));
        QByteArray garbled = manyPages(1);
        garbled.replace(0, 8, "%QDF\x01\x02\x03\x04");
        QCOMPARE(causeOf(garbled), QByteArray("documents.damaged_pdf"));
    }

    void saysWhatIsWrong()
    {
        const auto noPdf = read("Dear auditor", WordBoxes::Omit);
        QVERIFY(!noPdf && noPdf.error().is(cause::notAPdf));
        const auto cut = read(manyPages(2).left(60), WordBoxes::Omit);
        QVERIFY(!cut && cut.error().is(cause::damagedPdf));
    }
};

MUNIMENT_TEST(DocumentTextTest, "document_text_test")
#include "document_text_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/text_pages.h"

#include "core/binder/media_plan.h"
#include "core/documents/stamp_plate.h"
#include "core/documents/text_measure.h"
#include "core/documents/text_table.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace Qt::StringLiterals;
using documents::PageDrawing;

namespace {

using Pages = std::optional<QList<PageDrawing>>;

QStringList textsOf(const PageDrawing& page)
{
    QStringList texts;
    for (const documents::TextItem& item : page.texts)
        texts.append(item.text);
    return texts;
}

QString allText(const Pages& pages)
{
    QString text;
    for (const PageDrawing& page : *pages)
        text += textsOf(page).join(u'\n') + u'\n';
    return text;
}

// Everything lies on the paper, and nothing where the stamp goes.
bool keepsItsPlaces(const PageDrawing& page)
{
    const QRectF plate
        = documents::plateRect(page.size, documents::stampPlate, documents::Corner::BottomRight);
    for (const documents::TextItem& item : page.texts) {
        const double width = documents::textWidth(item.text, item.style);
        const double left = item.align == documents::Align::Right ? item.x - width : item.x;
        const QRectF box(left, item.baseline - item.style.size, width, item.style.size * 1.3);
        if (!QRectF(QPointF(), page.size).contains(box) || box.intersects(plate))
            return false;
    }
    return true;
}

QString csvOf(int rows, int columns)
{
    QString text;
    for (int r = 0; r < rows; ++r) {
        QStringList cells;
        for (int c = 0; c < columns; ++c)
            cells.append(r == 0 ? u"head %1"_s.arg(c) : u"r%1c%2"_s.arg(r).arg(c));
        text += cells.join(u',') + u'\n';
    }
    return text;
}

std::optional<QList<QStringList>> rowsOf(const QString& text)
{
    const documents::TableReach reach{0, mostTextPages * mostRowsOnAPage * 2, mostTableColumns};
    const auto table = documents::delimitedRows(text, reach);
    return table ? std::optional(table->rows) : std::nullopt;
}

} // namespace

class TextPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCarriageReturnOfALineEndIsNotShown()
    {
        const Pages pages = textPages(u"Marek,\r\n\r\nI accept.\r\n"_s, u"E-020"_s, 10);
        QVERIFY(pages);
        QVERIFY(textsOf(pages->first()).contains(u"Marek,"_s));
        QVERIFY(textsOf(pages->first()).contains(u"I accept."_s));
        QVERIFY(!allText(pages).contains(u"U+000D"_s));
        QVERIFY(textsOf(pages->first()).contains(u"lines 1 to 3"_s));
    }

    void printsEveryLineWithItsNumber()
    {
        QString text;
        for (int line = 1; line <= 300; ++line)
            text += u"line-%1\n"_s.arg(line);
        const Pages pages = textPages(text, u"E-001  a.log"_s, mostTextPages);
        QVERIFY(pages);
        QVERIFY(pages->size() > 1);
        const QString printed = allText(pages);
        for (int line = 1; line <= 300; ++line) {
            QVERIFY(printed.contains(u"line-%1\n"_s.arg(line)));
            QVERIFY(printed.contains(u"\n%1\n"_s.arg(line)));
        }
        for (const PageDrawing& page : *pages) {
            QVERIFY(keepsItsPlaces(page));
            QVERIFY(textsOf(page).contains(u"E-001  a.log"_s));
        }
        QVERIFY(textsOf(pages->last()).join(u' ').contains(u"to 300"_s));
    }

    void wrapsWithoutLosingACharacter()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"word%1"_s.arg(i);
        const Pages pages
            = textPages(text + u"漢字🙂"_s.repeated(2000), u"E-1"_s, mostTextPages);
        QVERIFY(pages);
        QString printed;
        for (const PageDrawing& page : *pages) {
            QVERIFY(keepsItsPlaces(page));
            for (const documents::TextItem& item : page.texts)
                if (item.style.family == documents::FontFamily::Mono
                    && item.align == documents::Align::Left)
                    printed += item.text;
        }
        QCOMPARE(printed, text + u"漢字🙂"_s.repeated(2000));
    }

    void givesUpWhereItWouldBeTooManyPages()
    {
        QVERIFY(!textPages(u"x\n"_s.repeated(200 * 100), u"E-1"_s, mostTextPages));
        QVERIFY(!textPages(u"long "_s.repeated(400'000), u"E-1"_s, mostTextPages));
        QVERIFY(textPages(u"x\n"_s.repeated(100), u"E-1"_s, mostTextPages));
        const auto rows = rowsOf(csvOf(20'000, 3));
        QVERIFY(rows);
        QVERIFY(!tablePages(*rows, u"E-1"_s, mostTextPages));
    }

    void anEmptyTextIsOnePage() { QCOMPARE(textPages({}, u"E-1"_s, 200)->size(), 1); }

    void repeatsTheHeadAndKeepsLettersAndNumbers()
    {
        const auto rows = rowsOf(csvOf(200, 4));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 200);
        const Pages pages = tablePages(*rows, u"E-002  a.csv"_s, mostTextPages);
        QVERIFY(pages);
        QVERIFY(pages->size() > 1);
        const QString printed = allText(pages);
        for (int r = 1; r < 200; ++r)
            for (int c = 0; c < 4; ++c)
                QCOMPARE(printed.count(u"\nr%1c%2\n"_s.arg(r).arg(c)), 1);
        QVERIFY(printed.contains(u"\n200\n"_s));
        for (const PageDrawing& page : *pages) {
            QVERIFY(keepsItsPlaces(page));
            const QStringList texts = textsOf(page);
            for (const QString& word : {u"A"_s, u"D"_s, u"head 0"_s, u"head 3"_s, u"1"_s})
                QVERIFY(texts.contains(word));
        }
    }

    void goesAcrossBeforeItGoesDown()
    {
        const auto rows = rowsOf(csvOf(120, 60));
        const Pages pages = tablePages(*rows, u"E-2"_s, mostTextPages);
        QVERIFY(pages);
        QCOMPARE(pages->first().size, documents::a4.transposed());
        const QString printed = allText(pages);
        for (int r = 1; r < 120; ++r)
            for (int c = 0; c < 60; ++c)
                QCOMPARE(printed.count(u"\nr%1c%2\n"_s.arg(r).arg(c)), 1);
        QVERIFY(textsOf(pages->at(0)).contains(u"r1c0"_s));
        QVERIFY(!textsOf(pages->at(1)).contains(u"A"_s));
        QVERIFY(textsOf(pages->at(1)).contains(u"2"_s));
        for (const PageDrawing& page : *pages)
            QVERIFY(keepsItsPlaces(page));
    }

    void longColumnsShareTheWholeWidthOfOnePage()
    {
        QString text;
        for (int r = 0; r < 40; ++r) {
            QStringList cells;
            for (int c = 0; c < 9; ++c)
                cells.append(u"long words that go on "_s.repeated(c % 3 == 0 ? 12 : 2));
            text += cells.join(u',') + u'\n';
        }
        const Pages pages = tablePages(*rowsOf(text), u"E-3"_s, mostTextPages);
        QVERIFY(pages);
        QVERIFY2(pages->size() <= 7, qPrintable(QString::number(pages->size())));
        for (const PageDrawing& page : *pages) {
            QVERIFY(textsOf(page).contains(u"I"_s)); // the last column
            QVERIFY(keepsItsPlaces(page));
        }
        double right = 0;
        for (const documents::LineItem& line : pages->first().lines)
            right = std::max(right, line.to.x());
        QVERIFY(right > pages->first().size.width() - 80);
    }

    void pagesOfEmptyColumnsAreToldAndNotPrinted()
    {
        QString text;
        for (int r = 0; r < 200; ++r) {
            QStringList cells;
            for (int c = 0; c < 60; ++c)
                cells.append(r == 0 || c < 4 || r == 199 ? u"r%1c%2"_s.arg(r).arg(c) : QString());
            text += cells.join(u',') + u'\n';
        }
        const Pages pages = tablePages(*rowsOf(text), u"E-3"_s, mostTextPages);
        QVERIFY(pages);
        const QString printed = allText(pages);
        QVERIFY(printed.contains(u"r199c59"_s));
        QVERIFY(printed.contains(u" empty here\n"_s));
        int bare = 0;
        for (const PageDrawing& page : *pages)
            bare += std::none_of(page.texts.begin(), page.texts.end(),
                        [](const documents::TextItem& item) {
                            return item.text.startsWith(u'r') && !item.text.startsWith(u"r0"_s)
                                && item.text.contains(u'c') && !item.text.startsWith(u"rows"_s);
                        })
                ? 1
                : 0;
        QVERIFY2(bare <= 6, qPrintable(QString::number(bare))); // the first time across alone
    }

    void printsRowsThatAreTallerThanAPage()
    {
        QStringList words;
        for (int i = 0; i < 4000; ++i)
            words.append(u"w%1"_s.arg(i));
        const QString text = u"a,b\n\"%1\",y\nlast,z\n"_s.arg(words.join(u' '));
        const Pages pages = tablePages(*rowsOf(text), u"E-3"_s, mostTextPages);
        QVERIFY(pages);
        const QString printed = allText(pages).replace(u'\n', u' ');
        for (const QString& word : words)
            QVERIFY2(printed.contains(u' ' + word + u' '), qUtf8Printable(word));
        QVERIFY(printed.contains(u" last "_s));
    }

    void namesColumnsAsWorkbooksDo()
    {
        QCOMPARE(columnLetters(0), u"A"_s);
        QCOMPARE(columnLetters(25), u"Z"_s);
        QCOMPARE(columnLetters(26), u"AA"_s);
        QCOMPARE(columnLetters(701), u"ZZ"_s);
        QCOMPARE(columnLetters(702), u"AAA"_s);
    }

    // Breaking lines takes time by the square of a text's length.
    void aCellOfMillionsOfLettersIsGivenAsAFileAndNotLaidForHours()
    {
        QVERIFY(!tablePages({{u"a"_s}, {QString(5'000'000, u'x')}}, u"E-001"_s, mostTextPages));
        const Pages fits
            = tablePages({{u"a"_s}, {QString(20'000, u'x')}}, u"E-001"_s, mostTextPages);
        QVERIFY(fits.has_value());
        QCOMPARE(allText(fits).count(u'x'), 20'000);
    }
};

MUNIMENT_TEST(TextPagesTest, "text_pages_test")
#include "text_pages_test.moc"

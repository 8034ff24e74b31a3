// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_words.h"

#include "tests/support/test_main.h"
#include "ui/widgets/page_place.h"
#include "ui/widgets/page_selection.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Two lines: "Access was reviewed" and "by the owner".
QList<PageWord> twoLines()
{
    return {{u"Access"_s, {10, 10, 60, 10}}, {u"was"_s, {75, 10, 30, 10}},
        {u"reviewed"_s, {110, 10, 80, 10}}, {u"by"_s, {10, 30, 20, 10}},
        {u"the"_s, {35, 30, 30, 10}}, {u"owner"_s, {70, 30, 50, 10}}};
}

QString joined(const QList<PageWord>& words)
{
    QStringList texts;
    for (const PageWord& word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

} // namespace

class PageWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void hitsAreFoundWhateverTheirCaseAndBreaks();
    void theAreaOfAPartOfAWordIsItsShare();
    void aHitOverTwoLinesHasTwoAreas();
    void thePointBetweenLinesBelongsToTheNearerOne();
    void aSelectionReadsAsItStands();
    void aSelectionRunsOverPages();
    void aDoubleClickTakesTheWordBelow();
    void wordsOfAnAreaAreThoseThatLieInIt();
    void turnedPagesLeadThereAndBack_data();
    void turnedPagesLeadThereAndBack();
};

void PageWordsTest::hitsAreFoundWhateverTheirCaseAndBreaks()
{
    const QString text = joined(twoLines());
    QCOMPARE_EQ(hitsIn(text, u"REVIEWED  by"_s), QList<TextHit>({{11, 11}}));
    QCOMPARE_EQ(hitsIn(text, u"e"_s).size(), 6);
    QVERIFY(hitsIn(text, u" "_s).isEmpty());
    QVERIFY(hitsIn(text, u"nobody"_s).isEmpty());
}

void PageWordsTest::theAreaOfAPartOfAWordIsItsShare()
{
    const QList<QRectF> areas = areasOf(twoLines(), hitsIn(joined(twoLines()), u"view"_s).first());
    QCOMPARE_EQ(areas, QList<QRectF>({QRectF(130, 10, 40, 10)}));
}

void PageWordsTest::aHitOverTwoLinesHasTwoAreas()
{
    const QList<QRectF> areas
        = areasOf(twoLines(), hitsIn(joined(twoLines()), u"reviewed by the"_s).first());
    QCOMPARE_EQ(areas, QList<QRectF>({QRectF(110, 10, 80, 10), QRectF(10, 30, 55, 10)}));
}

void PageWordsTest::thePointBetweenLinesBelongsToTheNearerOne()
{
    QCOMPARE_EQ(wordNear(twoLines(), {80, 15}), 1);
    QCOMPARE_EQ(wordNear(twoLines(), {300, 33}), 5);
    QCOMPARE_EQ(wordNear(twoLines(), {20, 28}), 3);
    QCOMPARE_EQ(wordNear({}, {20, 28}), -1);
}

void PageWordsTest::aSelectionReadsAsItStands()
{
    PageSelection selection;
    const PageSelection::WordsOfPages words{{0, twoLines()}};
    selection.begin({0, {120, 15}});
    QVERIFY(selection.text(words).isEmpty());
    selection.extend({0, {40, 35}});
    QCOMPARE_EQ(selection.text(words), u"reviewed\nby the"_s);
    selection.extend({0, {20, 12}}); // backwards
    QCOMPARE_EQ(selection.text(words), u"Access was reviewed"_s);
    QCOMPARE_EQ(selection.areas(words, 0).size(), 1);
    QVERIFY(selection.areas(words, 1).isEmpty());
}

void PageWordsTest::aSelectionRunsOverPages()
{
    PageSelection selection;
    const PageSelection::WordsOfPages words{{0, twoLines()}, {1, twoLines()}, {2, twoLines()}};
    selection.begin({0, {75, 35}});
    selection.extend({2, {80, 15}});
    QCOMPARE_EQ(selection.text(words), u"owner\nAccess was reviewed\nby the owner\nAccess was"_s);
}

void PageWordsTest::aDoubleClickTakesTheWordBelow()
{
    PageSelection selection;
    const PageSelection::WordsOfPages words{{0, twoLines()}};
    selection.selectWord({0, {80, 32}});
    QCOMPARE_EQ(selection.text(words), u"owner"_s);
    selection.selectWord({0, {400, 32}});
    QVERIFY(selection.text(words).isEmpty());
    selection.selectPage(0);
    QCOMPARE_EQ(selection.text(words), u"Access was reviewed\nby the owner"_s);
}

void PageWordsTest::wordsOfAnAreaAreThoseThatLieInIt()
{
    QCOMPARE_EQ(textIn(twoLines(), {70, 5, 130, 20}), u"was reviewed"_s);
    QCOMPARE_EQ(textIn(twoLines(), {0, 0, 20, 20}), QString());
}

void PageWordsTest::turnedPagesLeadThereAndBack_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<QRectF>("shown");
    QTest::newRow("upright") << 0 << QRectF(20, 40, 40, 20);
    QTest::newRow("right") << 1 << QRectF(140, 20, 20, 40);
    QTest::newRow("upside down") << 2 << QRectF(140, 140, 40, 20);
    QTest::newRow("left") << 3 << QRectF(40, 140, 20, 40);
}

void PageWordsTest::turnedPagesLeadThereAndBack()
{
    QFETCH(const int, turns);
    QFETCH(const QRectF, shown);
    // A page of 100 by 100 points, twice as large on screen, without a margin.
    const PagePlace place(QSizeF(100, 100), QRectF(0, 0, 200, 200), turns);
    const QRectF area(10, 20, 20, 10);
    QCOMPARE_EQ(place.toView(area).toRect(), shown.toRect());
    QCOMPARE_EQ(place.toPage(place.toView(area)).toRect(), area.toRect());
}

MUNIMENT_TEST(PageWordsTest, "page_words_test")

} // namespace muniment::ui

#include "page_words_test.moc"

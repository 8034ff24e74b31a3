// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/arrangement.h"

#include "tests/support/test_main.h"
#include "tests/ui/lists/people.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ArrangementTest : public QObject
{
    Q_OBJECT

private slots:
    void findingGoesThroughEveryTextWithoutRegardToCase()
    {
        QCOMPARE(shown([](Arrangement& a) { a.find = u" ZANDER "_s; }), (QList<int>{1}));
        QCOMPARE(shown([](Arrangement& a) { a.find = u"p-03"_s; }), (QList<int>{2}));
        QCOMPARE(shown([](Arrangement& a) { a.find = u"ä"_s; }), (QList<int>{0}));
        QVERIFY(shown([](Arrangement& a) { a.find = u"nobody"_s; }).isEmpty());
    }

    void aRowPassesByAnyOfItsValues()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"skills"_s, {u"tax"_s}, {}, {}});
        }),
            (QList<int>{1, 3}));
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"skills"_s, {u"tea"_s, u"tax"_s}, {}, {}});
        }),
            (QList<int>{0, 1, 3}));
    }

    void theEmptyWordStandsForRowsWithoutAValue()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"skills"_s, {u""_s}, {}, {}});
        }),
            (QList<int>{2}));
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"team"_s, {u""_s}, {}, {}});
        }),
            (QList<int>{2}));
    }

    void aSpanOfDaysLeavesOutWhatHasNone()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"since"_s, {}, QDate(2021, 1, 1).toJulianDay(), {}});
        }),
            (QList<int>{1, 3}));
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"tasks"_s, {}, 2, 5});
        }),
            (QList<int>{0}));
    }

    void filtersOfSeveralColumnsMustAllHold()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"team"_s, {u"Claims"_s}, {}, {}});
            a.setFilter({u"skills"_s, {u"tax"_s}, {}, {}});
        }),
            (QList<int>{1}));
    }

    void anEmptyFilterIsNone()
    {
        Arrangement a;
        a.setFilter({u"team"_s, {u"Claims"_s}, {}, {}});
        QCOMPARE(a.filterCount(), 1);
        a.setFilter({u"team"_s, {}, {}, {}});
        QCOMPARE(a.filterCount(), 0);
    }

    void textsSortByTheAlphabetOfTheLanguage()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        // Upper and lower case and accents stand together.
        QCOMPARE(shown([](Arrangement& a) { a.sortBy(u"name"_s, Arrangement::Extend::No); }),
            (QList<int>{3, 0, 2, 1}));
    }

    void aSecondClickTurnsTheOrderAndShiftAddsAColumn()
    {
        Arrangement a;
        a.sortBy(u"team"_s, Arrangement::Extend::No);
        a.sortBy(u"tasks"_s, Arrangement::Extend::Yes);
        a.sortBy(u"tasks"_s, Arrangement::Extend::Yes);
        QCOMPARE(a.sorts.size(), 2);
        QCOMPARE(a.sorts.at(1).order, SortOrder::Descending);
        // Claims (4 tasks, then none told), Payments, no team.
        QCOMPARE(linesOf(*men(someMen()), a).lines, (QList<int>{0, 1, 3, 2}));
    }

    void groupsCountTheirRowsAndNameThoseWithout()
    {
        Arrangement a;
        a.groupBy = u"skills"_s;
        const ListLines lines = linesOf(*men(someMen()), a);
        QCOMPARE(lines.headings.size(), 3);
        QCOMPARE(lines.headings.at(0).word, u"tax"_s);
        QCOMPARE(lines.headings.at(0).count, 2);
        QCOMPARE(lines.headings.at(1).word, u"tea"_s);
        QCOMPARE(lines.headings.at(2).word, QString());
        // Row 1 has both skills and stands in both groups; it is one row.
        QCOMPARE(lines.lines, (QList<int>{~0, 1, 3, ~1, 0, 1, ~2, 2}));
        QCOMPARE(lines.shown, 4);
    }

    void aClosedGroupKeepsItsHeading()
    {
        Arrangement a;
        a.groupBy = u"team"_s;
        a.closed.insert(u"Claims"_s);
        const ListLines lines = linesOf(*men(someMen()), a);
        QCOMPARE(lines.lines, (QList<int>{~0, ~1, 3, ~2, 2}));
        QCOMPARE(lines.shown, 4);
    }

    void countedRowsNarrowTheList()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.counted = CountedRows{u"none signed"_s, {"3", "4", "99"}};
        }),
            (QList<int>{2, 3}));
    }

    void whatIsSavedComesBack()
    {
        Arrangement a;
        a.setFilter({u"team"_s, {u"Claims"_s, u""_s}, {}, {}});
        a.setFilter({u"since"_s, {}, QDate(2021, 1, 1).toJulianDay(), {}});
        a.sortBy(u"name"_s, Arrangement::Extend::No);
        a.sortBy(u"name"_s, Arrangement::Extend::No);
        a.groupBy = u"skills"_s;
        QCOMPARE(arrangementOf(savedForm(a)), a);
    }

    void columnsThatAreGoneArePassedOver()
    {
        QCOMPARE(shown([](Arrangement& a) {
            a.setFilter({u"of_old"_s, {u"x"_s}, {}, {}});
            a.sortBy(u"of_old"_s, Arrangement::Extend::No);
            a.groupBy = u"of_old"_s;
        }),
            (QList<int>{0, 1, 2, 3}));
    }

private:
    template <typename Edit>
    static QList<int> shown(const Edit& edit)
    {
        Arrangement arrangement;
        edit(arrangement);
        return linesOf(*men(someMen()), arrangement).lines;
    }
};

MUNIMENT_TEST(ArrangementTest, "arrangement_test")

} // namespace muniment::ui

#include "arrangement_test.moc"

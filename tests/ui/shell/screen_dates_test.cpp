// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_dates.h"

#include "tests/support/test_main.h"
#include "ui/shell/period_choices.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ScreenDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void periodsReadAsPeopleSayThem_data();
    void periodsReadAsPeopleSayThem();
    void slotsLeaveTheYearToTheHeading();
    void timesKeepTheirOwnOffset();
    void choicesHoldTheAuditsOfTheScope();
};

void ScreenDatesTest::periodsReadAsPeopleSayThem_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("words");
    QTest::newRow("year") << Period{Date(2026, 1, 1), Date(2026, 12, 31)} << u"2026"_s;
    QTest::newRow("half") << Period{Date(2026, 7, 1), Date(2026, 12, 31)} << u"H2 2026"_s;
    QTest::newRow("quarter") << Period{Date(2026, 10, 1), Date(2026, 12, 31)} << u"Q4 2026"_s;
    QTest::newRow("month") << Period{Date(2026, 10, 1), Date(2026, 10, 31)} << u"October 2026"_s;
    QTest::newRow("day") << Period{Date(2026, 10, 5), Date(2026, 10, 5)} << u"5 Oct 2026"_s;
    QTest::newRow("other") << Period{Date(2026, 9, 22), Date(2026, 10, 3)}
                           << u"22 Sep - 3 Oct 2026"_s;
    QTest::newRow("without an end")
        << Period{Date(2026, 9, 22), Date(9999, 12, 31)} << u"from 22 Sep 2026"_s;
    QTest::newRow("over a year's end")
        << Period{Date(2026, 9, 22), Date(2027, 1, 3)} << u"22 Sep 2026 - 3 Jan 2027"_s;
}

void ScreenDatesTest::periodsReadAsPeopleSayThem()
{
    QFETCH(Period, period);
    QFETCH(QString, words);
    QCOMPARE_EQ(periodOnScreen(period, QLocale::c()), words);
}

void ScreenDatesTest::slotsLeaveTheYearToTheHeading()
{
    QCOMPARE_EQ(slotOnScreen({Date(2026, 7, 1), Date(2026, 9, 30)}, QLocale::c()), u"Q3"_s);
    QCOMPARE_EQ(slotOnScreen({Date(2026, 7, 1), Date(2026, 7, 31)}, QLocale::c()), u"Jul"_s);
    QCOMPARE_EQ(slotOnScreen({Date(2026, 1, 1), Date(2026, 6, 30)}, QLocale::c()), u"H1"_s);
}

void ScreenDatesTest::timesKeepTheirOwnOffset()
{
    const Result<ZonedInstant> time = parseZonedInstant(u"2026-09-30T17:02:00+02:00"_s);
    VERIFY_OK(time);
    QCOMPARE_EQ(timeOnScreen(*time, QLocale::c()), u"30 Sep 2026 17:02 (UTC+02:00)"_s);
}

void ScreenDatesTest::choicesHoldTheAuditsOfTheScope()
{
    standing::Facts facts;
    audits::Audit ours;
    ours.name = u"Surveillance"_s;
    ours.scopeId = ScopeId{{{1}}};
    ours.period = {Date(2026, 2, 1), Date(2027, 1, 31)};
    audits::Audit other = ours;
    other.name = u"Another"_s;
    other.scopeId = ScopeId{{{2}}};
    facts.audits = {ours, other};
    QStringList names;
    for (const PeriodGroup& group : periodChoices(facts, ScopeId{{{1}}}, Date(2026, 11, 23)))
        for (const PeriodChoice& choice : group.choices)
            names.append(choice.name);
    QVERIFY(names.contains(u"Surveillance"_s));
    QVERIFY(!names.contains(u"Another"_s));
}

MUNIMENT_TEST(ScreenDatesTest, "screen_dates_test")

} // namespace muniment::ui

#include "screen_dates_test.moc"

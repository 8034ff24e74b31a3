// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace Qt::StringLiterals;

class DatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesDaysThatNoCalendarHas()
    {
        const Result<Date> date = parseDate(u"2026-02-31"_s);
        QVERIFY(!date);
        QVERIFY(date.error().is(base::cause::notADate));
        QCOMPARE(wordsFor(date.error()).sentence, u"No calendar has the day “2026-02-31”."_s);
    }

    void refusesAPeriodThatEndsBeforeItStarts()
    {
        const Result<Period> period = parsePeriod(u"2026-03-01..2026-02-01"_s);
        QVERIFY(!period);
        QVERIFY(period.error().is(base::cause::endBeforeStart));
        QCOMPARE(wordsFor(period.error()).sentence,
            u"The period ends on 2026-02-01, before it starts on 2026-03-01."_s);
    }

    void takesOneDayAsAPeriod()
    {
        const Result<Period> period = parsePeriod(u"2026-03-01"_s);
        VERIFY_OK(period);
        QCOMPARE(period->days(), 1);
        QCOMPARE(periodText(*period), u"2026-03-01..2026-03-01"_s);
    }

    void slotsAreCalendarSlots_data()
    {
        QTest::addColumn<QString>("frequency");
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("quarters of a year")
            << u"quarterly"_s << u"2026-01-01..2026-12-31"_s << 4 << u"2026-01-01..2026-03-31"_s
            << u"2026-10-01..2026-12-31"_s;
        QTest::newRow("a quarter that is touched counts whole")
            << u"quarterly"_s << u"2026-03-31..2026-04-01"_s << 2 << u"2026-01-01..2026-03-31"_s
            << u"2026-04-01..2026-06-30"_s;
        QTest::newRow("weeks start on Monday")
            << u"weekly"_s << u"2026-11-23..2026-11-30"_s << 2 << u"2026-11-23..2026-11-29"_s
            << u"2026-11-30..2026-12-06"_s;
        QTest::newRow("on event is one slot")
            << u"on_event"_s << u"2026-01-05..2026-02-07"_s << 1 << u"2026-01-05..2026-02-07"_s
            << u"2026-01-05..2026-02-07"_s;
    }

    void slotsAreCalendarSlots()
    {
        QFETCH(QString, frequency);
        QFETCH(QString, period);
        QFETCH(int, count);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QList<Period> found = slotsOf(*parseFrequency(frequency), *parsePeriod(period));
        QCOMPARE(found.size(), count);
        QCOMPARE(periodText(found.first()), first);
        QCOMPARE(periodText(found.last()), last);
    }
};

MUNIMENT_TEST(DatesTest, "dates_test")
#include "dates_test.moc"

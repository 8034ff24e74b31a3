// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_dates.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

namespace {

QStringList readings(const FoundDate& found)
{
    QStringList result;
    for (const Date day : found.readings)
        result.append(dateText(day));
    return result;
}

} // namespace

class DocumentDatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsOneDayFromManyForms_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"25th October 2025"_s, u"25 October 2025"_s,
                 u"October 25, 2025"_s, u"Oct. 25, 2025"_s, u"Oct 25th, 2025"_s, u"25-Oct-2025"_s,
                 u"25 OCT 2025"_s, u"2025-10-25"_s, u"2025/10/25"_s, u"25/10/2025"_s,
                 u"10/25/2025"_s, u"25.10.2025"_s, u"25. Oktober 2025"_s,
                 u"25 de octubre de 2025"_s, u"25 octobre 2025"_s, u"25 ottobre 2025"_s,
                 u"2025年10月25日"_s, u"2025 年 10 月 25 日"_s, u"25th day of October 2025"_s})
            QTest::newRow(qUtf8Printable(text)) << u"issued "_s + text + u", Berlin"_s;
    }

    void readsOneDayFromManyForms()
    {
        QFETCH(QString, text);
        const QList<FoundDate> found = findDates(text);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().isClear());
        QCOMPARE(readings(found.first()), QStringList{u"2025-10-25"_s});
    }

    void readsMonthsOfFiveLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("German March") << u"1. März 2026"_s << u"2026-03-01"_s;
        QTest::newRow("French August") << u"1er août 2026"_s << u"2026-08-01"_s;
        QTest::newRow("French February") << u"28 février 2026"_s << u"2026-02-28"_s;
        QTest::newRow("Italian first of May") << u"1º maggio 2026"_s << u"2026-05-01"_s;
        QTest::newRow("Spanish with del") << u"7 de enero del 2026"_s << u"2026-01-07"_s;
        QTest::newRow("capitals") << u"24 DICIEMBRE 2026"_s << u"2026-12-24"_s;
        QTest::newRow("leap day") << u"29 February 2028"_s << u"2028-02-29"_s;
    }

    void readsMonthsOfFiveLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const QList<FoundDate> found = findDates(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(readings(found.first()), QStringList{day});
    }

    void keepsBothReadingsOfAnAmbiguousDate()
    {
        const QList<FoundDate> found = findDates(u"03/04/2026"_s);
        QCOMPARE(found.first().doubt, DateDoubt::DayOrMonthFirst);
        QCOMPARE(readings(found.first()), QStringList({u"2026-04-03"_s, u"2026-03-04"_s}));
    }

    void aSecondDateSettlesTheOrder()
    {
        QCOMPARE(dateOrderIn(u"from 03/04/2026 to 28/04/2026"_s), DateOrder::DayFirst);
        QCOMPARE(dateOrderIn(u"from 03/04/2026 to 04/28/2026"_s), DateOrder::MonthFirst);
        QCOMPARE(dateOrderIn(u"28/04/2026 and 04/28/2026"_s), DateOrder::Both);
        QCOMPARE(dateOrderIn(u"from 03/04/2026 to 05/06/2026"_s), DateOrder::NotShown);
        QCOMPARE(readings(findDates(u"03/04/2026"_s, DateOrder::MonthFirst).first()),
            QStringList{u"2026-03-04"_s});
        QCOMPARE(
            findDates(u"03/04/2026"_s, DateOrder::Both).first().doubt, DateDoubt::DayOrMonthFirst);
    }

    void theSameNumberTwiceIsNotAmbiguous()
    {
        QVERIFY(findDates(u"04/04/2026"_s).first().isClear());
    }

    void refusesDaysThatNoCalendarHas()
    {
        for (const QString& text : {u"31 February 2026"_s, u"31/02/2026"_s, u"2026-02-30"_s,
                 u"29 February 2027"_s, u"45/13/2026"_s}) {
            const QList<FoundDate> found = findDates(text);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().doubt, DateDoubt::NoSuchDay);
            QVERIFY(found.first().readings.isEmpty());
        }
    }

    void neverTakesAYearOfTwoDigitsAsClear()
    {
        for (const QString& text : {u"03/04/26"_s, u"25-Oct-25"_s, u"25.10.25"_s}) {
            const QList<FoundDate> found = findDates(text);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().doubt, DateDoubt::TwoDigitYear);
            QVERIFY(!found.first().isClear());
        }
    }

    void leavesNumbersThatAreNoDatesAlone()
    {
        for (const QString& text : {u"section 3.2.1"_s, u"version 1.2.3.4"_s, u"IS 552878"_s,
                 u"ISO/IEC 27001:2022"_s, u"01 153 1234567"_s, u"May 2026"_s, u"may 5 controls"_s,
                 u"10000423958-MSC-UKAS-IND"_s, u"+49 89 1234-5678"_s, u"24/7/365"_s})
            QVERIFY2(findDates(text).isEmpty(), qPrintable(text));
    }

    void findsPeriodsInManyWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::newRow("to") << u"throughout the period 1 October 2025 to 30 September 2026"_s
                            << u"2025-10-01"_s;
        QTest::newRow("through") << u"October 1, 2025 through September 30, 2026"_s
                                 << u"2025-10-01"_s;
        QTest::newRow("dash") << u"2025-10-01 – 2026-09-30"_s << u"2025-10-01"_s;
        QTest::newRow("German") << u"vom 1. Oktober 2025 bis zum 30. September 2026"_s
                                << u"2025-10-01"_s;
        QTest::newRow("Spanish") << u"del 1 de octubre de 2025 al 30 de septiembre de 2026"_s
                                 << u"2025-10-01"_s;
        QTest::newRow("French") << u"du 1er octobre 2025 au 30 septembre 2026"_s << u"2025-10-01"_s;
        QTest::newRow("Japanese") << u"2025年10月1日から2026年9月30日"_s << u"2025-10-01"_s;
        QTest::newRow("year written once")
            << u"period January 1 to September 30, 2026"_s << u"2026-01-01"_s;
    }

    void findsPeriodsInManyWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        const QList<FoundPeriod> found = findPeriods(text);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().from.isClear());
        QCOMPARE(readings(found.first().from), QStringList{from});
        QCOMPARE(readings(found.first().until), QStringList{u"2026-09-30"_s});
    }

    void aYearThatIsNotWrittenStaysInDoubtAcrossNewYear()
    {
        const QList<FoundPeriod> found = findPeriods(u"October 1 through September 30, 2026"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().from.doubt, DateDoubt::YearNotWritten);
        QCOMPARE(readings(found.first().from), QStringList{u"2025-10-01"_s});
    }

    void twoDatesInOneSentenceAreNoPeriod()
    {
        QVERIFY(findPeriods(u"issued 1 May 2025, expires 30 April 2028"_s).isEmpty());
    }
};

MUNIMENT_TEST(DocumentDatesTest, "document_dates_test")
#include "document_dates_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed_values.h"

#include "tests/support/test_main.h"
#include "ui/widgets/screen_dates.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 23);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TypedValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAreUnderstoodInEveryUsualForm_data();
    void daysAreUnderstoodInEveryUsualForm();
    void slashesGoWithTheLocale();
    void monthsHaveTheNamesOfTheLocaleToo();
    void whatIsNoDayIsRefused_data();
    void whatIsNoDayIsRefused();
    void periodsAreUnderstoodInEveryUsualForm_data();
    void periodsAreUnderstoodInEveryUsualForm();
    void aPeriodThatEndsBeforeItBeginsIsNamedAsThat();
    void whatIsShownCanBeTypedAgain_data();
    void whatIsShownCanBeTypedAgain();
    void nothingTypedIsNothing();
    void momentsHaveTheirTimeAndZone_data();
    void momentsHaveTheirTimeAndZone();
    void numbersAreGroupedAsTheLocaleDoes();
    void unitsMayBeTyped();
    void decimalsThatAreNotKeptAreRefused();
};

void TypedValuesTest::daysAreUnderstoodInEveryUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate september(2026, 9, 30);
    QTest::newRow("ISO") << u"2026-09-30"_s << september;
    QTest::newRow("dots") << u"30.9.2026"_s << september;
    QTest::newRow("dots and blanks") << u" 30. 9. 2026 "_s << september;
    QTest::newRow("dots and a short year") << u"30.09.26"_s << september;
    QTest::newRow("dots without year") << u"30.9."_s << september;
    QTest::newRow("short month") << u"30 Sep 2026"_s << september;
    QTest::newRow("long month") << u"30 september 2026"_s << september;
    QTest::newRow("month first") << u"Sep 30, 2026"_s << september;
    QTest::newRow("month first in full") << u"September 30th 2026"_s << september;
    QTest::newRow("without year") << u"30 sep"_s << september;
    QTest::newRow("slashes, day first") << u"30/9/2026"_s << september;
    QTest::newRow("today") << u"Today"_s << today;
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 22);
    QTest::newRow("in a fortnight") << u"+14"_s << QDate(2026, 12, 7);
    QTest::newRow("a week ago") << u"-7"_s << QDate(2026, 11, 16);
    QTest::newRow("leap day") << u"29.2.2028"_s << QDate(2028, 2, 29);
}

void TypedValuesTest::daysAreUnderstoodInEveryUsualForm()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    const Typed<Date> typed = typedDay(text, today, british);
    QVERIFY2(typed.has_value(), typed ? "" : qPrintable(typed.error().sentence));
    QCOMPARE_EQ(*typed, day);
}

void TypedValuesTest::slashesGoWithTheLocale()
{
    QCOMPARE_EQ(*typedDay(u"3/4/2026"_s, today, british), Date(2026, 4, 3));
    QCOMPARE_EQ(*typedDay(u"3/4/2026"_s, today, american), Date(2026, 3, 4));
    QCOMPARE_EQ(*typedDay(u"30/9/2026"_s, today, american), Date(2026, 9, 30));
    QCOMPARE_EQ(*typedDay(u"9/30/2026"_s, today, british), Date(2026, 9, 30));
}

void TypedValuesTest::monthsHaveTheNamesOfTheLocaleToo()
{
    QCOMPARE_EQ(*typedDay(u"4. Mai 2026"_s, today, german), Date(2026, 5, 4));
    QCOMPARE_EQ(*typedDay(u"4. Dezember 2026"_s, today, german), Date(2026, 12, 4));
    QCOMPARE_EQ(*typedDay(u"4 Dec 2026"_s, today, german), Date(2026, 12, 4));
}

void TypedValuesTest::whatIsNoDayIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("31 February") << u"31.2.2026"_s;
    QTest::newRow("words") << u"soon"_s;
    QTest::newRow("a month") << u"Sep 2026"_s;
    QTest::newRow("thirteenth month") << u"2026-13-01"_s;
    QTest::newRow("two letters of a month") << u"3 se 2026"_s;
    QTest::newRow("no leap year") << u"29.2.2026"_s;
}

void TypedValuesTest::whatIsNoDayIsRefused()
{
    QFETCH(const QString, text);
    const Typed<Date> typed = typedDay(text, today, british);
    QVERIFY(!typed);
    QVERIFY(typed.error().sentence.contains(text));
    QVERIFY(!typed.error().next.isEmpty());
}

void TypedValuesTest::periodsAreUnderstoodInEveryUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    QTest::newRow("year") << u"2026"_s << u"2026-01-01..2026-12-31"_s;
    QTest::newRow("quarter") << u"Q3 2026"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("quarter of this year") << u"q1"_s << u"2026-01-01..2026-03-31"_s;
    QTest::newRow("quarter, year first") << u"2026-Q4"_s << u"2026-10-01..2026-12-31"_s;
    QTest::newRow("half") << u"H2 2025"_s << u"2025-07-01..2025-12-31"_s;
    QTest::newRow("month") << u"Feb 2028"_s << u"2028-02-01..2028-02-29"_s;
    QTest::newRow("month in digits") << u"2026-09"_s << u"2026-09-01..2026-09-30"_s;
    QTest::newRow("month, slash") << u"9/2026"_s << u"2026-09-01..2026-09-30"_s;
    QTest::newRow("one day") << u"30 Sep 2026"_s << u"2026-09-30..2026-09-30"_s;
    QTest::newRow("two days") << u"1 Jul 2026 - 30 Sep 2026"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("first without year") << u"4 Jul - 30 Sep 2025"_s << u"2025-07-04..2025-09-30"_s;
    QTest::newRow("dots") << u"1.7.2026-30.9.2026"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("dots, first without year")
        << u"1.7. - 30.9.2026"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("ISO") << u"2026-07-01..2026-09-30"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("ISO with hyphen") << u"2026-07-01 - 2026-09-30"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("to") << u"1 July 2026 to 30 September 2026"_s << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("dash") << QString(u"Jul 2026 "_s + QChar(0x2013) + u" Sep 2026"_s)
                          << u"2026-07-01..2026-09-30"_s;
    QTest::newRow("two quarters") << u"Q1 - Q2 2026"_s << u"2026-01-01..2026-06-30"_s;
    QTest::newRow("without an end") << u"from 20 Jan 2026"_s << u"2026-01-20..9999-12-31"_s;
}

void TypedValuesTest::periodsAreUnderstoodInEveryUsualForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, period);
    const auto typed = typedPeriod(text, today, british);
    QVERIFY2(typed.has_value(), typed ? "" : qPrintable(typed.error().sentence));
    QVERIFY(typed->has_value());
    QCOMPARE_EQ(periodText(**typed), period);
}

void TypedValuesTest::aPeriodThatEndsBeforeItBeginsIsNamedAsThat()
{
    const auto typed = typedPeriod(u"30 Sep 2026 - 1 Jul 2026"_s, today, british);
    QVERIFY(!typed);
    QVERIFY(typed.error().sentence.contains(u"before it begins"_s));
    QVERIFY(!typedPeriod(u"whenever"_s, today, british));
    QVERIFY(!typedPeriod(u"Q5 2026"_s, today, british));
    QVERIFY(!typedPeriod(u"H3 2026"_s, today, british));
}

void TypedValuesTest::whatIsShownCanBeTypedAgain_data()
{
    QTest::addColumn<QString>("period");
    for (const char* period : {"2026-01-01..2026-12-31", "2026-07-01..2026-12-31",
             "2026-10-01..2026-12-31", "2026-09-01..2026-09-30", "2026-09-30..2026-09-30",
             "2026-09-04..2026-11-12", "2025-09-04..2026-11-12", "2026-01-20..9999-12-31"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

void TypedValuesTest::whatIsShownCanBeTypedAgain()
{
    QFETCH(const QString, period);
    const QString shown = periodOnScreen(*parsePeriod(period));
    const auto typed = typedPeriod(shown, today);
    QVERIFY2(typed.has_value(), qPrintable(shown));
    QCOMPARE_EQ(periodText(**typed), period);
    const Date first = parsePeriod(period)->from;
    QCOMPARE_EQ(*typedDay(dayOnScreen(first), today), first);
}

void TypedValuesTest::nothingTypedIsNothing()
{
    QVERIFY(!typedDay(u"  "_s, today)->isValid());
    QVERIFY(!typedPeriod({}, today)->has_value());
    QVERIFY(!typedQuantity({}, {})->number.has_value());
}

void TypedValuesTest::momentsHaveTheirTimeAndZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // empty: refused
    QTest::newRow("RFC 3339") << u"2026-09-30T17:02:05+02:00"_s << u"2026-09-30T17:02:05+02:00"_s;
    QTest::newRow("zone of the house") << u"30 Sep 2026 17:02"_s << u"2026-09-30T17:02:00+02:00"_s;
    QTest::newRow("in winter") << u"15 Jan 2026 10:00"_s << u"2026-01-15T10:00:00+01:00"_s;
    QTest::newRow("before the clocks change")
        << u"29 Mar 2026 01:30"_s << u"2026-03-29T01:30:00+01:00"_s;
    QTest::newRow("after they changed") << u"29 Mar 2026 03:30"_s << u"2026-03-29T03:30:00+02:00"_s;
    QTest::newRow("as shown") << u"30 Sep 2026 17:02 (UTC+02:00)"_s
                              << u"2026-09-30T17:02:00+02:00"_s;
    QTest::newRow("short zone") << u"30.9.2026, 17:02 -5"_s << u"2026-09-30T17:02:00-05:00"_s;
    QTest::newRow("UTC") << u"30.9.26 5.02 UTC"_s << u"2026-09-30T05:02:00+00:00"_s;
    QTest::newRow("today") << u"today 8:15"_s << u"2026-11-23T08:15:00+01:00"_s;
    QTest::newRow("no time") << u"30 Sep 2026"_s << QString();
    QTest::newRow("no such time") << u"30 Sep 2026 25:02"_s << QString();
    QTest::newRow("a zone in words") << u"30 Sep 2026 17:02 Dublin"_s << QString();
    QTest::newRow("too far east") << u"30 Sep 2026 17:02 +23"_s << QString();
}

void TypedValuesTest::momentsHaveTheirTimeAndZone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, moment);
    const auto typed = typedMoment(text, {today, u"Europe/Berlin"_s}, british);
    QCOMPARE_EQ(typed.has_value(), !moment.isEmpty());
    if (typed)
        QCOMPARE_EQ(**typed, *parseZonedInstant(moment));
    else
        QVERIFY(typed.error().next.contains(u"17:02"_s));
}

void TypedValuesTest::numbersAreGroupedAsTheLocaleDoes()
{
    QCOMPARE_EQ(typedQuantity(u"1,400"_s, {}, british)->number.value(), 1'400);
    QCOMPARE_EQ(typedQuantity(u"1.400"_s, {}, german)->number.value(), 1'400);
    QCOMPARE_EQ(typedQuantity(u"1 400"_s, {}, british)->number.value(), 1'400);
    NumberKind share;
    share.decimals = 2;
    QCOMPARE_EQ(typedQuantity(u"0,25"_s, share, german)->number.value(), 0.25);
    QVERIFY(!typedQuantity(u"many"_s, {}, british));
    QVERIFY(!typedQuantity(u"12 apples"_s, {}, british));
}

void TypedValuesTest::unitsMayBeTyped()
{
    NumberKind kind{u"months"_s, {{u"days"_s, u"days"_s}, {u"months"_s, u"months"_s}}};
    QCOMPARE_EQ(*typedQuantity(u"13"_s, kind, british), (Quantity{13, u"months"_s}));
    QCOMPARE_EQ(*typedQuantity(u"30 Days"_s, kind, british), (Quantity{30, u"days"_s}));
    const auto wrong = typedQuantity(u"3 moons"_s, kind, british);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().next.contains(u"days, months"_s));
    QCOMPARE_EQ(*typedQuantity(u"5 rows"_s, {u"rows"_s}, british), Quantity{5});
}

void TypedValuesTest::decimalsThatAreNotKeptAreRefused()
{
    QVERIFY(!typedQuantity(u"1.5"_s, {}, british));
    NumberKind kind;
    kind.decimals = 1;
    QCOMPARE_EQ(typedQuantity(u"1.5"_s, kind, british)->number.value(), 1.5);
    QVERIFY(!typedQuantity(u"1.55"_s, kind, british));
}

MUNIMENT_TEST(TypedValuesTest, "typed_values_test")

} // namespace muniment::ui

#include "typed_values_test.moc"

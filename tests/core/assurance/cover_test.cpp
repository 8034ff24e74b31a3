// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/cover.h"

#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

namespace {

Period span(const QString& text)
{
    return *parsePeriod(text);
}

QStringList texts(const QList<Period>& spans)
{
    QStringList result;
    for (const Period& each : spans)
        result.append(periodText(each));
    return result;
}

const Date coverIsOver(2099, 12, 31); // as every period of these

} // namespace

class CoverTest final : public QObject
{
    Q_OBJECT

private slots:
    void aReportCoversItsPeriodAndALetterBridgesWhatFollows()
    {
        const Cover cover
            = coverOf(span(u"2026-01-01..2026-12-31"_s), {span(u"2025-10-01..2026-09-30"_s)},
                {{Date(2026, 9, 30), Date(2026, 12, 29)}}, coverIsOver);
        QCOMPARE(texts(cover.covered), QStringList{u"2026-01-01..2026-09-30"_s});
        QCOMPARE(texts(cover.bridged), QStringList{u"2026-10-01..2026-12-29"_s});
        QCOMPARE(texts(cover.open), QStringList{u"2026-12-30..2026-12-31"_s});
        QCOMPARE(cover.openDays(), 2);
    }

    void coveredTimeIsNeverCountedAsBridged()
    {
        const Cover cover = coverOf(span(u"2026-01-01..2026-12-31"_s),
            {span(u"2025-07-01..2026-06-30"_s), span(u"2026-01-01..2026-12-31"_s)},
            {{Date(2026, 6, 30), Date(2026, 9, 30)}}, coverIsOver);
        QCOMPARE(cover.coveredDays(), 365);
        QCOMPARE(cover.bridgedDays(), 0);
        QVERIFY(cover.open.isEmpty());
    }

    void aLetterAboutAnotherPeriodBridgesNothing()
    {
        const Cover cover
            = coverOf(span(u"2026-01-01..2026-12-31"_s), {span(u"2025-10-01..2026-09-30"_s)},
                {{Date(2026, 8, 31), Date(2026, 12, 31)}}, coverIsOver);
        QCOMPARE(cover.bridgedDays(), 0);
        QCOMPARE(texts(cover.open), QStringList{u"2026-10-01..2026-12-31"_s});
    }

    void withoutAnyDocumentEveryDayIsOpen()
    {
        const Cover cover = coverOf(span(u"2024-01-01..2024-12-31"_s), {}, {}, coverIsOver);
        QCOMPARE(cover.openDays(), 366);
    }

    void aDayThatHasNotComeIsAheadAndNotOpen()
    {
        const Cover cover = coverOf(span(u"2026-01-01..2026-12-31"_s),
            {span(u"2025-10-01..2026-09-30"_s)}, {}, Date(2026, 11, 28));
        QCOMPARE(texts(cover.open), QStringList{u"2026-10-01..2026-11-28"_s});
        QCOMPARE(cover.openDays(), 59);
        QCOMPARE(texts(cover.ahead), QStringList{u"2026-11-29..2026-12-31"_s});
    }

    void everyDayOfThePeriodIsCountedExactlyOnce()
    {
        QRandomGenerator random(20261123);
        const Date first(2025, 1, 1);
        const auto randomSpan = [&random, first](int longest) {
            const Date from = first.addDays(random.bounded(900));
            return Period{from, from.addDays(random.bounded(longest))};
        };
        for (int round = 0; round < 500; ++round) {
            const Period own = randomSpan(700);
            QList<Period> reports;
            QList<Bridge> bridges;
            for (int i = random.bounded(5); i > 0; --i)
                reports.append(randomSpan(400));
            for (int i = random.bounded(4); i > 0; --i) {
                const Date end = reports.isEmpty() || random.bounded(3) == 0
                    ? first.addDays(random.bounded(900))
                    : reports.at(random.bounded(reports.size())).until;
                bridges.append({end, end.addDays(random.bounded(120) - 10)});
            }
            checkEachDay(own, reports, coverOf(own, reports, bridges, coverIsOver));
            const Cover soFar = coverOf(own, reports, bridges, first.addDays(random.bounded(900)));
            QCOMPARE(
                soFar.coveredDays() + soFar.bridgedDays() + soFar.openDays() + daysIn(soFar.ahead),
                own.days());
        }
    }

private:
    static bool holds(const QList<Period>& spans, Date day)
    {
        return std::any_of(
            spans.begin(), spans.end(), [day](const Period& each) { return each.contains(day); });
    }

    static void checkEachDay(const Period& own, const QList<Period>& reports, const Cover& cover)
    {
        for (Date day = own.from; day <= own.until; day = day.addDays(1)) {
            const bool covered = holds(cover.covered, day);
            QCOMPARE(covered, holds(reports, day));
            QCOMPARE(
                int(covered) + int(holds(cover.bridged, day)) + int(holds(cover.open, day)), 1);
        }
    }
};

MUNIMENT_TEST(CoverTest, "cover_test")
#include "cover_test.moc"

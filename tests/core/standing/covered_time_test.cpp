// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/covered_time.h"

#include "core/standing/standing_messages.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class CoveredTimeTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhichDaysAreUncovered()
    {
        const CoveredTime time = coveredTime(year,
            {{Date(2025, 12, 1), Date(2026, 9, 21)}, {Date(2026, 10, 1), Date(2027, 1, 31)}},
            Date(2027, 1, 9));
        QCOMPARE(time.uncoveredDays(), 9);
        QCOMPARE(uncoveredWords(time), u"9 days uncovered: 22 to 30 September 2026"_s);
        QVERIFY(uncoveredWords(coveredTime(year, {year}, Date(2027, 1, 9))).isEmpty());
    }

    void daysToComeAreNotUncovered()
    {
        const CoveredTime time = coveredTime(year, {quarter1}, Date(2026, 4, 10));
        QCOMPARE(time.uncoveredDays(), 10);
        QCOMPARE(time.ahead, (QList<Period>{{Date(2026, 4, 11), Date(2026, 12, 31)}}));
    }

    void pointsAreTold()
    {
        const Period point{Date(2026, 6, 30), Date(2026, 6, 30)};
        const CoveredTime time = coveredTime(year, {point, point}, Date(2027, 1, 9));
        QCOMPARE(time.points, QList<Date>{point.from});
        QCOMPARE(time.coveredDays(), 1);
    }

    void evidenceThatDoesNotStandCoversNothing()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1);
        facts.addEvidence(quarter2, 1, {}, evidence::Review::Rejected);
        facts.addEvidence(quarter3).revisions[0].revision.withdrawnOn = Date(2026, 10, 2);
        const CoveredTime time = coveredTime(facts, facts.controls.first(), year, Date(2027, 1, 9));
        QCOMPARE(time.covered, QList<Period>{quarter1});
    }

    void aPolicyCoversNoDay()
    {
        MadeFacts facts;
        EvidenceFacts& policy = facts.addEvidence(year);
        policy.item.covers.reset();
        policy.item.approvedOn = Date(2026, 2, 27);
        const ControlFacts& control = facts.controls.first();
        QCOMPARE(evidenceFor(facts, control, year).size(), 1);
        QVERIFY(speaksOf(control, facts.evidence.first(), year) == Speaks::OfDesign);
        QCOMPARE(coveredTime(facts, control, year, Date(2027, 1, 9)).uncoveredDays(), 365);
    }

    void aReportAboutAControlIsNoProofThatItOperated()
    {
        MadeFacts facts;
        const ExpectedEvidenceId review = facts.addExpected(controls::Fill::Contains);
        facts.addEvidence(quarter1, 1, review);
        facts.addEvidence({Date(2026, 1, 1), Date(2026, 9, 30)}); // an audit found Q2 missing
        const ControlFacts& control = facts.controls.first();
        QVERIFY(speaksOf(control, facts.evidence.at(0), year) == Speaks::OfOperation);
        QVERIFY(speaksOf(control, facts.evidence.at(1), year) == Speaks::AboutIt);
        const CoveredTime time = coveredTime(facts, control, year, Date(2027, 1, 9));
        QCOMPARE(time.covered, QList<Period>{quarter1});
    }

    void aSeriesOfPoliciesShowsDesignOnly()
    {
        MadeFacts facts;
        const ExpectedEvidenceId plan = facts.addExpected(controls::Fill::Contains);
        facts.controls[0].expected[0].proof = controls::Proof::Policy;
        facts.addEvidence(year, 1, plan);
        QVERIFY(speaksOf(facts.controls.first(), facts.evidence.first(), year) == Speaks::OfDesign);
        QVERIFY(
            coveredTime(facts, facts.controls.first(), year, Date(2027, 1, 9)).covered.isEmpty());
    }

    void proofCoversNoDayAfterItWasMade()
    {
        MadeFacts facts;
        EvidenceFacts& item = facts.addEvidence(year);
        item.item.capturedAt
            = ZonedInstant{{Date(2026, 3, 31).startOfDay(Qt::UTC).toMSecsSinceEpoch()}, 0};
        const auto covered = [&facts] {
            return coveredTime(facts, facts.controls.first(), year, Date(2027, 1, 9)).covered;
        };
        QCOMPARE(covered(), QList<Period>{quarter1});
        item.item.capturedAt.reset(); // then it was made before it came in
        item.revisions[0].revision.receivedAt.milliseconds
            = Date(2026, 6, 30).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(covered(), (QList<Period>{{quarter1.from, quarter2.until}}));
    }

    void whatNobodyReviewedCoversNothing()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        QVERIFY(
            coveredTime(facts, facts.controls.first(), year, Date(2027, 1, 9)).covered.isEmpty());
    }

    void daysWithoutAnythingInServiceAreNoHoles()
    {
        MadeFacts facts;
        facts.addAsset(Date(2026, 6, 1));
        facts.addEvidence(quarter3);
        const CoveredTime time
            = coveredTime(facts, facts.controls.first(), year, Date(2026, 11, 30));
        QCOMPARE(time.notInService, (QList<Period>{{Date(2026, 1, 1), Date(2026, 5, 31)}}));
        QCOMPARE(time.covered, QList<Period>{quarter3});
        QCOMPARE(time.uncovered,
            (QList<Period>{
                {Date(2026, 6, 1), Date(2026, 6, 30)}, {Date(2026, 10, 1), Date(2026, 11, 30)}}));
        QCOMPARE(time.ahead, (QList<Period>{{Date(2026, 12, 1), Date(2026, 12, 31)}}));

        facts.controls[0].versions[0].inForceFrom = Date(2026, 11, 27);
        QCOMPARE(coveredTime(facts, facts.controls.first(), year, Date(2026, 11, 30)).uncovered,
            (QList<Period>{{Date(2026, 11, 27), Date(2026, 11, 30)}}));
    }

    void daysAreAskedForOnlyByRowsThatAskForThemAndFromWhenTheyDo()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        const ControlFacts& control = facts.controls.first();
        QVERIFY(!isCountedInDays(control, year));
        QVERIFY(coveredTime(facts, control, year, Date(2027, 1, 9)).uncovered.isEmpty());
        facts.addExpected(controls::Fill::Contains);
        facts.controls[0].expected[1].activeFrom = Date(2026, 7, 1);
        QCOMPARE(daysAskedFor(control, year), (QList<Period>{{quarter3.from, quarter4.until}}));
        QCOMPARE(coveredTime(facts, control, year, Date(2027, 1, 9)).uncoveredDays(), 184);
        facts.controls[0].expected[1].proof = controls::Proof::Policy;
        QVERIFY(!isCountedInDays(control, year));
        facts.controls[0].expected.clear();
        QCOMPARE(daysAskedFor(control, year), QList<Period>{year});
    }

    void whatIsAskedForAtSingleTimesIsCountedByThese()
    {
        MadeFacts facts;
        const ExpectedEvidenceId review = facts.addExpected(controls::Fill::LiesIn);
        facts.addEvidence(quarter1, 1, review);
        facts.addEvidence(quarter2, 1, review, evidence::Review::Submitted);
        QCOMPARE(notInDaysWords(seriesOf(facts, facts.controls.first(), year, Date(2027, 1, 9))),
            u"asked for at single times: 1 of 4 held, 1 in part"_s);
    }

    void everyDayStandsInExactlyOneList()
    {
        QRandomGenerator random(7);
        const auto someDay = [&] { return Date(2026, 1, 1).addDays(random.bounded(-60, 420)); };
        for (int round = 0; round < 500; ++round) {
            const Date from = someDay();
            const Period period{from, from.addDays(random.bounded(200))};
            QList<Period> spans;
            for (int i = random.bounded(6); i > 0; --i) {
                const Date start = someDay();
                spans.append({start, start.addDays(random.bounded(40))});
            }
            const CoveredTime time = coveredTime(period, spans, someDay());
            QList<Period> all = time.covered + time.uncovered + time.ahead;
            std::sort(all.begin(), all.end(),
                [](const Period& a, const Period& b) { return a.from < b.from; });
            Date next = period.from;
            for (const Period& each : all) {
                QCOMPARE(each.from, next);
                next = each.until.addDays(1);
            }
            QCOMPARE(next, period.until.addDays(1));
        }
    }

    void periodsAreNamed_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("words");
        QTest::newRow("year") << u"2026-01-01..2026-12-31"_s << u"2026"_s;
        QTest::newRow("quarter") << u"2026-07-01..2026-09-30"_s << u"Q3 2026"_s;
        QTest::newRow("month") << u"2026-10-01..2026-10-31"_s << u"October 2026"_s;
        QTest::newRow("day") << u"2026-10-02"_s << u"2 October 2026"_s;
        QTest::newRow("in a month") << u"2026-09-22..2026-09-30"_s << u"22 to 30 September 2026"_s;
        QTest::newRow("in a year")
            << u"2026-09-22..2026-10-03"_s << u"22 September to 3 October 2026"_s;
        QTest::newRow("over new year")
            << u"2026-12-30..2027-01-02"_s << u"30 December 2026 to 2 January 2027"_s;
    }

    void periodsAreNamed()
    {
        QFETCH(QString, period);
        QFETCH(QString, words);
        QCOMPARE(periodWords(*parsePeriod(period)), words);
    }
};

MUNIMENT_TEST(CoveredTimeTest, "covered_time_test")
#include "covered_time_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/slots.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

using Items = QList<SlotItem>;
Q_DECLARE_METATYPE(Items)

class SlotsTest final : public QObject
{
    Q_OBJECT

private:
    static SlotItem item(const Period& span, evidence::Review review = evidence::Review::Accepted,
        std::optional<qint64> sampleFound = {})
    {
        return {idOf<EvidenceId>(1), span, review, sampleFound};
    }

    static QStringList statesOf(const MadeFacts& facts, Date asOf)
    {
        QStringList states;
        for (const Series& row : seriesOf(facts, facts.controls.first(), year, asOf))
            for (const Slot& each : row.cells)
                states.append(slotStateText(each.state));
        return states;
    }

private slots:
    void anEmptySlotFollowsTheCalendar_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("state");
        QTest::newRow("on its last day") << QDate(2026, 9, 30) << u"not_yet_due"_s;
        QTest::newRow("the day after") << QDate(2026, 10, 1) << u"due"_s;
        QTest::newRow("on the due day") << QDate(2026, 10, 15) << u"due"_s;
        QTest::newRow("a day late") << QDate(2026, 10, 16) << u"overdue"_s;
    }

    void anEmptySlotFollowsTheCalendar()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, state);
        const controls::ExpectedEvidence expected;
        const Slot slot = slotOf(expected, quarter3, {}, Circumstance::None, asOf);
        QCOMPARE(slotStateText(slot.state), state);
        QCOMPARE(slot.dueOn, Date(2026, 10, 15));
    }

    void proofOfOneAssetFillsTheSlotOfAllInPart()
    {
        for (const controls::Fill fill : {controls::Fill::Contains, controls::Fill::LiesIn}) {
            MadeFacts facts;
            const ExpectedEvidenceId row = facts.addExpected(fill);
            for (int i = 0; i < 4; ++i)
                facts.addAsset(Date(2025, 1, 1));
            facts.addEvidence(quarter1, 1, row);
            facts.linkLastTo(idOf<AssetId>(1));
            const auto first = [&facts] {
                return seriesOf(facts, facts.controls.first(), year, Date(2027, 1, 9))
                    .first()
                    .cells.first();
            };
            QCOMPARE(slotStateText(first().state), u"part_filled"_s);
            QCOMPARE(first().assets, std::optional(AssetCount{1, 4}));
            for (quint8 asset = 2; asset <= 4; ++asset) {
                facts.addEvidence(quarter1, 1, row);
                facts.linkLastTo(idOf<AssetId>(asset));
            }
            QCOMPARE(slotStateText(first().state), u"filled"_s);
            QVERIFY(!first().assets);

            // Linked without an asset it speaks of all.
            MadeFacts whole = facts;
            whole.addEvidence(quarter2, 1, row);
            QCOMPARE(statesOf(whole, Date(2027, 1, 9)).at(1), u"filled"_s);
        }
    }

    void ofAssetsInServiceLaterNothingIsAskedBefore()
    {
        MadeFacts facts;
        const ExpectedEvidenceId row
            = facts.addExpected(controls::Fill::Contains, Frequency::Monthly);
        facts.addAsset(Date(2026, 6, 10), Date(2026, 9, 20));
        QCOMPARE(statesOf(facts, Date(2027, 1, 9)).size(), 4); // June to September
        // The days in service are all that is asked of a month.
        facts.addEvidence({Date(2026, 6, 10), Date(2026, 6, 30)}, 1, row);
        QCOMPARE(statesOf(facts, Date(2027, 1, 9)).first(), u"filled"_s);
        // What was filed for a month without any asset is shown, and fills nothing unreviewed.
        facts.addEvidence(
            {Date(2026, 2, 1), Date(2026, 2, 28)}, 1, row, evidence::Review::Submitted);
        QCOMPARE(statesOf(facts, Date(2027, 1, 9)).first(), u"part_filled"_s);
    }

    void assetsOfOtherScopesAreAskedForNothingHere()
    {
        MadeFacts facts;
        const ExpectedEvidenceId row = facts.addExpected(controls::Fill::Contains);
        facts.addAsset(Date(2025, 1, 1));
        facts.addAsset(Date(2025, 1, 1)).scopeId = idOf<ScopeId>(2);
        facts.addEvidence(quarter1, 1, row);
        facts.linkLastTo(idOf<AssetId>(1));
        const auto first = [&facts](const QList<ScopeId>& scopes) {
            return slotStateText(
                seriesOf(facts, facts.controls.first(), year, Date(2027, 1, 9), scopes)
                    .first()
                    .cells.first()
                    .state);
        };
        QCOMPARE(first({}), u"part_filled"_s);
        QCOMPARE(first({ScopeId{}}), u"part_filled"_s);
        QCOMPARE(first({idOf<ScopeId>(1)}), u"filled"_s);
        QCOMPARE(first({idOf<ScopeId>(2)}), u"part_filled"_s);
    }

    void ofSeveralFilesTheNewestThatWasAcceptedIsShown()
    {
        SlotItem first = item(quarter3);
        SlotItem second = item(quarter3);
        SlotItem third = item(quarter3, evidence::Review::Submitted);
        second.evidenceId = idOf<EvidenceId>(2);
        third.evidenceId = idOf<EvidenceId>(3);
        const auto shown = [](const Items& items) {
            return slotOf({}, quarter3, items, Circumstance::None, Date(2026, 10, 1)).shown;
        };
        QVERIFY(shown({first, second, third}) == second.evidenceId);
        QVERIFY(shown({third}) == third.evidenceId);
        QVERIFY(shown({}).isNull());
    }

    void evidenceContainsOrLiesIn_data()
    {
        QTest::addColumn<bool>("contains");
        QTest::addColumn<Items>("items");
        QTest::addColumn<QString>("state");
        using evidence::Review;
        const Period day{Date(2026, 9, 30), Date(2026, 9, 30)};
        const Period half{Date(2026, 7, 1), Date(2026, 8, 15)};
        const Period rest{Date(2026, 8, 16), Date(2026, 9, 30)};
        const Period across{Date(2026, 9, 20), Date(2026, 10, 5)};
        QTest::newRow("contained") << true << Items{item(year)} << u"filled"_s;
        QTest::newRow("exactly") << true << Items{item(quarter3)} << u"filled"_s;
        QTest::newRow("a day does not contain") << true << Items{item(day)} << u"part_filled"_s;
        QTest::newRow("two halves contain") << true << Items{item(half), item(rest)} << u"filled"_s;
        QTest::newRow("one half does not") << true << Items{item(half)} << u"part_filled"_s;
        QTest::newRow("a half awaits review")
            << true << Items{item(half), item(rest, Review::Submitted)} << u"part_filled"_s;
        QTest::newRow("lies in") << false << Items{item(day)} << u"filled"_s;
        QTest::newRow("a policy in force throughout") << false << Items{item(year)} << u"filled"_s;
        QTest::newRow("across the end") << false << Items{item(across)} << u"part_filled"_s;
        QTest::newRow("another quarter") << false << Items{item(quarter2)} << u"overdue"_s;
        QTest::newRow("waits for review")
            << false << Items{item(day, Review::Submitted)} << u"part_filled"_s;
        QTest::newRow("a draft") << false << Items{item(day, Review::Draft)} << u"part_filled"_s;
        QTest::newRow("rejected") << false << Items{item(day, Review::Rejected)} << u"overdue"_s;
        QTest::newRow("returned") << false << Items{item(day, Review::Returned)} << u"overdue"_s;
    }

    void evidenceContainsOrLiesIn()
    {
        QFETCH(bool, contains);
        QFETCH(Items, items);
        QFETCH(QString, state);
        controls::ExpectedEvidence expected;
        expected.fill = contains ? controls::Fill::Contains : controls::Fill::LiesIn;
        const Slot slot = slotOf(expected, quarter3, items, Circumstance::None, Date(2027, 1, 9));
        QCOMPARE(slotStateText(slot.state), state);
        QCOMPARE(slot.isOverdue(), state != u"filled"_s);
    }

    void aSampleIsFilledWhenAllOfItIsHeld()
    {
        controls::ExpectedEvidence expected;
        expected.sampleSize = 25;
        const auto slot = [&](const Items& items) {
            return slotOf(expected, quarter3, items, Circumstance::None, Date(2027, 1, 9));
        };
        using evidence::Review;
        const Slot part = slot({item(quarter3, Review::Accepted, 19)});
        QVERIFY(part.state == SlotState::PartFilled);
        QVERIFY(part.sample == (SampleCount{19, 25}));
        const Slot waiting
            = slot({item(quarter3, Review::Accepted, 19), item(quarter3, Review::Submitted, 6)});
        QVERIFY(waiting.state == SlotState::PartFilled);
        QVERIFY(waiting.sample == (SampleCount{25, 25}));
        QVERIFY(
            slot({item(quarter3, Review::Accepted, 19), item(quarter3, Review::Accepted, 6)}).state
            == SlotState::Filled);
        QVERIFY(slot({item(quarter3)}).state == SlotState::PartFilled);
    }

    void eachSlotIsFilledByItsOwnEvidence()
    {
        MadeFacts facts;
        const ExpectedEvidenceId expected = facts.addExpected(controls::Fill::LiesIn);
        facts.addEvidence({Date(2026, 3, 31), Date(2026, 3, 31)}, 1, expected);
        facts.addEvidence(
            {Date(2026, 6, 30), Date(2026, 6, 30)}, 1, expected, evidence::Review::Submitted);
        facts.addEvidence({Date(2026, 8, 1), Date(2026, 8, 1)}); // names no row
        QCOMPARE(statesOf(facts, Date(2026, 11, 24)),
            QStringList({u"filled"_s, u"part_filled"_s, u"overdue"_s, u"not_yet_due"_s}));
        const SlotCounts counts
            = countSlots(seriesOf(facts, facts.controls.first(), year, Date(2026, 11, 24)));
        QCOMPARE(counts.expected, 4);
        QCOMPARE(counts.filled, 1);
        QCOMPARE(counts.overdue, 2);
        QCOMPARE(counts.notYetDue, 1);
    }

    void noSlotIsFilledByDaysThatWereStillToCome()
    {
        MadeFacts facts;
        const ExpectedEvidenceId expected = facts.addExpected(controls::Fill::Contains);
        facts.addEvidence(year, 1, expected).item.capturedAt
            = ZonedInstant{{Date(2026, 5, 10).startOfDay(Qt::UTC).toMSecsSinceEpoch()}, 0};
        QCOMPARE(statesOf(facts, Date(2027, 6, 1)),
            QStringList({u"filled"_s, u"part_filled"_s, u"overdue"_s, u"overdue"_s}));
        facts.controls[0].expected[0].proof = controls::Proof::Policy; // it is in force all year
        QCOMPARE(statesOf(facts, Date(2027, 6, 1)).count(u"filled"_s), 4);
    }

    void whatWasSentBackIsNamedWithItsSlot()
    {
        MadeFacts facts;
        const ExpectedEvidenceId expected = facts.addExpected(controls::Fill::LiesIn);
        const EvidenceId id
            = facts.addEvidence(quarter2, 1, expected, evidence::Review::Returned).item.id;
        const auto cells
            = seriesOf(facts, facts.controls.first(), year, Date(2027, 6, 1)).first().cells;
        QVERIFY(cells.at(1).state == SlotState::Overdue);
        QVERIFY(cells.at(1).evidence.isEmpty());
        QCOMPARE(cells.at(1).returned, QList{id});
        QVERIFY(cells.at(0).returned.isEmpty());
    }

    void aStandingWordThatNothingOccurredAnswersASlot()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].expected[0].proof = controls::Proof::Record;
        facts.sign(quarter2, attestation::Conclusion::NoOccurrence);
        QCOMPARE(statesOf(facts, Date(2026, 7, 20)),
            QStringList({u"overdue"_s, u"no_occurrence"_s, u"not_yet_due"_s, u"not_yet_due"_s}));
        facts.controls[0].attestations[0].withdrawnAt = Instant{1};
        QCOMPARE(statesOf(facts, Date(2026, 7, 20)).at(1), u"overdue"_s);
    }

    void thatNothingOccurredExcusesNoListAndNoSetting_data()
    {
        QTest::addColumn<controls::Proof>("proof");
        QTest::addColumn<Frequency>("runs");
        QTest::addColumn<bool>("excused");
        using controls::Proof;
        for (const Proof proof : {Proof::Sample, Proof::Record})
            QTest::addRow("%s", qPrintable(controls::proofText(proof)))
                << proof << Frequency::Quarterly << true;
        for (const Proof proof : {Proof::Population, Proof::Log, Proof::Configuration,
                 Proof::Report, Proof::Policy, Proof::Screenshot})
            QTest::addRow("%s", qPrintable(controls::proofText(proof)))
                << proof << Frequency::OnEvent << false;
        for (const Proof proof : {Proof::TestResult, Proof::SignedReview}) {
            QTest::addRow("%s by the calendar", qPrintable(controls::proofText(proof)))
                << proof << Frequency::Quarterly << false;
            QTest::addRow("%s on events", qPrintable(controls::proofText(proof)))
                << proof << Frequency::OnEvent << true;
        }
    }

    void thatNothingOccurredExcusesNoListAndNoSetting()
    {
        QFETCH(const controls::Proof, proof);
        QFETCH(const Frequency, runs);
        QFETCH(const bool, excused);
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].control.frequency = runs;
        facts.controls[0].expected[0].proof = proof;
        facts.sign(quarter2, attestation::Conclusion::NoOccurrence);
        QCOMPARE(
            statesOf(facts, Date(2026, 7, 20)).at(1), excused ? u"no_occurrence"_s : u"overdue"_s);
        // Asked for when something occurs: nothing is, whatever it be.
        facts.controls[0].expected[0].frequency = Frequency::OnEvent;
        QVERIFY(speaksOfEvents(facts.controls[0].control, facts.controls[0].expected[0]));
    }

    void aControlThatAppliesNowhereIsExcused()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn, Frequency::Yearly);
        controls::Implementation implementation;
        implementation.applies = controls::Applies::DoesNotApply;
        facts.controls[0].implementations.append(implementation);
        QCOMPARE(statesOf(facts, Date(2027, 6, 1)), QStringList{u"excused"_s});
    }

    void nothingIsExpectedBeforeAControlOrAfterIt()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].versions[0].inForceFrom = Date(2026, 5, 10);
        facts.controls[0].control.retiredOn = Date(2026, 9, 1);
        const auto series = seriesOf(facts, facts.controls.first(), year, Date(2027, 1, 9));
        QCOMPARE(series.first().cells.size(), 2);
        QVERIFY(series.first().cells.first().period == quarter2);
        facts.controls[0].expected[0].activeFrom = Date(2026, 7, 1);
        QCOMPARE(
            seriesOf(facts, facts.controls.first(), year, Date(2027, 1, 9)).first().cells.size(),
            1);
    }

    void slotsPartitionAnyPeriod()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            MadeFacts facts;
            const auto frequency = Frequency(random.bounded(int(Frequency::Yearly) + 1));
            facts.addExpected(controls::Fill::LiesIn, frequency);
            const Date from = Date(2025, 1, 1).addDays(random.bounded(400));
            const Period period{from, from.addDays(random.bounded(400))};
            const auto cells
                = seriesOf(facts, facts.controls.first(), period, Date(2027, 1, 9)).first().cells;
            QVERIFY(!cells.isEmpty());
            QVERIFY(cells.first().period.from <= period.from);
            QVERIFY(cells.last().period.until >= period.until);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                QVERIFY(cells.at(i).period.overlaps(period));
                if (i > 0)
                    QCOMPARE(cells.at(i).period.from, cells.at(i - 1).period.until.addDays(1));
            }
        }
    }
};

MUNIMENT_TEST(SlotsTest, "slots_test")
#include "slots_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/control_standing.h"

#include "core/standing/standing_messages.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;
using scope::Line;

class ControlStandingTest final : public QObject
{
    Q_OBJECT

private:
    static ControlStanding standingOf(const MadeFacts& facts)
    {
        return controlStanding(facts, facts.controls.first(), year, Date(2027, 1, 9));
    }

    static QString stateOf(const MadeFacts& facts) { return stateText(standingOf(facts).state); }

    // What was signed is bound to what the signature says.
    static void rebind(MadeFacts& facts, qsizetype signature)
    {
        attestation::Attestation& each = facts.controls[0].attestations[signature];
        each.boundDigest = attestation::boundDigest(each, facts.controls[0].versions);
    }

    static void replaceFirst(MadeFacts& facts)
    {
        RevisionFacts better = facts.evidence.at(0).revisions.first();
        better.revision.id = idOf<RevisionId>(99);
        better.revision.revision = 2;
        facts.evidence[0].revisions.append(better);
    }

private slots:
    void holdsNothingProofOrASignature()
    {
        MadeFacts facts;
        QCOMPARE(stateOf(facts), u"nothing_held"_s);
        facts.addEvidence(quarter1);
        QCOMPARE(stateOf(facts), u"proof_held_not_signed"_s);
        facts.sign(year, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void theHighestLineThatSpokeDecides()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(year, Conclusion::WithExceptions, Line::SecondLook);
        facts.sign(year, Conclusion::Effective, Line::RunsIt);
        QCOMPARE(stateOf(facts), u"with_exceptions"_s);
        facts.sign(year, Conclusion::Effective, Line::Independent);
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void theNewestWordOfThatLineDecides()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(year, Conclusion::NotEffective, Line::SecondLook);
        const AttestationId newest
            = facts.sign(year, Conclusion::WithExceptions, Line::SecondLook).id;
        QCOMPARE(stateOf(facts), u"with_exceptions"_s);
        QVERIFY(standingOf(facts).decisive == newest);
    }

    void ofWordsAboutPartsOfThePeriodTheGravestCounts()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(quarter3, Conclusion::WithExceptions);
        facts.sign(quarter4, Conclusion::Effective);
        QVERIFY(standingOf(facts).conclusion == Conclusion::WithExceptions);
        QCOMPARE(standingOf(facts).signedTime.coveredDays(), quarter3.days() + quarter4.days());
        facts.sign({quarter1.from, quarter2.until}, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"with_exceptions"_s);
    }

    void aVoidSignatureShowsWhereNothingStandsInItsPlace()
    {
        MadeFacts facts;
        facts.addEvidence(quarter3);
        facts.addEvidence(quarter4);
        facts.sign(quarter3, Conclusion::Effective).signedAt.instant.milliseconds
            = quarter4.until.addDays(9).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        rebind(facts, 0);
        facts.sign(quarter4, Conclusion::Effective);
        replaceFirst(facts);
        QCOMPARE(stateOf(facts), u"signed_now_void"_s);
        facts.sign(quarter3, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"signed_in_part"_s);
        QCOMPARE(standingOf(facts).signatures.size(), 3);
        QVERIFY(!standingOf(facts).signatures.last().standing.stands());
    }

    void aVoidSignatureNeverWinsOverANewerValidOne()
    {
        MadeFacts facts;
        facts.addEvidence(quarter3);
        facts.addEvidence(quarter4);
        facts.sign(quarter3, Conclusion::Effective);
        facts.sign(quarter4, Conclusion::WithExceptions);
        replaceFirst(facts);
        const ControlStanding standing = standingOf(facts);
        QVERIFY(standing.conclusion == Conclusion::WithExceptions);
        QCOMPARE(standing.signedTime.covered, QList<Period>{quarter4});
        QVERIFY(standing.signatures.last().standing.standing == attestation::Standing::Void);
    }

    void aFileThatNobodyReviewedIsNoProofHeld()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        QCOMPARE(stateOf(facts), u"held_not_reviewed"_s);
        facts.addEvidence(quarter2);
        QCOMPARE(stateOf(facts), u"proof_held_not_signed"_s);
    }

    void whatIsSignedOnFilesThatNobodyAcceptedIsNotEffective()
    {
        MadeFacts facts;
        facts.addEvidence(year, 1, {}, evidence::Review::Submitted);
        facts.sign(year, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"signed_not_proven"_s);
        QCOMPARE(headlineWords(standingOf(facts)), u"signed, no reviewed proof"_s);
        facts.addEvidence(quarter2);
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void proofMadeBeforeAPeriodIsNotHeldForIt()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.capturedAt
            = ZonedInstant{{Date(2026, 2, 15).startOfDay(Qt::UTC).toMSecsSinceEpoch()}, 0};
        const auto stateIn = [&facts](const Period& period) {
            return stateText(
                controlStanding(facts, facts.controls.first(), period, Date(2027, 1, 9)).state);
        };
        QCOMPARE(stateIn(quarter1), u"proof_held_not_signed"_s);
        QCOMPARE(stateIn(quarter3), u"nothing_held"_s);
        // A policy is in force on all days of which it speaks.
        const ExpectedEvidenceId policy = facts.addExpected(controls::Fill::Contains);
        facts.controls[0].expected[0].proof = controls::Proof::Policy;
        facts.controls[0].links[0].expectedId = policy;
        QCOMPARE(stateIn(quarter3), u"proof_held_not_signed"_s);
        QCOMPARE(attestation::reliedOnFor(facts.basisOf(facts.controls[0]), quarter3).size(), 1);
    }

    void everySignatureThatCountsRestsOnProofOfItsOwn()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        facts.addEvidence({quarter2.from, quarter4.until});
        for (const Period& each : {quarter1, quarter2, quarter3, quarter4})
            facts.sign(each, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"signed_not_proven"_s);
        facts.evidence[0].item.review = evidence::Review::Accepted;
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void whatWorkedRestsOnNoPolicyAlone()
    {
        MadeFacts facts;
        const ExpectedEvidenceId policy = facts.addExpected(controls::Fill::Contains);
        const ExpectedEvidenceId review = facts.addExpected(controls::Fill::Contains);
        facts.controls[0].expected[0].proof = controls::Proof::Policy;
        facts.addEvidence(year, 1, policy);
        facts.addEvidence(year, 1, review, evidence::Review::Submitted);
        facts.addEvidence(year); // about the control, and under no row
        facts.sign(year, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"signed_not_proven"_s);
        facts.evidence[1].item.review = evidence::Review::Accepted;
        QCOMPARE(stateOf(facts), u"effective"_s);
        // One item under both rows was made before the days that it would have to prove.
        facts.evidence[1].item.review = evidence::Review::Submitted;
        facts.controls[0].links[0].expectedId = review;
        evidence::EvidenceLink asPolicy = facts.controls[0].links[0];
        asPolicy.expectedId = policy;
        facts.controls[0].links.append(asPolicy);
        QCOMPARE(stateOf(facts), u"effective"_s);
        facts.evidence[0].item.capturedAt
            = ZonedInstant{{Date(2025, 12, 15).startOfDay(Qt::UTC).toMSecsSinceEpoch()}, 0};
        QCOMPARE(stateOf(facts), u"signed_not_proven"_s);
    }

    void aSignedDesignMayRestOnAPolicy()
    {
        MadeFacts facts;
        const ExpectedEvidenceId policy = facts.addExpected(controls::Fill::Contains);
        facts.controls[0].expected[0].proof = controls::Proof::Policy;
        facts.addEvidence(year, 1, policy);
        facts.sign({Date(2026, 6, 30), Date(2026, 6, 30)}, Conclusion::Effective).subject
            = attestation::Subject::Design;
        rebind(facts, 0);
        QCOMPARE(stateOf(facts), u"design_effective"_s);
    }

    void aNewerWordAboutTheSameDaysNeedsTheProofAlone()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        facts.addEvidence(quarter2);
        facts.sign(quarter1, Conclusion::Effective);
        facts.sign(year, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void whatIsSignedWhereNothingIsImplementedIsNotEffective()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(year, Conclusion::Effective);
        facts.controls[0].implementations.resize(2);
        QCOMPARE(stateOf(facts), u"signed_not_implemented"_s);
        QCOMPARE(headlineWords(standingOf(facts)), u"signed, nothing implemented"_s);
        facts.controls[0].implementations[1].status = controls::ImplementationStatus::Partial;
        QCOMPARE(stateOf(facts), u"effective"_s);
    }

    void aSignatureForAPartOfThePeriodSpeaksToItsLastDayOnly()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign({quarter1.from, quarter2.until}, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"signed_in_part"_s);
        QCOMPARE(headlineWords(standingOf(facts)), u"effective to 30 June 2026"_s);
        facts.sign(quarter3, Conclusion::Effective);
        QCOMPARE(headlineWords(standingOf(facts)), u"effective to 30 September 2026"_s);
        facts.sign(quarter4, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"effective"_s);
        QCOMPARE(headlineWords(standingOf(facts)), u"effective"_s);
    }

    void whatIsSignedOfTheDesignSaysNothingOfTheOperating()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        const Period day{Date(2026, 2, 20), Date(2026, 2, 20)};
        facts.sign(day, Conclusion::Effective).subject = attestation::Subject::Design;
        rebind(facts, 0);
        QCOMPARE(stateOf(facts), u"design_effective"_s);
        QCOMPARE(headlineWords(standingOf(facts)), u"design effective"_s);
        QVERIFY(!isSignedState(standingOf(facts).state));
        facts.sign(quarter1, Conclusion::Effective);
        QCOMPARE(headlineWords(standingOf(facts)), u"effective to 31 March 2026"_s);
    }

    void aSignatureForTheMiddleOfThePeriodNamesItsDays()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(quarter2, Conclusion::Effective);
        QCOMPARE(headlineWords(standingOf(facts)), u"effective, only for Q2 2026"_s);
    }

    void inARunningYearTheQuartersThatAreOverAreSignedFor()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(quarter1, Conclusion::Effective);
        const auto standing = [&facts](Date asOf) {
            return controlStanding(facts, facts.controls.first(), year, asOf);
        };
        QCOMPARE(stateText(standing(Date(2026, 6, 30)).state), u"effective"_s);
        QCOMPARE(headlineWords(standing(Date(2026, 6, 30))), u"effective to 31 March 2026"_s);
        QCOMPARE(stateText(standing(Date(2026, 7, 1)).state), u"signed_in_part"_s);
    }

    void howLongASignatureSpeaksForIsWhatItsScopeAsks()
    {
        MadeFacts facts;
        facts.controls[0].control.frequency = Frequency::OnEvent; // so the scope's pattern is asked
        facts.addEvidence(year);
        facts.sign(quarter1, Conclusion::Effective);
        const auto stateOn = [&facts](Date asOf) {
            return stateText(controlStanding(facts, facts.controls.first(), year, asOf).state);
        };
        QCOMPARE(stateOn(Date(2026, 5, 2)), u"effective"_s);
        QCOMPARE(stateOn(Date(2026, 7, 2)), u"signed_in_part"_s);
        facts.scopes[0].periodPattern = Frequency::Monthly;
        QCOMPARE(stateOn(Date(2026, 5, 2)), u"signed_in_part"_s);
        facts.scopes[0].periodPattern = Frequency::Yearly;
        QCOMPARE(stateOn(Date(2026, 7, 2)), u"effective"_s);
    }

    void aFileWithoutDaysIsHeldAllTheSame()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.covers.reset();
        QCOMPARE(stateOf(facts), u"held_days_not_stated"_s);
        facts.addEvidence(quarter1);
        QCOMPARE(stateOf(facts), u"proof_held_not_signed"_s);
    }

    void aLapsedSignatureIsSaidToBe()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign(year, Conclusion::Effective).validUntil = Date(2027, 1, 8);
        QCOMPARE(stateOf(facts), u"signed_lapsed"_s);
    }

    void aLapsedSignatureOnDesignIsNoLapsedWordOnOperating()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        attestation::Attestation& design = facts.sign(year, Conclusion::Effective);
        design.subject = attestation::Subject::Design;
        design.validUntil = Date(2027, 1, 8);
        design.boundDigest = attestation::boundDigest(design, facts.controls[0].versions);
        QCOMPARE(stateOf(facts), u"design_lapsed"_s);
        facts.sign(year, Conclusion::Effective).validUntil = Date(2027, 1, 8);
        QCOMPARE(stateOf(facts), u"signed_lapsed"_s);
    }

    void designIsHeardWhereNobodySpokeOfOperating()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        const Period day{Date(2026, 6, 1), Date(2026, 6, 1)};
        facts.sign(day, Conclusion::Effective, Line::Management).subject
            = attestation::Subject::Design;
        attestation::Attestation& design = facts.controls[0].attestations[0];
        design.boundDigest = attestation::boundDigest(design, facts.controls[0].versions);
        QCOMPARE(stateOf(facts), u"design_effective"_s);
        facts.sign(year, Conclusion::NotEffective, Line::RunsIt);
        QCOMPARE(stateOf(facts), u"not_effective"_s);
    }

    void twoSignersWhoDisagreeAreNamed()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        const AttestationId one = facts.sign(year, Conclusion::Effective, Line::RunsIt).id;
        const AttestationId other
            = facts.sign(quarter3, Conclusion::NotEffective, Line::Independent).id;
        const auto found = standingOf(facts).disagreements;
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first() == qMakePair(one, other));
    }

    void wordsAboutOtherPeriodsAreNotHeard()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.sign({Date(2025, 1, 1), Date(2025, 12, 31)}, Conclusion::Effective);
        QCOMPARE(stateOf(facts), u"proof_held_not_signed"_s);
    }
};

MUNIMENT_TEST(ControlStandingTest, "control_standing_test")
#include "control_standing_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/signing.h"

#include "core/attestation/attestation_messages.h"
#include "core/attestation/attestation_register.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::attestation;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// A control with one item of the second quarter, collected by Ada and accepted.
struct House : Records
{
    House()
    {
        ada = person(u"Ada Lane"_s);
        ben = person(u"Ben Moor"_s, scope::Line::SecondLook);
        control = Records::control(u"Access review"_s, ada);
        item = evidence(u"users.csv"_s, "2026-04-01..2026-06-30", control, {}, ada);
        review(item.evidenceId, evidence::Review::Accepted, ben);
        clock.advanceDays(3); // 4 July 2026
    }

    SignRequest reviewed(PersonId signer)
    {
        SignRequest what = request(control, signer, "2026-04-01..2026-06-30");
        what.meaning = Meaning::Reviewed;
        return what;
    }

    PersonId ada;
    PersonId ben;
    ControlId control;
    evidence::AddedRow item;
};

} // namespace

class SigningTest final : public QObject
{
    Q_OBJECT

private:
    static void refuses(
        House& house, const SignRequest& what, const Cause& cause, const QString& sentence)
    {
        const auto outcome = house.trySign(what);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().is(cause), explain(outcome.error()).constData());
        QCOMPARE(wordsFor(outcome.error()).sentence, sentence);
        QCOMPARE(
            house.readOk([](vault::Access& a) { return AttestationRegister(a).list(); }).size(), 0);
    }

private slots:
    void keepsWhoSignedWhatOnWhich()
    {
        House house;
        const Attestation made = house.sign(house.reviewed(house.ben), house.ada);
        QCOMPARE(attestationCode(made.number), u"AT-001"_s);
        const Attestation kept = house.readOk(
            [&](vault::Access& a) { return AttestationRegister(a).find(u"AT-001"_s); });
        QVERIFY(kept.id == made.id);
        QCOMPARE(kept.signerName, u"Ben Moor"_s);
        QCOMPARE(kept.signerRole, u"role of Ben Moor"_s);
        QVERIFY(kept.signerLine == scope::Line::SecondLook);
        QVERIFY(kept.recordedBy == house.ada);
        QCOMPARE(kept.reliedOn.size(), 1);
        QVERIFY(kept.reliedOn.first().revisionId == house.item.revisionId);
        QVERIFY(kept.boundDigest == made.boundDigest);
        QVERIFY(kept.overrideReason.isEmpty());
        QVERIFY(house.sign(house.reviewed(house.ben), house.ben).recordedBy.isNull());
    }

    void aPeriodMustBeOver()
    {
        House house;
        SignRequest what = house.request(house.control, house.ada, "2026-04-01..2026-07-04");
        refuses(house, what, cause::periodNotOver,
            u"C-01 cannot be signed for a period that ends on 2026-07-04: on 2026-07-04 it was not over."_s);
        what.period.until = day("2026-07-03");
        VERIFY_OK(house.trySign(what));
    }

    void theSignerIsActiveThatDay()
    {
        House house;
        const PersonId gone
            = house.person(u"Cy Nord"_s, scope::Line::RunsIt, "2025-01-01", "2026-07-03");
        refuses(house, house.request(house.control, gone, "2026-04-01..2026-06-30"),
            cause::signerNotActive, u"Cy Nord was not active on 2026-07-04."_s);
    }

    void somethingIsReliedOn()
    {
        House house;
        SignRequest what = house.request(house.control, house.ada, "2026-01-01..2026-03-31");
        refuses(house, what, cause::nothingReliedOn,
            u"No evidence that bears on 2026-01-01..2026-03-31 is linked to C-01."_s);
        what.conclusion = Conclusion::NoOccurrence;
        VERIFY_OK(house.trySign(what));
        what.conclusion = Conclusion::NotPerformed;
        VERIFY_OK(house.trySign(what));
    }

    void rejectedEvidenceIsNotReliedOn()
    {
        House house;
        house.review(house.item.evidenceId, evidence::Review::Rejected, house.ben);
        refuses(house, house.request(house.control, house.ada, "2026-04-01..2026-06-30"),
            cause::nothingReliedOn,
            u"No evidence that bears on 2026-04-01..2026-06-30 is linked to C-01."_s);
    }

    void draftsAreSubmittedFirst()
    {
        House house;
        house.review(house.item.evidenceId, evidence::Review::Draft, {});
        refuses(house, house.request(house.control, house.ada, "2026-04-01..2026-06-30"),
            cause::evidenceIsDraft, u"E-001 is still a draft."_s);
    }

    void thePreparerDoesNotReview()
    {
        House house;
        SignRequest what = house.reviewed(house.ada);
        refuses(house, what, cause::preparedBySigner,
            u"Ada Lane prepared E-001 and cannot sign “reviewed” on it."_s);
        what.overrideReason = u"sole data engineer"_s;
        QCOMPARE(house.sign(what).overrideReason, u"sole data engineer"_s);
    }

    void whoStandsOutsideReviewsOnlyWithAReason()
    {
        House house;
        const PersonId auditor = house.person(u"Ruth Ojo"_s, scope::Line::Outside);
        SignRequest what = house.reviewed(auditor);
        refuses(house, what, cause::signerOutside,
            u"Ruth Ojo stands outside the organisation and cannot sign “reviewed” for it."_s);
        what.overrideReason = u"no second person in the house"_s;
        QCOMPARE(house.sign(what).overrideReason, u"no second person in the house"_s);
        what = house.reviewed(auditor);
        what.meaning = Meaning::Tested;
        QVERIFY(house.sign(what).overrideReason.isEmpty());
    }

    void thePerformerDoesNotReview()
    {
        House house;
        house.sign(house.request(house.control, house.ben, "2026-04-01..2026-06-30"));
        const auto outcome = house.trySign(house.reviewed(house.ben));
        QVERIFY(!outcome);
        QCOMPARE(wordsFor(outcome.error()).sentence,
            u"Ben Moor signed “performed” (AT-001) and cannot sign “reviewed” too."_s);
    }

    void theReviewerDoesNotPerformAfterwards()
    {
        House house;
        house.sign(house.reviewed(house.ben));
        const auto outcome
            = house.trySign(house.request(house.control, house.ben, "2026-04-01..2026-06-30"));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().is(cause::reviewedBySigner));
    }

    void anOverrideIsKeptOnlyWhereARuleStoodInTheWay()
    {
        House house;
        SignRequest what = house.reviewed(house.ben);
        what.overrideReason = u"just in case"_s;
        QVERIFY(house.sign(what).overrideReason.isEmpty());
    }

    void designSpeaksAsOfADayAndLapsesAfterAYear()
    {
        House house;
        SignRequest what = house.request(house.control, house.ben, "2026-06-01");
        what.subject = Subject::Design;
        const Attestation made = house.sign(what);
        QCOMPARE(made.validUntil, day("2027-06-01"));
        what.period = period("2026-06-01..2026-06-02");
        QVERIFY(house.trySign(what).error().is(cause::designIsOneDay));
        what.period = period("2026-07-05");
        QVERIFY(house.trySign(what).error().is(cause::dayNotReached));
    }

    void whatWorkedRestsOnProofThatAReviewAccepted()
    {
        House house;
        house.review(house.item.evidenceId, evidence::Review::Submitted, {});
        SignRequest what = house.reviewed(house.ben);
        refuses(house, what, cause::proofNotReviewed,
            u"C-01 cannot be signed “effective”: no review has accepted what it rests on "
            "(E-001)."_s);
        what.conclusion = Conclusion::NotEffective;
        VERIFY_OK(house.trySign(what));
        what.conclusion = Conclusion::Effective;
        what.overrideReason = u"The reviewer is away until August."_s;
        QCOMPARE(house.sign(what).overrideReason, u"The reviewer is away until August."_s);
    }

    void whatWorkedRestsOnNoPolicyAlone()
    {
        House house;
        const ControlId control = house.Records::control(u"Backups"_s, house.ada);
        const auto addRow = [&](const QString& title, controls::Proof proof) {
            controls::NewExpectedEvidence what;
            what.controlId = control;
            what.title = title;
            what.proof = proof;
            return house.writeOk([&](vault::Transaction& t) {
                return controls::ImplementationRegister::addExpectedEvidence(t, what);
            });
        };
        const auto policyRow = addRow(u"Backup policy"_s, controls::Proof::Policy);
        const auto reviewRow = addRow(u"Signed review"_s, controls::Proof::SignedReview);
        const auto policy = house.evidence(
            u"policy.txt"_s, "2026-01-01..2026-12-31", control, policyRow, house.ada);
        house.review(policy.evidenceId, evidence::Review::Accepted, house.ben);
        SignRequest what = house.request(control, house.ben, "2026-04-01..2026-06-30");
        what.meaning = Meaning::Reviewed;
        refuses(house, what, cause::proofNotOfOperation,
            u"C-02 cannot be signed “effective”: no accepted proof (E-002) shows a day on which it "
            "worked."_s);
        what.subject = Subject::Design;
        what.period = period("2026-06-30");
        VERIFY_OK(house.trySign(what));
        what.subject = Subject::Operating;
        what.period = period("2026-04-01..2026-06-30");
        const auto proof = house.evidence(
            u"review.txt"_s, "2026-04-01..2026-06-30", control, reviewRow, house.ada);
        QVERIFY(house.trySign(what).error().is(cause::proofNotOfOperation)); // nobody accepted it
        house.review(proof.evidenceId, evidence::Review::Accepted, house.ben);
        QVERIFY(house.sign(what).overrideReason.isEmpty());
    }

    void whatIsImplementedNowhereDidNotOperate()
    {
        House house;
        const ScopeId scope = house.scope(u"Payments"_s);
        controls::NewImplementation place;
        place.controlId = house.control;
        place.assetId = house.asset(u"Portal"_s, scope);
        house.writeOk(
            [&](vault::Transaction& t) { return controls::ImplementationRegister::put(t, place); });
        SignRequest what = house.reviewed(house.ben);
        refuses(house, what, cause::nothingImplemented,
            u"C-01 cannot be signed “effective”: it is implemented in 0 of the 1 places where it "
            "applies."_s);
        what.overrideReason = u"It runs; the record is late."_s;
        QCOMPARE(house.sign(what).overrideReason, u"It runs; the record is late."_s);
        place.status = controls::ImplementationStatus::Partial;
        house.writeOk(
            [&](vault::Transaction& t) { return controls::ImplementationRegister::put(t, place); });
        what.overrideReason.clear();
        const auto inPart = house.trySign(what);
        QVERIFY(!inPart && inPart.error().is(cause::partlyImplemented));
        QCOMPARE(wordsFor(inPart.error()).sentence,
            u"C-01 cannot be signed “effective”: it is wholly implemented in 0 of the 1 places "
            "where it applies."_s);
        what.conclusion = Conclusion::WithExceptions;
        what.exceptions = u"Administrators are still to come."_s;
        VERIFY_OK(house.trySign(what));
        what.conclusion = Conclusion::Effective;
        what.exceptions.clear();
        what.overrideReason = u"What is missing was out of use."_s;
        VERIFY_OK(house.trySign(what));
        what.overrideReason.clear();
        place.status = controls::ImplementationStatus::Implemented;
        house.writeOk(
            [&](vault::Transaction& t) { return controls::ImplementationRegister::put(t, place); });
        VERIFY_OK(house.trySign(what));
    }

    void exceptionsAreNamed()
    {
        House house;
        SignRequest what = house.reviewed(house.ben);
        what.conclusion = Conclusion::WithExceptions;
        refuses(house, what, cause::exceptionsMissing,
            u"The conclusion is “with exceptions”, but no exception is named."_s);
    }

    void theSamePersonsNewWordsSupersedeTheOld()
    {
        House house;
        const Attestation first = house.sign(house.reviewed(house.ben));
        const Attestation second = house.sign(house.reviewed(house.ben));
        QVERIFY(second.supersedes == first.id);
        const Attestation third = house.sign(house.reviewed(house.ben));
        QVERIFY(third.supersedes == second.id);
    }

    void aSignatureIsWithdrawnOnceWithAReason()
    {
        House house;
        const Attestation made = house.sign(house.reviewed(house.ben));
        const auto withdraw = [&](const QString& reason) {
            return house->write({}, [&](vault::Transaction& t) {
                return AttestationRegister::withdraw(t, made.id, reason);
            });
        };
        QVERIFY(withdraw({}).error().is(cause::withdrawReasonMissing));
        VERIFY_OK(withdraw(u"signed the wrong control"_s));
        QVERIFY(withdraw(u"again"_s).error().is(cause::withdrawnAlready));
    }
};

MUNIMENT_TEST(SigningTest, "signing_test")
#include "signing_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/file_review.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/reliance_register.h"
#include "core/attestation/attestation_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/provider_register.h"
#include "tests/support/records.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// A control that rests on one item of the second quarter, which Ada collected and which is the
// file of a provider's document.
struct House : Records
{
    House()
    {
        ada = person(u"Ada Lane"_s);
        ben = person(u"Ben Moor"_s, scope::Line::SecondLook);
        control = Records::control(u"Vendor management"_s, ada);
        item = evidence(u"soc2.pdf"_s, "2026-04-01..2026-06-30", control, {}, ada);
        clock.advanceDays(3); // 4 July 2026
    }

    void makeDocument()
    {
        NewDocument what;
        what.fields.kind = DocumentKind::Report;
        what.fields.type = DocumentType::Soc2Type2;
        what.fields.title = u"SOC 2 Type 2 report"_s;
        what.fields.periodFrom = Date(2026, 4, 1);
        what.fields.periodUntil = Date(2026, 6, 30);
        what.revisionId = item.revisionId;
        what.providerId = writeOk([](vault::Transaction& t) {
            return scope::ProviderRegister::add(t, {u"Nimbus Cloud"_s, u"Nimbus Cloud GmbH"_s});
        });
        document = writeOk([&](vault::Transaction& t) {
            return AssuranceRegister::confirm(t, what);
        }).id;
    }

    Result<AssuranceReviewId> tryReview(PersonId reviewer, ReviewConclusion conclusion,
        const char* on = "2026-07-02", PersonId actor = {})
    {
        NewDocumentReview what;
        what.documentId = document;
        what.reviewerId = reviewer;
        what.reviewedOn = day(on);
        what.conclusion = conclusion;
        what.limits = u"West Europe only"_s;
        return vault().write({actor, u"assurance.review"_s},
            [&](vault::Transaction& t) { return RelianceRegister::addReview(t, what); });
    }

    void reviewDocument(
        PersonId reviewer, ReviewConclusion conclusion, const char* on = "2026-07-02")
    {
        mustHold(tryReview(reviewer, conclusion, on));
    }

    // As Ben, with his eyes on what Ada collected.
    Result<attestation::Attestation> signEffective()
    {
        attestation::SignRequest what = request(control, ben, "2026-04-01..2026-06-30");
        what.meaning = attestation::Meaning::Reviewed;
        return vault().write({{}, u"attest"_s}, [&](vault::Transaction& t) {
            return attestation::sign(t, what, &reviewWithDocuments);
        });
    }

    // As all places show it.
    evidence::Review reviewNow()
    {
        const auto shown = readOk([&](vault::Access& access) -> Result<evidence::Evidence> {
            auto found = evidence::EvidenceRegister(access).evidence(item.evidenceId);
            const auto revisions = evidence::EvidenceRegister(access).revisionsOf(item.evidenceId);
            const auto facts = AssuranceRegister(access).facts();
            if (!found || !revisions || !facts)
                return found;
            reviewWithDocument(*found, evidence::currentRevision(*revisions), *facts);
            return found;
        });
        return shown.review;
    }

    Status mayBeReviewedAlone()
    {
        return vault().read(
            [&](vault::Access& access) { return refuseReviewAlone(access, {item.evidenceId}); });
    }

    PersonId ada;
    PersonId ben;
    ControlId control;
    evidence::AddedRow item;
    AssuranceDocumentId document;
};

} // namespace

class FileReviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSignatureMayRestOnTheFileOfADocumentThatMayBeReliedOn()
    {
        House house;
        house.makeDocument();
        const auto early = house.signEffective();
        QVERIFY(!early);
        QVERIFY(early.error().is(attestation::cause::proofNotReviewed));
        house.reviewDocument(house.ben, ReviewConclusion::MayBeReliedOn);
        const auto made = house.signEffective();
        VERIFY_OK(made);
        QVERIFY(made->overrideReason.isEmpty());
    }

    void aSignatureMayNotRestOnAFileWhoseDocumentMayNotBeReliedOn()
    {
        House house;
        house.review(house.item.evidenceId, evidence::Review::Accepted, house.ben);
        VERIFY_OK(house.signEffective());
        house.makeDocument();
        house.reviewDocument(house.ben, ReviewConclusion::NotToBeReliedOn);
        QVERIFY(house.reviewNow() == evidence::Review::Rejected);
        const auto outcome = house.signEffective();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().is(attestation::cause::nothingReliedOn));
        house.reviewDocument(house.ben, ReviewConclusion::WithLimits, "2026-07-03");
        QVERIFY(house.reviewNow() == evidence::Review::Accepted);
        VERIFY_OK(house.signEffective());
    }

    void whoeverBroughtTheFileInDoesNotReviewItsDocument()
    {
        House house;
        house.makeDocument();
        const auto own = house.tryReview(house.ada, ReviewConclusion::MayBeReliedOn);
        QVERIFY(!own);
        QVERIFY(own.error().is(evidence::cause::reviewerCollected));
        QCOMPARE(
            wordsFor(own.error()).sentence, u"Ada Lane collected E-001 and cannot review it."_s);
        QVERIFY(!house.signEffective());
        const auto forAnother
            = house.tryReview(house.ben, ReviewConclusion::MayBeReliedOn, "2026-07-02", house.ada);
        QVERIFY(!forAnother);
        QVERIFY(forAnother.error().is(evidence::cause::recordedByCollector));
    }

    // As an older vault may hold it, or where the collector was named afterwards.
    void theReviewOfWhoeverBroughtTheFileInIsNoneOfTheFile()
    {
        House house;
        house.makeDocument();
        house.reviewDocument(house.ben, ReviewConclusion::MayBeReliedOn);
        house.writeOk([&](vault::Transaction& t) -> Status {
            auto item = evidence::EvidenceRegister(t.access()).evidence(house.item.evidenceId);
            if (!item)
                return failWith(item);
            item->collectorId = house.ben;
            return evidence::EvidenceRegister::update(t, item->id, *item);
        });
        const auto outcome = house.signEffective();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().is(attestation::cause::preparedBySigner));
        QVERIFY(house.reviewNow() == evidence::Review::Submitted);
        house.reviewDocument(house.ada, ReviewConclusion::MayBeReliedOn, "2026-07-03");
        QVERIFY(house.reviewNow() == evidence::Review::Accepted);
    }

    void whatAReviewerSentAwayAloneStaysAwayUntilItIsTakenBack()
    {
        House house;
        house.review(house.item.evidenceId, evidence::Review::Rejected, house.ben);
        house.makeDocument();
        house.reviewDocument(house.ben, ReviewConclusion::WithLimits);
        QVERIFY(house.reviewNow() == evidence::Review::Rejected);
        QVERIFY(house.signEffective().error().is(attestation::cause::nothingReliedOn));
        VERIFY_OK(house.mayBeReviewedAlone());
        house.review(house.item.evidenceId, evidence::Review::Accepted, house.ben);
        QVERIFY(house.reviewNow() == evidence::Review::Accepted);
        const Status alone = house.mayBeReviewedAlone();
        QVERIFY(alone.error().is(cause::reviewedWithDocument));
        QCOMPARE(wordsFor(alone.error()).sentence,
            u"E-001 is the file of D-01, and is reviewed with it."_s);
    }
};

MUNIMENT_TEST(FileReviewTest, "file_review_test")
#include "file_review_test.moc"

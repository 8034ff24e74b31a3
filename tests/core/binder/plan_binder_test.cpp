// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_binder.h"

#include "core/binder/binder_messages.h"
#include "core/binder/binder_selection.h"
#include "core/binder/restriction_rule.h"
#include "core/scope/scope_messages.h"
#include "tests/core/binder/plan_for_tests.h"
#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

void addShared(Vault& vault, RequirementId requirement)
{
    controls::ResponsibilityOverride shared;
    shared.requirementId = requirement;
    shared.scopeId = idOf<ScopeId>(1);
    shared.who = controls::Who::Shared;
    shared.providerHalf = QStringLiteral("Runs the platform");
    vault.overrides.append(shared);
}

} // namespace

class PlanBinderTest final : public QObject
{
    Q_OBJECT

    // "6 controls: ...", as the cover has it.
    static QString controlCounts(const BinderPlan& plan)
    {
        for (const Count& each : plan.counts)
            if (each.target == u"page:controls"_s)
                return each.number + u' ' + each.words;
        return {};
    }

private slots:
    void whatReviewSentAwayIsNamedWithItsReason()
    {
        Vault vault;
        vault.add(u"User list"_s, evidence::Review::Accepted);
        vault.add(u"Old list"_s, evidence::Review::Returned);
        standing::EvidenceFacts& gone = vault.add(u"Wrong list"_s, evidence::Review::Accepted);
        gone.revisions[0].revision.withdrawnOn = Date(2026, 5, 2);
        gone.revisions[0].revision.withdrawnReason = u"another house's file"_s;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->exhibits.size(), 1);
        QVERIFY(plan->remainder.outside.isEmpty());
        QCOMPARE(plan->remainder.sentAway.size(), 2);
        QCOMPARE(plan->remainder.sentAway.at(0).record, u"E-002"_s);
        QCOMPARE(plan->remainder.sentAway.at(0).title, u"Old list, filed for C-01"_s);
        QCOMPARE(plan->remainder.sentAway.at(0).reason, u"returned"_s);
        QCOMPARE(plan->remainder.sentAway.at(1).reason,
            u"withdrawn on 2 May 2026: another house's file"_s);
        QVERIFY(plan->basis.at(1).contains(u"returned or rejected"_s));
    }

    void whatSupportsNothingHereIsNamedByNumberAndNotPrinted()
    {
        Vault vault;
        vault.add(u"User list"_s, evidence::Review::Accepted);
        vault.add(u"Joiner's form"_s, evidence::Review::Submitted).links.clear();
        standing::EvidenceFacts& paper = vault.add(u"Certificate"_s, evidence::Review::Accepted);
        paper.links.clear();
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.providerId = idOf<ProviderId>(1);
        document.revisionId = paper.revisions.first().revision.id;
        vault.assurance.documents = {document};
        paper.documentId = document.id;
        vault.scopes[0].providerId = document.providerId;
        vault.controls[0].links.resize(1);

        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->exhibits.size(), 2);
        QCOMPARE(plan->exhibits.last().number, u"E-003"_s); // our provider's paper
        QCOMPARE(plan->remainder.unlinked, QStringList{u"E-002"_s});
        QVERIFY(plan->basis.at(1).contains(u"Part G names each by number"_s));
        const QString pages = textOf(*plan, {{}, {}});
        QVERIFY(pages.contains(u"Linked to no control: E-002"_s));
        QVERIFY(!pages.contains(u"Joiner's form"_s));

        // A scope without controls, of another provider: nothing goes along.
        scope::Scope other;
        other.id = idOf<ScopeId>(2);
        other.name = u"Other scope"_s;
        other.providerId = idOf<ProviderId>(2);
        vault.scopes.append(other);
        controls::Implementation here;
        here.controlId = vault.controls.first().control.id;
        here.assetId = idOf<AssetId>(1);
        vault.controls[0].implementations.append(here);
        scope::Asset asset;
        asset.id = here.assetId;
        asset.scopeId = idOf<ScopeId>(1);
        asset.inServiceFrom = Date(2025, 1, 1);
        vault.assets.append(asset);
        vault.options.scopes = {other.name};
        const auto none = vault.plan();
        VERIFY_OK(none);
        QVERIFY(none->exhibits.isEmpty());
        QCOMPARE(none->remainder.unlinked, QStringList{u"E-002"_s});
        QCOMPARE(none->remainder.outside, (QStringList{u"E-001"_s, u"E-003"_s, u"D-00"_s}));
    }

    void proofOfOneAssetIsPrintedAsPartOfWhatIsAsked()
    {
        Vault vault;
        const ExpectedEvidenceId row = vault.addExpected(controls::Fill::Contains);
        for (int i = 0; i < 4; ++i)
            vault.addAsset(Date(2025, 1, 1));
        vault.addEvidence(quarter1, 1, row);
        vault.linkLastTo(idOf<AssetId>(2));
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const ControlSheet& sheet = plan->sheets.first();
        const SlotCell& first = sheet.expected.first().cells.first();
        QCOMPARE(first.state.shape, Shape::Half);
        QCOMPARE(first.text, u"E-001, 1 of 4 assets, overdue"_s);
        QCOMPARE(sheet.exhibits.first().note, u"for A-002 only"_s);
    }

    void whereOnlyAPolicyIsAskedForNoDayIsCounted()
    {
        Vault vault;
        vault.addExpected(controls::Fill::Contains, Frequency::Yearly);
        vault.controls[0].expected[0].proof = controls::Proof::Policy;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->sheets.first().coveredWords.startsWith(u"not counted in days"_s));
        QVERIFY(plan->sheets.first().covered.isEmpty());
        vault.addExpected(controls::Fill::Contains);
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().coveredWords, u"365 days uncovered: 2026"_s);
    }

    void aCertificateIsValidAndReviewedWithItsDocument()
    {
        Vault vault;
        scope::Person officer;
        officer.id = idOf<PersonId>(1);
        officer.name = u"Siobhán Keane"_s;
        officer.role = u"Compliance Officer"_s;
        vault.people.append(officer);
        standing::EvidenceFacts& paper = vault.addEvidence({Date(2025, 5, 5), Date(2028, 5, 4)});
        paper.item.capturedAt = ZonedInstant{{1'797'000'000'000}, 0};
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.number = 2;
        document.revisionId = paper.revisions.first().revision.id;
        document.fields.kind = assurance::DocumentKind::Certificate;
        document.fields.issued = Date(2025, 5, 5);
        document.fields.expiry = Date(2028, 5, 4);
        vault.assurance.documents = {document};
        paper.documentId = document.id;
        assurance::DocumentReview review;
        review.documentId = document.id;
        review.reviewerId = officer.id;
        review.reviewedOn = Date(2026, 12, 14);
        review.conclusion = assurance::ReviewConclusion::MayBeReliedOn;
        vault.assurance.reviews = {review};
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const auto value = [&plan](const QString& label) {
            for (const LabelledValue& each : plan->exhibits.first().facts)
                if (each.label == label)
                    return each.value;
            return u"none"_s;
        };
        QCOMPARE(value(u"Valid"_s), u"5 May 2025 to 4 May 2028"_s);
        QCOMPARE(value(u"Covers"_s), u"none"_s);
        QCOMPARE(value(u"Review"_s),
            u"reviewed with D-02 by Compliance Officer, Siobhán Keane, 14 December 2026: "
            "may be relied on"_s);
        QCOMPARE(plan->exhibits.first().reference.first().label, u"Valid"_s);
    }

    void nothingIsExpectedBeforeAnythingIsInService()
    {
        Vault vault;
        vault.addExpected(controls::Fill::Contains);
        vault.addAsset(Date(2026, 7, 1));
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->remainder.overdueSlots(), 1); // of the third quarter; the fourth is due
        QCOMPARE(
            plan->sheets.first().coveredWords, u"184 days uncovered: 1 July to 31 December 2026"_s);
        vault.assets[0].inServiceFrom = Date(2027, 7, 1);
        const auto later = vault.plan();
        VERIFY_OK(later);
        QCOMPARE(later->remainder.overdueSlots(), 0);
        // What begins after the period is told, not counted.
        QCOMPARE(later->remainder.rowsNotAsked(), 0);
        vault.controls[0].expected[0].activeFrom = year.until.addDays(1);
        const auto deferred = vault.plan();
        VERIFY_OK(deferred);
        QCOMPARE(deferred->remainder.rowsNotAsked(), 1);
        QCOMPARE(deferred->remainder.overdueSlots(), 0);
        QCOMPARE(later->sheets.first().coveredWords,
            u"on no day of the period was anything in service that proof was asked of"_s);
    }

    void aReplacedRevisionIsNamedWithWhatCameInItsPlace()
    {
        Vault vault;
        standing::EvidenceFacts& item = vault.add(u"User list"_s, evidence::Review::Accepted);
        evidence::EvidenceFile file;
        file.content = sha256Of("first");
        item.revisions[0].files.append(file);
        standing::RevisionFacts second;
        second.revision.id = idOf<RevisionId>(99);
        second.revision.evidenceId = item.item.id;
        second.revision.revision = 2;
        second.revision.reason = u"a column was missing"_s;
        item.revisions.append(second);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->remainder.replaced.size(), 1);
        const LeftOutRow row = plan->remainder.replaced.first();
        QCOMPARE(row.record, u"E-001 r1"_s);
        QCOMPARE(row.digest, sha256Of("first").toHex().left(16));
        QCOMPARE(row.reason, u"replaced by revision 2: a column was missing"_s);

        vault.evidence[0].item.restriction = evidence::Restriction::NamedRecipients;
        const auto guarded = vault.plan();
        VERIFY_OK(guarded);
        QCOMPARE(guarded->remainder.replaced.first().reason, u"replaced by revision 2"_s);
    }

    void eachRequirementCountsTheDutiesThatBearOnIt()
    {
        Vault vault;
        vault.frameworks[0].requirements[0].providerHalf = u"Runs the platform"_s;
        vault.addRequirement().providerHalf = u"Runs the buildings"_s;
        vault.addControl().requirements = {idOf<RequirementId>(2)};
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.fields.kind = assurance::DocumentKind::Certificate;
        document.fields.issued = Date(2025, 1, 1);
        document.fields.expiry = Date(2028, 1, 1);
        vault.assurance.documents = {document};
        for (const quint8 requirement : QList<quint8>{1, 2}) {
            assurance::Reliance leans;
            leans.requirementId = idOf<RequirementId>(requirement);
            leans.scopeId = idOf<ScopeId>(1);
            leans.documentId = document.id;
            leans.from = year.from;
            vault.assurance.reliances.append(leans);
        }
        for (const quint8 control : QList<quint8>{1, 1, 2, 0}) {
            assurance::Duty duty;
            duty.number = vault.assurance.duties.size() + 1;
            duty.documentId = document.id;
            if (control > 0)
                duty.decision
                    = {assurance::DutyState::NotMet, idOf<ControlId>(control), {}, {}, {}};
            vault.assurance.duties.append(duty);
        }
        for (controls::Requirement& each : vault.frameworks[0].requirements)
            addShared(vault, each.id);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QList<MatrixRow>& rows = plan->matrices.first().rows;
        QCOMPARE(rows.at(0).duties, u"duties 2: 2 not met"_s);
        QCOMPARE(rows.at(1).duties, u"duties 1: 1 not met"_s);
        QCOMPARE(plan->documents.first().opinion, u"none: a certificate"_s);
    }

    void aControlSheetCountsEachStateOfItsImplementations()
    {
        Vault vault;
        for (const auto status :
            {controls::ImplementationStatus::Partial, controls::ImplementationStatus::Partial}) {
            controls::Implementation each;
            each.controlId = idOf<ControlId>(1);
            each.status = status;
            vault.controls[0].implementations.append(each);
        }
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY2(plan->sheets.first().appliesTo.endsWith(u"(0 implemented, 2 partial)"_s),
            qPrintable(plan->sheets.first().appliesTo));
        for (controls::Implementation& each : vault.controls[0].implementations)
            each.status = controls::ImplementationStatus::Implemented;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->sheets.first().appliesTo.endsWith(u"(2 of 2 implemented)"_s));
    }

    void howItIsDoneOnAnAssetAndWhatWasStatedArePrinted()
    {
        Vault vault;
        controls::Implementation each;
        each.controlId = idOf<ControlId>(1);
        each.status = controls::ImplementationStatus::Implemented;
        each.narrative = u"Portal roles are listed."_s;
        vault.controls[0].implementations.append(each);
        vault.sign(year, attestation::Conclusion::Effective).statement = u"Keys were rotated."_s;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY2(plan->sheets.first().appliesTo.endsWith(u": Portal roles are listed."_s),
            qPrintable(plan->sheets.first().appliesTo));
        QCOMPARE(plan->sheets.first().signatures.first().statement, u"Keys were rotated."_s);
        const QString text = textOf(*plan, {});
        QVERIFY(text.contains(u"Statement: Keys were rotated."_s));
        QVERIFY(text.contains(u"listed."_s));
    }

    void whatIsDoneAlikeOnSeveralAssetsIsToldOnce()
    {
        Vault vault;
        for (quint8 number = 71; number <= 72; ++number) {
            scope::Asset asset;
            asset.scopeId = idOf<ScopeId>(1);
            asset.inServiceFrom = Date(2025, 1, 1);
            asset.id = idOf<AssetId>(number);
            asset.number = number;
            vault.assets.append(asset);
            controls::Implementation each;
            each.controlId = idOf<ControlId>(1);
            each.assetId = asset.id;
            each.narrative = u"Portal roles are listed."_s;
            vault.controls[0].implementations.append(each);
        }
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString& applies = plan->sheets.first().appliesTo;
        QVERIFY2(applies.endsWith(u"\nOn each: Portal roles are listed."_s), qPrintable(applies));
        QCOMPARE(applies.count(u"Portal roles"_s), 1);
        controls::Implementation another = vault.controls.first().implementations.last();
        another.assetId = {};
        another.narrative = u"A form is signed."_s;
        vault.controls[0].implementations.append(another);
        const auto onTwo = vault.plan();
        VERIFY_OK(onTwo);
        QVERIFY(onTwo->sheets.first().appliesTo.contains(
            u"\nA-071, A-072: Portal roles are listed."_s));
    }

    void whatHoldsForOneAssetOnlyStandsInTheMatrixAndOnTheSheet()
    {
        Vault vault;
        scope::Asset machine;
        machine.id = idOf<AssetId>(7);
        machine.number = 7;
        machine.scopeId = idOf<ScopeId>(1);
        machine.name = u"Batch machine"_s;
        machine.inServiceFrom = Date(2025, 1, 1);
        vault.assets.append(machine);
        addShared(vault, idOf<RequirementId>(1));
        vault.overrides.last().ourHalf = u"We run restore tests."_s;
        controls::ResponsibilityOverride own;
        own.requirementId = idOf<RequirementId>(1);
        own.scopeId = idOf<ScopeId>(1);
        own.assetId = machine.id;
        own.who = controls::Who::Ours;
        own.ourHalf = u"We back it up ourselves."_s;
        vault.overrides.append(own);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString said = u"A-007: ours. We back it up ourselves."_s;
        QCOMPARE(plan->matrices.first().rows.first().exceptions, QStringList{said});
        QVERIFY2(plan->sheets.first().who.contains(said), qPrintable(plan->sheets.first().who));
        QVERIFY(textOf(*plan, {}).contains(u"ourselves."_s));

        // A word for the asset that says what holds for the scope is no exception.
        vault.overrides.last().who = controls::Who::Shared;
        vault.overrides.last().ourHalf = u"We run restore tests."_s;
        vault.overrides.last().providerHalf = u"Runs the platform"_s;
        const auto same = vault.plan();
        VERIFY_OK(same);
        QVERIFY(same->matrices.first().rows.first().exceptions.isEmpty());
    }

    void whatWasSaidOfBothHalvesStandsOnTheSheetWhateverHoldsForOneAsset()
    {
        Vault vault;
        vault.frameworks[0].requirements[0].identifier = u"A.8.13"_s;
        for (quint8 number = 7; number <= 8; ++number) {
            scope::Asset machine;
            machine.id = idOf<AssetId>(number);
            machine.number = number;
            machine.scopeId = idOf<ScopeId>(1);
            machine.inServiceFrom = Date(2025, 1, 1);
            vault.assets.append(machine);
        }
        addShared(vault, idOf<RequirementId>(1));
        vault.overrides.last().ourHalf = u"We run restore tests."_s;
        vault.overrides.last().providerHalf = u"Stores copies in the region."_s;
        controls::ResponsibilityOverride own = vault.overrides.last();
        own.assetId = idOf<AssetId>(7);
        own.who = controls::Who::OtherParty;
        own.otherParty = u"Harbour"_s;
        own.ourHalf = u"We read its report."_s;
        own.providerHalf = u"Copies the disk."_s;
        vault.overrides.append(own);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const ControlSheet& sheet = plan->sheets.first();
        QVERIFY2(sheet.who.endsWith(u"Our half of A.8.13: We run restore tests.\n"
                                    "A.8.13, A-007: Harbour. We read its report."_s),
            qPrintable(sheet.who));
        QCOMPARE(sheet.providerHalf,
            u"A.8.13: Stores copies in the region.\nA.8.13, A-007, Harbour: Copies the disk."_s);
        const MatrixRow& row = plan->matrices.first().rows.first();
        QCOMPARE(row.ourHalf.last(), u"We run restore tests."_s);
        QCOMPARE(row.providerHalf, u"Stores copies in the region."_s);
    }

    void theCoverSaysWhoReviewedTheBinderAndWhatCameAfterThat()
    {
        Vault vault;
        for (const quint8 number : QList<quint8>{1, 2}) {
            scope::Person person;
            person.id = idOf<PersonId>(number);
            person.number = number;
            person.name = number == 1 ? u"Ann Meyer"_s : u"Bob Lang"_s;
            person.role = u"Officer"_s;
            vault.people.append(person);
        }
        audits::Audit audit;
        audit.id = idOf<AuditId>(1);
        audit.number = 1;
        audit.name = u"Surveillance"_s;
        audit.period = year;
        audit.certificate = u"CR 4711"_s;
        vault.audits.append(audit);
        vault.options.audit = u"U-1"_s;
        const auto said = [&vault](const QString& label, PersonId actor) -> QString {
            vault.index();
            vault::JournalHead head;
            head.sequence = 20;
            const auto plan = planBinder(
                {vault, vault.options, Date(2027, 1, 9), {1'799'514'000'000}, head, {}, actor, {}});
            if (!plan)
                return wordsFor(plan.error()).sentence;
            for (const LabelledValue& each : plan->cover.facts)
                if (each.label == label)
                    return each.value;
            return {};
        };
        const auto ann = idOf<PersonId>(1);
        const auto bob = idOf<PersonId>(2);
        QCOMPARE(said(u"Our certificate"_s, ann), u"CR 4711"_s);
        QCOMPARE(said(u"Reviewed by"_s, ann), u"not reviewed"_s);
        vault.binderReviews = {{{}, audit.id, bob, Date(2027, 1, 8), 19, {}}};
        QCOMPARE(said(u"Reviewed by"_s, ann), u"Officer, Bob Lang, 8 January 2027"_s);
        QCOMPARE(said(u"Reviewed by"_s, bob), u"not reviewed"_s); // by a second person
        vault.options.preparedBy = u"P-02"_s;
        QCOMPARE(said(u"Reviewed by"_s, ann), u"not reviewed"_s);
        vault.options.preparedBy.clear();
        vault.binderReviews.append({{}, audit.id, bob, Date(2027, 1, 9), 12, u"One gap."_s});
        QCOMPARE(said(u"Reviewed by"_s, ann),
            u"Officer, Bob Lang, 9 January 2027: “One gap.”; the journal grew by 7 entry(s) after "
            "that"_s);
        vault.binderReviews.first().auditId = idOf<AuditId>(2);
        vault.binderReviews.removeLast();
        QCOMPARE(said(u"Reviewed by"_s, ann), u"not reviewed"_s); // another audit's
        vault.options.preparedBy = u"Nobody"_s;
        QVERIFY(said(u"Reviewed by"_s, ann).contains(u"Nobody"_s));
    }

    void ourOwnAuditorReadsOurOwnWordsOfARestrictedReport()
    {
        Vault vault;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        vault.providers.append(provider);
        vault.scopes[0].providerId = provider.id;
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.providerId = provider.id;
        document.fields.kind = assurance::DocumentKind::Report;
        document.fields.type = assurance::DocumentType::Soc2Type2;
        document.fields.opinion = assurance::Opinion::Qualified;
        document.fields.restriction = evidence::Restriction::NamedRecipients;
        vault.assurance.documents.append(document);
        assurance::DocumentReview review;
        review.documentId = document.id;
        review.reviewedOn = Date(2026, 12, 1);
        review.limits = u"Not for the queue."_s;
        review.scopeEnough = u"Yes, but for the queue"_s;
        vault.assurance.reviews = {review};
        assurance::RecordedException exception;
        exception.documentId = document.id;
        exception.what.test = u"Keys were kept too long"_s;
        exception.touches = assurance::Touches::Yes;
        exception.ourAnswer = u"We rotate ours ourselves."_s;
        vault.assurance.exceptions.append(exception);
        assurance::Duty duty;
        duty.documentId = document.id;
        duty.number = 3;
        duty.what.text = u"Keep keys apart"_s;
        duty.decision.state = assurance::DutyState::DoesNotConcernUs;
        duty.decision.reason = u"We hold no keys."_s;
        vault.assurance.duties.append(duty);
        vault.options.recipientClass = audits::RecipientClass::OwnAuditor;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().opinion, u"qualified"_s);
        QCOMPARE(plan->reviews.first().limits, u"Not for the queue."_s);
        QCOMPARE(plan->reviews.first().answered,
            QStringList{u"It touches us. Our answer: We rotate ours ourselves."_s});
        const QList<LabelledValue>& read = plan->reviews.first().facts;
        QVERIFY(read.at(3).value.startsWith(u"qualified; "_s));
        QCOMPARE(read.at(4).value, u"Yes, but for the queue"_s);
        QCOMPARE(plan->duties.first().number, assurance::dutyCode(3));
        QCOMPARE(plan->duties.first().text, u"restricted"_s);
        QCOMPARE(plan->duties.first().proof, u"We hold no keys."_s);
        QVERIFY(!textOf(*plan, {}).contains(u"too long"_s));
        vault.options.recipientClass = audits::RecipientClass::Customer;
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().opinion, u"restricted"_s);
        QVERIFY(plan->reviews.first().limits != u"Not for the queue."_s);
        const QString told = textOf(*plan, {});
        for (const QString& words : {u"rotate ours"_s, u"for the queue"_s, u"no keys"_s})
            QVERIFY2(!told.contains(words), qPrintable(words));
        vault.options.recipientClass = audits::RecipientClass::Inside;
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->duties.first().text, u"Keep keys apart"_s);
    }

    void theAuditorOfAnAuditIsTheRecipientOnTheCoverAndByTheRule()
    {
        Vault vault;
        audits::Audit audit;
        audit.id = idOf<AuditId>(1);
        audit.number = 1;
        audit.name = u"Surveillance"_s;
        audit.period = year;
        audit.auditor = u"Halden & Moor"_s;
        vault.audits = {audit};
        vault.options.audit = u"U-1"_s;
        standing::EvidenceFacts& item = vault.add(u"Report"_s, evidence::Review::Accepted);
        item.item.restriction = evidence::Restriction::NamedRecipients;
        item.item.restrictionNote = u"for: Halden & Moor; where: the portal"_s;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->options.recipient, u"Halden & Moor"_s);
        QVERIFY(plan->cover.facts.contains({u"For"_s, u"Halden & Moor"_s}));
        QVERIFY(plan->exhibits.first().facts.contains(
            {u"Restriction"_s, u"named recipients · the portal"_s}));
        applyRestrictions(*plan);
        QCOMPARE(plan->exhibits.first().treatment, Treatment::Printed);
        // A customer is not our own auditor.
        vault.options.recipientClass = audits::RecipientClass::Customer;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->options.recipient.isEmpty());
        applyRestrictions(*plan);
        QCOMPARE(plan->exhibits.first().treatment, Treatment::Withheld);
    }

    void whoComesAsCustomerOrRegulatorIsTheRecipientOfNoOtherClass()
    {
        using audits::AuditKind;
        using audits::RecipientClass;
        for (const auto& [kind, theirs] : {std::pair{AuditKind::Customer, RecipientClass::Customer},
                 std::pair{AuditKind::Regulator, RecipientClass::Regulator},
                 std::pair{AuditKind::Internal, RecipientClass::OwnAuditor}}) {
            QCOMPARE(classOfAuditor(kind), theirs);
            Vault vault;
            audits::Audit audit;
            audit.id = idOf<AuditId>(1);
            audit.number = 1;
            audit.name = u"Their audit"_s;
            audit.period = year;
            audit.kind = kind;
            audit.auditor = u"Customer Ltd"_s;
            vault.audits = {audit};
            vault.options.audit = u"U-1"_s;
            for (const RecipientClass each : {RecipientClass::OwnAuditor, RecipientClass::Regulator,
                     RecipientClass::Customer, RecipientClass::Inside}) {
                vault.options.recipientClass = each;
                const auto plan = vault.plan();
                VERIFY_OK(plan);
                QCOMPARE(plan->options.recipient, each == theirs ? audit.auditor : QString());
            }
        }
    }

    void whatADocumentSaysOfItsFileHoldsForRowAndExhibitAlike()
    {
        Vault vault;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        vault.providers.append(provider);
        vault.scopes[0].providerId = provider.id;
        standing::EvidenceFacts& item = vault.add(u"Report"_s, evidence::Review::Accepted);
        item.item.restriction = evidence::Restriction::NamedRecipients;
        item.item.restrictionNote = u"for: Halden & Moor"_s;
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.providerId = provider.id;
        document.revisionId = item.revisions.first().revision.id;
        document.fields.opinion = assurance::Opinion::Qualified;
        document.fields.restriction = evidence::Restriction::NamedRecipients;
        document.restrictionNote = u"for: another"_s;
        document.fields.services = {u"App Service"_s};
        vault.assurance.documents = {document};
        vault.options.recipient = u"Halden & Moor"_s;
        vault.options.recipientClass = audits::RecipientClass::Customer;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        applyRestrictions(*plan);
        QCOMPARE(plan->exhibits.first().treatment, Treatment::Withheld);
        QVERIFY(plan->documents.first().servicesNamed.isEmpty());
        vault.assurance.documents[0].restrictionNote = u"for: another; Halden & Moor"_s;
        plan = vault.plan();
        VERIFY_OK(plan);
        applyRestrictions(*plan);
        QCOMPARE(plan->exhibits.first().treatment, Treatment::Printed);
        QVERIFY(!plan->documents.first().servicesNamed.isEmpty());
    }

    void theSlipOfADocumentsFileSaysWhoseFileItIs()
    {
        Vault vault;
        standing::EvidenceFacts& file = vault.add(u"SOC 2 report"_s, evidence::Review::Submitted);
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.number = 4;
        document.revisionId = file.revisions[0].revision.id;
        file.documentId = document.id;
        vault.assurance.documents.append(document);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QString supports;
        QString review;
        for (const LabelledValue& each : plan->exhibits.first().facts) {
            if (each.label == u"Supports"_s)
                supports = each.value;
            if (each.label == u"Review"_s)
                review = each.value;
        }
        QVERIFY2(supports.endsWith(u"file of D-04 · no requirement relies on it"_s),
            qPrintable(supports));
        QCOMPARE(review, u"to be reviewed with D-04"_s);
    }

    void regionsAreCountedByWhatTheyMeanAndNotByTheirSpelling()
    {
        Vault vault;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        vault.providers.append(provider);
        vault.scopes[0].providerId = provider.id;
        for (const QString& region : {u"westeurope"_s, u"eu-west-1"_s}) {
            scope::Asset asset;
            asset.id = idOf<AssetId>(quint8(vault.assets.size() + 1));
            asset.scopeId = idOf<ScopeId>(1);
            asset.region = region;
            asset.inServiceFrom = Date(2025, 1, 1);
            vault.assets.append(asset);
        }
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.providerId = provider.id;
        document.fields.kind = assurance::DocumentKind::Certificate;
        document.fields.regions = {u"West Europe"_s};
        vault.assurance.documents.append(document);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().regionsNamed, u"1 of 2, not named: eu-west-1"_s);
        Vault matched = vault; // by a person: the document names it from then on
        matched.assurance.documents[0].fields.regions.append(u"eu-west-1"_s);
        matched.assurance.settled
            = {{document.id, assurance::Field::Region, u"eu-west-1"_s, u"the Irish one"_s, {}}};
        const auto settled = matched.plan();
        VERIFY_OK(settled);
        QCOMPARE(settled->documents.first().regionsNamed,
            u"2 of 2; eu-west-1 is there as “the Irish one”, matched by a person"_s);
        vault.assurance.documents[0].fields.regions.append(u"EU (Ireland)"_s);
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().regionsNamed, u"2 of 2"_s);
    }

    // As the sheets say it, which ask the same document.
    void aServiceIsCountedWhereTheDocumentNamesIt()
    {
        Vault vault;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        vault.providers.append(provider);
        vault.scopes[0].providerId = provider.id;
        scope::Asset asset;
        asset.id = idOf<AssetId>(1);
        asset.scopeId = idOf<ScopeId>(1);
        asset.service = u"Azure SQL Database"_s;
        asset.inServiceFrom = Date(2025, 1, 1);
        vault.assets.append(asset);
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.providerId = provider.id;
        document.fields.kind = assurance::DocumentKind::Certificate;
        document.fields.services = {u"SQL"_s};
        vault.assurance.documents.append(document);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().servicesNamed, u"0 of 1, not named: Azure SQL Database"_s);
        vault.assurance.documents[0].fields.services.clear();
        vault.assurance.documents[0].fields.scope = u"The Azure SQL Database service."_s;
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->documents.first().servicesNamed, u"1 of 1"_s);
    }

    void whatIsOnlyAskedOfUsDoesNotReadAsDone()
    {
        Vault vault;
        controls::Requirement& requirement = vault.addRequirement();
        requirement.ourHalf = u"Encrypts devices."_s;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->matrices.first().rows.at(1).ourHalf,
            QStringList{u"no control of ours yet\nAsked of us: Encrypts devices."_s});
    }

    void numberedExceptionsAreStatedOneByOne()
    {
        Vault vault;
        vault.sign(year, attestation::Conclusion::WithExceptions).exceptions
            = u"1. Two leavers were late. 2. Six of 25. tickets are missing."_s;
        // What was bound does not speak of the exceptions' text alone, so it is signed anew.
        attestation::Attestation& signature = vault.controls[0].attestations[0];
        const attestation::Basis basis = vault.basisOf(vault.controls[0]);
        signature.boundDigest
            = attestation::boundDigest(signature, attestation::textsInForce(basis.versions, year));
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->exceptions.size(), 2);
        QCOMPARE(plan->exceptions.at(0).text, u"Two leavers were late."_s);
        QCOMPARE(plan->exceptions.at(1).text, u"Six of 25. tickets are missing."_s);
        QCOMPARE(plan->sheets.first().exceptions.size(), 2);
    }

    void aSignatureWithoutReviewedProofIsNowhereCalledEffective()
    {
        Vault vault;
        vault.add(u"Backup log"_s, evidence::Review::Submitted);
        vault.sign(year, attestation::Conclusion::Effective);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().state.word, u"signed, no reviewed proof"_s);
        QCOMPARE(plan->frameworks.first().rows.first().state.word, u"signed, no reviewed proof"_s);
        QCOMPARE(controlCounts(*plan),
            u"1 controls: 0 signed, 1 signed without reviewed proof or practice, 0 open, 0 void or "
            "lapsed; reviewed by a second person: 0"_s);
    }

    void aSignatureForAPartOfThePeriodSaysSoOnSheetIndexAndCover()
    {
        Vault vault;
        vault.addEvidence(year);
        vault.sign({quarter1.from, quarter2.until}, attestation::Conclusion::Effective);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().state.word, u"effective to 30 June 2026"_s);
        QCOMPARE(plan->frameworks.first().rows.first().state.word, u"signed in part"_s);
        QCOMPARE(controlCounts(*plan),
            u"1 controls: 0 signed, 1 signed in part, 0 open, 0 void or lapsed; "
            "reviewed by a second person: 0"_s);
    }

    void theCoverNamesTheScopesThatTheBinderLeavesOut()
    {
        Vault vault;
        scope::Scope other = vault.scopes.first();
        other.id = idOf<ScopeId>(2);
        other.number = 2;
        other.name = u"Analytics"_s;
        vault.scopes.append(other);
        const auto leftOut = [&vault]() -> QString {
            const auto plan = vault.plan();
            for (const LabelledValue& each : plan ? plan->cover.facts : QList<LabelledValue>())
                if (each.label == u"Not in this binder"_s)
                    return each.value;
            return {};
        };
        QCOMPARE(leftOut(), QString()); // all scopes, unless some are named
        vault.options.scopes = QStringList{u"Payments"_s};
        QCOMPARE(leftOut(), u"S-2 Analytics"_s);
        vault.options.recipientClass = audits::RecipientClass::Customer;
        QCOMPARE(leftOut(), u"1 other scope(s) of the organisation"_s);
    }

    void aClockThatWentBackIsToldWithTheJournal()
    {
        Vault vault;
        vault.index();
        vault::JournalHead head;
        head.sequence = 12;
        head.writtenAt = Instant{Date(2026, 11, 28).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        const Instant later{Date(2027, 1, 8).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        PlanInput input{
            vault, vault.options, Date(2027, 1, 9), {1'799'514'000'000}, head, {}, {}, {}};
        input.latestTime = head.writtenAt;
        auto plan = planBinder(input);
        VERIFY_OK(plan);
        QVERIFY(textOf(*plan, {}).contains(u"12 entries to 28 November 2026"_s));
        input.latestTime = later;
        plan = planBinder(input);
        VERIFY_OK(plan);
        const QString text = textOf(*plan, {}).replace(u'\n', u' ');
        QVERIFY2(text.contains(u"12 entries to 8 January 2027"_s), qPrintable(text));
        QVERIFY(text.contains(u"went back"_s));
        QVERIFY(!text.contains(u"none after it"_s));
    }

    void theCoverCountsByConclusionAndByWhoLookedASecondTime()
    {
        Vault vault;
        vault.addControl();
        vault.addControl();
        for (const quint8 control : QList<quint8>{1, 2})
            vault.addEvidence(year, control);
        vault.sign(year, attestation::Conclusion::Effective);
        vault.sign(year, attestation::Conclusion::Effective, scope::Line::SecondLook).meaning
            = attestation::Meaning::Reviewed;
        attestation::Attestation& second = vault.controls[0].attestations[1];
        second.signerId = idOf<PersonId>(2);
        second.boundDigest = attestation::boundDigest(
            second, attestation::textsInForce(vault.basisOf(vault.controls[0]).versions, year));
        vault.sign(year, attestation::Conclusion::WithExceptions, scope::Line::RunsIt, 2);
        vault.sign(year, attestation::Conclusion::NotPerformed, scope::Line::RunsIt, 3);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(controlCounts(*plan),
            u"3 controls: 1 effective, 1 with exceptions, 1 not performed, 0 open, "
            "0 void or lapsed; reviewed by a second person: 1 (of the effective ones: 1)"_s);
    }

    void aFileWithoutDaysIsNotNothing()
    {
        Vault vault;
        vault.add(u"Backup log"_s, evidence::Review::Submitted).item.covers.reset();
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const ControlSheet& sheet = plan->sheets.first();
        QCOMPARE(sheet.state.word, u"held, days not stated"_s);
        QCOMPARE(sheet.exhibits.first().marker, u"days not stated · held, not reviewed"_s);
        QCOMPARE(sheet.proofNotes,
            QStringList{u"Held, days not stated, and so not counted as proof: E-001."_s});
        const RequirementRow& row = plan->frameworks.first().rows.first();
        QCOMPARE(row.state.word, u"held, days not stated"_s);
        QCOMPARE(row.exhibits, QStringList{u"E-001"_s});
        QVERIFY(plan->remainder.nothingHeld.isEmpty());
    }

    void aRetiredControlSaysSinceWhenAndIsNotCounted()
    {
        Vault vault;
        vault.addControl().control.retiredOn = Date(2026, 11, 27);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->sheets.last().subtitle.endsWith(u" · retired on 27 November 2026"_s));
        QCOMPARE(plan->frameworks.first().rows.first().controls, QStringList{u"C-01"_s});
        QCOMPARE(controlCounts(*plan),
            u"1 controls: 0 signed, 1 open, 0 void or lapsed; 1 retired; "
            "reviewed by a second person: 0"_s);
    }

    void ofSeveralFilesInASlotTheNewestThatWasAcceptedStandsThere()
    {
        Vault vault;
        const ExpectedEvidenceId expected = vault.addExpected(controls::Fill::Contains);
        vault.addEvidence(quarter1, 1, expected);
        vault.addEvidence(quarter1, 1, expected);
        vault.addEvidence(quarter1, 1, expected, evidence::Review::Submitted);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().expected.first().cells.first().text, u"E-002"_s);
    }

    void thePagesSayWhatIsNotThere()
    {
        SmallBinder small = smallBinder();
        small.plan.remainder.sentAway = {{u"E-024"_s, u"Old list"_s, {}, u"returned"_s}};
        small.plan.remainder.replaced
            = {{u"E-017 r1"_s, u"Users"_s, u"0123456789abcdef"_s, u"replaced by revision 2"_s}};
        DutyRow duty;
        duty.isTextWithheld = true;
        duty.text = u"restricted"_s;
        small.plan.duties = {duty, duty};
        small.plan.documents = {DocumentRow()};
        const QString text = textOf(small.plan, small.pages);
        for (const QString& words :
            {u"Changes since the last edition: none, this is the first edition"_s,
                u"Within scope and period, but returned or rejected in review, or withdrawn"_s,
                u"E-024"_s, u"E-017 r1"_s, u"0123456789abcdef"_s,
                u"Findings, risk acceptances and clashes"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QCOMPARE(text.count(u"Restricted: the text of the duty"_s), 1);
    }
};

MUNIMENT_TEST(PlanBinderTest, "plan_binder_test")
#include "plan_binder_test.moc"

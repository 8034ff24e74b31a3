// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_halves.h"

#include "core/binder/leaning_lines.h"
#include "tests/core/binder/plan_for_tests.h"
#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// Two scopes at one provider, each with an asset of the same service; requirement 1 is shared in
// both, and in the first a report with a qualified opinion is named for it.
struct TwoScopes : Vault
{
    TwoScopes()
    {
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        provider.name = u"Northwind"_s;
        providers.append(provider);
        scopes[0].number = 1;
        scopes[0].providerId = provider.id;
        scope::Scope other;
        other.id = idOf<ScopeId>(2);
        other.number = 2;
        other.name = u"Analytics"_s;
        other.providerId = provider.id;
        scopes.append(other);
        scopeFrameworks.append({other.id, idOf<FrameworkId>(1), Date(2026, 1, 1)});
        for (const quint8 place : QList<quint8>{1, 2}) {
            scope::Asset& asset = addAsset(Date(2025, 1, 1));
            asset.scopeId = idOf<ScopeId>(place);
            asset.service = u"Queue"_s;
            asset.serviceModel = scope::ServiceModel::Paas;
        }
        frameworks[0].requirements[0].identifier = u"A.1"_s;
        frameworks[0].framework.name = u"Frame"_s;
        share(1);
        addReport();
    }

    void share(quint8 requirement, controls::Who who = controls::Who::Shared)
    {
        for (const quint8 place : QList<quint8>{1, 2}) {
            controls::ResponsibilityOverride said;
            said.requirementId = idOf<RequirementId>(requirement);
            said.scopeId = idOf<ScopeId>(place);
            said.who = who;
            if (who != controls::Who::Ours)
                said.providerHalf = u"Runs the platform"_s;
            overrides.append(said);
        }
    }

    void addReport()
    {
        assurance::AssuranceDocument report;
        report.id = idOf<AssuranceDocumentId>(1);
        report.number = 1;
        report.providerId = idOf<ProviderId>(1);
        report.fields.kind = assurance::DocumentKind::Report;
        report.fields.type = assurance::DocumentType::Soc2Type2;
        report.fields.periodFrom = Date(2025, 10, 1);
        report.fields.periodUntil = Date(2026, 9, 30);
        report.fields.opinion = assurance::Opinion::Qualified;
        report.fields.services = QStringList{u"Queue"_s};
        assurance.documents.append(report);
        lean(1, 1);
    }

    void lean(quint8 requirement, quint8 place)
    {
        assurance::Reliance leans;
        leans.id = idOf<RelianceId>(quint8(assurance.reliances.size() + 1));
        leans.requirementId = idOf<RequirementId>(requirement);
        leans.scopeId = idOf<ScopeId>(place);
        leans.documentId = idOf<AssuranceDocumentId>(1);
        leans.page = 10;
        leans.from = year.from;
        assurance.reliances.append(leans);
    }

    // A file that holds the report, as the first exhibit.
    void holdTheFile()
    {
        standing::EvidenceFacts& file = add(u"Report"_s, evidence::Review::Accepted);
        file.documentId = idOf<AssuranceDocumentId>(1);
        file.links.clear();
        controls[0].links.clear();
        assurance.documents[0].revisionId = file.revisions.first().revision.id;
    }
};

QString countWith(const BinderPlan& plan, const QString& target)
{
    for (const Count& each : plan.counts)
        if (each.target == target)
            return each.number + u' ' + each.words;
    return {};
}

} // namespace

class PlanHalvesTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachScopeSaysOnWhatItLeansAndWhichAssetsNothingSupports()
    {
        TwoScopes vault;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const MatrixRow& row = plan->matrices.first().rows.first();
        QCOMPARE(row.proof,
            QStringList({u"S-1: D-01 SOC 2 Type 2 report, qualified, covers to 30 Sep 2026, not "
                         "reviewed, page 10 of the document"_s,
                u"S-2: no document is named for it; not supported for A-002"_s}));
        QCOMPARE(plan->sheets.first().providerProof, u"A.1: "_s + row.proof.join(u'\n'));
    }

    void aFrameworkIsPrintedForTheScopesThatItAppliesTo()
    {
        TwoScopes vault;
        vault.scopeFrameworks.removeLast();
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->matrices.first().scope, u"S-1 Payments"_s);
        QVERIFY(!plan->matrices.first().rows.first().proof.join(u'\n').contains(u"S-2"_s));
        QCOMPARE(plan->assets.last().scope, u"S-2 Analytics"_s);
        QVERIFY(textOf(*plan, {}).contains(u"S-2 Analytics"_s));
    }

    void aQualifiedOpinionStandsOnTheCoverUnlessTheReaderMayNotKnow()
    {
        TwoScopes vault;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(countWith(*plan, u"page:documents"_s),
            u"1 document(s) of providers: D-01 qualified, 1 not reviewed"_s);
        vault.assurance.documents[0].fields.restriction = evidence::Restriction::NamedRecipients;
        vault.options.recipientClass = audits::RecipientClass::Customer;
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(
            countWith(*plan, u"page:documents"_s), u"1 document(s) of providers: 1 not reviewed"_s);
        QVERIFY(!textOf(*plan, {}).contains(u"qualified"_s));
        QVERIFY(
            plan->matrices.first().rows.first().proof.first().contains(u"opinion restricted"_s));
    }

    void halvesWithoutADocumentAreCounted()
    {
        TwoScopes vault;
        vault.addRequirement();
        vault.share(2);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(countWith(*plan, u"page:matrix"_s),
            u"2 provider's halves: 1 without a named document, 0 not supported by the one named, "
            "1 supported for a part only"_s);
        const QString text = textOf(*plan, {}).replace(u'\n', u' ');
        QVERIFY(text.contains(u"Provider's halves without a named document 1 "_s));
        QVERIFY(
            text.contains(u"of 2 provider's halves; not supported by the document that is named: "
                          "0; for a part only: 1"_s));
        QVERIFY(!text.contains(u"proven by documents"_s));
    }

    void aDocumentThatSpeaksOfNothingOfOursSupportsNoPart()
    {
        TwoScopes vault;
        vault.assurance.documents[0].fields.services = QStringList{u"Disk"_s};
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->matrices.first().rows.first().support == HalfSupport::Nothing);
        QCOMPARE(countWith(*plan, u"page:matrix"_s),
            u"1 provider's halves: 0 without a named document, 1 not supported by the one named, "
            "0 supported for a part only"_s);
        // What somebody else than the provider does is no half of the provider.
        vault.overrides.clear();
        vault.share(1, controls::Who::OtherParty);
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->matrices.first().rows.first().support == HalfSupport::NotTheirs);
    }

    void whatChecksOfADocumentLeaveOpenIsPrinted()
    {
        TwoScopes vault;
        assurance::SubserviceOrganisation vetting;
        vetting.name = u"Vetting Ltd"_s;
        vetting.method = assurance::SubserviceMethod::CarveOut;
        vault.assurance.documents[0].fields.subserviceOrganisations = {vetting};
        auto plan = vault.plan();
        VERIFY_OK(plan);
        const QStringList told = plan->documents.first().openChecks;
        QVERIFY2(told.join(u'\n').contains(u"Vetting Ltd"_s), qPrintable(told.join(u'\n')));
        QVERIFY(textOf(*plan, {}).contains(u"What checks of the documents leave open"_s));
        // The name stands in a document that this reader may not have: the check is named alone.
        vault.assurance.documents[0].fields.restriction = evidence::Restriction::NamedRecipients;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(!textOf(*plan, {}).contains(u"Vetting Ltd"_s));
        QCOMPARE(plan->documents.first().openChecks.size(), told.size());
    }

    void aDocumentNamedForWhatIsOursIsPrintedWithTheRequirement()
    {
        TwoScopes vault;
        vault.overrides.clear();
        vault.share(1, controls::Who::Ours);
        vault.holdTheFile();
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const MatrixRow& row = plan->matrices.first().rows.first();
        QVERIFY(row.support == HalfSupport::NotTheirs);
        QCOMPARE(row.proof,
            QStringList{u"S-1: D-01 SOC 2 Type 2 report, qualified, covers to 30 Sep 2026, not "
                        "reviewed, page 10 of E-001"_s});
        QCOMPARE(plan->frameworks.first().rows.first().exhibits, QStringList{u"E-001"_s});
        QVERIFY(plan->sheets.first().providerProof.isEmpty()); // it proves nothing of ours
    }

    void whatTheProviderAloneCarriesOutSaysThatNothingProvesIt()
    {
        TwoScopes vault;
        vault.overrides.clear();
        vault.share(1, controls::Who::Provider);
        vault.share(2, controls::Who::Provider);
        vault.assurance.reliances.clear();
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString word = plan->frameworks.first().rows.first().state.word;
        QVERIFY2(word.startsWith(u"provider's half unproven; ours: "_s), qPrintable(word));
        QCOMPARE(plan->matrices.first().rows.first().state.word, word);
    }

    void aSheetTellsRequirementsThatLeanDifferentlyApart()
    {
        TwoScopes vault;
        vault.addRequirement().identifier = u"A.2"_s;
        vault.share(2);
        vault.addRequirement().identifier = u"A.3"_s;
        vault.share(3);
        vault.lean(3, 1);
        vault.controls[0].requirements
            = {idOf<RequirementId>(1), idOf<RequirementId>(2), idOf<RequirementId>(3)};
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QStringList lines = plan->sheets.first().providerProof.split(u'\n');
        QVERIFY(lines.first().startsWith(u"A.1, A.3: S-1: D-01"_s));
        QCOMPARE(lines.last(), u"A.2: no document is named for it"_s);
    }

    void aFileThatWasAcceptedIsNoReviewOfItsDocument()
    {
        TwoScopes vault;
        vault.holdTheFile();
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QList<LabelledValue>& slip = plan->exhibits.first().facts;
        QVERIFY(std::any_of(slip.begin(), slip.end(), [](const LabelledValue& each) {
            return each.value == u"the file was accepted; D-01 itself has not been reviewed"_s;
        }));
    }

    void aPartialListSaysWhatItLeavesOut()
    {
        TwoScopes vault;
        vault.frameworks[0].framework.extent = controls::Extent::Partial;
        vault.frameworks[0].framework.edition = u"2017"_s;
        vault.frameworks[0].framework.note = u"Privacy is left out."_s;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(countWith(*plan, u"page:index"_s).endsWith(u"(partial list of Frame)"_s));
        QString text = textOf(*plan, {});
        text.replace(u'\n', u' ');
        QVERIFY(!text.contains(u"none left out"_s));
        QVERIFY(text.contains(u"Edition 2017."_s));
        QVERIFY(text.contains(u"Privacy is left out."_s));
    }

    void aDutySaysWhoDecidedOnItAndWhereItsTextMayBeRead()
    {
        TwoScopes vault;
        vault.holdTheFile();
        vault.assurance.documents[0].fields.restriction = evidence::Restriction::NamedRecipients;
        scope::Person officer;
        officer.id = idOf<PersonId>(1);
        officer.role = u"Officer"_s;
        vault.people.append(officer);
        assurance::Duty duty;
        duty.number = 1;
        duty.documentId = idOf<AssuranceDocumentId>(1);
        duty.decision = {
            assurance::DutyState::NotMet, idOf<ControlId>(1), {}, officer.id, Date(2026, 12, 30)};
        vault.assurance.duties.append(duty);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->duties.first().decided, u"decided by Officer, 30 Dec 2026"_s);
        QCOMPARE(plan->duties.first().proof, u"no exhibit in the period"_s);
        QCOMPARE(plan->duties.first().readIn, u"E-001"_s);
        vault.options.recipientClass = audits::RecipientClass::Customer;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->duties.first().decided.isEmpty());
    }

    void aSplitThatIsNotTheProvidersIsPrintedForOrientation()
    {
        TwoScopes vault;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->layersSource.startsWith(
            u"For orientation only: no such page of Northwind is recorded"_s));
        vault.providers[0].contractingEntity = u"Microsoft Ireland Operations Limited"_s;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->layersSource.startsWith(u"By Microsoft"_s));
    }

    void assetsInARowAreToldAsARange()
    {
        QCOMPARE(assetRanges({20, 15, 16, 17, 4, 5}), u"A-004, A-005, A-015 to A-017, A-020"_s);
    }
};

MUNIMENT_TEST(PlanHalvesTest, "plan_halves_test")
#include "plan_halves_test.moc"

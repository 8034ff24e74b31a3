// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/sheet_notes.h"

#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

namespace {

ControlSheet sheetOf(Vault& vault)
{
    const auto plan = vault.plan();
    return plan ? plan->sheets.first() : ControlSheet();
}

scope::Asset& addAsset(Vault& vault, scope::ServiceModel model)
{
    scope::Asset asset;
    asset.id = idOf<AssetId>(quint8(vault.assets.size() + 1));
    asset.number = vault.assets.size() + 1;
    asset.scopeId = idOf<ScopeId>(1);
    asset.serviceModel = model;
    asset.inServiceFrom = Date(2025, 1, 1);
    controls::Implementation on;
    on.controlId = idOf<ControlId>(1);
    on.assetId = asset.id;
    vault.controls[0].implementations.append(on);
    vault.assets.append(asset);
    vault.index();
    return vault.assets.last();
}

} // namespace

class SheetNotesTest final : public QObject
{
    Q_OBJECT

private slots:
    void policiesAndReportsAreNamedAsProofThatCoversNoDay()
    {
        Vault vault;
        const ExpectedEvidenceId review = vault.addExpected(controls::Fill::Contains);
        vault.addEvidence(quarter1, 1, review);
        vault.addEvidence(quarter1).item.covers.reset();
        vault.evidence[1].item.approvedOn = Date(2026, 2, 27);
        vault.addEvidence({Date(2026, 1, 1), Date(2026, 9, 30)});
        vault.addEvidence(quarter3, 1, review, evidence::Review::Submitted);
        const ControlSheet sheet = sheetOf(vault);
        QCOMPARE(sheet.proofNotes,
            QStringList({u"Proof that the control exists, not that it operated, so it covers no "
                         "day: E-002."_s,
                u"Reports about the control, and none of the proof expected of it, so they cover "
                "no day: E-003."_s,
                u"Held, not reviewed, and so not counted as proof: E-004."_s}));
        QCOMPARE(sheet.coveredWords, u"275 days uncovered: 1 April to 31 December 2026"_s);
        QCOMPARE(sheet.exhibits.at(3).marker, u"held, not reviewed"_s);
        QCOMPARE(sheet.expected.first().cells.at(2).text, u"E-004, not reviewed, overdue"_s);
    }

    void aSignatureSaysOfWhatAndOfWhichDaysItSpeaks()
    {
        Vault vault;
        vault.addEvidence(year);
        vault.sign(quarter4, Conclusion::Effective);
        ControlSheet sheet = sheetOf(vault);
        QCOMPARE(sheet.state.word, u"effective, only for Q4 2026"_s);
        QCOMPARE(sheet.signatures.first().about, u"operating Q4 2026"_s);
        QCOMPARE(sheet.signedFor,
            u"The valid signatures speak of Q4 2026 only. No signature stands for 1 January to 30 "
            "September 2026."_s);
        QVERIFY(textOf(*vault.plan(), QList<ExhibitPages>(1)).contains(u"operating Q4 2026"_s));
        vault.sign(year, Conclusion::Effective);
        QVERIFY(sheetOf(vault).signedFor.isEmpty());

        vault.controls[0].attestations.clear();
        const Period day{Date(2026, 2, 20), Date(2026, 2, 20)};
        vault.sign(day, Conclusion::Effective).subject = attestation::Subject::Design;
        attestation::Attestation& design = vault.controls[0].attestations[0];
        design.boundDigest = attestation::boundDigest(design, vault.controls[0].versions);
        sheet = sheetOf(vault);
        QCOMPARE(sheet.signatures.first().about, u"design as of 20 Feb 2026"_s);
        QVERIFY(sheet.signedFor.startsWith(u"Signed for its design as of 20 February 2026."_s));
        QCOMPARE(sheet.state.word, u"design effective"_s);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->frameworks.first().rows.first().state.word, u"design effective"_s);
        QVERIFY(std::any_of(plan->counts.begin(), plan->counts.end(), [](const Count& each) {
            return each.words.contains(u"0 signed, 1 signed for design only"_s);
        }));
    }

    void anExceptionAndAnOverrideNameThePeriodOfTheirSignature()
    {
        Vault vault;
        attestation::Attestation& signature = vault.sign(year, Conclusion::WithExceptions);
        signature.exceptions = u"One was late."_s;
        signature.overrideReason = u"no deputy"_s;
        signature.signerName = u"Ann Lee"_s;
        const attestation::Basis basis = vault.basisOf(vault.controls[0]);
        signature.boundDigest
            = attestation::boundDigest(signature, attestation::textsInForce(basis.versions, year));
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->exceptions.first().who, u"AT-001, performed, operating 2026: Ann Lee"_s);
        QCOMPARE(
            plan->overrides.first().record, u"C-01, AT-001, performed, operating 2026: Ann Lee"_s);
    }

    void proofThatIsExpectedFromMidYearOnSaysSo()
    {
        Vault vault;
        vault.addExpected(controls::Fill::LiesIn);
        vault.controls[0].expected[0].activeFrom = Date(2026, 7, 1);
        QCOMPARE(sheetOf(vault).expectedNotes,
            QStringList{
                u"Expected from 1 July 2026 on, and not for the time before: Signed review."_s});
        vault.controls[0].expected[0].activeFrom = Date();
        vault.controls[0].versions[0].inForceFrom = Date(2026, 4, 1);
        QCOMPARE(sheetOf(vault).expectedNotes,
            QStringList{u"This control is in force from 1 April 2026 on. No proof is expected of "
                        "the time before."_s});
    }

    void whatIsNotExpectedInThePeriodIsToldInOneSentence()
    {
        Vault vault;
        for (int row = 0; row < 2; ++row) {
            vault.addExpected(controls::Fill::LiesIn);
            vault.controls[0].expected[row].activeFrom = Date(2027, 1, 1);
        }
        vault.controls[0].expected[1].title = u"Scan"_s;
        const ControlSheet sheet = sheetOf(vault);
        QCOMPARE(sheet.expectedNotes,
            QStringList{u"Expected from 1 January 2027 on, and not in this period: Signed review; "
                        "Scan."_s});
        QVERIFY(sheet.expected.isEmpty());
    }

    void anAssetTakenInMidYearSaysSo()
    {
        Vault vault;
        addAsset(vault, scope::ServiceModel::Iaas).inServiceFrom = Date(2026, 9, 8);
        addAsset(vault, scope::ServiceModel::Iaas).inServiceUntil = Date(2026, 6, 30);
        addAsset(vault, scope::ServiceModel::Iaas);
        const QStringList notes = sheetOf(vault).expectedNotes;
        QCOMPARE(notes.size(), 1);
        QVERIFY2(
            notes.first().startsWith(u"In service for a part of the period only: A-001 (from 8 "
                                     "September 2026), A-002 (to 30 June 2026)."_s),
            qPrintable(notes.first()));
    }

    void aConclusionBesideOverdueProofSaysWhyBothHold()
    {
        Vault vault;
        const ExpectedEvidenceId review = vault.addExpected(controls::Fill::LiesIn);
        vault.addEvidence(quarter1, 1, review);
        vault.addEvidence(quarter2, 1, review);
        vault.addEvidence(quarter4, 1, review);
        vault.sign(year, Conclusion::Effective);
        QCOMPARE(sheetOf(vault).expectedNotes,
            QStringList{u"The conclusion “effective” is the signers', drawn from what was held. It "
                        "fills no slot, so what is overdue stays so: Signed review (Q3)."_s});
        vault.addEvidence(quarter3, 1, review);
        QVERIFY(sheetOf(vault).expectedNotes.isEmpty());
    }

    void theProcedureAndEarlierTextsStandOnTheSheet()
    {
        Vault vault;
        vault.controls[0].versions[0].procedure = u"Export the list, mark each row."_s;
        controls::ControlVersion second = vault.controls[0].versions[0];
        second.id = idOf<ControlVersionId>(9);
        second.version = 2;
        second.inForceFrom = Date(2026, 3, 1);
        second.procedure = u"Export the list from the directory."_s;
        second.changeNote = u"one source"_s;
        vault.controls[0].versions.append(second);
        const ControlSheet sheet = sheetOf(vault);
        QCOMPARE(sheet.procedure, second.procedure);
        QCOMPARE(sheet.earlierTexts,
            u"v1, in force from 1 January 2025 to 28 February 2026. Why it changed: one source"_s);
        const QString text = textOf(*vault.plan(), {});
        for (const QString& words : {u"How"_s, second.procedure, u"Earlier texts"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void theSheetAndTheMatrixSayOneWordOnWhoCarriesItOut()
    {
        Vault vault;
        addAsset(vault, scope::ServiceModel::Paas);
        vault.controls[0].control.providerHalf = u"Asks before its engineers look"_s;
        vault.frameworks[0].requirements[0].identifier = u"A.5.19"_s;
        ControlSheet sheet = sheetOf(vault);
        QCOMPARE(sheet.who, u"ours"_s);
        QVERIFY(sheet.providerHalf.isEmpty());

        controls::Requirement& second = vault.addRequirement();
        second.identifier = u"A.8.2"_s;
        controls::ResponsibilityOverride shared;
        shared.requirementId = second.id;
        shared.scopeId = idOf<ScopeId>(1);
        shared.who = controls::Who::Shared;
        shared.providerHalf = u"Runs the platform"_s;
        vault.overrides.append(shared);
        vault.controls[0].requirements.append(second.id);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        sheet = plan->sheets.first();
        QCOMPARE(sheet.who, u"shared · ours: A.5.19 · shared: A.8.2"_s);
        QCOMPARE(sheet.providerHalf, u"Asks before its engineers look\nA.8.2: Runs the platform"_s);
        QCOMPARE(plan->matrices.first().rows.at(1).who, u"shared"_s);
    }

    void wordThatNothingOccurredStandsInPlaceOfNothingHeld()
    {
        Vault vault;
        QVERIFY(!sheetOf(vault).nothingHeld.isEmpty());
        vault.sign(year, Conclusion::NoOccurrence);
        const ControlSheet sheet = sheetOf(vault);
        QVERIFY(sheet.nothingHeld.isEmpty());
        QVERIFY(!sheet.noOccurrence.isEmpty());
    }

    void theBasisSaysHowStatesFollow()
    {
        Vault vault;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString basis = plan->basis.join(u'\n');
        for (const QString& words :
            {u"newest valid signature of the highest line"_s, u"weakest of its controls"_s,
                u"where no valid one was signed after it"_s, u"neither covers a day"_s})
            QVERIFY2(basis.contains(words), qPrintable(words));
    }

    void whatWasMadeBeforeThePeriodIsNoProofOfItsDays()
    {
        Vault vault;
        standing::EvidenceFacts& item = vault.add(u"User list"_s, evidence::Review::Accepted);
        item.item.covers = year;
        vault.options.period = quarter3;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().proofNotes,
            QStringList{u"Made before the period, and so no proof of its days: E-001."_s});
        QCOMPARE(plan->sheets.first().exhibits.size(), 1);
        QVERIFY(plan->sheets.first().nothingHeld.isEmpty());
    }

    void theReasonOfAReviewIsPrinted()
    {
        Vault vault;
        vault.add(u"Alerts"_s, evidence::Review::Returned).item.reviewNote = u"no bytes"_s;
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->remainder.sentAway.first().reason.endsWith(u": no bytes"_s));
        vault.evidence[0].item.restriction = evidence::Restriction::NamedRecipients;
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(!plan->remainder.sentAway.first().reason.contains(u"no bytes"_s));
    }

    void theDaysOpenOnTheCoverLeaveAsideWhatNoReportSpeaksOf()
    {
        Vault vault;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        vault.providers.append(provider);
        vault.scopes[0].providerId = provider.id;
        addAsset(vault, scope::ServiceModel::Paas).service = u"Queue"_s;
        addAsset(vault, scope::ServiceModel::Paas).service = u"Directory"_s;
        assurance::AssuranceDocument report;
        report.id = idOf<AssuranceDocumentId>(1);
        report.providerId = provider.id;
        report.fields.kind = assurance::DocumentKind::Report;
        report.fields.type = assurance::DocumentType::Soc2Type2;
        report.fields.periodFrom = Date(2026, 1, 1);
        report.fields.periodUntil = Date(2026, 12, 29);
        report.fields.services = QStringList{u"Queue"_s};
        vault.assurance.documents = {report};
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const auto open = std::find_if(plan->counts.begin(), plan->counts.end(),
            [](const Count& each) { return each.target == u"page:lanes"_s; });
        QVERIFY(open != plan->counts.end());
        QCOMPARE(open->number, u"2"_s);
        QCOMPARE(open->words,
            u"day(s) of the period without a provider's report or letter: Queue · no report at "
            "all, so every day: Directory"_s);
        QCOMPARE(plan->remainder.openDays, 2);
        QVERIFY(
            textOf(*plan, {}).contains(u"2\nQueue · no report at all, so every day: Directory"_s));
    }
};

MUNIMENT_TEST(SheetNotesTest, "sheet_notes_test")
#include "sheet_notes_test.moc"

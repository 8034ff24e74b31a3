// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_half.h"

#include "core/standing/duty_standing.h"
#include "core/standing/provider_cover.h"
#include "core/standing/requirement_state.h"
#include "core/standing/ripple.h"
#include "core/standing/standing_messages.h"
#include "core/standing/work_queue.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// The one requirement is the provider's alone, and no control of ours meets it.
struct ProvidersFacts : MadeFacts
{
    ProvidersFacts()
    {
        controls::ResponsibilityOverride said;
        said.requirementId = idOf<RequirementId>(1);
        said.scopeId = idOf<ScopeId>(1);
        said.who = controls::Who::Provider;
        overrides.append(said);
        controls[0].requirements.clear();
        index();
    }

    void meetItWithOurControl()
    {
        controls[0].requirements = {idOf<RequirementId>(1)};
        index();
    }

    assurance::AssuranceDocument& addDocument(
        assurance::DocumentKind kind, assurance::DocumentType type)
    {
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(quint8(assurance.documents.size() + 1));
        document.number = assurance.documents.size() + 1;
        document.fields.kind = kind;
        document.fields.type = type;
        document.fields.title = u"their document"_s;
        assurance.documents.append(document);
        return assurance.documents.last();
    }

    assurance::AssuranceDocument& addReport(Date from, Date until)
    {
        auto& report
            = addDocument(assurance::DocumentKind::Report, assurance::DocumentType::Soc2Type2);
        report.fields.periodFrom = from;
        report.fields.periodUntil = until;
        return report;
    }

    assurance::AssuranceDocument& addCertificate(Date from, Date until)
    {
        auto& certificate
            = addDocument(assurance::DocumentKind::Certificate, assurance::DocumentType::Other);
        certificate.fields.issued = from;
        certificate.fields.expiry = until;
        return certificate;
    }

    void leanOn(AssuranceDocumentId document)
    {
        assurance::Reliance reliance;
        reliance.id = idOf<RelianceId>(quint8(assurance.reliances.size() + 1));
        reliance.requirementId = idOf<RequirementId>(1);
        reliance.scopeId = idOf<ScopeId>(1);
        reliance.documentId = document;
        reliance.from = Date(2025, 1, 1);
        assurance.reliances.append(reliance);
    }

    // What they say of an asset that names no service.
    [[nodiscard]] assurance::Cover coverOfAny(Date asOf) const
    {
        ProvidersFacts facts = *this;
        facts.scopes[0].providerId = idOf<ProviderId>(1);
        for (assurance::AssuranceDocument& each : facts.assurance.documents)
            each.providerId = facts.scopes[0].providerId;
        facts.addAsset({}, {});
        facts.index();
        return coverByService(facts, {facts.assets.last()}, year, asOf).first().cover;
    }

    scope::Asset& addAsset(const QString& service, const QString& region)
    {
        scope::Asset asset;
        asset.id = idOf<AssetId>(quint8(assets.size() + 1));
        asset.scopeId = idOf<ScopeId>(1);
        asset.serviceModel = scope::ServiceModel::Paas;
        asset.service = service;
        asset.region = region;
        asset.inServiceFrom = Date(2025, 1, 1);
        assets.append(asset);
        index();
        return assets.last();
    }

    [[nodiscard]] ProviderProof proof() const
    {
        return providerProofOf(
            *this, idOf<RequirementId>(1), idOf<ScopeId>(1), year, Date(2027, 1, 9))
            .first();
    }

    [[nodiscard]] QList<AssetId> unsupported() const
    {
        return unsupportedAssets(
            *this, idOf<RequirementId>(1), idOf<ScopeId>(1), year, Date(2027, 1, 9));
    }

    [[nodiscard]] QString state(Date asOf = Date(2027, 1, 9)) const
    {
        return stateText(requirementStanding(
            *this, frameworks.first().requirements.first(), idOf<ScopeId>(1), year, asOf)
                             .state);
    }
};

} // namespace

class ProviderHalfTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRequirementOfTheProviderLeansOnADocument()
    {
        ProvidersFacts facts;
        QCOMPARE(facts.state(), u"nothing_held"_s);
        facts.leanOn(facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).id);
        QCOMPARE(facts.state(), u"relied_on_provider"_s);
    }

    void aDocumentNeverClosesOurOwnHalf()
    {
        ProvidersFacts facts;
        facts.leanOn(facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).id);
        facts.overrides[0].who = controls::Who::Shared;
        QCOMPARE(facts.state(), u"nothing_held"_s);
        facts.overrides[0].who = controls::Who::Ours;
        QCOMPARE(facts.state(), u"nothing_held"_s);
    }

    void ourAdverseWordAboutItIsNotHidden()
    {
        ProvidersFacts facts;
        facts.leanOn(facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).id);
        facts.meetItWithOurControl();
        facts.sign(year, attestation::Conclusion::NotPerformed);
        QCOMPARE(facts.state(), u"not_performed"_s);
    }

    void aControlOfOursAboutItDecidesWhereItIsNotInOrder()
    {
        ProvidersFacts facts;
        facts.leanOn(facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).id);
        facts.meetItWithOurControl();
        QCOMPARE(facts.state(), u"nothing_held"_s);
        facts.addEvidence(year);
        QCOMPARE(facts.state(), u"proof_held_not_signed"_s);
        facts.sign(year, attestation::Conclusion::WithExceptions);
        QCOMPARE(facts.state(), u"with_exceptions"_s);
        facts.sign(year, attestation::Conclusion::Effective, scope::Line::Management);
        QCOMPARE(facts.state(), u"relied_on_provider"_s);
    }

    void aCertificateSupportsWhileItIsInForce()
    {
        ProvidersFacts facts;
        facts.leanOn(facts.addCertificate(Date(2024, 5, 1), Date(2026, 10, 31)).id);
        QCOMPARE(facts.state(Date(2026, 10, 31)), u"relied_on_provider"_s);
        QCOMPARE(facts.state(Date(2026, 11, 1)), u"nothing_held"_s);
    }

    void aReportSupportsWhatItSpeaksOfHoweverOldItIs()
    {
        ProvidersFacts facts;
        facts.leanOn(facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).id);
        QCOMPARE(facts.state(Date(2028, 1, 1)), u"relied_on_provider"_s);
        facts.assurance.documents[0].fields.periodUntil = Date(2025, 12, 31);
        QCOMPARE(facts.state(), u"nothing_held"_s);
    }

    void aDocumentThatAReviewerRejectedSupportsNothing()
    {
        ProvidersFacts facts;
        const auto id = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31)).id;
        facts.leanOn(id);
        assurance::DocumentReview review;
        review.documentId = id;
        review.conclusion = assurance::ReviewConclusion::NotToBeReliedOn;
        facts.assurance.reviews.append(review);
        QCOMPARE(facts.state(), u"nothing_held"_s);
    }

    void aReportThatDoesNotNameOurServiceAndRegionSupportsNothing()
    {
        ProvidersFacts facts;
        scope::Asset& asset = facts.addAsset(u"Directory"_s, u"UK South"_s);
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31));
        report.fields.services = QStringList{u"App Service"_s, u"Blob Storage"_s};
        report.fields.regions = QStringList{u"West Europe"_s};
        facts.leanOn(report.id);
        QCOMPARE(facts.state(), u"nothing_held"_s);
        const ProviderProof proof = facts.proof();
        QVERIFY(proof.support == Support::NamesNothingOfOurs);
        QCOMPARE(proof.notNamed, QStringList({u"Directory"_s, u"UK South"_s}));
        QCOMPARE(facts.unsupported(), QList{asset.id});

        report.fields.scope = u"The directory, and what runs in uksouth"_s;
        QCOMPARE(facts.state(), u"relied_on_provider"_s);
        QVERIFY(facts.unsupported().isEmpty());
    }

    void aHalfIsSupportedWhereEachAssetIsNamedBySomeDocument()
    {
        ProvidersFacts facts;
        facts.addAsset(u"Directory"_s, {});
        const AssetId queue = facts.addAsset(u"Queue"_s, {}).id;
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31));
        report.fields.services = QStringList{u"Directory"_s};
        facts.leanOn(report.id);
        QVERIFY(facts.proof().support == Support::Supports);
        QCOMPARE(facts.proof().notNamed, QStringList{u"Queue"_s});
        QCOMPARE(facts.unsupported(), QList{queue});
        QCOMPARE(facts.state(), u"nothing_held"_s);
        auto& certificate = facts.addCertificate(Date(2024, 5, 1), Date(2028, 10, 31));
        certificate.fields.services = QStringList{u"Queue"_s};
        facts.leanOn(certificate.id);
        QCOMPARE(facts.state(), u"relied_on_provider"_s);
    }

    void aHalfStandsByScopeAndLeansNowhereWhereNothingIsNamed()
    {
        ProvidersFacts facts;
        scope::Scope other;
        other.id = idOf<ScopeId>(2);
        facts.scopes.append(other);
        facts.scopeFrameworks.append({other.id, idOf<FrameworkId>(1), Date(2026, 1, 1)});
        controls::ResponsibilityOverride said = facts.overrides.first();
        said.scopeId = other.id;
        facts.overrides.append(said);
        facts.addAsset(u"Directory"_s, {});
        scope::Asset& elsewhere = facts.addAsset(u"Directory"_s, {});
        elsewhere.scopeId = other.id;
        facts.index();
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31));
        report.fields.services = QStringList{u"Directory"_s};
        facts.leanOn(report.id);

        const QList<ScopeHalf> halves
            = scopeHalvesOf(facts, idOf<RequirementId>(1), {}, year, Date(2027, 1, 9));
        QCOMPARE(halves.size(), 2);
        QVERIFY(halves.at(0).unsupported.isEmpty());
        QCOMPARE(halves.at(0).proof.size(), 1);
        QVERIFY(halves.at(1).proof.isEmpty());
        QCOMPARE(halves.at(1).unsupported, QList{elsewhere.id});

        facts.scopeFrameworks.removeLast();
        QCOMPARE(
            scopeHalvesOf(facts, idOf<RequirementId>(1), {}, year, Date(2027, 1, 9)).size(), 1);
    }

    void aDocumentNamedForWhatIsOursIsToldAllTheSame()
    {
        ProvidersFacts facts;
        facts.overrides[0].who = controls::Who::Ours;
        facts.index();
        QVERIFY(scopeHalvesOf(facts, idOf<RequirementId>(1), {}, year, Date(2027, 1, 9)).isEmpty());
        facts.leanOn(facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31)).id);
        const QList<ScopeHalf> halves
            = scopeHalvesOf(facts, idOf<RequirementId>(1), {}, year, Date(2027, 1, 9));
        QCOMPARE(halves.size(), 1);
        QVERIFY(!halves.first().isTheirs());
        QCOMPARE(halves.first().proof.size(), 1);
        QVERIFY(halves.first().unsupported.isEmpty());
    }

    void anAssetThatNamesNoServiceAsksForNone()
    {
        ProvidersFacts facts;
        facts.addAsset({}, {});
        facts.leanOn(facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31)).id);
        QCOMPARE(facts.state(), u"relied_on_provider"_s);
    }

    void aServiceStandsByRegionWhereTheReportNamesOne()
    {
        ProvidersFacts facts;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        facts.providers.append(provider);
        facts.scopes[0].providerId = provider.id;
        facts.addAsset(u"Queue"_s, u"West Europe"_s);
        facts.addAsset(u"Queue"_s, u"UK South"_s);
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31));
        report.providerId = provider.id;
        report.fields.services = QStringList{u"Queue"_s};
        report.fields.regions = QStringList{u"West Europe"_s};
        const QList<ServiceCover> covers
            = coverByService(facts, facts.assets, year, Date(2027, 1, 9));
        QCOMPARE(covers.size(), 2);
        QCOMPARE(covers.at(0).services, QStringList{u"Queue (West Europe)"_s});
        QCOMPARE(covers.at(0).cover.openDays(), 0);
        QCOMPARE(covers.at(1).services, QStringList{u"Queue (UK South)"_s});
        QCOMPARE(covers.at(1).cover.openDays(), 365);
    }

    void openDaysAreOneFigureAndServicesWithoutAnyReportStandBesideIt()
    {
        const auto cover = [](const QStringList& services, const QList<Period>& covered,
                               const QList<Period>& open) {
            ServiceCover each;
            each.services = services;
            each.cover.covered = covered;
            each.cover.open = open;
            return each;
        };
        const Period last{Date(2026, 12, 30), Date(2026, 12, 31)};
        const ServiceCover five = cover({u"App Service"_s, u"Queue"_s, u"SQL"_s},
            {{Date(2026, 1, 1), Date(2026, 12, 29)}}, {last});
        const ServiceCover none = cover({u"Directory"_s}, {}, {year});
        const ServiceCover whole = cover({u"Vault"_s}, {year}, {});
        const OpenCover open = openCover({five, none, whole});
        QCOMPARE(open.days(), 2);
        QCOMPARE(openCoverWords(open),
            u"App Service and 2 more services · no report at all, so every day: Directory"_s);
        QCOMPARE(openCover({none}).days(), 365);
        QCOMPARE(openCover({none, whole}).days(), 0);
        QCOMPARE(openCoverWords(openCover({none, whole})),
            u"no report at all, so every day: Directory"_s);
        QVERIFY(openCoverWords(openCover({whole})).isEmpty());
    }

    void coverCountsReportsLettersAndOpenDays()
    {
        ProvidersFacts facts;
        facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30));
        auto& letter = facts.addDocument(
            assurance::DocumentKind::Letter, assurance::DocumentType::BridgeLetter);
        letter.fields.periodUntil = Date(2026, 9, 30);
        letter.fields.bridgeThrough = Date(2026, 12, 29);
        const assurance::Cover cover = facts.coverOfAny(Date(2027, 1, 9));
        QCOMPARE(cover.coveredDays(), 273);
        QCOMPARE(cover.bridgedDays(), 90);
        QCOMPARE(cover.openDays(), 2);
        QCOMPARE(facts.coverOfAny(Date(2026, 12, 30)).openDays(), 1);
    }

    void aLetterThatCameBeforeItsReportSpeaksOfWhatTheReportNames()
    {
        ProvidersFacts facts;
        facts.addAsset(u"Queue"_s, u"eu-west-1"_s);
        auto& letter = facts.addDocument(
            assurance::DocumentKind::Letter, assurance::DocumentType::BridgeLetter);
        letter.fields.periodUntil = Date(2026, 9, 30);
        letter.fields.bridgeThrough = Date(2026, 12, 29);
        facts.leanOn(letter.id);
        QCOMPARE(facts.proof().support, Support::NamesNothingOfOurs);
        auto& report = facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30));
        report.fields.services = {u"Queue"_s};
        report.fields.regions = {u"EU (Ireland)"_s};
        QCOMPARE(facts.proof().support, Support::Supports);
        QVERIFY(facts.proof().notNamed.isEmpty());
        QCOMPARE(rippleOf(facts, facts.assurance.documents.last().id).letters.size(), 1);
    }

    void aLetterOfALaterDayBridgesNothingYet()
    {
        ProvidersFacts facts;
        facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30));
        auto& letter = facts.addDocument(
            assurance::DocumentKind::Letter, assurance::DocumentType::BridgeLetter);
        letter.fields.issued = Date(2026, 12, 29);
        letter.fields.periodUntil = Date(2026, 9, 30);
        letter.fields.bridgeThrough = Date(2026, 12, 29);
        QCOMPARE(facts.coverOfAny(Date(2026, 11, 26)).bridgedDays(), 0);
        QCOMPARE(facts.coverOfAny(Date(2026, 11, 26)).openDays(), 57);
        QCOMPARE(facts.coverOfAny(Date(2026, 12, 29)).bridgedDays(), 90);
        const auto standing = assurance::standingOn(
            facts.assurance.standingFacts(facts.assurance.documents.last().id), Date(2026, 11, 26));
        QCOMPARE(standing.standing, assurance::Standing::NotYetInForce);
    }

    void whatIsDatedLaterSupportsNothingYetAndHasNotEnded()
    {
        ProvidersFacts facts;
        auto& letter = facts.addDocument(
            assurance::DocumentKind::Letter, assurance::DocumentType::BridgeLetter);
        letter.fields.issued = Date(2026, 12, 29);
        letter.fields.periodUntil = Date(2026, 9, 30);
        letter.fields.bridgeThrough = Date(2026, 12, 29);
        const auto support = [&facts](Date asOf) {
            return supportOf(facts, facts.assurance.documents.last(), year, asOf);
        };
        QCOMPARE(support(Date(2026, 12, 28)), Support::NotYet);
        QCOMPARE(support(Date(2026, 12, 29)), Support::Supports);
        facts.addReport(Date(2027, 1, 1), Date(2027, 12, 31));
        QCOMPARE(support(Date(2027, 1, 9)), Support::NotYet);
        facts.addReport(Date(2025, 1, 1), Date(2025, 12, 31));
        QCOMPARE(support(Date(2027, 1, 9)), Support::Ended);
        facts.addCertificate(Date(2026, 6, 1), Date(2026, 10, 31));
        QCOMPARE(support(Date(2026, 5, 31)), Support::NotYet);
        QCOMPARE(support(Date(2026, 6, 1)), Support::Supports);
        QCOMPARE(support(Date(2026, 11, 1)), Support::Ended);
    }

    void daysAfterTheAsOfDayAreAheadAndNotOpen()
    {
        ProvidersFacts facts;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        facts.providers.append(provider);
        facts.scopes[0].providerId = provider.id;
        facts.addAsset({}, {});
        facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30)).providerId = provider.id;
        const QList<ServiceCover> covers
            = coverByService(facts, facts.assets, year, Date(2026, 9, 30));
        QCOMPARE(covers.size(), 1);
        QVERIFY(covers.first().cover.open.isEmpty());
        QCOMPARE(
            covers.first().cover.ahead, (QList<Period>{{Date(2026, 10, 1), Date(2026, 12, 31)}}));
    }

    void theCoverOfAServiceCountsWhatMayBeReliedOnUpToTheDay()
    {
        ProvidersFacts facts;
        scope::Provider provider;
        provider.id = idOf<ProviderId>(1);
        facts.providers.append(provider);
        facts.scopes[0].providerId = provider.id;
        scope::Asset asset;
        asset.scopeId = idOf<ScopeId>(1);
        asset.serviceModel = scope::ServiceModel::Paas;
        asset.service = u"Queue"_s;
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 9, 30));
        report.providerId = provider.id;
        report.fields.services = QStringList{u"Queue"_s};
        const auto cover
            = [&](Date asOf) { return coverByService(facts, {asset}, year, asOf).first().cover; };
        QCOMPARE(cover(Date(2027, 1, 9)).openDays(), 92);
        QCOMPARE(cover(Date(2026, 10, 2)).openDays(), 2);
        assurance::DocumentReview review;
        review.documentId = report.id;
        review.conclusion = assurance::ReviewConclusion::NotToBeReliedOn;
        facts.assurance.reviews.append(review);
        QCOMPARE(cover(Date(2027, 1, 9)).openDays(), 365);
    }

    void anAdverseReportCoversNoDayWhateverAReviewerConcluded()
    {
        ProvidersFacts facts;
        auto& report = facts.addReport(Date(2026, 1, 1), Date(2026, 12, 31));
        report.fields.opinion = assurance::Opinion::Adverse;
        assurance::DocumentReview review;
        review.documentId = report.id;
        review.conclusion = assurance::ReviewConclusion::WithLimits;
        facts.assurance.reviews.append(review);
        QCOMPARE(facts.coverOfAny(Date(2027, 1, 9)).openDays(), 365);
        report.fields.opinion = assurance::Opinion::Qualified;
        QCOMPARE(facts.coverOfAny(Date(2027, 1, 9)).openDays(), 0);
    }

    void whenADocumentEndsItsHalvesFallUnlessAnotherHolds()
    {
        ProvidersFacts facts;
        const auto first = facts.addCertificate(Date(2024, 5, 1), Date(2026, 10, 31)).id;
        facts.leanOn(first);
        Ripple ripple = rippleOf(facts, first);
        QCOMPARE(ripple.lastDay, Date(2026, 10, 31));
        QCOMPARE(ripple.rows.size(), 1);
        QVERIFY(ripple.rows.first().falls());
        const auto second = facts.addCertificate(Date(2026, 9, 1), Date(2029, 8, 31)).id;
        facts.leanOn(second);
        ripple = rippleOf(facts, first);
        QCOMPARE(ripple.rows.first().heldBy, QList{second});
    }

    void aValidWordThatNothingOccurredKeepsADutyMet()
    {
        ProvidersFacts facts;
        assurance::Duty duty;
        duty.decision.state = assurance::DutyState::Met;
        duty.decision.controlId = idOf<ControlId>(1);
        facts.sign(year, attestation::Conclusion::NoOccurrence);
        QCOMPARE(dutyStandingText(dutyStandingOf(facts, duty, Date(2027, 1, 9))), u"met"_s);
        facts.controls[0].attestations[0].withdrawnAt = Instant{1};
        QCOMPARE(
            dutyStandingText(dutyStandingOf(facts, duty, Date(2027, 1, 9))), u"met_proof_stale"_s);
    }

    void aDutyThatIsMetNeedsFreshProof()
    {
        ProvidersFacts facts;
        assurance::Duty duty;
        duty.decision.state = assurance::DutyState::Met;
        duty.decision.controlId = idOf<ControlId>(1);
        const auto standing
            = [&](Date asOf) { return dutyStandingText(dutyStandingOf(facts, duty, asOf)); };
        QCOMPARE(standing(Date(2026, 7, 1)), u"met_proof_stale"_s);
        facts.addEvidence(quarter2);
        QCOMPARE(standing(Date(2026, 7, 1)), u"met"_s);
        QCOMPARE(standing(Date(2026, 10, 13)), u"met"_s);
        QCOMPARE(standing(Date(2026, 10, 14)), u"met_proof_stale"_s);
    }

    void theQueueHoldsDocumentsThatEndAndDutiesUndecided()
    {
        ProvidersFacts facts;
        facts.addCertificate(Date(2024, 5, 1), Date(2026, 10, 31));
        auto& report = facts.addReport(Date(2025, 10, 1), Date(2026, 9, 30));
        assurance::Duty duty;
        duty.id = idOf<DutyId>(1);
        duty.number = 7;
        duty.documentId = report.id;
        duty.what.text = u"The user removes leavers."_s;
        facts.assurance.duties.append(duty);
        QStringList rows;
        for (const WorkItem& each : workQueue(facts, {}, year, Date(2026, 11, 23)))
            rows.append(workGroupText(each.group) + u": "_s + whatWords(each, facts) + u": "_s
                + fixText(each.fix));
        QCOMPARE(rows,
            QStringList({u"provider_assurance: D-02 their document: renew"_s,
                u"provider_assurance: D-01 their document: renew"_s,
                u"duties_undecided: T-07 of D-02: The user removes leavers.: decide"_s}));
    }
};

MUNIMENT_TEST(ProviderHalfTest, "provider_half_test")
#include "provider_half_test.moc"

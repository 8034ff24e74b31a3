// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_half.h"

#include "core/assurance/bridging.h"
#include "core/assurance/document_names.h"
#include "core/controls/responsibility.h"
#include "core/standing/in_scope.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

namespace {

using assurance::AssuranceDocument;
using assurance::DocumentKind;

bool mayNotBeReliedOn(
    const Facts& facts, const AssuranceDocument& document, assurance::Standing standing)
{
    if (standing == assurance::Standing::Suspended || standing == assurance::Standing::Withdrawn)
        return true;
    const auto review = facts.assurance.reviewOf(document.id);
    if (review)
        return review->conclusion == assurance::ReviewConclusion::NotToBeReliedOn;
    // An auditor who found it wanting is not overruled by nobody having read the report.
    return document.fields.opinion == assurance::Opinion::Adverse
        || document.fields.opinion == assurance::Opinion::Disclaimer;
}

// The days that a document speaks of, where it speaks of days at all.
std::optional<Period> spanOf(const assurance::DocumentFields& fields)
{
    if (const auto bridge = assurance::bridgeOf(fields))
        return Period{bridge->reportEnd.addDays(1), bridge->through};
    return assurance::coveredSpan(fields);
}

// The assets at the provider for which it has a part in the requirement.
QList<scope::Asset> leaningAssets(
    const Facts& facts, RequirementId id, ScopeId scopeId, const Period& period)
{
    const controls::Requirement* requirement = facts.requirement(id);
    QList<scope::Asset> leaning = facts.assetsOf(scopeId);
    const QList<controls::ResponsibilityOverride> overrides = facts.overridesOf(scopeId);
    leaning.removeIf([&](const scope::Asset& asset) {
        if (!requirement || asset.serviceModel == scope::ServiceModel::OnPremises
            || !asset.wasInServiceIn(period))
            return true;
        const controls::Who who = controls::responsibilityFor(*requirement, asset, overrides).who;
        return who != controls::Who::Provider && who != controls::Who::Shared;
    });
    return leaning;
}

// A letter speaks of what its report names, so both are asked.
class NamedUses
{
public:
    NamedUses(const assurance::AssuranceFacts& documents, const AssuranceDocument& document)
        : m_says{assurance::DocumentNames(document.fields)}
    {
        if (const auto* report = assurance::reportBefore(document, documents.documents))
            m_says.append(assurance::DocumentNames(report->fields));
    }

    [[nodiscard]] bool namesUseOf(const scope::Asset& asset) const
    {
        return std::any_of(
            m_says.begin(), m_says.end(), [&asset](const assurance::DocumentNames& each) {
                return each.saysService(asset.service) && each.saysRegion(asset.region);
            });
    }

    // The service and the region of an asset that neither says.
    [[nodiscard]] QStringList notNamed(const scope::Asset& asset) const
    {
        QStringList names;
        if (std::none_of(m_says.begin(), m_says.end(),
                [&asset](const auto& each) { return each.saysService(asset.service); }))
            names.append(asset.service);
        if (std::none_of(m_says.begin(), m_says.end(),
                [&asset](const auto& each) { return each.saysRegion(asset.region); }))
            names.append(asset.region);
        return names;
    }

private:
    QList<assurance::DocumentNames> m_says;
};

} // namespace

bool namesUseOf(const assurance::AssuranceFacts& documents, const AssuranceDocument& document,
    const scope::Asset& asset)
{
    return NamedUses(documents, document).namesUseOf(asset);
}

QList<AssetId> unsupportedAssets(
    const Facts& facts, RequirementId requirement, ScopeId scopeId, const Period& period, Date asOf)
{
    QList<NamedUses> supporting;
    for (const ProviderProof& each : providerProofOf(facts, requirement, scopeId, period, asOf))
        if (each.support == Support::Supports)
            supporting.append(
                NamedUses(facts.assurance, *facts.assurance.document(each.documentId)));
    QList<AssetId> unsupported;
    for (const scope::Asset& asset : leaningAssets(facts, requirement, scopeId, period))
        if (std::none_of(supporting.begin(), supporting.end(),
                [&asset](const NamedUses& document) { return document.namesUseOf(asset); }))
            unsupported.append(asset.id);
    return unsupported;
}

Support supportOf(
    const Facts& facts, const AssuranceDocument& document, const Period& period, Date asOf)
{
    const assurance::StandingFacts its = facts.assurance.standingFacts(document.id);
    if (mayNotBeReliedOn(facts, document, assurance::standingOn(its, asOf).standing))
        return Support::MayNotBeReliedOn;
    const std::optional<Period> span = spanOf(document.fields);
    if (!span)
        return Support::Supports;
    if (assurance::bridgeOf(document.fields) && !assurance::bridgeWrittenBy(asOf, document.fields))
        return Support::NotYet;
    const Date last = document.fields.kind == DocumentKind::Certificate
        ? std::min(asOf, period.until)
        : period.until;
    if (span->from > last)
        return Support::NotYet;
    const bool supports = document.fields.kind == DocumentKind::Certificate
        ? span->until >= last
        : span->overlaps(period);
    return supports ? Support::Supports : Support::Ended;
}

QList<ProviderProof> providerProofOf(
    const Facts& facts, RequirementId requirement, ScopeId scopeId, const Period& period, Date asOf)
{
    QList<ProviderProof> proof;
    for (const assurance::Reliance& each : facts.assurance.reliances) {
        const AssuranceDocument* document = facts.assurance.document(each.documentId);
        if (each.requirementId != requirement || each.scopeId != scopeId || !document
            || !each.holdsIn(period))
            continue;
        ProviderProof one{each.id, document->id, scopeId, each.page,
            assurance::standingOn(facts.assurance.standingFacts(document->id), asOf),
            supportOf(facts, *document, period, asOf), {}};
        const QList<scope::Asset> assets = leaningAssets(facts, requirement, scopeId, period);
        const NamedUses uses(facts.assurance, *document);
        bool namesOne = assets.isEmpty();
        QSet<QPair<QString, QString>> seen; // many assets are of one service in one region
        for (const scope::Asset& asset : assets) {
            const QPair<QString, QString> use{asset.service, asset.region};
            if (seen.contains(use))
                continue;
            seen.insert(use);
            if (uses.namesUseOf(asset)) {
                namesOne = true;
                continue;
            }
            for (const QString& name : uses.notNamed(asset))
                if (!one.notNamed.contains(name))
                    one.notNamed.append(name);
        }
        if (!namesOne && one.support == Support::Supports)
            one.support = Support::NamesNothingOfOurs;
        proof.append(one);
    }
    return proof;
}

QList<ScopeHalf> scopeHalvesOf(const Facts& facts, RequirementId id, const QList<ScopeId>& scopes,
    const Period& period, Date asOf)
{
    QList<ScopeHalf> halves;
    const controls::Requirement* requirement = facts.requirement(id);
    if (!requirement)
        return halves;
    for (const ScopeId scopeId : scopesOf(facts, requirement->frameworkId, scopes)) {
        if (facts.applicability(id, scopeId).state == controls::ApplicabilityState::Excluded)
            continue;
        QList<scope::Asset> assets = facts.assetsOf(scopeId);
        assets.removeIf(
            [&period](const scope::Asset& each) { return !each.wasInServiceIn(period); });
        ScopeHalf half;
        half.scopeId = scopeId;
        half.who
            = controls::responsibilityFor(*requirement, scopeId, assets, facts.overridesOf(scopeId))
                  .who;
        for (const scope::Asset& each : leaningAssets(facts, id, scopeId, period))
            half.assets.append(each.id);
        half.proof = providerProofOf(facts, id, scopeId, period, asOf);
        half.unsupported = unsupportedAssets(facts, id, scopeId, period, asOf);
        if (half.isTheirs() || !half.proof.isEmpty())
            halves.append(half);
    }
    return halves;
}

} // namespace muniment::standing

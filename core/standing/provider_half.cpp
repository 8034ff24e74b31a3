// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_half.h"

#include "core/assurance/bridging.h"
#include "core/assurance/warnings.h"
#include "core/controls/responsibility.h"

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

bool says(const assurance::DocumentFields& fields, const QString& name)
{
    const QStringList lists = fields.services + fields.regions;
    return name.isEmpty() || assurance::names(fields.scope, name)
        || std::any_of(lists.begin(), lists.end(),
            [&name](const QString& each) { return assurance::names(each, name); });
}

// The document, or the report that it bridges, says a name.
bool namesEither(const assurance::AssuranceFacts& documents, const AssuranceDocument& document,
    const QString& name)
{
    const AssuranceDocument* report = assurance::reportBefore(document, documents.documents);
    return says(document.fields, name) || (report && says(report->fields, name));
}

} // namespace

bool namesUseOf(const assurance::AssuranceFacts& documents, const AssuranceDocument& document,
    const scope::Asset& asset)
{
    const auto both = [&asset](const assurance::DocumentFields& fields) {
        return says(fields, asset.service) && says(fields, asset.region);
    };
    const AssuranceDocument* report = assurance::reportBefore(document, documents.documents);
    return both(document.fields) || (report && both(report->fields));
}

QList<AssetId> unsupportedAssets(
    const Facts& facts, RequirementId requirement, ScopeId scopeId, const Period& period, Date asOf)
{
    QList<const AssuranceDocument*> supporting;
    bool leans = false;
    for (const ProviderProof& each : providerProofOf(facts, requirement, scopeId, period, asOf)) {
        leans = true;
        if (each.support == Support::Supports)
            supporting.append(facts.assurance.document(each.documentId));
    }
    QList<AssetId> unsupported;
    if (!leans)
        return unsupported;
    for (const scope::Asset& asset : leaningAssets(facts, requirement, scopeId, period))
        if (std::none_of(
                supporting.begin(), supporting.end(), [&](const AssuranceDocument* document) {
                    return namesUseOf(facts.assurance, *document, asset);
                }))
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
        return Support::Ended;
    const bool supports = document.fields.kind == DocumentKind::Certificate
        ? span->contains(std::min(asOf, period.until))
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
        bool namesOne = assets.isEmpty();
        for (const scope::Asset& asset : assets) {
            if (namesUseOf(facts.assurance, *document, asset)) {
                namesOne = true;
                continue;
            }
            for (const QString& name : {asset.service, asset.region})
                if (!namesEither(facts.assurance, *document, name) && !one.notNamed.contains(name))
                    one.notNamed.append(name);
        }
        if (!namesOne && one.support == Support::Supports)
            one.support = Support::NamesNothingOfOurs;
        proof.append(one);
    }
    return proof;
}

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_half.h"

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

} // namespace

Support supportOf(
    const Facts& facts, const AssuranceDocument& document, const Period& period, Date asOf)
{
    const assurance::StandingFacts its = facts.assurance.standingFacts(document.id);
    if (mayNotBeReliedOn(facts, document, assurance::standingOn(its, asOf).standing))
        return Support::MayNotBeReliedOn;
    const std::optional<Period> span = spanOf(document.fields);
    if (!span)
        return Support::Supports;
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
        proof.append({each.id, document->id, scopeId, each.page,
            assurance::standingOn(facts.assurance.standingFacts(document->id), asOf),
            supportOf(facts, *document, period, asOf)});
    }
    return proof;
}

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/validity.h"
#include "core/controls/controls.h"
#include "core/standing/facts.h"

namespace muniment::standing {

enum class Support {
    Supports,
    Ended, // it speaks of earlier days
    NotYet, // it is dated later, or speaks of later days
    MayNotBeReliedOn, // a review, or the register of its issuer, says so
    NamesNothingOfOurs, // neither service and region of any asset that it is leaned on for
};

// A document that the provider's half of a requirement leans on.
struct ProviderProof
{
    RelianceId relianceId;
    AssuranceDocumentId documentId;
    ScopeId scopeId;
    std::optional<int> page;
    assurance::StandingOn standing; // on the as-of day
    Support support = Support::Supports;
    QStringList notNamed; // services and regions of ours, of the assets that it is leaned on for
};

// Whether a document names the service and the region of an asset, each where the asset has one: in
// its lists, or in the words of its scope. A letter speaks of what its report names.
bool namesUseOf(const assurance::AssuranceFacts& documents,
    const assurance::AssuranceDocument& document, const scope::Asset& asset);

// The assets of the scope for which the provider has a part in the requirement, and no document
// that supports it names them: all of those where it leans on nothing.
QList<AssetId> unsupportedAssets(const Facts& facts, RequirementId requirement, ScopeId scopeId,
    const Period& period, Date asOf);

// What a requirement leans on in a scope at some time of the period.
QList<ProviderProof> providerProofOf(const Facts& facts, RequirementId requirement, ScopeId scopeId,
    const Period& period, Date asOf);

// How a requirement's half that is not ours is proven in one scope.
struct ScopeHalf
{
    ScopeId scopeId;
    controls::Who who = controls::Who::Ours; // over the assets of the scope
    QList<AssetId> assets; // for which the provider has a part in it
    QList<ProviderProof> proof; // empty: no document is named for it in this scope
    QList<AssetId> unsupported; // see unsupportedAssets

    // A document may be named for what is ours altogether, or what nobody has decided.
    [[nodiscard]] bool isTheirs() const
    {
        return who != controls::Who::Ours && who != controls::Who::Undecided;
    }
};

// By scope, of those given (none: every one) that its framework applies to and that do not exclude
// it, where somebody else has a part in it or a document is named for it all the same.
QList<ScopeHalf> scopeHalvesOf(const Facts& facts, RequirementId requirement,
    const QList<ScopeId>& scopes, const Period& period, Date asOf);

// Whether a document supports a provider's half about a period. A certificate does while it is in
// force on the period's last day (or on the as-of day, if that is earlier); a report or a letter
// where it speaks of part of the period, for it never expires.
Support supportOf(const Facts& facts, const assurance::AssuranceDocument& document,
    const Period& period, Date asOf);

} // namespace muniment::standing

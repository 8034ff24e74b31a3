// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/responsibility.h"
#include "core/standing/control_standing.h"
#include "core/standing/provider_half.h"

namespace muniment::standing {

struct RequirementStanding
{
    RequirementId requirementId;
    State state = State::NothingHeld;
    controls::Applicability applicability;
    QList<controls::Applicability> exclusions; // by scope; it may still apply in another
    controls::Responsibility responsibility; // over the assets of the scope
    QList<ControlId> controls; // of ours, in the scope, by number
    QList<ControlId> deciding; // of these, those that stand as it does; none alone: all of them
    QList<EvidenceId> evidence; // held for them in the period, by number
    QList<EvidenceId> withoutDays; // held for them, and nobody said of which days
    QList<ProviderProof> providerProof; // empty though the provider has a half: leans on nothing
    QList<AssetId> unsupported; // of which the provider has a part, and no document supports it
};

// A requirement in a scope (null: in all of them together). Controls together stand as their
// weakest does. The provider's documents answer only for what the provider alone carries out.
RequirementStanding requirementStanding(const Facts& facts,
    const controls::Requirement& requirement, ScopeId scopeId, const Period& period, Date asOf);

// Of every requirement of a framework, in order; control standings are worked out once.
QList<RequirementStanding> frameworkStanding(const Facts& facts, const FrameworkFacts& framework,
    ScopeId scopeId, const Period& period, Date asOf);

// The same over a choice of scopes together.
QList<RequirementStanding> frameworkStandingOver(const Facts& facts,
    const FrameworkFacts& framework, const QList<ScopeId>& scopes, const Period& period, Date asOf);

// Who carries out what a control meets, in a scope (null: all of them together), by the rule for
// one requirement over its assets. Answers for many controls without working a requirement out
// twice.
class CarriedOut
{
public:
    CarriedOut(const Facts& facts, ScopeId scopeId, const Period& period);

    // Nothing where the control meets no requirement that was applied and not excluded.
    [[nodiscard]] std::optional<controls::Who> by(const ControlFacts& control);

private:
    std::optional<controls::Responsibility> of(RequirementId id);

    const Facts& m_facts;
    ScopeId m_scope;
    Period m_period;
    QHash<RequirementId, std::optional<controls::Responsibility>> m_known;
};

// How states of several controls read as one: as the weakest of them, but for controls that hold
// nothing beside others that are signed, where neither word would be true of the whole.
State combined(const QList<State>& states);

} // namespace muniment::standing

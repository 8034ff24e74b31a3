// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/requirement_state.h"

#include "core/standing/in_scope.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

namespace {

bool has(const QList<State>& states, State wanted)
{
    return states.contains(wanted);
}

bool all(const QList<State>& states, State wanted)
{
    return std::all_of(
        states.begin(), states.end(), [wanted](State each) { return each == wanted; });
}

QList<scope::Asset> assetsInService(const Facts& facts, ScopeId scopeId, const Period& period)
{
    QList<scope::Asset> assets = facts.assetsOf(scopeId);
    assets.removeIf([&period](const scope::Asset& each) { return !each.wasInServiceIn(period); });
    return assets;
}

std::optional<controls::Responsibility> joined(
    const std::optional<controls::Responsibility>& one, const controls::Responsibility& other)
{
    return one ? controls::together(*one, other) : other;
}

bool wasRetiredBefore(const ControlFacts& control, const Period& period)
{
    return control.control.isRetiredOn(period.from);
}

template <typename IdType>
void appendNew(QList<IdType>& ids, const QList<IdType>& others)
{
    for (const IdType& each : others)
        if (!ids.contains(each))
            ids.append(each);
}

// One scope. Control standings are shared between requirements, for they are the costly part.
class Reader
{
public:
    Reader(const Facts& facts, const Period& period, Date asOf)
        : m_facts(facts)
        , m_period(period)
        , m_asOf(asOf)
    {
    }

    RequirementStanding inScope(const controls::Requirement& requirement, ScopeId scopeId)
    {
        RequirementStanding standing;
        standing.requirementId = requirement.id;
        standing.applicability = m_facts.applicability(requirement.id, scopeId);
        standing.responsibility = controls::responsibilityFor(requirement, scopeId,
            assetsInService(m_facts, scopeId, m_period), m_facts.overridesOf(scopeId));
        QList<State> states;
        for (const ControlFacts* control : m_facts.controlsMeeting(requirement.id)) {
            if (!m_facts.isControlIn(*control, scopeId) || wasRetiredBefore(*control, m_period))
                continue;
            const State state = stateOf(*control);
            if (isGone(*control, state, m_asOf))
                continue;
            standing.controls.append(control->control.id);
            states.append(state);
            for (const EvidenceFacts* each : evidenceFor(m_facts, *control, m_period))
                if (!standing.evidence.contains(each->item.id))
                    standing.evidence.append(each->item.id);
            for (const EvidenceFacts* each : evidenceWithoutDays(m_facts, *control))
                if (!standing.withoutDays.contains(each->item.id))
                    standing.withoutDays.append(each->item.id);
        }
        standing.providerProof
            = providerProofOf(m_facts, requirement.id, scopeId, m_period, m_asOf);
        standing.unsupported
            = unsupportedAssets(m_facts, requirement.id, scopeId, m_period, m_asOf);
        standing.state = standing.applicability.state == controls::ApplicabilityState::Excluded
            ? State::Excluded
            : together(standing, combined(states));
        if (standing.state == State::Excluded)
            standing.exclusions.append(standing.applicability);
        sortByNumber(standing);
        standing.deciding = decidingOf(standing);
        return standing;
    }

    RequirementStanding overScopes(
        const controls::Requirement& requirement, const QList<ScopeId>& asked = {})
    {
        RequirementStanding whole;
        QList<State> applicable;
        bool first = true;
        for (const ScopeId& each : scopesOf(m_facts, requirement.frameworkId, asked)) {
            const RequirementStanding one = inScope(requirement, each);
            if (first || whole.state == State::Excluded)
                whole.applicability = one.applicability;
            if (first || applicable.isEmpty())
                whole.responsibility = one.responsibility;
            else if (one.state != State::Excluded)
                whole.responsibility = controls::together(whole.responsibility, one.responsibility);
            appendNew(whole.controls, one.controls);
            appendNew(whole.evidence, one.evidence);
            appendNew(whole.withoutDays, one.withoutDays);
            whole.providerProof.append(one.providerProof);
            appendNew(whole.unsupported, one.unsupported);
            if (one.state != State::Excluded)
                applicable.append(one.state);
            whole.state = applicable.isEmpty() ? State::Excluded : combined(applicable);
            whole.exclusions.append(one.exclusions);
            first = false;
        }
        if (first)
            return inScope(requirement, {});
        whole.requirementId = requirement.id;
        sortByNumber(whole);
        whole.deciding = decidingOf(whole);
        return whole;
    }

private:
    // The provider's documents answer only where the provider alone carries it out. What we do to
    // rely on it decides where it is not in order: a document closes no control of ours.
    static State together(const RequirementStanding& standing, State ours)
    {
        const bool supported
            = std::any_of(standing.providerProof.begin(), standing.providerProof.end(),
                [](const ProviderProof& each) { return each.support == Support::Supports; });
        const bool isOursInOrder = standing.controls.isEmpty() || ours == State::Effective
            || ours == State::NoOccurrence;
        return standing.responsibility.who == controls::Who::Provider && supported
                && standing.unsupported.isEmpty() && isOursInOrder
            ? State::ReliedOnProvider
            : ours;
    }

    State stateOf(const ControlFacts& control)
    {
        const auto known = m_states.constFind(control.control.id);
        if (known != m_states.constEnd())
            return *known;
        const State state = controlStanding(m_facts, control, m_period, m_asOf).state;
        m_states.insert(control.control.id, state);
        return state;
    }

    QList<ControlId> decidingOf(const RequirementStanding& standing)
    {
        QList<ControlId> deciding;
        for (const ControlId id : standing.controls)
            if (const ControlFacts* control = m_facts.control(id);
                control && stateOf(*control) == standing.state)
                deciding.append(id);
        return deciding.isEmpty() ? standing.controls : deciding;
    }

    void sortByNumber(RequirementStanding& standing) const
    {
        std::sort(standing.controls.begin(), standing.controls.end(),
            [&](const ControlId& a, const ControlId& b) {
                return m_facts.control(a)->control.number < m_facts.control(b)->control.number;
            });
        std::sort(standing.evidence.begin(), standing.evidence.end(),
            [&](const EvidenceId& a, const EvidenceId& b) {
                return m_facts.evidenceItem(a)->item.number < m_facts.evidenceItem(b)->item.number;
            });
    }

    const Facts& m_facts;
    Period m_period;
    Date m_asOf;
    QHash<ControlId, State> m_states;
};

} // namespace

CarriedOut::CarriedOut(const Facts& facts, ScopeId scopeId, const Period& period)
    : m_facts(facts)
    , m_scope(scopeId)
    , m_period(period)
{
}

std::optional<controls::Responsibility> CarriedOut::of(RequirementId id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        return *known;
    std::optional<controls::Responsibility> whole;
    const controls::Requirement* requirement = m_facts.requirement(id);
    if (requirement && isFrameworkIn(m_facts, requirement->frameworkId, m_scope))
        for (const ScopeId each : scopesOf(m_facts, requirement->frameworkId,
                 m_scope.isNull() ? QList<ScopeId>() : QList<ScopeId>{m_scope}))
            if (m_facts.applicability(id, each).state != controls::ApplicabilityState::Excluded)
                whole = joined(whole,
                    controls::responsibilityFor(*requirement, each,
                        assetsInService(m_facts, each, m_period), m_facts.overridesOf(each)));
    m_known.insert(id, whole);
    return whole;
}

std::optional<controls::Who> CarriedOut::by(const ControlFacts& control)
{
    std::optional<controls::Responsibility> whole;
    for (const RequirementId id : control.requirements)
        if (const std::optional<controls::Responsibility> one = of(id))
            whole = joined(whole, *one);
    return whole ? std::optional(whole->who) : std::nullopt;
}

State combined(const QList<State>& states)
{
    if (states.isEmpty() || all(states, State::NothingHeld))
        return State::NothingHeld;
    for (const State adverse : {State::NotEffective, State::NotPerformed, State::SignedNowVoid,
             State::SignedLapsed, State::DesignLapsed, State::SignedNotProven,
             State::SignedNotImplemented, State::HeldDaysNotStated, State::HeldNotReviewed,
             State::ProofHeldNotSigned, State::SignedInPart})
        if (has(states, adverse))
            return adverse;
    // Here only words of signatures are left beside it.
    if (has(states, State::NothingHeld))
        return has(states, State::Effective) || has(states, State::WithExceptions)
                || has(states, State::NoOccurrence) || has(states, State::DesignEffective)
                || has(states, State::DesignWithExceptions)
            ? State::SignedInPart
            : State::NothingHeld;
    // An exception shows, whichever of the two ways of signing it was said in.
    if (has(states, State::DesignWithExceptions)
        || (has(states, State::DesignEffective) && has(states, State::WithExceptions)))
        return State::DesignWithExceptions;
    if (has(states, State::DesignEffective))
        return State::DesignEffective;
    if (has(states, State::WithExceptions))
        return State::WithExceptions;
    if (has(states, State::Effective))
        return State::Effective;
    return states.first();
}

RequirementStanding requirementStanding(const Facts& facts,
    const controls::Requirement& requirement, ScopeId scopeId, const Period& period, Date asOf)
{
    Reader reader(facts, period, asOf);
    return scopeId.isNull() ? reader.overScopes(requirement) : reader.inScope(requirement, scopeId);
}

QList<RequirementStanding> frameworkStanding(const Facts& facts, const FrameworkFacts& framework,
    ScopeId scopeId, const Period& period, Date asOf)
{
    Reader reader(facts, period, asOf);
    QList<RequirementStanding> standings;
    for (const controls::Requirement& each : framework.requirements)
        standings.append(
            scopeId.isNull() ? reader.overScopes(each) : reader.inScope(each, scopeId));
    return standings;
}

QList<RequirementStanding> frameworkStandingOver(const Facts& facts,
    const FrameworkFacts& framework, const QList<ScopeId>& scopes, const Period& period, Date asOf)
{
    if (scopes.size() == 1)
        return frameworkStanding(facts, framework, scopes.first(), period, asOf);
    Reader reader(facts, period, asOf);
    QList<RequirementStanding> standings;
    for (const controls::Requirement& each : framework.requirements)
        standings.append(reader.overScopes(each, scopes));
    return standings;
}

} // namespace muniment::standing

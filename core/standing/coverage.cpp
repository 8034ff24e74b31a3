// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/coverage.h"

#include "core/standing/in_scope.h"

#include <algorithm>

namespace muniment::standing {

namespace {

// What nobody has reviewed is held, and proves nothing yet.
bool isProof(const EvidenceFacts* item)
{
    return item && item->isAccepted();
}

// Some signature stands, whatever it is worth.
bool isSpokenOf(State state)
{
    return isSignedState(state) || state == State::SignedInPart || state == State::SignedNotProven
        || state == State::SignedNotImplemented || state == State::DesignEffective
        || state == State::DesignWithExceptions;
}

QList<KindCoverage> kindsOf(const Facts& facts, ScopeId scopeId, const Period& period, Date asOf)
{
    using controls::ControlKind;
    QList<KindCoverage> kinds;
    for (const ControlKind kind : {ControlKind::Application, ControlKind::Data,
             ControlKind::VirtualMachine, ControlKind::Credential, ControlKind::Organisation})
        kinds.append({kind, {}, {}, {}, {}, {}});
    for (const ControlFacts* control : facts.controlsIn(scopeId)) {
        if (control->control.isRetiredOn(period.from))
            continue;
        const ControlId id = control->control.id;
        const QList<ControlKind> lookedAfter = facts.kindsOf(*control);
        const State state = controlStanding(facts, *control, period, asOf).state;
        if (isGone(*control, state, asOf))
            continue;
        const QList<const EvidenceFacts*> held = evidenceFor(facts, *control, period);
        const bool proof = std::any_of(held.begin(), held.end(), &isProof);
        for (KindCoverage& row : kinds) {
            if (!lookedAfter.contains(row.kind))
                continue;
            row.controls.append(id);
            if (proof)
                row.withProof.append(id);
            if (isSignedState(state))
                row.isSigned.append(id);
            if (proof || isSpokenOf(state))
                continue;
            row.none.append(id);
            if (!held.isEmpty())
                row.notReviewed.append(id);
        }
    }
    return kinds;
}

FrameworkCoverage frameworkOf(const Facts& facts, const FrameworkFacts& framework, ScopeId scopeId,
    const Period& period, Date asOf)
{
    FrameworkCoverage row;
    row.frameworkId = framework.framework.id;
    row.name = framework.framework.name;
    row.extent = framework.framework.extent;
    for (const RequirementStanding& each :
        frameworkStanding(facts, framework, scopeId, period, asOf)) {
        row.requirements.append(each.requirementId);
        if (each.state == State::Excluded) {
            row.excluded.append(each.requirementId);
            continue;
        }
        if (!each.controls.isEmpty())
            row.withControl.append(each.requirementId);
        const bool proof = std::any_of(each.evidence.begin(), each.evidence.end(),
            [&facts](EvidenceId id) { return isProof(facts.evidenceItem(id)); });
        if (proof)
            row.withProof.append(each.requirementId);
        if (isSignedState(each.state))
            row.isSigned.append(each.requirementId);
        if (proof || isSpokenOf(each.state))
            continue;
        row.none.append(each.requirementId);
        if (!each.evidence.isEmpty())
            row.notReviewed.append(each.requirementId);
    }
    return row;
}

} // namespace

Coverage coverageOf(const Facts& facts, ScopeId scopeId, const Period& period, Date asOf)
{
    Coverage coverage;
    coverage.kinds = kindsOf(facts, scopeId, period, asOf);
    for (const FrameworkFacts* each : frameworksIn(facts, scopeId))
        coverage.frameworks.append(frameworkOf(facts, *each, scopeId, period, asOf));
    return coverage;
}

} // namespace muniment::standing

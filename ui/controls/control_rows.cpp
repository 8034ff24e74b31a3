// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_rows.h"

#include "core/standing/control_standing.h"
#include "core/standing/covered_time.h"
#include "core/standing/requirement_state.h"
#include "core/standing/standing_messages.h"

#include <algorithm>

namespace muniment::ui {

using controls::ImplementationStatus;
using standing::SlotState;

namespace {

// What is wanted most comes first.
int weight(SlotState state)
{
    switch (state) {
    case SlotState::Overdue:
        return 6;
    case SlotState::PartFilled:
        return 5;
    case SlotState::Due:
        return 4;
    case SlotState::NotYetDue:
        return 3;
    case SlotState::Filled:
        return 2;
    case SlotState::NoOccurrence:
        return 1;
    case SlotState::Excused:
        break;
    }
    return 0;
}

QStringList frameworksOf(const View& view, const standing::ControlFacts& control)
{
    QStringList names;
    for (const RequirementId id : control.requirements) {
        const controls::Requirement* requirement = view.facts->requirement(id);
        const standing::FrameworkFacts* framework
            = requirement ? view.facts->framework(requirement->frameworkId) : nullptr;
        if (framework && !names.contains(framework->framework.name))
            names.append(framework->framework.name);
    }
    names.sort();
    return names;
}

int versionInForce(const standing::ControlFacts& control, Date day)
{
    int version = control.versions.isEmpty() ? 0 : control.versions.first().version;
    for (const controls::ControlVersion& each : control.versions)
        if (each.inForceFrom <= day)
            version = each.version;
    return version;
}

void addStanding(const View& view, const standing::ControlFacts& control, ControlRow& row)
{
    const standing::ControlStanding standing
        = standing::controlStanding(*view.facts, control, view.period, view.asOf);
    row.state = standing.state;
    row.stateWords = standing::headlineWords(standing);
    for (const standing::SignatureStanding& each : standing.signatures)
        if (each.attestation.id == standing.decisive)
            row.signedUntil = each.attestation.validUntil;
    row.evidence = int(standing::evidenceFor(*view.facts, control, view.period).size());
}

ControlRow rowOf(const View& view, const standing::ControlFacts& control, const Period& year,
    standing::CarriedOut& carriedOut)
{
    ControlRow row;
    row.id = control.control.id;
    row.number = control.control.number;
    row.implementation = implementationOf(view, control);
    row.title = control.control.title;
    row.half = carriedOut.by(control).value_or(controls::Who::Ours);
    row.kinds = control.control.kinds;
    row.frequency = control.control.frequency;
    if (const scope::Person* owner = view.facts->person(control.control.ownerId))
        row.owner = owner->name;
    row.requirements = int(control.requirements.size());
    row.frameworks = frameworksOf(view, control);
    row.version = versionInForce(control, view.asOf);
    addStanding(view, control, row);
    for (const standing::Series& series :
        standing::seriesOf(*view.facts, control, year, view.asOf, {view.scope})) {
        for (const standing::Slot& slot : series.cells) {
            const Date last = qMin(slot.period.until, year.until);
            auto& quarter = row.quarters.at(std::size_t((last.month() - 1) / 3));
            quarter = quarter ? worstOf(*quarter, slot.state) : slot.state;
        }
    }
    return row;
}

} // namespace

SlotState ControlRow::worst() const
{
    SlotState worst = SlotState::Excused;
    for (const auto& quarter : quarters)
        if (quarter)
            worst = worstOf(worst, *quarter);
    return worst;
}

int quarterWeight(const ControlRow& row)
{
    int all = 0;
    for (const auto& quarter : row.quarters)
        all = all * 8 + (quarter ? weight(*quarter) + 1 : 0);
    return all;
}

bool ControlRow::isOverdue() const
{
    return std::any_of(quarters.begin(), quarters.end(),
        [](const auto& quarter) { return quarter == SlotState::Overdue; });
}

SlotState worstOf(SlotState one, SlotState other)
{
    return weight(one) < weight(other) ? other : one;
}

Period yearOf(const View& view)
{
    const int year = view.period.until.year();
    return {Date(year, 1, 1), Date(year, 12, 31)};
}

bool isLookedAt(const View& view, AssetId asset)
{
    if (asset.isNull())
        return true;
    const scope::Asset* found = view.facts->asset(asset);
    return found && found->isInServiceOn(view.asOf)
        && (view.scope.isNull() || found->scopeId == view.scope);
}

ImplementationStatus implementationOf(const View& view, const standing::ControlFacts& control)
{
    std::optional<ImplementationStatus> common;
    for (const controls::Implementation& each : control.implementations) {
        if (each.applies == controls::Applies::DoesNotApply || !isLookedAt(view, each.assetId))
            continue;
        if (common && *common != each.status)
            return ImplementationStatus::Partial;
        common = each.status;
    }
    return common.value_or(ImplementationStatus::NotStarted);
}

QList<ControlRow> controlRows(const View& view)
{
    const Period year = yearOf(view);
    standing::CarriedOut carriedOut(*view.facts, view.scope, view.period);
    QList<ControlRow> rows;
    for (const standing::ControlFacts* control : view.facts->controlsIn(view.scope))
        if (!control->control.isRetiredOn(view.asOf))
            rows.append(rowOf(view, *control, year, carriedOut));
    return rows;
}

} // namespace muniment::ui

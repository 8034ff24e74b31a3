// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/duty_standing.h"

#include "core/base/text_forms.h"
#include "core/standing/covered_time.h"
#include "core/standing/expected_row.h"
#include "core/standing/freshness.h"
#include "core/standing/slots.h"

#include <algorithm>

namespace muniment::standing {

namespace {

constexpr TextForm<DutyStanding> dutyStandingForms[] = {
    {DutyStanding::Undecided, "undecided"},
    {DutyStanding::Met, "met"},
    {DutyStanding::MetProofStale, "met_proof_stale"},
    {DutyStanding::NotMet, "not_met"},
    {DutyStanding::DoesNotConcernUs, "does_not_concern_us"},
};

// The last day, up to the as-of day, that accepted evidence of a control speaks of, or a valid
// signature that nothing occurred.
Date spokenUntil(const Facts& facts, const ControlFacts& control, Date asOf)
{
    Date last;
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* item = facts.evidenceItem(link.evidenceId);
        const std::optional<Period> span = item && item->isAccepted()
            ? daysShown(facts, *item, expectedRow(control, link.expectedId))
            : std::nullopt;
        if (!span || span->from > asOf)
            continue;
        const Date until = std::min(span->until, asOf);
        if (!last.isValid() || last < until)
            last = until;
    }
    for (const Period& quiet : withoutOccurrence(facts, control, asOf))
        if (quiet.from <= asOf && (!last.isValid() || last < std::min(quiet.until, asOf)))
            last = std::min(quiet.until, asOf);
    return last;
}

} // namespace

QString dutyStandingText(DutyStanding standing)
{
    return textOf(standing, dutyStandingForms);
}

DutyStanding dutyStandingOf(const Facts& facts, const assurance::Duty& duty, Date asOf)
{
    switch (duty.decision.state) {
    case assurance::DutyState::Undecided:
        return DutyStanding::Undecided;
    case assurance::DutyState::NotMet:
        return DutyStanding::NotMet;
    case assurance::DutyState::DoesNotConcernUs:
        return DutyStanding::DoesNotConcernUs;
    case assurance::DutyState::Met:
        break;
    }
    const ControlFacts* control = facts.control(duty.decision.controlId);
    const Date last = control ? spokenUntil(facts, *control, asOf) : Date();
    if (!last.isValid() || freshnessOf(control->control.frequency, last, asOf) == Freshness::Stale)
        return DutyStanding::MetProofStale;
    return DutyStanding::Met;
}

} // namespace muniment::standing

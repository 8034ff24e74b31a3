// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/plan_binder.h"
#include "core/standing/control_standing.h"
#include "core/standing/duty_standing.h"
#include "core/standing/facts.h"
#include "core/standing/slots.h"

// How facts read in a binder. English digits and ISO order nowhere: days are written out, the same
// in every locale.
namespace muniment::binder {

State printed(standing::State state);
State printed(standing::SlotState state);
State printed(standing::DutyStanding standing);
State printed(attestation::Conclusion conclusion);

// "30 September 2026 17:02 +02:00".
QString timeWords(const ZonedInstant& time);
QString timeWords(Instant instant, const standing::Facts& facts); // in the organisation's zone
// For tables, where room is scarce: "30 Sep 2026", "30 Sep 2026 17:02 +02:00".
QString shortDay(Date day);
QString shortTime(const ZonedInstant& time);
// "role, name"; empty where nobody is recorded.
QString personWords(const standing::Facts& facts, PersonId id);
QString roleWords(const standing::Facts& facts, PersonId id);
// "11: 5 met, 1 not met, 4 undecided": each state that occurs. The undecided are always told, but
// not of a requirement: nobody knows yet which of them bear on it.
// "not met: T-03 · undecided: T-07"; empty: each is met or of no concern.
QString dutiesLeft(const QList<DutyRow>& duties);
// "A.8.30"; "A.8.30 (excluded)" where it applies in none of the scopes.
QString identifierIn(const PlanContext& context, const controls::Requirement& requirement);
QString dutyTotals(const QList<DutyRow>& duties, bool countsUndecided = true);
// Taken in and captured after the period: it shows less than what was there in time.
bool isObtainedAfter(
    const standing::Facts& facts, const standing::EvidenceFacts& item, const Period& period);
// "3 May 2024 to 30 June 2026", "since 3 May 2024".
QString spanWords(Date from, Date until);
// What a signature speaks of: "operating 2026", "design as of 20 Feb 2026".
QString aboutWords(const attestation::Attestation& signature);
QString andMore(qsizetype count); // "and 3 more"
// "first slot of the year" by what it is: "Q1", "Mar 2026", "2026", "week of 2 Mar".
QString slotHead(Frequency frequency, const Period& slot);
// What is empty leaves no separator behind.
QString joined(const QStringList& parts, const QString& separator);
// A cell that holds nothing says so.
QString orDash(const QString& text);

} // namespace muniment::binder

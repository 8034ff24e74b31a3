// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// What a person decided, and whether the proof of the control that meets it is still fresh.
enum class DutyStanding { Undecided, Met, MetProofStale, NotMet, DoesNotConcernUs };

QString dutyStandingText(DutyStanding standing); // "met_proof_stale"

DutyStanding dutyStandingOf(const Facts& facts, const assurance::Duty& duty, Date asOf);

} // namespace muniment::standing

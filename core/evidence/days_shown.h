// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace muniment::evidence {

// For what a control takes an item: for proof of what was done, or for a policy that is in force.
enum class TakenAs { Proof, Policy };

// The days that an item shows: a policy all those of which it speaks, any other proof none after
// the day on which it was made. Absent where nobody said any, or all lay ahead.
std::optional<Period> daysShown(
    const EvidenceDetails& details, Date receivedOn, const QString& zone, TakenAs takenAs);

} // namespace muniment::evidence

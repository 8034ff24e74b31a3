// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
#include "core/standing/freshness.h"
#include "core/standing/slots.h"

namespace muniment::standing {

// As people read them.
QString stateWords(State state); // "proof held, not signed"
QString slotStateWords(SlotState state); // "part filled"
QString freshnessWords(Freshness freshness); // "due for renewal"

// "9 days uncovered: 22 to 30 September 2026"; empty where no day is.
QString uncoveredWords(const CoveredTime& time);
QString dayWords(Date day); // "30 September 2026"
QString periodWords(const Period& period); // "22 to 30 September 2026", "Q3 2026", "2026"

} // namespace muniment::standing

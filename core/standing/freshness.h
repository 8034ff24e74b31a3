// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <QString>

#include <optional>

namespace muniment::standing {

// Of one use of a file: the same file may be current for one control and stale for another.
enum class Freshness { Current, DueForRenewal, Stale };

QString freshnessText(Freshness freshness); // "due_for_renewal"

// How long proof lasts for something that happens this often: one period, then a time of grace.
// Absent where only the next event makes it old.
struct Lasting
{
    int renewAfterDays = 0;
    int staleAfterDays = 0;
};
std::optional<Lasting> lastingOf(Frequency frequency);

// `spokenUntil` is the last day that the proof speaks of.
Freshness freshnessOf(Frequency frequency, Date spokenUntil, Date asOf);

} // namespace muniment::standing

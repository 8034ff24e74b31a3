// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/assurance/cover.h"

namespace muniment::assurance {

// The report that a letter follows: the one that it was tied to when it came in, else the one of
// its provider that ends where the letter starts. A letter may come before its report, so the order
// of import makes no difference. Null where there is none.
const AssuranceDocument* reportBefore(
    const AssuranceDocument& letter, const QList<AssuranceDocument>& documents);

// What a letter bridges by what was written on a day: one that bears a later date says nothing yet.
std::optional<Bridge> bridgeWrittenBy(Date day, const DocumentFields& letter);

} // namespace muniment::assurance

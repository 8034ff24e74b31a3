// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

#include <memory>
#include <optional>

namespace muniment::ui {

// What every count and list of the window is about: the records, and the scope, period and day
// chosen in the title band. The records are shared and never change; after a change of the vault
// there is a new view.
struct View
{
    std::shared_ptr<const standing::Facts> facts; // null while they are read for the first time
    ScopeId scope; // null: all scopes
    Period period;
    Date asOf;
    Date today;
    // Set where the records are shown as they stood at that time; today is the day of it then.
    std::optional<Instant> knownAt;
    PersonId me; // who sits at this desk; null: not chosen

    [[nodiscard]] bool isReady() const { return facts != nullptr; }
    [[nodiscard]] bool isAsOfToday() const { return asOf == today; }
};

} // namespace muniment::ui

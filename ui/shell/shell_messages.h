// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::ui {

Words shellWords(const Error& error);

// Why the window does not change the vault. What the vault itself refuses has causes of its own.
namespace cause {
inline constexpr Cause otherDay{"window.other_day", &shellWords}; // the day
inline constexpr Cause knownEarlier{"window.known_earlier", &shellWords}; // the time
inline constexpr Cause vaultGone{"window.vault_gone", &shellWords}; // path
inline constexpr Cause vaultReplaced{"window.vault_replaced", &shellWords}; // path
inline constexpr Cause personUnknown{"window.person_unknown", &shellWords};
} // namespace cause

} // namespace muniment::ui

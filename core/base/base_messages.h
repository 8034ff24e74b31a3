// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::base {

Words words(const Error& error);

namespace cause {
inline constexpr Cause cancelled{"base.cancelled", &words};
inline constexpr Cause fileNotFound{"base.file_not_found", &words}; // path
inline constexpr Cause fileUnreadable{"base.file_unreadable", &words}; // path, reason
inline constexpr Cause fileUnwritable{"base.file_unwritable", &words}; // path, reason
inline constexpr Cause diskFull{"base.disk_full", &words}; // path
inline constexpr Cause targetExists{"base.target_exists", &words}; // path
inline constexpr Cause targetIsAFolder{"base.target_is_a_folder", &words}; // path
inline constexpr Cause nameOfAVault{"base.name_of_a_vault", &words}; // path, its ending
inline constexpr Cause notADate{"base.not_a_date", &words}; // text
inline constexpr Cause notAPeriod{"base.not_a_period", &words}; // text
inline constexpr Cause endBeforeStart{"base.end_before_start", &words}; // from, until
inline constexpr Cause notAnInstant{"base.not_an_instant", &words}; // text
inline constexpr Cause numberTooSmall{"base.number_too_small", &words}; // number, smallest
inline constexpr Cause tooLong{"base.too_long", &words}; // its beginning, length, longest
inline constexpr Cause notAChoice{"base.not_a_choice", &words}; // text, the choices
} // namespace cause

} // namespace muniment::base

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::cli {

Words words(const Error& error);

namespace cause {
inline constexpr Cause usage{"cli.usage", &words}; // what is wrong, what to do
inline constexpr Cause asOfWithKnownAt{"cli.as_of_with_known_at", &words};
inline constexpr Cause asOfWhileWriting{"cli.as_of_while_writing", &words}; // day
inline constexpr Cause outputUnwritable{"cli.output_unwritable", &words}; // reason
inline constexpr Cause actorNotActive{"cli.actor_not_active", &words}; // name, day
inline constexpr Cause actorMissing{"cli.actor_missing", &words}; // name of a person
inline constexpr Cause vaultNotNamed{"cli.vault_not_named", &words};
inline constexpr Cause recordNotFound{"cli.record_not_found", &words}; // text
} // namespace cause

} // namespace muniment::cli

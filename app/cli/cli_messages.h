// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::cli {

Words words(const Error& error);

namespace cause {
inline constexpr Cause vaultNotNamed{"cli.vault_not_named", &words};
inline constexpr Cause recordNotFound{"cli.record_not_found", &words}; // text
} // namespace cause

} // namespace muniment::cli

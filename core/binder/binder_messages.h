// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::binder {

Words words(const Error& error);

namespace cause {
inline constexpr Cause noScope{"binder.no_scope", &words};
inline constexpr Cause asOfBeforePeriod{"binder.as_of_before_period", &words}; // day, from
} // namespace cause

} // namespace muniment::binder

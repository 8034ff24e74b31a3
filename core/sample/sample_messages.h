// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::sample {

Words words(const Error& error);

namespace cause {
inline constexpr Cause paperNotMade{"sample.paper_not_made", &words}; // title
inline constexpr Cause otherFileInTheWay{"sample.other_file_in_the_way", &words}; // path
} // namespace cause

} // namespace muniment::sample

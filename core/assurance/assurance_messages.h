// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/documents_held.h"
#include "core/base/result.h"

namespace muniment::assurance {

Words words(const Error& error);

namespace cause {
inline constexpr Cause documentNotFound{"assurance.document_not_found", &words}; // text
inline constexpr Cause documentAmbiguous{"assurance.document_ambiguous", &words}; // text, codes
inline constexpr Cause dutyNotFound{"assurance.duty_not_found", &words}; // text
inline constexpr Cause dutyNeedsControl{"assurance.duty_needs_control", &words}; // code
inline constexpr Cause dutyNeedsReason{"assurance.duty_needs_reason", &words}; // code
inline constexpr Cause titleMissing{"assurance.title_missing", &words};
} // namespace cause

} // namespace muniment::assurance

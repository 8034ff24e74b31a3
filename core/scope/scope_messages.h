// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scope/scope.h"
#include "core/scope/secret_check.h"

namespace muniment::scope {

Words words(const Error& error);

namespace cause {
inline constexpr Cause personNotFound{"scope.person_not_found", &words}; // text
inline constexpr Cause providerNotFound{"scope.provider_not_found", &words}; // text
inline constexpr Cause scopeNotFound{"scope.scope_not_found", &words}; // text
inline constexpr Cause assetNotFound{"scope.asset_not_found", &words}; // text
inline constexpr Cause providerNameUnknown{"scope.provider_name_unknown", &words}; // name, provider
inline constexpr Cause providerAmbiguous{"scope.provider_ambiguous", &words}; // text, providers
inline constexpr Cause personAmbiguous{"scope.person_ambiguous", &words}; // text, codes
inline constexpr Cause assetAmbiguous{"scope.asset_ambiguous", &words}; // text, codes
inline constexpr Cause nameMissing{"scope.name_missing", &words};
inline constexpr Cause lastToAct{"scope.last_to_act", &words}; // name
inline constexpr Cause personAlready{"scope.person_already", &words}; // name, code
inline constexpr Cause providerNameTaken{"scope.provider_name_taken", &words}; // name, provider
inline constexpr Cause scopeNameTaken{"scope.scope_name_taken", &words}; // name, code
inline constexpr Cause assetNameTaken{"scope.asset_name_taken", &words}; // name, code
inline constexpr Cause assetWithoutScope{"scope.asset_without_scope", &words}; // name
inline constexpr Cause inheritsFromItself{"scope.inherits_from_itself", &words}; // name
inline constexpr Cause notAPeriodPattern{"scope.not_a_period_pattern", &words}; // text
inline constexpr Cause dayAhead{"scope.day_ahead", &words}; // day, today
inline constexpr Cause timeAhead{"scope.time_ahead", &words}; // time
inline constexpr Cause looksLikeASecret{"scope.looks_like_a_secret", &words}; // field, kind
} // namespace cause

// As people read them.
QString lineWords(Line line); // "second look"
QString assetKindWords(AssetKind kind); // "virtual machine"
QString serviceModelWords(ServiceModel model); // "PaaS"
QString secretKindWords(SecretKind kind); // "a private key"

} // namespace muniment::scope

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "core/base/result.h"

namespace muniment::audits {

Words requestWords(const Error& error);

namespace cause {
inline constexpr Cause requestNotFound{"audits.request_not_found", &requestWords}; // text
inline constexpr Cause requestAmbiguous{"audits.request_ambiguous", &requestWords}; // text, audits
inline constexpr Cause requestTextMissing{"audits.request_text_missing", &requestWords};
inline constexpr Cause requestCodeTaken{"audits.request_code_taken", &requestWords}; // code
inline constexpr Cause requestFollowsItself{"audits.request_follows_itself", &requestWords}; // code
inline constexpr Cause requestWithAuditor{
    "audits.request_with_auditor", &requestWords}; // code, state
inline constexpr Cause requestMoveRefused{
    "audits.request_move_refused", &requestWords}; // code, state, wanted, allowed
inline constexpr Cause requestOwnerMissing{"audits.request_owner_missing", &requestWords}; // code
inline constexpr Cause requestHoldsReturned{
    "audits.request_holds_returned", &requestWords}; // code, evidence, review
inline constexpr Cause requestUnanswered{"audits.request_unanswered", &requestWords}; // code
} // namespace cause

// As people read them.
QString requestStateWords(RequestState state); // "back from auditor"
// The step that leads to the state: "Hand over".
QString requestMoveWords(RequestState to);
// "18 requests: 11 ready, 5 open, 2 late"; what is none is left out.
QString requestCountsWords(const RequestCounts& counts);

} // namespace muniment::audits

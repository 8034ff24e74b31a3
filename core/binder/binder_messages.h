// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace muniment::binder {

Words words(const Error& error);

namespace cause {
inline constexpr Cause noScope{"binder.no_scope", &words};
inline constexpr Cause asOfBeforePeriod{"binder.as_of_before_period", &words}; // day, from

inline constexpr Cause outsideTheAudit{
    "binder.outside_the_audit", &words}; // framework, scope or period asked for, audit

// Where to write.
inline constexpr Cause targetNotPdf{"binder.target_not_pdf", &words}; // path
inline constexpr Cause noSuchFolder{"binder.no_such_folder", &words}; // folder
inline constexpr Cause targetIsTheVault{"binder.target_is_the_vault", &words}; // path
inline constexpr Cause folderExists{"binder.folder_exists", &words}; // folder
inline constexpr Cause notAnEarlierRun{"binder.not_an_earlier_run", &words}; // PDF, folder
inline constexpr Cause folderHoldsMore{"binder.folder_holds_more", &words}; // folder, file

// While it is made.
inline constexpr Cause countsDiffer{"binder.counts_differ", &words}; // what
inline constexpr Cause numbersTaken{"binder.numbers_taken", &words};

// When a finished one is checked.
inline constexpr Cause notABinder{"binder.not_a_binder", &words}; // PDF, folder
inline constexpr Cause listUnreadable{"binder.list_unreadable", &words}; // line
inline constexpr Cause manifestTooNew{"binder.manifest_too_new", &words}; // version
inline constexpr Cause manifestUnreadable{"binder.manifest_unreadable", &words}; // what
inline constexpr Cause ofAnotherVault{"binder.of_another_vault", &words}; // binder
} // namespace cause

} // namespace muniment::binder

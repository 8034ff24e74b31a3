// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/verify.h"

namespace muniment::vault {

// What a check can find. The code is stable, for scripts; the sentence is for people.
namespace found {
inline constexpr const char* fileIdentity = "file.identity";
inline constexpr const char* filePages = "file.pages";
inline constexpr const char* fileReference = "file.reference";
inline constexpr const char* schemaDiffers = "schema.differs";
inline constexpr const char* journalGap = "journal.gap";
inline constexpr const char* journalPrevious = "journal.previous_differs";
inline constexpr const char* journalHash = "journal.hash_differs";
inline constexpr const char* journalBodyMissing = "journal.body_missing";
inline constexpr const char* journalBodyDiffers = "journal.body_differs";
inline constexpr const char* journalBodyAlone = "journal.body_without_entry";
inline constexpr const char* journalBefore = "journal.before_differs";
inline constexpr const char* journalHead = "journal.head_differs";
inline constexpr const char* journalClock = "journal.clock_went_back";
inline constexpr const char* journalShorter = "journal.shorter"; // than a witness states
inline constexpr const char* journalForked = "journal.forked";
inline constexpr const char* rowDiffers = "row.differs";
inline constexpr const char* rowMissing = "row.missing";
inline constexpr const char* rowUnknown = "row.unknown";
inline constexpr const char* numberBehind = "number.behind";
inline constexpr const char* numberAhead = "number.ahead";
inline constexpr const char* contentMissing = "content.missing";
inline constexpr const char* contentAltered = "content.altered";
inline constexpr const char* contentUnreachable = "content.unreachable";
} // namespace found

Discrepancy discrepancy(const char* what, const QString& where);
// Of what the details of an entry that are gone may explain.
Discrepancy discrepancyFromGap(const char* what, const QString& where);

} // namespace muniment::vault

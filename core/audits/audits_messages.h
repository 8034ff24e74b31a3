// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/base/result.h"

namespace muniment::audits {

Words words(const Error& error);

namespace cause {
inline constexpr Cause auditNotFound{"audits.audit_not_found", &words}; // text
inline constexpr Cause auditNameMissing{"audits.audit_name_missing", &words};
inline constexpr Cause auditNameTaken{"audits.audit_name_taken", &words}; // name, code
inline constexpr Cause editionNotFound{"audits.edition_not_found", &words}; // text
inline constexpr Cause editionReplaced{"audits.edition_replaced", &words}; // code, edition
inline constexpr Cause recalledAlready{"audits.recalled_already", &words}; // edition, day
inline constexpr Cause recallReasonMissing{"audits.recall_reason_missing", &words}; // edition
inline constexpr Cause reviewerMissing{"audits.reviewer_missing", &words};
inline constexpr Cause reviewerOutside{"audits.reviewer_outside", &words}; // name
inline constexpr Cause handedToNobody{"audits.handed_to_nobody", &words}; // edition
inline constexpr Cause handedBeforeMade{"audits.handed_before_made", &words}; // edition, day
inline constexpr Cause handedAfterRecall{"audits.handed_after_recall", &words}; // edition, day
inline constexpr Cause stampsTooFew{"audits.stamps_too_few", &words}; // exhibit, given, needed
} // namespace cause

// As people read them.
QString auditKindWords(AuditKind kind); // "Type 2"
QString recipientClassWords(RecipientClass recipient); // "own auditor"
QString editionStateWords(EditionState state); // "recalled"
QString editionNameWords(const EditionName& name); // "B-2026-014, edition 2"
QString handedOutWords(const BinderEdition& edition); // "binder B-2026-014 to Anna Berg"
QString treatmentWords(Treatment treatment); // "given as file"

} // namespace muniment::audits

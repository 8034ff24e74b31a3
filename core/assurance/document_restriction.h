// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/transaction.h"

// What a document's note says of who may have it, and how its file keeps up with that.
namespace muniment::assurance {

// Refuses a note whose names would let nobody have the document, so that no one counts on them.
// `called` is how the document is named to a person.
Status refuseIdleNote(
    const QString& called, std::optional<Restriction> restriction, const QString& note);

// The file's item bears the new note where it said what the document said; a note of its own stays,
// since somebody gave it for a reason of its own.
Status noteOnFile(
    vault::Transaction& transaction, const AssuranceDocument& before, const QString& note);

} // namespace muniment::assurance

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

namespace muniment::vault {

struct Undone
{
    ChangeSetId undone;
    ChangeSetId by; // the change set that holds the inverse
    QString verb; // of what was undone
    qint64 entries = 0;
};

// Undoes a change set by writing its inverse as a new one; without a change set, the newest that
// was not undone yet and is no undo itself. Refuses, with the reason, where a later change touched
// the same rows, or where the rows may not be taken back (signatures, page numbers).
Result<Undone> undo(Vault& vault, PersonId actor, std::optional<ChangeSetId> changeSet = {});

// What `undo` would do, or why it cannot: tried out, and rolled back.
Result<Undone> tryUndo(Vault& vault, ChangeSetId changeSet);

} // namespace muniment::vault

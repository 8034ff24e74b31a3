// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>
#include <QString>

namespace muniment::vault {

inline constexpr const char* undoVerb = "journal.undo";

// What concerns the vault as a whole, its making and its checks, is no one's mistake.
inline bool isOfTheVault(const QString& verb)
{
    return verb.startsWith(QLatin1String("vault."));
}

// The id that the undo of a change set has (J10).
ChangeSetId undoOf(ChangeSetId changeSet);

// A change set and what was written about it since: its undo, the undo of that, and so on. With an
// odd number of links the change stands. These throw SQLite::Exception.
QList<ChangeSetId> chainOf(Access& access, ChangeSetId changeSet);
qint64 firstSequenceOf(Access& access, ChangeSetId changeSet); // 0: there is no such change set

} // namespace muniment::vault

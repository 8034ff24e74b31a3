// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup.h"

#include <optional>

namespace muniment::vault {

// What something outside the vault states of its journal: a binder, a backup. Whoever changes the
// vault's history, and computes every hash anew, cannot change what lies with others.
struct Witness
{
    QString name; // "B-2026-014", a path: stands in sentences
    qint64 entries = 0;
    Sha256 head; // of the last of them
};

// Absent where the journal still begins with that very history. Else "journal.shorter" or
// "journal.forked". The chain itself is verify's.
Result<std::optional<Discrepancy>> compareWithWitness(Vault& vault, const Witness& witness);

// Holds the vault against an intact backup, whose histories are compared entry by entry. Fails
// where the backup is damaged, or another vault's.
struct BackupComparison
{
    Witness witness; // the whole of the backup's history
    std::optional<Discrepancy> differs;
};
Result<BackupComparison> compareWithBackup(Vault& vault, const QString& backup, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup.h"

#include <functional>
#include <optional>

namespace muniment::vault {

// How the history of a backup stands to that of the vault.
enum class HistoryRelation {
    Same,
    Earlier, // the vault went on from there
    Later, // the backup went on from there
    Forked, // each went on in its own way
};
QString historyRelationText(HistoryRelation relation); // "forked": stable, for scripts

// How many rows a table holds.
struct TableCount
{
    QString table;
    qint64 now = 0;
    qint64 then = 0;
};

// What restoring would change.
struct RestoreComparison
{
    VaultState then; // in the backup
    std::optional<VaultState> now; // in the vault; absent where it can no longer be read
    HistoryRelation relation = HistoryRelation::Same;
    qint64 common = 0; // entries of the journal that both have
    QList<TableCount> counts; // of all journalled tables that hold rows in either
};

struct Restored
{
    RestoreComparison comparison;
    bool isDone = false; // false: not agreed to
    QString keptAs; // where the vault lies as it was before
    std::optional<Error> notSynced; // done, but a power cut may yet take it back
};

// Puts a backup in the place of a vault: checks the backup to its last byte, compares, asks, copies
// it beside the vault, checks the copy, and exchanges the two at once, so that the vault as it was
// lies whole beside it at any time. Refused where a program has the vault open for writing, where
// the backup is damaged or another vault's, and where the disk knows no such exchange. A vault that
// cannot be read any more is replaced too.
Result<Restored> restoreOver(const QString& backup, const QString& vault,
    const std::function<bool(const RestoreComparison&)>& agree, const Surroundings& surroundings,
    const JobContext& context);

// The same into a file that is not there yet.
Result<VaultState> restoreTo(const QString& backup, const QString& to,
    const Surroundings& surroundings, const JobContext& context);

// How two histories stand to one another, and how far they are the same. The journals must be
// intact. Both vaults are read.
struct HistoryComparison
{
    HistoryRelation relation = HistoryRelation::Same;
    qint64 common = 0;
};
Result<HistoryComparison> compareHistories(Vault& now, Vault& then);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/backup_name.h"
#include "core/vault/content_store.h"
#include "core/vault/journal.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"

// Copies of a vault outside of it. A copy is a vault file of its own, whole and verified, or it is
// not there; how it is named, and which are let go, stands in `backup_name`.
namespace muniment::vault {

// What a vault or a copy of it holds.
struct VaultState
{
    VaultId id;
    int schema = 0;
    JournalHead head;
    ContentTotals content;
    qint64 fileBytes = 0;
};

Result<VaultState> stateOf(Vault& vault);

struct MadeBackup
{
    Backup backup;
    VaultState state;
    QStringList letGo; // older session copies that the rule took away
};

// Copies the vault as it stands at the end of the copying into `folder` (empty: beside the vault),
// or to the file `to` names, verifies every byte of the copy, and gives it its name. A vault that
// is damaged itself gets no backup. After a session copy the older ones go that the rule names: of
// those only what is a copy of this very vault.
struct BackupPlace
{
    QString to; // a folder, or a file that is not there yet; empty: beside the vault
    BackupKind kind = BackupKind::Asked;
};
Result<MadeBackup> makeBackup(Vault& vault, const BackupPlace& place,
    const Surroundings& surroundings, const JobContext& context);

// Opens a copy without changing it and checks it; one that is damaged fails with Problem::Damaged.
Result<VaultState> checkBackup(const QString& path, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context);

// Opens a copy to look at it, without a check. One with an unfinished change beside it is refused:
// SQLite would finish that, and so alter the copy.
Result<std::unique_ptr<Vault>> openCopy(const QString& path, const Surroundings& surroundings);

// Whether a file is a copy of this very vault: a look, too.
Result<bool> isCopyOf(Vault& vault, const QString& path, const Surroundings& surroundings);

// As `checkBackup`, and hands out the open copy. Internal to copies and restoring.
struct OpenBackup
{
    std::unique_ptr<Vault> vault;
    VaultState state;
};
Result<OpenBackup> openBackup(const QString& path, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context);

} // namespace muniment::vault

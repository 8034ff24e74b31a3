// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_messages.h"

#include <QCoreApplication>

namespace muniment::vault {

namespace {

class BackupMessages
{
    Q_DECLARE_TR_FUNCTIONS(BackupMessages)

public:
    static Words words(const Error& error)
    {
        const QString path = error.values.value(0);
        if (error.is(cause::backupNotWritten))
            return {tr("Backup not written"), tr("No copy can be written at %1.").arg(path),
                tr("Check the disk or choose another folder.")};
        if (error.is(cause::backupDamaged))
            return {tr("Backup damaged"),
                tr("%1 is damaged; nothing was taken from it, and nothing was changed.").arg(path),
                tr("Choose another backup.")};
        if (error.is(cause::sourceDamaged))
            return {tr("Vault damaged"),
                tr("%1 is damaged, and a copy of it would be no backup; none was kept.").arg(path),
                tr("Verify the vault, and restore a backup made before.")};
        if (error.is(cause::sourceKeptChanging))
            return {tr("Vault keeps changing"),
                tr("%1 was changed again and again while it was copied, so no copy was kept.")
                    .arg(path),
                tr("Back up again when the import, or what else writes to the vault, is over.")};
        if (error.is(cause::cannotExchange))
            return {tr("Not possible on this disk"),
                tr("The disk of %1 cannot exchange two files at once, so the vault was not "
                   "replaced.")
                    .arg(path),
                tr("Restore under another name, and put that file in the vault's place yourself.")};
        if (error.is(cause::copyDiffers))
            return {tr("Copy differs"),
                tr("The copy of %1 does not hold what the vault holds; none was kept.").arg(path),
                tr("Back up again; if it happens twice, check the disk.")};
        if (error.is(cause::copyUnfinished))
            return {tr("Unfinished change"),
                tr("“%1” beside %2 holds a change that is not finished, so the copy was not "
                   "looked at.")
                    .arg(error.values.value(1), path),
                tr("Open the copy once so that the change is finished, or choose another one.")};
        if (error.is(cause::witnessOfAnother))
            return {tr("Another vault's backup"),
                tr("%1 is a copy of another vault, so it says nothing of this one.").arg(path),
                tr("Choose a backup of this vault.")};
        if (error.is(cause::backupOfAnother))
            return {tr("Another vault's backup"),
                tr("%1 is a copy of another vault; nothing was changed.").arg(path),
                tr("Restore it under another name, or choose a backup of this vault.")};
        if (error.is(cause::backupIsTheVault))
            return {tr("This is the vault"),
                tr("%1 is the vault itself, not a copy of it.").arg(path), tr("Choose a backup.")};
        return {tr("Unfinished change"),
            tr("“%1” beside %2 holds a change that is not finished; nothing was restored.")
                .arg(error.values.value(1), path),
            tr("Where the vault can still be opened, open it once so that the change is finished. "
               "Otherwise restore under another name.")};
    }
};

} // namespace

Words backupWords(const Error& error)
{
    return BackupMessages::words(error);
}

} // namespace muniment::vault

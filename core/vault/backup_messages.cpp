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
            tr("Open that file once so that the change is finished, or restore under another "
               "name.")};
    }
};

} // namespace

Words backupWords(const Error& error)
{
    return BackupMessages::words(error);
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_folder.h"

#include "core/vault/vault.h"
#include "ui/shell/settings.h"

#include <QFileInfo>

namespace muniment::ui {

namespace {

const QLatin1String folderChoice("backups");

} // namespace

QString backupFolder(const Settings& settings, const vault::Vault& vault)
{
    const QString chosen = settings.choice(idText(vault.id()), folderChoice);
    return !chosen.isEmpty() && QFileInfo(chosen).isDir() ? chosen
                                                          : QFileInfo(vault.path()).absolutePath();
}

bool isBackupFolderAway(const Settings& settings, const vault::Vault& vault)
{
    const QString chosen = settings.choice(idText(vault.id()), folderChoice);
    return !chosen.isEmpty() && !QFileInfo(chosen).isDir();
}

void setBackupFolder(Settings& settings, const vault::Vault& vault, const QString& folder)
{
    const bool isBeside
        = QFileInfo(folder).canonicalFilePath() == QFileInfo(vault.path()).canonicalPath();
    settings.setChoice(idText(vault.id()), folderChoice, isBeside ? QString() : folder);
}

} // namespace muniment::ui

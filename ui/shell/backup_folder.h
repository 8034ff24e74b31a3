// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::vault {
class Vault;
}

namespace muniment::ui {

class Settings;

// Where copies of a vault are kept: in the folder that was chosen for it at this desk while that is
// there, else beside the vault.
QString backupFolder(const Settings& settings, const vault::Vault& vault);
// Whether the folder that was chosen is not there now, as a disk that was unplugged.
bool isBackupFolderAway(const Settings& settings, const vault::Vault& vault);
void setBackupFolder(Settings& settings, const vault::Vault& vault, const QString& folder);

} // namespace muniment::ui

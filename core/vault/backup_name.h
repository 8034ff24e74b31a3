// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment::vault {

// Why a copy of a vault was made.
enum class BackupKind {
    Asked, // somebody asked for it
    Session, // by the rule below, which lets older ones go
    Migration, // before the schema changed
    Replaced, // the vault as it was before a backup was restored over it
};

// What the name of a backup says: "acme.2026-11-27T165012Z.before-v3.muniment-backup".
struct BackupName
{
    QString vault; // its name without the ending
    Instant madeAt; // whole seconds
    BackupKind kind = BackupKind::Asked;
    int schema = 0; // that a migration left
    int again = 1; // which one of that second

    [[nodiscard]] QString fileName() const;
};

std::optional<BackupName> parseBackupName(const QString& fileName);
QString backupKindText(BackupKind kind); // "before_migration": stable, for scripts
QString vaultStem(const QString& vaultPath); // "acme" of "/desk/acme.muniment"

struct Backup
{
    QString path;
    BackupName name;
};

// Those of one vault that bear a name as above, newest first. Links and folders are none.
QList<Backup> backupsIn(const QString& folder, const QString& stem);

// Which session copies the rule lets go: those that are neither among the five newest nor the
// newest of one of the last five days that have any. What was asked for, and what a migration or a
// restore kept, is never among them. Days are those of `zone`.
QList<Backup> superfluousBackups(const QList<Backup>& backups, const QString& zone);

} // namespace muniment::vault

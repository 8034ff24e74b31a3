// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFileDevice>
#include <QString>

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <memory>

namespace muniment::vault {

// The copy begins again where another connection wrote meanwhile, so often and no more; before that
// it waits, each time twice as long as the time before, so that an import has time to end.
struct CopyPatience
{
    int beginnings = 8;
    std::chrono::milliseconds pause{50};
};

// Copies all that a connection sees to a new file, through SQLite's backup, and syncs it. Whoever
// writes to the source waits for 8 MiB at most; the copy is the source as it stands at the end, and
// where others write all the time there is none: Problem::Busy. The file may be seen by those alone
// whom `permissions` name. Where it fails nothing is left. The name of the file is not synced.
Status copyVault(SQLite::Database& source, const QString& to, QFileDevice::Permissions permissions,
    const JobContext& context, const CopyPatience& patience = {});

// A connection that only reads a vault's file, in a folder that may be read-only.
std::unique_ptr<SQLite::Database> openSource(const QString& path); // throws SQLite::Exception

} // namespace muniment::vault

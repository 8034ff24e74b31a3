// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/Database.h>

#include <memory>

namespace muniment::vault {

inline constexpr int applicationId = 0x4d756e69; // "Muni"

enum class Connection {
    Write,
    Create, // the file must not exist yet
    Read, // may roll back what a crash left behind, and writes nothing else
    ReadFromReadOnlyFile,
};

// The one function that opens a vault's file: every connection starts the same way. `path` is
// canonical. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openConnection(const QString& path, Connection connection);

// The same rules on a private database in memory.
std::unique_ptr<SQLite::Database> openInMemory();

// How a connection waits for what another process holds: it asks again each millisecond, half a
// minute long. In the form of SQLite's busy handlers.
inline constexpr int busyAttempts = 30'000;
int askAgain(void*, int attempt);

// A PRAGMA's one value.
qint64 pragma(SQLite::Database& database, const char* sql);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/connection.h"

#include <QFile>

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace muniment::vault {

namespace {

// For switches that only a bug can make fail.
void mustHold([[maybe_unused]] int code)
{
    Q_ASSERT(code == SQLITE_OK);
}

// A vault may come from another desk: what its schema says is not trusted, and sizes are bounded.
void restrict(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    mustHold(sqlite3_extended_result_codes(handle, 1));
    mustHold(sqlite3_busy_handler(handle, &askAgain, nullptr));
    const std::pair<int, int> switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (const auto& [option, value] : switches)
        mustHold(sqlite3_db_config(handle, option, value, nullptr));
    const std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024},
        {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 200},
        {SQLITE_LIMIT_COMPOUND_SELECT, 50},
        {SQLITE_LIMIT_FUNCTION_ARG, 32},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 10'000},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 8},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

constexpr const char* everyConnection = R"(
PRAGMA mmap_size = 0;
PRAGMA cell_size_check = ON;
PRAGMA temp_store = MEMORY;
PRAGMA synchronous = EXTRA;
PRAGMA foreign_keys = ON;
)";

// The cache holds five batches of content and does not spill, so that readers wait for the commit
// alone. The page size counts where the file is empty yet.
constexpr const char* writeConnection = R"(
PRAGMA page_size = 16384;
PRAGMA journal_mode = DELETE;
PRAGMA cache_size = -40960;
PRAGMA cache_spill = OFF;
)";

constexpr const char* readConnection = R"(
PRAGMA query_only = ON;
PRAGMA cache_size = -8192;
)";

int flagsOf(Connection connection)
{
    const int common = SQLite::OPEN_NOMUTEX | SQLite::OPEN_NOFOLLOW;
    switch (connection) {
    case Connection::Create:
        return common | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Connection::Write:
    case Connection::Read:
        return common | SQLite::OPEN_READWRITE;
    case Connection::ReadFromReadOnlyFile:
        return common | SQLite::OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

// SQLite counts its memory behind one lock for all threads, which is taken at each allocation;
// nobody here reads the count. Where SQLite runs already, it refuses and goes on counting.
void stopCountingMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

} // namespace

// SQLite's own handler doubles its pauses up to 100 ms, which a person feels.
int askAgain(void*, int attempt)
{
    if (attempt >= busyAttempts)
        return 0;
    sqlite3_sleep(1);
    return 1;
}

std::unique_ptr<SQLite::Database> openConnection(const QString& path, Connection connection)
{
    stopCountingMemory();
    auto database = std::make_unique<SQLite::Database>(
        QFile::encodeName(path).constData(), flagsOf(connection));
    restrict(*database);
    database->exec(everyConnection);
    const bool writes = connection == Connection::Write || connection == Connection::Create;
    database->exec(writes ? writeConnection : readConnection);
    return database;
}

std::unique_ptr<SQLite::Database> openInMemory()
{
    auto database = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    restrict(*database);
    database->exec(everyConnection);
    return database;
}

qint64 pragma(SQLite::Database& database, const char* sql)
{
    SQLite::Statement statement(database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/access.h"

#include "core/base/base_messages.h"
#include "core/vault/vault_messages.h"

#include <sqlite3.h>

namespace muniment::vault {

Access::Access(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

Access::~Access() = default;

std::unique_ptr<SQLite::Statement> Access::lend(const char* sql)
{
    std::vector<std::unique_ptr<SQLite::Statement>>& idle = m_statements[sql];
    if (idle.empty())
        return std::make_unique<SQLite::Statement>(*m_database, sql);
    std::unique_ptr<SQLite::Statement> statement = std::move(idle.back());
    idle.pop_back();
    return statement;
}

void Access::giveBack(const char* sql, std::unique_ptr<SQLite::Statement> statement)
{
    // The outcome is that of the last step, which its caller has seen.
    static_cast<void>(statement->tryReset());
    statement->clearBindings();
    m_statements[sql].push_back(std::move(statement));
}

namespace {

Error damaged(const QString& message)
{
    return Error{Problem::Damaged, &cause::vaultDamaged, {QString(), message}, message};
}

Error unwritable(const QString& message)
{
    return Error{Problem::Unwritable, &cause::unwritable, {QString(), message}, message};
}

// A trigger says its rule in words of ours; what SQLite says of any other constraint names tables
// and columns, which is for the log.
Error ruleBroken(const SQLite::Exception& exception, const QString& message)
{
    const bool isOurs = exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_TRIGGER;
    return Error{
        Problem::Conflict, &cause::ruleOfTheVault, {isOurs ? message : QString()}, message};
}

} // namespace

// The first value is the path, which the vault fills in where the error leaves it.
Error errorOf(const SQLite::Exception& exception)
{
    const QString message = QString::fromUtf8(exception.what());
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return damaged(message);
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
        return Error{Problem::Unreadable, &cause::unfinishedChange, {QString()}, message};
    case SQLITE_IOERR_DIR_FSYNC: // the journal is gone, which makes a change, and may come back
        return Error{Problem::Unwritable, &cause::changeInDoubt, {QString()}, message};
    default:
        break;
    }
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_CONSTRAINT:
        return ruleBroken(exception, message);
    case SQLITE_FULL:
        return Error{Problem::Unwritable, &cause::vaultFull, {QString()}, message};
    case SQLITE_INTERRUPT:
        return Error{Problem::Cancelled, &base::cause::cancelled, {}, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{Problem::Busy, &cause::vaultHeld, {QString()}, message};
    case SQLITE_READONLY:
        return Error{Problem::Unwritable, &cause::readOnly, {QString()}, message};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a table or column that the schema should have
    case SQLITE_SCHEMA:
        return damaged(message);
    default:
        return unwritable(message);
    }
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <type_traits>
#include <vector>

namespace muniment::vault {

// One connection to a vault, through which registers read. Belongs to one thread at a time.
class Access
{
public:
    explicit Access(std::unique_ptr<SQLite::Database> database);
    virtual ~Access();
    Access(const Access&) = delete;
    Access& operator=(const Access&) = delete;

    [[nodiscard]] SQLite::Database& database() { return *m_database; }

    // Lends a prepared statement, reset and without values, until it is given back. `sql` is a
    // constant and serves as its key; one that is lent already is prepared a second time, so that
    // a loop over a statement may run the same statement inside.
    std::unique_ptr<SQLite::Statement> lend(const char* sql);
    void giveBack(const char* sql, std::unique_ptr<SQLite::Statement> statement);

private:
    std::unique_ptr<SQLite::Database> m_database;
    std::map<const char*, std::vector<std::unique_ptr<SQLite::Statement>>> m_statements;
};

// SQLite's own code as ours: constraint is a conflict, a full disk is unwritable, and so on.
Error errorOf(const SQLite::Exception& exception);

// Runs SQL and turns SQLite's exceptions into errors. `work` returns a Result.
template <typename Work>
auto guarded(Work&& work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(errorOf(exception));
    }
}

} // namespace muniment::vault

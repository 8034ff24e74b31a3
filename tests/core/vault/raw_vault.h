// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <sqlite3.h>

// Another program's hand on a closed vault: no rules, no journal.
namespace muniment::tests {

class RawVault
{
public:
    explicit RawVault(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("a vault could not be opened by hand");
    }
    ~RawVault() { sqlite3_close(m_handle); }
    RawVault(const RawVault&) = delete;
    RawVault& operator=(const RawVault&) = delete;

    void run(const QByteArray& sql)
    {
        char* message = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", message, sql.constData());
    }

    // The first column of the first row.
    QByteArray ask(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        QByteArray value;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            value = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                sqlite3_column_bytes(statement, 0));
        sqlite3_finalize(statement);
        return value;
    }

    // Runs SQL with a table's triggers out of the way, and puts them back as they were.
    void runWithoutTriggers(const QByteArray& sql)
    {
        QByteArrayList names;
        QByteArrayList definitions;
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
            -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            names.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
            definitions.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)));
        }
        sqlite3_finalize(statement);
        for (const QByteArray& name : names)
            run("DROP TRIGGER " + name);
        run(sql);
        for (const QByteArray& definition : definitions)
            run(definition);
    }

    // Every row of every table that counts as content; null where SQLite cannot read them.
    QByteArray dump()
    {
        QByteArrayList tables;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'number_given' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY name",
                -1, &statement, nullptr)
            != SQLITE_OK)
            return {};
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(statement)) == SQLITE_ROW)
            tables.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        QByteArray all(step == SQLITE_DONE ? "rows" : nullptr);
        for (const QByteArray& table : tables)
            if (!all.isNull() && !dumpTable(table, all))
                return {};
        return all;
    }

private:
    bool dumpTable(const QByteArray& table, QByteArray& all)
    {
        sqlite3_stmt* statement = nullptr;
        const QByteArray sql = "SELECT * FROM \"" + table + "\" NOT INDEXED ORDER BY rowid";
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return false;
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
            all += '\n' + table;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                all += '|' + QByteArray::number(sqlite3_column_type(statement, i)) + ':';
                all += QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, i)),
                    sqlite3_column_bytes(statement, i));
            }
        }
        sqlite3_finalize(statement);
        return step == SQLITE_DONE;
    }

    sqlite3* m_handle = nullptr;
};

} // namespace muniment::tests

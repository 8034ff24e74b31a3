// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"
#include "core/vault/table_shape.h"

#include <QHash>
#include <QSet>

#include <boost/uuid/uuid.hpp>

#include <optional>
#include <vector>

struct sqlite3;

namespace muniment::vault {

// How one row changed, each part in its canonical form (J8): what the journal's body is made of.
struct RowChange
{
    QByteArray table;
    QByteArray key;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

// The rows that a transaction changed, of one record.
struct RecordChange
{
    QString entity;
    boost::uuids::uuid id{};
    QList<RowChange> rows;
};

// Notes which rows of a write connection are touched, through SQLite's preupdate hook. Lives as
// long as the connection: statements prepared before it would delete without telling it.
class RowCapture
{
public:
    RowCapture(SQLite::Database& database, const TableShapes& shapes);
    ~RowCapture();
    RowCapture(const RowCapture&) = delete;
    RowCapture& operator=(const RowCapture&) = delete;

    void begin();
    void about(const char* entity, const boost::uuids::uuid& id);

    // What changed since `begin`, record by record in order of first touch. How a row stands now
    // is read from its table, so that a statement that failed half-way leaves no false image; rows
    // that stand as before are dropped. Throws SQLite::Exception.
    QList<RecordChange> finish(Access& access) const;

private:
    struct Touched
    {
        const TableShape* shape;
        RowKey key;
        QByteArray keyForm;
        std::optional<QByteArray> before;
        qsizetype record;
        long long row; // where it was touched first
    };

    enum class RowBefore { None, IsToBeKept };

    static void onChange(void* self, sqlite3* handle, int operation, const char* schema,
        const char* table, long long oldRow, long long newRow);
    template <typename ValueAt>
    void touch(const TableShape& shape, ValueAt&& valueAt, RowBefore before, long long row);
    qsizetype recordFor(const TableShape& shape, long long row);

    SQLite::Database& m_database;
    const TableShapes& m_shapes;
    QList<RecordChange> m_records; // without rows
    QHash<QByteArray, qsizetype> m_recordByName;
    qsizetype m_about = -1;
    std::vector<Touched> m_touched;
    QSet<QByteArray> m_touchedNames;
};

} // namespace muniment::vault

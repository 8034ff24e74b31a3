// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"
#include "core/vault/table_shape.h"

#include <QHash>
#include <QSet>

#include <boost/uuid/uuid.hpp>

struct sqlite3;

namespace muniment::vault {

// The rows that a transaction changed, of one record.
struct RecordChange
{
    QString entity;
    boost::uuids::uuid id{};
    QList<RowImage> rows;
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
        QJsonObject key;
        std::optional<QJsonObject> before;
        qsizetype record;
    };

    static void onChange(void* self, sqlite3* handle, int operation, const char* schema,
        const char* table, long long oldRow, long long newRow);
    void touch(const TableShape& shape, const QJsonObject& key, std::optional<QJsonObject> before,
        long long row);
    qsizetype recordFor(const TableShape& shape, long long row);

    SQLite::Database& m_database;
    const TableShapes& m_shapes;
    QList<RecordChange> m_records; // without rows
    QHash<QByteArray, qsizetype> m_recordByName;
    qsizetype m_about = -1;
    QList<Touched> m_touched;
    QSet<QByteArray> m_touchedNames;
};

} // namespace muniment::vault

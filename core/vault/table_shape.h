// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/access.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <string>

namespace muniment::vault {

// A value as SQLite holds it; `data` points into SQLite's memory.
struct RawValue
{
    int type = 0;
    qint64 integer = 0;
    const char* data = nullptr;
    qsizetype size = 0;
};

// The form of a value in the journal (J8); undefined for NULL.
QJsonValue journalValue(const RawValue& raw);
RawValue rawValue(const SQLite::Column& column);

// One journalled table: its columns, its key, and the statements that its rows are read and
// written by when it is not a register that asks. Its address is stable: its SQL serves as key of
// prepared statements.
struct TableShape
{
    QString name;
    QStringList columns;
    QList<int> keyColumns;
    std::string selectByKey;
    std::string selectAfter; // rowid and all columns, from a rowid on, so many
    std::string insert;
    std::string update;
    std::string remove;

    [[nodiscard]] QJsonObject keyOf(const QJsonObject& row) const;
};

// All tables whose rows the journal records, by name.
class TableShapes
{
public:
    explicit TableShapes(SQLite::Database& database);
    [[nodiscard]] const TableShape* find(const QByteArray& name) const;
    [[nodiscard]] const TableShape* find(const QString& name) const;
    [[nodiscard]] const std::map<QByteArray, TableShape>& all() const { return m_shapes; }

private:
    std::map<QByteArray, TableShape> m_shapes;
};

// Names a row across tables: the table and the canonical key.
QByteArray rowName(const QString& table, const QJsonObject& key);

// The values of the columns of the statement's row, from `first` on.
QJsonObject rowOf(const TableShape& shape, SQLite::Statement& statement, int first);

// All of these throw SQLite::Exception.
std::optional<QJsonObject> readRow(Access& access, const TableShape& shape, const QJsonObject& key);
void insertRow(Access& access, const TableShape& shape, const QJsonObject& row);
void updateRow(Access& access, const TableShape& shape, const QJsonObject& row);
void removeRow(Access& access, const TableShape& shape, const QJsonObject& key);

} // namespace muniment::vault

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
#include <utility>
#include <vector>

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

// Values that outlive the statement that told them: the key of a row that is to be read again.
struct KeptValue
{
    int type = 0;
    qint64 integer = 0;
    std::string data;
};
using RowKey = std::vector<KeptValue>; // in order of TableShape::keyColumns

// One journalled table: its columns, its key, and the statements that its rows are read and
// written by when it is not a register that asks. Its address is stable: its SQL serves as key of
// prepared statements.
struct TableShape
{
    // A member of the canonical form of a row or its key, at its place there: `"name":`.
    struct Member
    {
        int column = 0;
        QByteArray opening;
    };

    QString name;
    QByteArray utf8Name;
    QStringList columns;
    QList<int> keyColumns;
    std::vector<Member> members;
    std::vector<Member> keyMembers;
    std::string selectByKey;
    std::string selectAtRow; // by rowid, where the row there bears the key
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
QByteArray rowName(const TableShape& shape, const QByteArray& canonicalKey);

// The canonical form (J8) of a row, or of its key, whose columns' values `valueAt(column)` tells.
void appendMember(QByteArray& to, const TableShape::Member& member, const RawValue& value);
template <typename ValueAt>
QByteArray canonicalMembers(const std::vector<TableShape::Member>& members, ValueAt&& valueAt)
{
    constexpr qsizetype usualMember = 36;
    QByteArray form;
    form.reserve(qsizetype(members.size()) * usualMember);
    form.append('{');
    for (const TableShape::Member& member : members)
        appendMember(form, member, valueAt(member.column));
    form.append('}');
    return form;
}

// The values of the columns of the statement's row, from `first` on.
QJsonObject rowOf(const TableShape& shape, SQLite::Statement& statement, int first);

// All of these throw SQLite::Exception.
std::optional<QJsonObject> readRow(Access& access, const TableShape& shape, const QJsonObject& key);
// `row` is where the row was seen last; it is looked up by its key where it is there no more.
std::optional<QByteArray> readCanonicalRow(
    Access& access, const TableShape& shape, const RowKey& key, qint64 row);
void insertRow(Access& access, const TableShape& shape, const QJsonObject& row);
void updateRow(Access& access, const TableShape& shape, const QJsonObject& row);
void removeRow(Access& access, const TableShape& shape, const QJsonObject& key);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/table_shape.h"

#include "core/base/canonical_json.h"
#include "core/base/clean_text.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace muniment::vault {

namespace {

// Journalled is what a person could change; these are the journal itself, bytes that name
// themselves, and numbers that only grow.
constexpr const char* selectTables = R"(
SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
    AND name NOT IN ('journal_entry', 'journal_body', 'content_chunk', 'number_given')
ORDER BY name)";

constexpr const char* selectColumns = "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid";

constexpr QLatin1String hexMember("hex");
constexpr QLatin1String brokenTextMember("broken_text");
constexpr QLatin1String realMember("real");

std::string quoted(const QString& name)
{
    QString escaped = name;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return "\"" + escaped.toStdString() + "\"";
}

// Names of columns are plain ASCII, so that their order as bytes is that of canonicalJson.
std::vector<TableShape::Member> membersOf(const QStringList& columns, const QList<int>& which)
{
    std::vector<TableShape::Member> members;
    for (const int column : which) {
        QByteArray opening;
        appendCanonicalText(opening, columns[column].toUtf8());
        members.push_back({column, opening + ':'});
    }
    std::sort(members.begin(), members.end(),
        [&](const auto& a, const auto& b) { return columns[a.column] < columns[b.column]; });
    return members;
}

TableShape shapeOf(SQLite::Database& database, const QString& table)
{
    TableShape shape;
    shape.name = table;
    shape.utf8Name = table.toUtf8();
    SQLite::Statement columns(database, selectColumns);
    columns.bind(1, table.toStdString());
    while (columns.executeStep()) {
        if (columns.getColumn(1).getInt() > 0)
            shape.keyColumns.append(static_cast<int>(shape.columns.size()));
        shape.columns.append(QString::fromUtf8(columns.getColumn(0).getText()));
    }
    QList<int> all(shape.columns.size());
    std::iota(all.begin(), all.end(), 0);
    shape.members = membersOf(shape.columns, all);
    shape.keyMembers = membersOf(shape.columns, shape.keyColumns);
    std::string names;
    std::string places;
    std::string settings;
    for (const QString& column : shape.columns) {
        const std::string name = quoted(column);
        names += (names.empty() ? "" : ", ") + name;
        places += places.empty() ? "?" : ", ?";
        settings += (settings.empty() ? "" : ", ") + name + " = ?";
    }
    std::string key;
    for (const int column : shape.keyColumns)
        key += (key.empty() ? "" : " AND ") + quoted(shape.columns[column]) + " IS ?";
    const std::string name = quoted(table);
    shape.selectByKey = "SELECT " + names + " FROM " + name + " WHERE " + key;
    shape.selectAtRow = shape.selectByKey + " AND rowid = ?";
    shape.selectAfter
        = "SELECT rowid, " + names + " FROM " + name + " WHERE rowid > ? ORDER BY rowid LIMIT ?";
    shape.insert = "INSERT INTO " + name + " (" + names + ") VALUES (" + places + ")";
    shape.update = "UPDATE " + name + " SET " + settings + " WHERE " + key;
    shape.remove = "DELETE FROM " + name + " WHERE " + key;
    return shape;
}

void bindValue(SQLite::Statement& statement, int parameter, const QJsonValue& value)
{
    if (value.isString()) {
        statement.bind(parameter, value.toString().toStdString());
    } else if (value.isObject()) {
        const QByteArray bytes
            = QByteArray::fromHex(value.toObject().value(hexMember).toString().toLatin1());
        statement.bind(parameter, bytes.constData(), static_cast<int>(bytes.size()));
    } else if (value.isDouble()) {
        statement.bind(parameter, static_cast<int64_t>(value.toInteger()));
    } else {
        statement.bind(parameter);
    }
}

// Lends a statement for the length of a scope.
class Lent
{
public:
    Lent(Access& access, const std::string& sql)
        : m_access(access)
        , m_sql(sql.c_str())
        , m_statement(access.lend(m_sql))
    {
    }
    ~Lent() { m_access.giveBack(m_sql, std::move(m_statement)); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;
    SQLite::Statement* operator->() { return m_statement.get(); }
    SQLite::Statement& operator*() { return *m_statement; }

private:
    Access& m_access;
    const char* m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

// The value is kept for as long as the statement is lent.
void bindKept(SQLite::Statement& statement, int parameter, const KeptValue& value)
{
    if (value.type == SQLITE_INTEGER)
        statement.bind(parameter, static_cast<int64_t>(value.integer));
    else if (value.type == SQLITE_TEXT)
        statement.bindNoCopy(parameter, value.data);
    else if (value.type == SQLITE_BLOB)
        statement.bindNoCopy(parameter, value.data.data(), static_cast<int>(value.data.size()));
    else
        statement.bind(parameter);
}

void appendOther(QByteArray& to, const RawValue& value)
{
    const QByteArrayView bytes(value.data, value.size);
    // Qt takes a byte order mark for no part of a text.
    if (value.type == SQLITE_TEXT && bytes.isValidUtf8() && !bytes.startsWith("\xEF\xBB\xBF")) {
        appendCanonicalText(to, bytes);
        return;
    }
    const QByteArray form = canonicalJson(QJsonObject{{QString(), journalValue(value)}});
    constexpr qsizetype opening = 4; // {"":
    to.append(QByteArrayView(form).sliced(opening, form.size() - opening - 1));
}

void bindColumns(SQLite::Statement& statement, const TableShape& shape, const QJsonObject& row)
{
    int parameter = 0;
    for (const QString& column : shape.columns)
        bindValue(statement, ++parameter, row.value(column));
}

void bindKey(
    SQLite::Statement& statement, const TableShape& shape, const QJsonObject& key, int parameter)
{
    for (const int column : shape.keyColumns)
        bindValue(statement, ++parameter, key.value(shape.columns[column]));
}

} // namespace

QJsonValue journalValue(const RawValue& raw)
{
    switch (raw.type) {
    case SQLITE_INTEGER:
        return QJsonValue(raw.integer);
    case SQLITE_TEXT: {
        const QString text = exactText(QByteArrayView(raw.data, raw.size));
        // Bytes that are no UTF-8 would all read as the same replacement character.
        if (text.contains(QChar::ReplacementCharacter)
            && text.toUtf8() != QByteArrayView(raw.data, raw.size))
            return QJsonObject{
                {brokenTextMember, QString::fromLatin1(QByteArray(raw.data, raw.size).toHex())}};
        return text;
    }
    case SQLITE_BLOB:
        return QJsonObject{
            {hexMember, QString::fromLatin1(QByteArray(raw.data, raw.size).toHex())}};
    case SQLITE_FLOAT:
        return QJsonObject{{realMember, true}};
    default:
        return QJsonValue(QJsonValue::Undefined);
    }
}

RawValue rawValue(const SQLite::Column& column)
{
    RawValue raw;
    raw.type = column.getType();
    if (raw.type == SQLITE_INTEGER) {
        raw.integer = column.getInt64();
    } else if (raw.type == SQLITE_TEXT || raw.type == SQLITE_BLOB) {
        raw.data = static_cast<const char*>(column.getBlob());
        raw.size = column.getBytes();
    }
    return raw;
}

QJsonObject TableShape::keyOf(const QJsonObject& row) const
{
    QJsonObject key;
    for (const int column : keyColumns)
        key.insert(columns[column], row.value(columns[column]));
    return key;
}

TableShapes::TableShapes(SQLite::Database& database)
{
    SQLite::Statement tables(database, selectTables);
    while (tables.executeStep()) {
        const QString name = QString::fromUtf8(tables.getColumn(0).getText());
        m_shapes.emplace(name.toUtf8(), shapeOf(database, name));
    }
}

const TableShape* TableShapes::find(const QByteArray& name) const
{
    const auto found = m_shapes.find(name);
    return found == m_shapes.end() ? nullptr : &found->second;
}

const TableShape* TableShapes::find(const QString& name) const
{
    return find(name.toUtf8());
}

QByteArray rowName(const QString& table, const QJsonObject& key)
{
    return table.toUtf8() + '\0' + canonicalJson(key);
}

QByteArray rowName(const TableShape& shape, const QByteArray& canonicalKey)
{
    return shape.utf8Name + '\0' + canonicalKey;
}

void appendMember(QByteArray& to, const TableShape::Member& member, const RawValue& value)
{
    if (value.type == SQLITE_NULL)
        return;
    if (!to.endsWith('{'))
        to.append(',');
    to.append(member.opening);
    switch (value.type) {
    case SQLITE_INTEGER:
        appendCanonicalNumber(to, value.integer);
        return;
    case SQLITE_BLOB:
        to.append("{\"hex\":\"");
        appendCanonicalHex(to, QByteArrayView(value.data, value.size));
        to.append("\"}");
        return;
    default:
        appendOther(to, value);
    }
}

std::optional<QByteArray> readCanonicalRow(
    Access& access, const TableShape& shape, const RowKey& key, qint64 row)
{
    const auto read = [&](Lent& statement) -> std::optional<QByteArray> {
        if (!statement->executeStep())
            return std::nullopt;
        return canonicalMembers(
            shape.members, [&](int column) { return rawValue(statement->getColumn(column)); });
    };
    const auto bindKeyOf = [&](Lent& statement) {
        int parameter = 0;
        for (const KeptValue& value : key)
            bindKept(*statement, ++parameter, value);
        return parameter;
    };
    {
        // Rows of one change lie side by side; their keys lie anywhere in the index.
        Lent there(access, shape.selectAtRow);
        there->bind(bindKeyOf(there) + 1, static_cast<int64_t>(row));
        if (std::optional<QByteArray> form = read(there))
            return form;
    }
    Lent anywhere(access, shape.selectByKey);
    bindKeyOf(anywhere);
    return read(anywhere);
}

QJsonObject rowOf(const TableShape& shape, SQLite::Statement& statement, int first)
{
    QJsonObject row;
    for (int column = 0; column < shape.columns.size(); ++column) {
        const QJsonValue value = journalValue(rawValue(statement.getColumn(first + column)));
        if (!value.isUndefined())
            row.insert(shape.columns[column], value);
    }
    return row;
}

std::optional<QJsonObject> readRow(Access& access, const TableShape& shape, const QJsonObject& key)
{
    Lent statement(access, shape.selectByKey);
    bindKey(*statement, shape, key, 0);
    if (!statement->executeStep())
        return std::nullopt;
    return rowOf(shape, *statement, 0);
}

void insertRow(Access& access, const TableShape& shape, const QJsonObject& row)
{
    Lent statement(access, shape.insert);
    bindColumns(*statement, shape, row);
    statement->exec();
}

void updateRow(Access& access, const TableShape& shape, const QJsonObject& row)
{
    Lent statement(access, shape.update);
    bindColumns(*statement, shape, row);
    bindKey(*statement, shape, row, static_cast<int>(shape.columns.size()));
    statement->exec();
}

void removeRow(Access& access, const TableShape& shape, const QJsonObject& key)
{
    Lent statement(access, shape.remove);
    bindKey(*statement, shape, key, 0);
    statement->exec();
}

} // namespace muniment::vault

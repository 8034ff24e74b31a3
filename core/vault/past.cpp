// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/past.h"

#include "core/vault/journal_format.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"

#include <QHash>

namespace muniment::vault {

namespace {

constexpr const char* selectDefinitions = R"(
SELECT type, sql FROM main.sqlite_schema
WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC)";
constexpr const char* selectLaterBodies = R"(
SELECT entry.sequence, body.body FROM main.journal_entry AS entry
LEFT JOIN main.journal_body AS body USING (sequence)
WHERE entry.sequence > ? ORDER BY entry.sequence DESC)";

// Only temporary tables are written here; their rows held the rules when they were first written.
constexpr const char* openForBuilding = R"(
PRAGMA query_only = OFF;
PRAGMA foreign_keys = OFF;
PRAGMA ignore_check_constraints = ON;
)";
constexpr const char* closeAfterBuilding = "PRAGMA query_only = ON";

struct RowThen
{
    const TableShape* shape = nullptr;
    QJsonObject key;
    std::optional<QJsonObject> row;
};

void shadow(Access& access, const TableShape& shape)
{
    QStringList definitions;
    {
        Query query(access, selectDefinitions);
        query << shape.name;
        while (query.next()) {
            const bool isTable = query.text() == QLatin1String("table");
            QString sql = query.text();
            if (isTable)
                sql.replace(
                    0, qsizetype(qstrlen("CREATE TABLE")), QStringLiteral("CREATE TEMP TABLE"));
            else
                sql.replace(sql.indexOf(QStringLiteral("INDEX ")), qsizetype(qstrlen("INDEX ")),
                    QStringLiteral("INDEX temp."));
            definitions.append(sql);
        }
    }
    for (const QString& sql : definitions)
        access.database().exec(sql.toStdString());
    const std::string name = "\"" + shape.name.toStdString() + "\"";
    access.database().exec("INSERT INTO temp." + name + " SELECT * FROM main." + name);
}

// How the rows that changed later stood: the first of the later changes tells.
Result<QHash<QByteArray, RowThen>> rowsThen(
    Access& access, const TableShapes& shapes, qint64 sequence)
{
    QHash<QByteArray, RowThen> rows;
    Query bodies(access, selectLaterBodies);
    bodies << sequence;
    while (bodies.next()) {
        const qint64 entry = bodies.integer();
        const auto body = parseBody(bodies.bytes());
        if (!body)
            return fail(Problem::Damaged, cause::vaultDamaged,
                {QString(), QStringLiteral("journal_body %1").arg(entry)});
        for (const RowImage& image : body->rows)
            if (const TableShape* shape = shapes.find(image.table))
                rows.insert(
                    rowName(image.table, image.key), RowThen{shape, image.key, image.before});
    }
    return rows;
}

} // namespace

Status goBackTo(Access& access, const TableShapes& shapes, qint64 sequence)
{
    access.database().exec(openForBuilding);
    access.database().exec("BEGIN");
    const auto rows = rowsThen(access, shapes, sequence);
    if (!rows)
        return failWith(rows);
    for (const auto& [name, shape] : shapes.all())
        shadow(access, shape);
    for (const RowThen& then : *rows)
        removeRow(access, *then.shape, then.key);
    for (const RowThen& then : *rows)
        if (then.row)
            insertRow(access, *then.shape, *then.row);
    for (const char* table : {"journal_entry", "journal_body"})
        access.database().exec("CREATE TEMP VIEW " + std::string(table) + " AS SELECT * FROM main."
            + table + " WHERE sequence <= " + std::to_string(sequence));
    access.database().exec("COMMIT");
    access.database().exec(closeAfterBuilding);
    return {};
}

} // namespace muniment::vault

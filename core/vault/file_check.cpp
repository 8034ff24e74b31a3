// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/file_check.h"

#include "core/vault/connection.h"
#include "core/vault/migration.h"
#include "core/vault/query.h"
#include "core/vault/verify_messages.h"

namespace muniment::vault {

namespace {

constexpr const char* selectAllTables = R"(
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY name)";
constexpr const char* selectGiven = "SELECT last FROM number_given WHERE kind = ?";

std::string asLiteral(const QString& name)
{
    QString escaped = name;
    escaped.replace(u'\'', QStringLiteral("''"));
    return "'" + escaped.toStdString() + "'";
}

void runCheck(Access& access, const std::string& sql, QList<Discrepancy>& found)
{
    SQLite::Statement statement(access.database(), sql);
    while (statement.executeStep()) {
        const QString message = QString::fromUtf8(statement.getColumn(0).getText());
        if (message != QLatin1String("ok"))
            found.append(discrepancy(found::filePages, message));
    }
}

} // namespace

void checkIdentityAndSchema(Access& access, QList<Discrepancy>& found)
{
    SQLite::Database& database = access.database();
    if (pragma(database, "PRAGMA application_id") != applicationId)
        found.append(discrepancy(found::fileIdentity, QStringLiteral("application_id")));
    // A vault that may only be read may be of an older version: it is held against that one's
    // schema.
    const qint64 version = pragma(database, "PRAGMA user_version");
    if (version < 1 || version > newestSchema())
        found.append(discrepancy(found::fileIdentity, QStringLiteral("user_version")));
    const Result<QStringList> differences = schemaDifferences(database);
    if (!differences)
        found.append(discrepancy(found::schemaDiffers, differences.error().detail));
    else
        for (const QString& object : *differences)
            found.append(discrepancy(found::schemaDiffers, object));
}

QStringList tablesOf(Access& access)
{
    QStringList tables;
    Query query(access, selectAllTables);
    while (query.next())
        tables.append(query.text());
    return tables;
}

void checkTable(Access& access, const QString& table, TablePages pages, QList<Discrepancy>& found)
{
    if (pages == TablePages::Check)
        runCheck(access, "PRAGMA integrity_check(" + asLiteral(table) + ")", found);
    SQLite::Statement references(
        access.database(), "PRAGMA foreign_key_check(" + asLiteral(table) + ")");
    while (references.executeStep())
        found.append(discrepancy(found::fileReference,
            table + u' ' + QString::fromUtf8(references.getColumn(1).getText())
                + QStringLiteral(" -> ") + QString::fromUtf8(references.getColumn(2).getText())));
}

void checkWholeFile(Access& access, QList<Discrepancy>& found)
{
    runCheck(access, "PRAGMA integrity_check", found);
}

void checkNumbers(Access& access, const TableShapes& shapes, QList<Discrepancy>& found)
{
    for (const auto& [name, shape] : shapes.all()) {
        if (!shape.columns.contains(QLatin1String("number")))
            continue;
        SQLite::Statement highest(
            access.database(), "SELECT max(number) FROM \"" + name.toStdString() + "\"");
        highest.executeStep();
        Query given(access, selectGiven);
        given << shape.name;
        const qint64 last = given.next() ? given.integer() : 0;
        if (highest.getColumn(0).getInt64() > last)
            found.append(discrepancy(found::numberBehind, shape.name));
    }
}

void checkNumbersLeftOut(Access& access, const TableShapes& shapes, const JournalCheck& journal,
    QList<Discrepancy>& found)
{
    for (const auto& [name, shape] : shapes.all()) {
        if (!shape.columns.contains(QLatin1String("number")) || name == "content")
            continue;
        Query given(access, selectGiven);
        given << shape.name;
        if (given.next() && given.integer() > journal.highestNumber(shape.name))
            found.append((journal.untold().isEmpty() ? discrepancy : discrepancyFromGap)(
                found::numberAhead, shape.name));
    }
}

qint64 fileSize(Access& access)
{
    return pragma(access.database(), "PRAGMA page_count")
        * pragma(access.database(), "PRAGMA page_size");
}

} // namespace muniment::vault

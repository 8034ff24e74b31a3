// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// M1  A vault has the schema of one version, never of two: all steps and the version number commit
//     in one transaction.
// M2  Before an existing vault changes, a checked copy of it lies beside it.
// M3  A step that leaves a broken reference or page is rolled back.
// M4  A released step never changes: frozen.txt holds its digest.
// M5  A vault of an older version that may only be read is read as it lies: tables that came later
//     are empty in it. A step that changes a table must say here how its rows are read before it.
#include "core/vault/migration.h"

#include "core/base/platform.h"
#include "core/vault/backup_name.h"
#include "core/vault/connection.h"
#include "core/vault/copy_vault.h"
#include "core/vault/unfinished_file.h"
#include "core/vault/vault_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <map>
#include <mutex>

static void initialiseResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace muniment::vault {

namespace {

constexpr const char* selectSchema = R"(
SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\')";

constexpr const char* selectJournalHead = R"(
SELECT sequence || ' ' || hex(entry_hash) FROM journal_entry ORDER BY sequence DESC LIMIT 1)";

tl::unexpected<Error> foundDamaged(const QString& what)
{
    return fail(Problem::Damaged, cause::vaultDamaged, {QString(), what}, what);
}

// SQLite finds the end of each statement itself: exec loops over the text.
Status runSteps(SQLite::Database& database, const QList<Migration>& steps)
{
    const qint64 from = pragma(database, "PRAGMA user_version");
    int reached = static_cast<int>(from);
    for (const Migration& step : steps) {
        if (step.number <= from)
            continue;
        database.exec(step.sql.constData());
        reached = step.number;
    }
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(reached));
    return {};
}

Status checkWhole(SQLite::Database& database)
{
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep())
        return foundDamaged(QStringLiteral("foreign_key_check: ")
            + QString::fromUtf8(references.getColumn(0).getText()));
    SQLite::Statement integrity(database, "PRAGMA integrity_check(1)");
    if (!integrity.executeStep() || qstrcmp(integrity.getColumn(0).getText(), "ok") != 0)
        return foundDamaged(QStringLiteral("integrity_check: ")
            + QString::fromUtf8(integrity.getColumn(0).getText()));
    return {};
}

// How far the journal goes, and its last hash.
QByteArray headOf(SQLite::Database& database)
{
    SQLite::Statement head(database, selectJournalHead);
    return head.executeStep() ? QByteArray(head.getColumn(0).getText()) : QByteArray();
}

// Whether a file is whole and holds the vault as it stands.
Status isCopyOf(SQLite::Database& database, const QString& path)
{
    return guarded([&]() -> Status {
        const std::unique_ptr<SQLite::Database> copy = openSource(path);
        if (headOf(*copy) != headOf(database))
            return foundDamaged(QStringLiteral("copy: journal"));
        return checkWhole(*copy);
    });
}

using Schema = std::map<QString, SchemaObject>;

Schema schemaOf(SQLite::Database& database)
{
    Schema schema;
    SQLite::Statement objects(database, selectSchema);
    while (objects.executeStep()) {
        const SchemaObject object{QString::fromUtf8(objects.getColumn(0).getText()),
            QString::fromUtf8(objects.getColumn(1).getText()),
            QString::fromUtf8(objects.getColumn(2).getText())};
        schema.emplace(object.type + u' ' + object.name, object);
    }
    return schema;
}

// As the steps up to this version make it. They are run once for each version.
const Schema& freshSchema(int version)
{
    static std::mutex mutex;
    static std::map<int, Schema> schemas;
    const std::lock_guard lock(mutex);
    const auto known = schemas.find(version);
    if (known != schemas.end())
        return known->second;
    const std::unique_ptr<SQLite::Database> fresh = openInMemory();
    for (const Migration& step : migrations())
        if (step.number <= version)
            fresh->exec(step.sql.constData());
    return schemas.emplace(version, schemaOf(*fresh)).first->second;
}

} // namespace

QList<Migration> migrations()
{
    initialiseResources();
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name :
        folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.append(Migration{name.left(4).toInt(), name, file.readAll()});
    }
    return steps;
}

int newestSchema()
{
    return migrations().last().number;
}

Status migrate(SQLite::Database& database, const QList<Migration>& steps)
{
    return guarded([&]() -> Status {
        database.exec("BEGIN IMMEDIATE");
        const Status outcome = guarded([&]() -> Status {
            if (const Status run = runSteps(database, steps); !run)
                return run;
            if (const Status checked = checkWhole(database); !checked)
                return checked;
            database.exec("COMMIT");
            return {};
        });
        if (!outcome && sqlite3_get_autocommit(database.getHandle()) == 0)
            database.exec("ROLLBACK");
        return outcome;
    });
}

Status standInForLaterTables(SQLite::Database& database)
{
    return guarded([&]() -> Status {
        const qint64 version = pragma(database, "PRAGMA user_version");
        if (version >= newestSchema())
            return {};
        const Schema& here = freshSchema(static_cast<int>(version));
        database.exec("PRAGMA query_only = OFF");
        for (const auto& [name, object] : freshSchema(newestSchema())) {
            if (object.type != QLatin1String("table") || here.contains(name))
                continue;
            QString sql = object.sql;
            sql.replace(0, qsizetype(qstrlen("CREATE TABLE")), QStringLiteral("CREATE TEMP TABLE"));
            database.exec(sql.toStdString());
        }
        database.exec("PRAGMA query_only = ON");
        return {};
    });
}

Result<QString> backUpBeforeMigration(
    SQLite::Database& database, const QString& path, int schema, Instant now)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    BackupName name{vaultStem(path), now, BackupKind::Migration, schema};
    name.madeAt.milliseconds -= now.milliseconds % 1000;
    // A migration that is tried again needs no second copy of what has not changed since.
    for (const Backup& each : backupsIn(folder.path(), name.vault))
        if (each.name.kind == BackupKind::Migration && each.name.schema == schema
            && isCopyOf(database, each.path))
            return each.path;
    while (platform::fileKind(folder.filePath(name.fileName())) != platform::FileKind::Missing)
        ++name.again;
    const QString copyPath = folder.filePath(name.fileName());
    const Result<std::unique_ptr<UnfinishedFile>> unfinished = UnfinishedFile::begin(copyPath);
    if (!unfinished)
        return failWith(unfinished);
    const QString& unfinishedName = (*unfinished)->name();
    Status copied = copyVault(database, unfinishedName, QFile::permissions(path), {});
    if (copied)
        copied = isCopyOf(database, unfinishedName);
    if (copied)
        copied = platform::renamePath(unfinishedName, copyPath, platform::Renaming::Refuse);
    if (copied)
        copied = platform::syncFolder(folder.path());
    if (!copied)
        return failWith(copied);
    return copyPath;
}

Result<QStringList> schemaDifferences(SQLite::Database& database)
{
    return guarded([&]() -> Result<QStringList> {
        const qint64 version = pragma(database, "PRAGMA user_version");
        const Schema& expected = freshSchema(static_cast<int>(version));
        const Schema found = schemaOf(database);
        QStringList differences;
        for (const auto& [name, object] : expected) {
            const auto here = found.find(name);
            if (here == found.end() || !(here->second == object))
                differences.append(name);
        }
        for (const auto& [name, object] : found)
            if (!expected.contains(name))
                differences.append(name);
        return differences;
    });
}

} // namespace muniment::vault

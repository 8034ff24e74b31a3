// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/open_vault.h"

#include "core/base/base_messages.h"
#include "core/base/sabotage.h"
#include "core/vault/connection.h"
#include "core/vault/files_beside.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"
#include "core/vault/vault_private.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace muniment::vault {

namespace {

constexpr const char* selectVaultId = "SELECT vault_id FROM organisation";

struct Identity
{
    qint64 application = 0;
    qint64 schema = 0;
};

Result<Identity> readIdentity(const QString& path, Connection connection)
{
    return guarded([&]() -> Result<Identity> {
        const std::unique_ptr<SQLite::Database> database = openConnection(path, connection);
        return Identity{
            pragma(*database, "PRAGMA application_id"), pragma(*database, "PRAGMA user_version")};
    });
}

} // namespace

Result<QString> canonicalVaultPath(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Problem::NotFound, cause::vaultNotFound, {path});
    if (!file.isFile())
        return fail(Problem::Invalid, cause::notAVault, {path});
    if (!file.isReadable())
        return fail(
            Problem::Unreadable, base::cause::fileUnreadable, {path, qt_error_string(EACCES)});
    return file.canonicalFilePath();
}

// Looks without the right to write first: another program's file stays as it is, even where that
// program left something to be rolled back.
Status checkIdentity(const QString& path, int newestSchema, int* schema)
{
    if (const Status none = refuseForeignLog(path); !none)
        return none;
    Result<Identity> identity = readIdentity(path, Connection::ReadFromReadOnlyFile);
    if (!identity && identity.error().is(cause::unfinishedChange)) {
        if (const Status own = refuseForeignJournal(path); !own)
            return own;
        if (QFileInfo(path).isWritable())
            identity = readIdentity(path, Connection::Read);
    }
    if (!identity) {
        const bool isDatabase
            = !identity.error().detail.contains(QLatin1String(sqlite3_errstr(SQLITE_NOTADB)));
        if (!isDatabase)
            return fail(Problem::Invalid, cause::notAVault, {path}, identity.error().detail);
        return failWith(identity);
    }
    if (identity->application != applicationId)
        return fail(Problem::Invalid, cause::notAVault, {path});
    if (identity->schema > newestSchema && !sabotaged(Sabotage::OpenNewerFormat))
        return fail(Problem::TooNew, cause::vaultTooNew,
            {path, QString::number(identity->schema), QString::number(newestSchema)});
    if (identity->schema < 1)
        return fail(Problem::Damaged, cause::vaultDamaged, {path, QStringLiteral("user_version")});
    *schema = static_cast<int>(identity->schema);
    return {};
}

Status bringUpToDate(SQLite::Database& database, const QString& path, int schema, Instant now,
    const OpenQuestions& questions)
{
    const QList<Migration> steps = migrations();
    const int newest = steps.last().number;
    if (schema == newest)
        return {};
    if (questions.agreeToMigrate && !questions.agreeToMigrate(schema, newest))
        return fail(Problem::Cancelled, cause::migrationDeclined,
            {QString::number(schema), QString::number(newest)});
    if (const Result<QString> copy = backUpBeforeMigration(database, path, schema, now); !copy)
        return failWith(copy);
    return migrate(database, steps);
}

// A rule that somebody added would act in our name, and one that is gone no longer protects.
Status checkSchema(SQLite::Database& database)
{
    const Result<QStringList> differences = schemaDifferences(database);
    if (!differences)
        return failWith(differences);
    if (!differences->isEmpty())
        return fail(Problem::Damaged, cause::schemaDiffers, {differences->first()});
    return {};
}

// A file that ends before its pages do was cut off; what is written into it is lost with the rest.
// The size is looked at twice, for another program may be writing meanwhile.
Status checkLength(SQLite::Database& database, const QString& path)
{
    const qint64 before = QFileInfo(path).size();
    const qint64 bytes
        = pragma(database, "PRAGMA page_count") * pragma(database, "PRAGMA page_size");
    if (std::max(before, QFileInfo(path).size()) < bytes)
        return fail(Problem::Damaged, cause::vaultDamaged, {path, QStringLiteral("page_count")});
    return {};
}

Status Vault::Private::takeLock(OpenMode mode)
{
    const QFileInfo file(path);
    fileIsReadOnly = !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
    if (mode == OpenMode::ReadOnly)
        return {};
    const bool mayRead = mode == OpenMode::ReadWriteElseReadOnly;
    if (fileIsReadOnly)
        return mayRead ? Status() : fail(Problem::Unwritable, cause::readOnly, {path});
    // Locks of network file systems are promises that not all of them keep.
    if (mayRead && platform::placeOf(path) == platform::Place::Network)
        return {};
    switch (lock.acquire(path, surroundings.clock.now())) {
    case VaultLock::Outcome::Locked:
        isReadOnly = false;
        return {};
    case VaultLock::Outcome::HeldByAnother:
        holder = lock.holder();
        if (mayRead)
            return {};
        return fail(
            Problem::Busy, cause::vaultHeld, {path, holder->person, holder->host, holder->since});
    case VaultLock::Outcome::NotPossible:
        return mayRead ? Status() : fail(Problem::Unwritable, cause::readOnly, {path});
    }
    Q_UNREACHABLE();
}

Status Vault::Private::openConnections(
    OpenMode mode, int foundSchema, const OpenQuestions& questions)
{
    if (const Status locked = takeLock(mode); !locked)
        return locked;
    return guarded([&]() -> Status {
        if (!isReadOnly) {
            writer = std::make_unique<Access>(openConnection(path, Connection::Write));
            if (const Status whole = checkLength(writer->database(), path); !whole)
                return whole;
            if (const Status ready = bringUpToDate(
                    writer->database(), path, foundSchema, surroundings.clock.now(), questions);
                !ready)
                return ready;
            foundSchema = newestSchema();
            gate->attachWriter(writer->database());
        }
        Result<std::unique_ptr<ReadConnection>> opened = openReader();
        if (!opened)
            return failWith(opened);
        std::unique_ptr<ReadConnection> reader = std::move(*opened);
        // A reader looks at an altered schema, as verify does; nobody writes under one.
        if (!isReadOnly)
            if (const Status intact = checkSchema(reader->database()); !intact)
                return intact;
        schema = foundSchema;
        {
            Query query(*reader, selectVaultId);
            if (query.next())
                id = query.id<VaultId>();
        }
        shapes = std::make_unique<TableShapes>(reader->database());
        if (writer)
            capture = std::make_unique<RowCapture>(writer->database(), *shapes);
        idleReaders.push_back(std::move(reader));
        return {};
    });
}

void Vault::Private::close()
{
    if (content)
        content->stopSweeping();
    idleReaders.clear();
    capture.reset();
    writer.reset();
    lock.release();
}

} // namespace muniment::vault

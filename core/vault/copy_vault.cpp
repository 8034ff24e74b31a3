// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/copy_vault.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "core/base/sabotage.h"
#include "core/vault/access.h"
#include "core/vault/backup_messages.h"
#include "core/vault/connection.h"
#include "core/vault/unfinished_file.h"
#include "core/vault/vault_messages.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace muniment::vault {

namespace {

constexpr int bytesPerStep = 8 * 1024 * 1024;

// The file is nobody's yet, so that nothing needs to be taken back; and its pages need not lie in
// memory until the end.
constexpr const char* copyConnection = R"(
PRAGMA journal_mode = MEMORY;
PRAGMA cache_spill = ON;
)";

struct BackupCloser
{
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

tl::unexpected<Error> copyFailed(int code, const QString& to)
{
    const QString reason = QString::fromUtf8(sqlite3_errstr(code));
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
        return fail(Problem::Damaged, cause::vaultDamaged, {QString(), reason}, reason);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return fail(Problem::Unwritable, base::cause::diskFull, {to}, reason);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Problem::Busy, cause::vaultHeld, {QString()}, reason);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Problem::Damaged, cause::vaultDamaged, {QString(), reason}, reason);
    default:
        return fail(Problem::Unwritable, cause::backupNotWritten, {to}, reason);
    }
}

void waitFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
}

// Between two steps nobody is kept from writing.
Status copyPages(SQLite::Database& source, SQLite::Database& copy, const QString& to,
    const JobContext& context, const CopyPatience& patience)
{
    const std::unique_ptr<sqlite3_backup, BackupCloser> backup(
        sqlite3_backup_init(copy.getHandle(), "main", source.getHandle(), "main"));
    if (!backup)
        return copyFailed(copy.getErrorCode(), to);
    const int pages = bytesPerStep / static_cast<int>(pragma(source, "PRAGMA page_size"));
    int begunAgain = 0;
    for (int remaining = 0;;) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const int code = sqlite3_backup_step(backup.get(), pages);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return copyFailed(code, to);
        const int left = sqlite3_backup_remaining(backup.get());
        if (remaining > 0 && left >= remaining) {
            if (++begunAgain > patience.beginnings)
                return fail(Problem::Busy, cause::sourceKeptChanging,
                    {QString::fromStdString(source.getFilename())});
            waitFor(patience.pause * (1 << (begunAgain - 1)), context.stop);
        }
        remaining = left;
        const int all = sqlite3_backup_pagecount(backup.get());
        context.report({all - left, all, QFileInfo(to).fileName()});
    }
}

// Who made the file sees it before anything stands in it.
Status makePrivateFile(const QString& path, QFileDevice::Permissions permissions)
{
    QFile file(path);
    const bool isMade = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (isMade
        && file.setPermissions(permissions | QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    const QString reason = file.errorString();
    if (isMade)
        file.remove();
    return fail(Problem::Unwritable, cause::backupNotWritten, {path}, reason);
}

} // namespace

Status copyVault(SQLite::Database& source, const QString& to, QFileDevice::Permissions permissions,
    const JobContext& context, const CopyPatience& patience)
{
    if (const Status made = makePrivateFile(to, permissions); !made)
        return made;
    // What is thrown here concerns the new file: reading the source tells codes.
    Status copied = guarded([&]() -> Status {
        const std::unique_ptr<SQLite::Database> copy = openConnection(to, Connection::Create);
        copy->exec(copyConnection);
        return copyPages(source, *copy, to, context, patience);
    });
    if (!copied && copied.error().is(cause::unwritable))
        copied = fail(Problem::Unwritable, cause::backupNotWritten, {to}, copied.error().detail);
    if (copied && !sabotaged(Sabotage::SkipFileSync))
        copied = platform::syncFile(to);
    if (!copied)
        removeVaultFile(to);
    return copied;
}

std::unique_ptr<SQLite::Database> openSource(const QString& path)
{
    const QFileInfo file(path);
    const bool mayWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return openConnection(path, mayWrite ? Connection::Read : Connection::ReadFromReadOnlyFile);
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// R1  A backup is checked to its last byte before anything is touched, and never changed.
// R2  The vault as it was lies whole under one of two names at any time; a kill leaves the vault as
//     it was or as restored.
// R3  What stands in the vault's place in the end was itself checked there.
// R4  A program that writes to the vault is never overtaken.
#include "core/vault/restore.h"

#include "core/base/base_messages.h"
#include "core/base/durable_file.h"
#include "core/base/platform.h"
#include "core/vault/backup_messages.h"
#include "core/vault/copy_vault.h"
#include "core/vault/journal_head.h"
#include "core/vault/open_vault.h"
#include "core/vault/table_shape.h"
#include "core/vault/unfinished_file.h"
#include "core/vault/vault_lock.h"
#include "core/vault/vault_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <map>

namespace muniment::vault {

namespace {

using Counts = std::map<QString, qint64>;

Result<Counts> countsOf(Vault& vault)
{
    return vault.read([](Access& access) {
        return guarded([&]() -> Result<Counts> {
            Counts counts;
            const TableShapes shapes(access.database());
            for (const auto& [name, shape] : shapes.all()) {
                SQLite::Statement statement(
                    access.database(), "SELECT count(*) FROM \"" + name.toStdString() + '"');
                statement.executeStep();
                counts.emplace(shape.name, statement.getColumn(0).getInt64());
            }
            return counts;
        });
    });
}

Result<QList<TableCount>> compareCounts(Vault* now, Vault& then)
{
    const Result<Counts> countsThen = countsOf(then);
    if (!countsThen)
        return failWith(countsThen);
    const Result<Counts> countsNow = now ? countsOf(*now) : Result<Counts>(Counts());
    if (!countsNow)
        return failWith(countsNow);
    std::map<QString, TableCount> all;
    for (const auto& [table, count] : *countsThen)
        all[table].then = count;
    for (const auto& [table, count] : *countsNow)
        all[table].now = count;
    QList<TableCount> counts;
    for (const auto& [table, count] : all)
        if (count.now > 0 || count.then > 0)
            counts.append({table, count.now, count.then});
    return counts;
}

Result<Sha256> hashAfter(Vault& vault, qint64 sequence)
{
    const Result<JournalHead> head
        = vault.read([&](Access& access) { return journalHeadAfter(access, sequence); });
    if (!head)
        return failWith(head);
    return head->hash;
}

// A copy of the backup under a name that nothing uses yet, checked there.
Result<VaultState> copyInto(const QString& unfinished, const OpenBackup& backup,
    QFileDevice::Permissions permissions, const Surroundings& surroundings,
    const JobContext& context)
{
    const Status copied = guarded([&]() -> Status {
        const std::unique_ptr<SQLite::Database> source = openSource(backup.vault->path());
        return copyVault(*source, unfinished, permissions, context);
    });
    if (!copied)
        return failWith(copied);
    const Result<VaultState> state
        = checkBackup(unfinished, VerifyLevel::Full, surroundings, context);
    if (state && state->id == backup.state.id && state->head.hash == backup.state.head.hash)
        return state;
    if (!state)
        return state;
    return fail(Problem::Damaged, cause::backupDamaged,
        {backup.vault->path(), QStringLiteral("changed while it was copied")});
}

// Nobody else may write while the vault is compared and exchanged.
class LockedOut
{
public:
    LockedOut() = default;
    ~LockedOut() { m_lock.release(); }
    LockedOut(const LockedOut&) = delete;
    LockedOut& operator=(const LockedOut&) = delete;

    Status others(const QString& vault, Instant now)
    {
        switch (m_lock.acquire(vault, now)) {
        case VaultLock::Outcome::Locked:
            return {};
        case VaultLock::Outcome::HeldByAnother: {
            const Holder& holder = m_lock.holder();
            return fail(
                Problem::Busy, cause::vaultHeld, {vault, holder.person, holder.host, holder.since});
        }
        case VaultLock::Outcome::NotPossible:
            return fail(Problem::Unwritable, cause::readOnly, {vault});
        }
        Q_UNREACHABLE();
    }

private:
    VaultLock m_lock;
};

// What of the present vault can still be read. A vault that another program or a newer one must
// read is not overwritten; a file that is none at all never is.
Result<std::unique_ptr<Vault>> openPresent(
    const QString& path, const Surroundings& surroundings, const JobContext& context)
{
    Result<std::unique_ptr<Vault>> opened = Vault::open(path, OpenMode::ReadOnly, surroundings);
    if (!opened && opened.error().problem != Problem::Damaged)
        return opened;
    if (!opened)
        return std::unique_ptr<Vault>();
    if (context.stop.stop_requested())
        return fail(Problem::Cancelled, base::cause::cancelled);
    return stateOf(**opened) ? std::move(opened) : Result<std::unique_ptr<Vault>>(nullptr);
}

Result<RestoreComparison> compare(Vault* now, const OpenBackup& backup)
{
    RestoreComparison comparison;
    comparison.then = backup.state;
    if (now) {
        const Result<VaultState> state = stateOf(*now);
        if (!state)
            return failWith(state);
        const Result<HistoryComparison> histories = compareHistories(*now, *backup.vault);
        if (!histories)
            return failWith(histories);
        comparison.now = *state;
        comparison.relation = histories->relation;
        comparison.common = histories->common;
    }
    const Result<QList<TableCount>> counts = compareCounts(now, *backup.vault);
    if (!counts)
        return failWith(counts);
    comparison.counts = *counts;
    return comparison;
}

QString nameToKeep(const QString& vault, Instant now)
{
    BackupName name{vaultStem(vault), now, BackupKind::Replaced};
    const QDir folder = QFileInfo(vault).absoluteDir();
    while (platform::fileKind(folder.filePath(name.fileName())) != platform::FileKind::Missing)
        ++name.again;
    return folder.filePath(name.fileName());
}

// The checked copy stands under the name that the vault is to be kept by, and the two change
// places at once.
Status exchange(const QString& unfinished, const QString& vault, const QString& kept)
{
    if (const Status named = platform::renamePath(unfinished, kept, platform::Renaming::Refuse);
        !named)
        return named;
    Status done = platform::renamePath(kept, vault, platform::Renaming::Exchange);
    if (!done)
        QFile::remove(kept);
    return done;
}

// Network disks and those of cameras know no exchange: better to hear it before hours of checking.
Status canExchange(const QString& folder)
{
    const QString names = QDir(folder).filePath(QStringLiteral(".muniment-XXXXXX"));
    QTemporaryFile one(names);
    QTemporaryFile other(names);
    for (QTemporaryFile* file : {&one, &other})
        if (!file->open())
            return fail(
                Problem::Unwritable, base::cause::fileUnwritable, {folder, file->errorString()});
    Status exchanged
        = platform::renamePath(one.fileName(), other.fileName(), platform::Renaming::Exchange);
    if (!exchanged && exchanged.error().problem == Problem::Refused)
        return fail(Problem::Refused, cause::cannotExchange, {folder});
    return exchanged;
}

} // namespace

QString historyRelationText(HistoryRelation relation)
{
    switch (relation) {
    case HistoryRelation::Same:
        return QStringLiteral("same");
    case HistoryRelation::Earlier:
        return QStringLiteral("earlier");
    case HistoryRelation::Later:
        return QStringLiteral("later");
    case HistoryRelation::Forked:
        return QStringLiteral("forked");
    }
    Q_UNREACHABLE();
}

Result<HistoryComparison> compareHistories(Vault& now, Vault& then)
{
    const Result<VaultState> stateNow = stateOf(now);
    const Result<VaultState> stateThen = stateOf(then);
    if (!stateNow)
        return failWith(stateNow);
    if (!stateThen)
        return failWith(stateThen);
    const qint64 lengthNow = stateNow->head.sequence;
    const qint64 lengthThen = stateThen->head.sequence;
    const qint64 shorter = std::min(lengthNow, lengthThen);
    // Each entry carries the hash of the one before: they agree up to one place and nowhere after,
    // and nearly always the one is the beginning of the other.
    qint64 common = 0;
    qint64 beyond = shorter + 1;
    for (qint64 tried = shorter; common + 1 < beyond; tried = common + (beyond - common) / 2) {
        const Result<Sha256> hashNow = hashAfter(now, tried);
        const Result<Sha256> hashThen = hashAfter(then, tried);
        if (!hashNow)
            return failWith(hashNow);
        if (!hashThen)
            return failWith(hashThen);
        (*hashNow == *hashThen ? common : beyond) = tried;
    }
    const HistoryRelation relation = common < shorter ? HistoryRelation::Forked
        : lengthThen < lengthNow                      ? HistoryRelation::Earlier
        : lengthThen > lengthNow                      ? HistoryRelation::Later
                                                      : HistoryRelation::Same;
    return HistoryComparison{relation, common};
}

Result<Restored> restoreOver(const QString& backup, const QString& vault,
    const std::function<bool(const RestoreComparison&)>& agree, const Surroundings& surroundings,
    const JobContext& context)
{
    const Result<QString> path = canonicalVaultPath(vault);
    if (!path)
        return failWith(path);
    if (platform::fileIdentity(backup) == platform::fileIdentity(*path))
        return fail(Problem::Invalid, cause::backupIsTheVault, {backup});
    LockedOut locked;
    if (const Status held = locked.others(*path, surroundings.clock.now()); !held)
        return failWith(held);
    const QString folder = QFileInfo(*path).absolutePath();
    if (const Status possible = canExchange(folder); !possible)
        return failWith(possible);
    const Result<OpenBackup> opened = openBackup(backup, VerifyLevel::Full, surroundings, context);
    if (!opened)
        return failWith(opened);
    Result<std::unique_ptr<Vault>> present = openPresent(*path, surroundings, context);
    if (!present)
        return failWith(present);
    if (*present && (*present)->id() != opened->state.id)
        return fail(Problem::Refused, cause::backupOfAnother, {backup});
    Restored restored;
    const Result<RestoreComparison> comparison = compare(present->get(), *opened);
    if (!comparison)
        return failWith(comparison);
    restored.comparison = *comparison;
    if (agree && !agree(*comparison))
        return restored;
    present->reset(); // takes back what a crash left
    for (const char* ending : {"-journal", "-wal"})
        if (const QFileInfo beside(*path + QLatin1String(ending)); beside.exists())
            return fail(Problem::Refused, cause::changeBeside, {*path, beside.fileName()});

    const Result<std::unique_ptr<UnfinishedFile>> unfinished = UnfinishedFile::begin(*path);
    if (!unfinished)
        return failWith(unfinished);
    const Result<VaultState> copied = copyInto(
        (*unfinished)->name(), *opened, QFile::permissions(*path), surroundings, context);
    if (!copied)
        return tl::unexpected<Error>((*unfinished)->asSeen(copied.error()));
    const QString kept = nameToKeep(*path, surroundings.clock.now());
    if (const Status exchanged = exchange((*unfinished)->name(), *path, kept); !exchanged)
        return failWith(exchanged);
    restored.isDone = true;
    restored.keptAs = kept;
    if (const Status synced = platform::syncFolder(folder); !synced)
        restored.notSynced = synced.error();
    return restored;
}

Result<VaultState> restoreTo(const QString& backup, const QString& to,
    const Surroundings& surroundings, const JobContext& context)
{
    const QFileInfo target(to);
    if (target.isDir())
        return fail(Problem::Refused, base::cause::targetIsAFolder, {to});
    if (target.exists() || target.isSymLink())
        return fail(Problem::Refused, base::cause::targetExists, {to});
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return fail(Problem::NotFound, cause::folderNotFound, {target.absolutePath()});
    if (const QString ending = endingBesideAVault(target.absoluteFilePath()); !ending.isEmpty())
        return fail(Problem::Refused, base::cause::nameOfAVault, {to, ending});
    // What lies beside under a vault's names would be taken for its own.
    for (const char* ending : {"-journal", "-wal"})
        if (const QFileInfo beside(target.absoluteFilePath() + QLatin1String(ending));
            beside.exists())
            return fail(Problem::Refused, cause::changeBeside, {to, beside.fileName()});
    const Result<OpenBackup> opened = openBackup(backup, VerifyLevel::Full, surroundings, context);
    if (!opened)
        return failWith(opened);
    const QString finished = QDir(folder).filePath(target.fileName());
    const Result<std::unique_ptr<UnfinishedFile>> unfinished = UnfinishedFile::begin(finished);
    if (!unfinished)
        return failWith(unfinished);
    const Result<VaultState> copied = copyInto(
        (*unfinished)->name(), *opened, QFile::permissions(backup), surroundings, context);
    if (!copied)
        return tl::unexpected<Error>((*unfinished)->asSeen(copied.error()));
    Status done = platform::renamePath((*unfinished)->name(), finished, platform::Renaming::Refuse);
    if (done && !(done = platform::syncFolder(folder)))
        QFile::remove(finished);
    return done ? copied : Result<VaultState>(failWith(done));
}

} // namespace muniment::vault

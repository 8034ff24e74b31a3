// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/base/base_messages.h"
#include "core/base/durable_file.h"
#include "core/base/platform.h"
#include "core/vault/backup_messages.h"
#include "core/vault/copy_vault.h"
#include "core/vault/journal_head.h"
#include "core/vault/query.h"
#include "core/vault/unfinished_file.h"
#include "core/vault/vault_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr const char* selectZone = "SELECT time_zone FROM organisation";
constexpr int mostOfOneSecond = 9999;

QString firstDamageIn(const Verification& verification)
{
    for (const Discrepancy& each : verification.discrepancies)
        if (each.severity == Severity::Damage)
            return each.what + u' ' + each.where;
    return {};
}

// Under which name, and in which folder that is there.
Result<Backup> targetOf(const Vault& vault, const BackupPlace& place)
{
    const QString beside = QFileInfo(vault.path()).absolutePath();
    const QFileInfo given(place.to.isEmpty() ? beside : place.to);
    const QString folder
        = QFileInfo(given.isDir() ? given.absoluteFilePath() : given.absolutePath())
              .canonicalFilePath();
    if (folder.isEmpty())
        return fail(Problem::NotFound, cause::folderNotFound, {given.absolutePath()});
    BackupName name{vaultStem(vault.path()), vault.clock().now(), place.kind};
    name.madeAt.milliseconds -= name.madeAt.milliseconds % 1000;
    if (!given.isDir()) {
        const QString path = QDir(folder).filePath(given.fileName());
        if (given.exists() || given.isSymLink())
            return fail(Problem::Refused, base::cause::targetExists, {path});
        if (const QString ending = endingBesideAVault(path); !ending.isEmpty())
            return fail(Problem::Refused, base::cause::nameOfAVault, {path, ending});
        return Backup{path, name};
    }
    QString path = QDir(folder).filePath(name.fileName());
    while (
        platform::fileKind(path) != platform::FileKind::Missing && name.again < mostOfOneSecond) {
        ++name.again;
        path = QDir(folder).filePath(name.fileName());
    }
    return Backup{path, name};
}

Status copyTo(const QString& path, Vault& vault, const JobContext& context)
{
    const QString source = vault.path();
    Status copied = guarded([&]() -> Status {
        const std::unique_ptr<SQLite::Database> database = openSource(source);
        return copyVault(*database, path, QFile::permissions(source), context);
    });
    if (!copied && copied.error().values.value(0).isEmpty()) {
        Error error = copied.error();
        error.values = QStringList{source} + error.values.mid(1);
        return tl::unexpected<Error>(error);
    }
    return copied;
}

// The copy belongs to this vault and holds nothing but a beginning of its history.
Status compareWithSource(Vault& vault, const VaultState& copy, const QString& path)
{
    const Result<JournalHead> there
        = vault.read([&](Access& access) { return journalHeadAfter(access, copy.head.sequence); });
    if (!there)
        return failWith(there);
    if (copy.id != vault.id() || there->hash != copy.head.hash)
        return fail(Problem::Damaged, cause::copyDiffers, {vault.path()}, path);
    return {};
}

Result<VaultState> copyAndVerify(const QString& unfinished, Vault& vault,
    const Surroundings& surroundings, const JobContext& context)
{
    if (const Status copied = copyTo(unfinished, vault, context); !copied)
        return failWith(copied);
    Result<VaultState> state = checkBackup(unfinished, VerifyLevel::Full, surroundings, context);
    if (!state) {
        if (state.error().is(cause::backupDamaged))
            return fail(Problem::Damaged, cause::sourceDamaged, {vault.path()},
                state.error().values.value(1));
        return state;
    }
    if (const Status same = compareWithSource(vault, *state, unfinished); !same)
        return failWith(same);
    return state;
}

// A copy of another vault under such a name, or of none that can be opened, is nobody's to remove.
// The places of the rule are those of this vault's copies alone.
QStringList letGoOfSessions(
    Vault& vault, const QString& folder, const QString& justMade, const Surroundings& surroundings)
{
    const Result<QString> zone = vault.read([](Access& access) -> Result<QString> {
        Query query(access, selectZone);
        return query.next() ? query.text() : QString();
    });
    QStringList gone;
    if (!zone)
        return gone;
    QList<Backup> own;
    for (const Backup& each : backupsIn(folder, vaultStem(vault.path())))
        if (each.name.kind == BackupKind::Session
            && (each.path == justMade || isCopyOf(vault, each.path, surroundings).value_or(false)))
            own.append(each);
    for (const Backup& each : superfluousBackups(own, *zone))
        if (each.path != justMade && QFile::remove(each.path))
            gone.append(each.path);
    return gone;
}

} // namespace

Result<VaultState> stateOf(Vault& vault)
{
    return vault.read([&](Access& access) -> Result<VaultState> {
        const Result<JournalHead> head = journalHead(access);
        if (!head)
            return failWith(head);
        const Result<ContentTotals> content = contentTotals(access);
        if (!content)
            return failWith(content);
        return VaultState{
            vault.id(), vault.schemaVersion(), *head, *content, QFileInfo(vault.path()).size()};
    });
}

Result<std::unique_ptr<Vault>> openCopy(const QString& path, const Surroundings& surroundings)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    if (journal.exists())
        return fail(Problem::Refused, cause::copyUnfinished, {path, journal.fileName()});
    return Vault::open(path, OpenMode::ReadOnly, surroundings);
}

Result<bool> isCopyOf(Vault& vault, const QString& path, const Surroundings& surroundings)
{
    const Result<std::unique_ptr<Vault>> copy = openCopy(path, surroundings);
    if (!copy)
        return failWith(copy);
    return (*copy)->id() == vault.id();
}

Result<OpenBackup> openBackup(const QString& path, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context)
{
    const auto damaged = [&path](const QString& what) {
        return fail(Problem::Damaged, cause::backupDamaged, {path, what}, what);
    };
    Result<std::unique_ptr<Vault>> opened = openCopy(path, surroundings);
    if (!opened && opened.error().problem == Problem::Damaged)
        return damaged(opened.error().detail);
    if (!opened)
        return failWith(opened);
    const Result<Verification> verified = verify(**opened, level, context);
    if (!verified && verified.error().problem != Problem::Damaged)
        return failWith(verified);
    if (!verified || verified->damages() > 0)
        return damaged(verified ? firstDamageIn(*verified) : verified.error().detail);
    const Result<VaultState> state = stateOf(**opened);
    if (!state)
        return damaged(state.error().detail);
    return OpenBackup{std::move(*opened), *state};
}

Result<VaultState> checkBackup(const QString& path, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context)
{
    const Result<OpenBackup> opened = openBackup(path, level, surroundings, context);
    if (!opened)
        return failWith(opened);
    return opened->state;
}

Result<MadeBackup> makeBackup(Vault& vault, const BackupPlace& place,
    const Surroundings& surroundings, const JobContext& context)
{
    if (const std::optional<Instant> past = vault.asKnownAt())
        return fail(Problem::Refused, cause::viewOfThePast, {past->toText()});
    const Result<Backup> target = targetOf(vault, place);
    if (!target)
        return failWith(target);
    const Result<std::unique_ptr<UnfinishedFile>> unfinished = UnfinishedFile::begin(target->path);
    if (!unfinished)
        return failWith(unfinished);
    const QString& name = (*unfinished)->name();
    const Result<VaultState> state = copyAndVerify(name, vault, surroundings, context);
    Status made = state ? Status() : Status(failWith(state));
    if (made)
        made = platform::renamePath(name, target->path, platform::Renaming::Refuse);
    if (!made)
        return tl::unexpected<Error>((*unfinished)->asSeen(made.error()));
    const QString folder = QFileInfo(target->path).absolutePath();
    if (const Status synced = platform::syncFolder(folder); !synced) {
        QFile::remove(target->path); // who is told that there is none finds none
        return failWith(synced);
    }
    MadeBackup done{*target, *state, {}};
    if (place.kind == BackupKind::Session)
        done.letGo = letGoOfSessions(vault, folder, target->path, surroundings);
    return done;
}

} // namespace muniment::vault

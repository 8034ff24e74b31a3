// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/sabotage.h"
#include "core/vault/connection.h"
#include "core/vault/content_writer.h"
#include "core/vault/journal.h"
#include "core/vault/migration.h"
#include "core/vault/open_vault.h"
#include "core/vault/past.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"
#include "core/vault/vault_private.h"
#include "core/vault/write_transaction.h"

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr const char* beginReading = "BEGIN";
constexpr const char* endReading = "COMMIT";

constexpr std::size_t keptReaders = 4;

// The vaults that the calling thread is reading: writing to one of them would wait for itself.
thread_local std::vector<const void*> vaultsBeingRead;

} // namespace

Result<std::unique_ptr<ReadConnection>> Vault::Private::openReader()
{
    auto reader = std::make_unique<ReadConnection>(
        openConnection(path, fileIsReadOnly ? Connection::ReadFromReadOnlyFile : Connection::Read),
        gate);
    if (const Status ready = standInForLaterTables(reader->database()); !ready)
        return failWith(ready);
    if (past)
        if (const Status back = goBackTo(*reader, *shapes, past->sequence); !back)
            return failWith(back);
    return reader;
}

// Below the vault nobody knows its path.
Error Vault::Private::withPath(Error error) const
{
    for (const Cause* each :
        {&cause::vaultDamaged, &cause::vaultHeld, &cause::readOnly, &cause::vaultFull,
            &cause::unwritable, &cause::changeInDoubt, &cause::unfinishedChange})
        if (error.cause == each && error.values.value(0).isEmpty()) {
            if (error.values.isEmpty())
                error.values.append(path);
            error.values[0] = path;
        }
    return error;
}

Vault::Vault(std::unique_ptr<Private> given)
    : d(std::move(given))
{
    d->content = std::make_unique<ContentStore>(*this);
    if (!d->isReadOnly)
        d->content->startSweeping(lastContentNumber(*this).value_or(0));
}

Vault::~Vault()
{
    d->close();
}

Result<std::unique_ptr<Vault>> Vault::open(const QString& path, OpenMode mode,
    const Surroundings& surroundings, const OpenQuestions& questions)
{
    const Result<QString> canonical = canonicalVaultPath(path);
    if (!canonical)
        return failWith(canonical);
    auto opened = std::make_unique<Private>(*canonical, surroundings);
    int schema = 0;
    if (const Status ours = checkIdentity(*canonical, newestSchema(), &schema); !ours)
        return tl::unexpected<Error>(opened->withPath(ours.error()));
    if (const Status done = opened->openConnections(mode, schema, questions); !done) {
        opened->close();
        return tl::unexpected<Error>(opened->withPath(done.error()));
    }
    return std::unique_ptr<Vault>(new Vault(std::move(opened)));
}

QString Vault::path() const
{
    return d->path;
}

VaultId Vault::id() const
{
    return d->id;
}

int Vault::schemaVersion() const
{
    return d->schema;
}

bool Vault::isReadOnly() const
{
    return d->isReadOnly || d->writingFailed;
}

std::optional<Holder> Vault::holder() const
{
    return d->holder;
}

std::optional<Instant> Vault::asKnownAt() const
{
    return d->past ? std::optional<Instant>(d->past->instant) : std::nullopt;
}

const Clock& Vault::clock() const
{
    return d->surroundings.clock;
}

std::chrono::microseconds Vault::lastCommit() const
{
    return d->gate->lastCommit();
}

ContentStore& Vault::content()
{
    return *d->content;
}

void Vault::onChange(std::function<void(const ChangeEvent&)> listener)
{
    const std::lock_guard lock(d->listenersMutex);
    d->listeners.push_back(std::move(listener));
}

Status Vault::runRead(const std::function<Status(Access&)>& work)
{
    std::unique_ptr<ReadConnection> reader;
    {
        const std::lock_guard lock(d->readersMutex);
        if (!d->idleReaders.empty()) {
            reader = std::move(d->idleReaders.back());
            d->idleReaders.pop_back();
        }
    }
    vaultsBeingRead.push_back(d.get());
    Status done;
    const Status status = guarded([&]() -> Status {
        if (!reader) {
            Result<std::unique_ptr<ReadConnection>> opened = d->openReader();
            if (!opened)
                return failWith(opened);
            reader = std::move(*opened);
        }
        Query(*reader, beginReading).run();
        done = guarded([&] { return work(*reader); });
        Query(*reader, endReading).run();
        reader->readEnded();
        return {};
    });
    vaultsBeingRead.pop_back();
    // A connection on which something failed may stand inside a transaction still.
    if (!status)
        return tl::unexpected<Error>(d->withPath(status.error()));
    {
        const std::lock_guard lock(d->readersMutex);
        if (d->idleReaders.size() < keptReaders)
            d->idleReaders.push_back(std::move(reader));
    }
    if (!done)
        return tl::unexpected<Error>(d->withPath(done.error()));
    return {};
}

Status Vault::Private::writeOne(const Act& act, ChangeSetId changeSet,
    const std::function<Status(Transaction&)>& work, ChangeEvent& event)
{
    if (writingFailed)
        return fail(Problem::Unwritable, cause::readOnly, {path});
    const Status status = runTransaction(
        WriteSurroundings{*writer, *capture, *gate, surroundings.clock, surroundings.ids}, act,
        changeSet, work, event);
    if (status)
        return status;
    const bool hasDiskFailed
        = status.error().is(cause::unwritable) || status.error().is(cause::changeInDoubt);
    if (hasDiskFailed && !sabotaged(Sabotage::KeepWritingAfterFailure))
        writingFailed = true;
    return tl::unexpected<Error>(withPath(status.error()));
}

Result<std::unique_ptr<Vault>> Vault::knownAt(Instant instant) const
{
    auto past = std::make_unique<Private>(d->path, d->surroundings);
    past->id = d->id;
    past->schema = d->schema;
    past->fileIsReadOnly = d->fileIsReadOnly;
    past->gate = d->gate;
    const Status built = guarded([&]() -> Status {
        const Result<std::unique_ptr<ReadConnection>> reader = past->openReader();
        if (!reader)
            return failWith(reader);
        const Result<JournalHead> head = journalHeadAt(**reader, instant);
        if (!head)
            return failWith(head);
        past->shapes = std::make_unique<TableShapes>((*reader)->database());
        past->past = PastPoint{instant, head->sequence};
        Result<std::unique_ptr<ReadConnection>> back = past->openReader();
        if (!back)
            return failWith(back);
        (*back)->readEnded(); // no commit waits for one that nobody has lent yet
        past->idleReaders.push_back(std::move(*back));
        return {};
    });
    if (!built)
        return tl::unexpected<Error>(past->withPath(built.error()));
    return std::unique_ptr<Vault>(new Vault(std::move(past)));
}

Status Vault::runWrite(const Act& act, Priority priority,
    const std::function<Status(Transaction&)>& work, ChangeSetId changeSet)
{
    if (d->past)
        return fail(Problem::Refused, cause::viewOfThePast, {d->past->instant.toText()});
    if (d->holder)
        return fail(Problem::Busy, cause::vaultHeld,
            {d->path, d->holder->person, d->holder->host, d->holder->since});
    if (d->isReadOnly)
        return fail(Problem::Unwritable, cause::readOnly, {d->path});
    Q_ASSERT_X(!d->queue.isHeldByThisThread(), "Vault::write", "inside another write");
    Q_ASSERT_X(
        std::find(vaultsBeingRead.begin(), vaultsBeingRead.end(), d.get()) == vaultsBeingRead.end(),
        "Vault::write", "inside a read of the same vault");
    ChangeEvent event;
    {
        const WriteQueue::Turn turn(d->queue, priority);
        if (!turn.hasCome())
            return fail(Problem::Busy, cause::writingElsewhere);
        if (const Status done = d->writeOne(act, changeSet, work, event); !done)
            return done;
    }
    if (event.records.isEmpty())
        return {};
    std::vector<std::function<void(const ChangeEvent&)>> listeners;
    {
        const std::lock_guard lock(d->listenersMutex);
        listeners = d->listeners;
    }
    for (const auto& listener : listeners)
        listener(event);
    return {};
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/access.h"
#include "core/vault/change_event.h"
#include "core/vault/transaction.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace muniment {

using VaultId = Id<struct VaultTag>;

} // namespace muniment

namespace muniment::vault {

class ContentStore;

enum class OpenMode {
    ReadWrite, // refused with Problem::Busy when another program holds the vault
    ReadOnly,
    ReadWriteElseReadOnly,
};

// What the world hands in. `clock` and `ids` outlive the vault.
struct Surroundings
{
    Clock& clock;
    IdSource& ids;
};

// What opening may have to ask. Empty functions answer yes.
struct OpenQuestions
{
    std::function<bool(int fromSchema, int toSchema)> agreeToMigrate;
};

// What a new vault is for. `stampCode` begins every page stamp ("ORG"); `timeZone` is an IANA name.
// Left empty, the legal name is the organisation's, the code its first letters, the zone UTC.
struct NewVault
{
    QString organisation;
    QString legalName;
    QString stampCode;
    QString timeZone;
};

// Who holds the vault that this program may not write.
struct Holder
{
    QString person;
    QString host;
    QString since;
};

enum class Priority {
    Window, // goes first
    WindowAtOnce, // too, and fails with Problem::Busy rather than keep a person waiting
    Job, // yields between batches
};

// One open vault: one SQLite file with one write connection behind a fair queue, and as many read
// connections as are in use. All functions may be called from any thread.
class Vault
{
public:
    // Makes a new file, durably, with an organisation in it, and opens it.
    static Result<std::unique_ptr<Vault>> create(
        const QString& path, const NewVault& what, const Surroundings& surroundings);
    static Result<std::unique_ptr<Vault>> open(const QString& path, OpenMode mode,
        const Surroundings& surroundings, const OpenQuestions& questions = {});
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] VaultId id() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<Holder> holder() const; // when read-only because of another
    [[nodiscard]] const Clock& clock() const;

    // How long readers waited, at most, for the last write to be put into the file.
    [[nodiscard]] std::chrono::microseconds lastCommit() const;

    // Runs `work(Access&)` on a read connection, in one read transaction; it returns a Result.
    // Keep it under 50 ms: a writer waits for it to commit.
    template <typename Work>
    auto read(Work&& work) -> std::invoke_result_t<Work, Access&>
    {
        std::optional<std::invoke_result_t<Work, Access&>> outcome;
        const Status status = runRead([&](Access& access) -> Status {
            outcome.emplace(work(access));
            if (!*outcome)
                return tl::unexpected<Error>(outcome->error());
            return {};
        });
        if (!status)
            return tl::unexpected<Error>(status.error());
        return std::move(*outcome);
    }

    // Runs `work(Transaction&)` as one transaction and one change set. Commits when the work's
    // Result holds, rolls back otherwise. A change that changes nothing writes nothing.
    template <typename Work>
    auto write(const Act& act, Work&& work, Priority priority = Priority::Window)
        -> std::invoke_result_t<Work, Transaction&>
    {
        std::optional<std::invoke_result_t<Work, Transaction&>> outcome;
        const Status status = runWrite(act, priority, [&](Transaction& transaction) -> Status {
            outcome.emplace(work(transaction));
            if (!*outcome)
                return tl::unexpected<Error>(outcome->error());
            return {};
        });
        if (!status)
            return tl::unexpected<Error>(status.error());
        return std::move(*outcome);
    }

    // The records as they stood at an instant: `read` and every register answer from then. The
    // journal is replayed backwards into temporary tables of read connections; the file stays as
    // it is, and writing is refused on this view.
    Result<std::unique_ptr<Vault>> knownAt(Instant instant) const;

    [[nodiscard]] std::optional<Instant> asKnownAt() const; // set on such a view

    [[nodiscard]] ContentStore& content();

    // Called once per commit, on the thread that committed, after the commit.
    void onChange(std::function<void(const ChangeEvent&)> listener);

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);
    Status runRead(const std::function<Status(Access&)>& work);
    // `changeSet` is a new one where it is null.
    Status runWrite(const Act& act, Priority priority,
        const std::function<Status(Transaction&)>& work, ChangeSetId changeSet = {});
    friend Result<struct Undone> undo(
        Vault& vault, PersonId actor, std::optional<ChangeSetId> changeSet);

    std::unique_ptr<Private> d;
};

} // namespace muniment::vault

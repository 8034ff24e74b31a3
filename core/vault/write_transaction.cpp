// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/write_transaction.h"

#include "core/base/sabotage.h"
#include "core/vault/journal_format.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"

#include <sqlite3.h>

#include <limits>
#include <map>
#include <string>

namespace muniment::vault {

namespace {

constexpr const char* begin = "BEGIN IMMEDIATE";
constexpr const char* commit = "COMMIT";
constexpr const char* rollBack = "ROLLBACK";
constexpr const char* selectLast = "SELECT last FROM number_given WHERE kind = ?";
constexpr const char* keepLast = R"(
INSERT INTO number_given (kind, last) VALUES (?, ?)
ON CONFLICT (kind) DO UPDATE SET last = excluded.last)";

class WriteTransaction final : public Transaction
{
public:
    WriteTransaction(const WriteSurroundings& with, const Act& act, ChangeSetId changeSet)
        : m_with(with)
        , m_act(act)
        , m_now(with.clock.now())
        , m_changeSet(changeSet)
    {
        Query(m_with.access, begin).run();
        m_isOpen = true;
        m_with.capture.begin();
    }

    // Rolling back is what happens when nobody says otherwise: early returns, cancels and throws.
    ~WriteTransaction() override
    {
        // An error may have rolled back already.
        if (m_isOpen && sqlite3_get_autocommit(m_with.access.database().getHandle()) == 0)
            m_with.access.database().tryExec(rollBack);
    }

    Access& access() override { return m_with.access; }
    [[nodiscard]] const Act& act() const override { return m_act; }
    [[nodiscard]] Instant now() const override { return m_now; }
    IdSource& ids() override { return m_with.ids; }
    [[nodiscard]] ChangeSetId changeSet() const override { return m_changeSet; }

    qint64 nextNumber(const char* kind) override
    {
        const auto [given, isFirst] = m_given.try_emplace(kind, 0);
        if (isFirst) {
            Query query(m_with.access, selectLast);
            query << QString::fromLatin1(kind);
            if (query.next())
                given->second = query.integer();
        }
        if (given->second < std::numeric_limits<qint64>::max())
            return ++given->second;
        m_usedUp = QString::fromLatin1(kind); // that it does not grow, the vault refuses
        return given->second;
    }

    // The kind of which no number was left to give; empty: of none.
    [[nodiscard]] QString usedUp() const { return m_usedUp; }

    QList<RecordChange> finish()
    {
        for (const auto& [kind, last] : m_given)
            (Query(m_with.access, keepLast) << QString::fromStdString(kind) << last).run();
        const QList<RecordChange> changes = m_with.capture.finish(m_with.access);
        if (sabotaged(Sabotage::CommitApart)) {
            Query(m_with.access, commit).run();
            Query(m_with.access, begin).run();
        }
        appendToJournal(m_with.access, m_act, m_now, m_changeSet, m_with.ids, changes);
        {
            const CommitGate::Commit committing(m_with.gate);
            Query(m_with.access, commit).run();
        }
        m_isOpen = false;
        return changes;
    }

protected:
    void aboutRecord(const char* entity, const boost::uuids::uuid& id) override
    {
        m_with.capture.about(entity, id);
    }

private:
    const WriteSurroundings& m_with;
    const Act& m_act;
    Instant m_now;
    ChangeSetId m_changeSet;
    std::map<std::string, qint64, std::less<>> m_given; // the last number of each kind
    QString m_usedUp;
    bool m_isOpen = false;
};

} // namespace

Status runTransaction(const WriteSurroundings& with, const Act& act, ChangeSetId changeSet,
    const std::function<Status(Transaction&)>& work, ChangeEvent& event)
{
    QString usedUp;
    const Status written = guarded([&]() -> Status {
        WriteTransaction transaction(
            with, act, changeSet.isNull() ? with.ids.make<ChangeSetId>() : changeSet);
        const Status done = work(transaction);
        usedUp = transaction.usedUp();
        if (!done)
            return done;
        event.changeSet = transaction.changeSet();
        for (const RecordChange& record : transaction.finish())
            event.records.append(ChangedRecord{record.entity, record.id});
        return {};
    });
    if (!written && !usedUp.isEmpty())
        return fail(Problem::Conflict, cause::ruleOfTheVault,
            {QLatin1String(numbersUsedUp) + usedUp}, written.error().detail);
    return written;
}

} // namespace muniment::vault

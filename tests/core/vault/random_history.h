// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/vault/table_shape.h"
#include "tests/core/vault/people.h"

#include <QRandomGenerator>

#include <limits>
#include <memory>

namespace muniment::tests {

// Changes a vault at random, from a seed: people and scopes come, go, are renamed, swap numbers,
// refer to each other; some statements are refused half-way and the change goes on.
class RandomHistory
{
public:
    RandomHistory(TestVault& vault, quint32 seed)
        : m_vault(vault)
        , m_random(seed)
    {
        // The vault goes on telling when this history is over.
        m_vault->onChange(
            [last = m_last](const vault::ChangeEvent& event) { *last = event.changeSet; });
    }

    // One transaction that changes something; its change set.
    ChangeSetId step()
    {
        *m_last = {};
        while (m_last->isNull())
            m_vault.writeOk([this](vault::Transaction& transaction) -> Status {
                for (int i = 1 + m_random.bounded(4); i > 0; --i)
                    change(transaction);
                return {};
            });
        return *m_last;
    }

private:
    using AnyId = Id<struct AnyTag>;

    QList<AnyId> idsOf(vault::Transaction& transaction, const char* sql)
    {
        QList<AnyId> ids;
        vault::Query query(transaction.access(), sql);
        while (query.next())
            ids.append(query.id<AnyId>());
        return ids;
    }

    AnyId oneOf(const QList<AnyId>& ids) { return ids[m_random.bounded(ids.size())]; }

    QString word() { return QStringLiteral("w%1").arg(m_random.bounded(1000)); }

    void change(vault::Transaction& transaction)
    {
        const QList<AnyId> people = idsOf(transaction, "SELECT id FROM person ORDER BY id");
        const QList<AnyId> scopes = idsOf(transaction, "SELECT id FROM scope ORDER BY id");
        const int kind = m_random.bounded(7);
        if (people.isEmpty() || kind == 0)
            addPerson(transaction, word());
        else if (kind == 1)
            renamePerson(transaction, PersonId{oneOf(people).value}, word());
        else if (kind == 2)
            run(transaction, "person", oneOf(people), "DELETE FROM person WHERE id = ?");
        else if (kind == 3)
            swapNumbers(transaction, oneOf(people), oneOf(people));
        else if (scopes.isEmpty() || kind == 4)
            addScope(transaction, oneOf(people));
        else if (kind == 5)
            changeRegions(transaction, oneOf(scopes));
        else
            run(transaction, "scope", oneOf(scopes), "DELETE FROM scope WHERE id = ?");
    }

    // A refusal by the schema is part of the history.
    void run(vault::Transaction& transaction, const char* entity, AnyId id, const char* sql)
    {
        transaction.about(entity, id);
        static_cast<void>(vault::guarded([&]() -> Status {
            vault::Query query(transaction.access(), sql);
            query << id;
            query.run();
            return {};
        }));
    }

    void setNumber(vault::Transaction& transaction, AnyId person, qint64 number)
    {
        transaction.about("person", person);
        vault::Query query(transaction.access(), "UPDATE person SET number = ? WHERE id = ?");
        query << number << person;
        query.run();
    }

    qint64 numberOf(vault::Transaction& transaction, AnyId person)
    {
        vault::Query query(transaction.access(), "SELECT number FROM person WHERE id = ?");
        query << person;
        return query.next() ? query.integer() : 0;
    }

    void swapNumbers(vault::Transaction& transaction, AnyId one, AnyId other)
    {
        const qint64 ofOne = numberOf(transaction, one);
        const qint64 ofOther = numberOf(transaction, other);
        setNumber(transaction, one, -1);
        setNumber(transaction, other, ofOne);
        setNumber(transaction, one, ofOther);
    }

    void addScope(vault::Transaction& transaction, AnyId owner)
    {
        const auto id = transaction.ids().make<AnyId>();
        transaction.about("scope", id);
        vault::Query query(transaction.access(),
            "INSERT INTO scope (id, number, name, owner_id, period_from, period_until) "
            "VALUES (?, ?, ?, ?, '2026-01-01', '2026-12-31')");
        query << id << transaction.nextNumber("scope") << idText(id) << owner;
        query.run();
    }

    void changeRegions(vault::Transaction& transaction, AnyId scope)
    {
        run(transaction, "scope", scope, "DELETE FROM scope_region WHERE scope_id = ?");
        for (int i = m_random.bounded(3); i > 0; --i) {
            vault::Query query(
                transaction.access(), "INSERT OR REPLACE INTO scope_region VALUES (?, ?)");
            query << scope << word();
            query.run();
        }
    }

    TestVault& m_vault;
    QRandomGenerator m_random;
    std::shared_ptr<ChangeSetId> m_last = std::make_shared<ChangeSetId>();
};

// All rows of all registers, in a form that is the same for the same records.
inline QByteArrayList recordsOf(vault::Vault& vault)
{
    return mustHold(vault.read([](vault::Access& access) -> Result<QByteArrayList> {
        QByteArrayList rows;
        const vault::TableShapes shapes(access.database());
        for (const auto& [name, shape] : shapes.all()) {
            SQLite::Statement statement(access.database(), shape.selectAfter);
            statement.bind(1, std::numeric_limits<int64_t>::min());
            statement.bind(2, -1);
            while (statement.executeStep())
                rows.append(name + ' ' + canonicalJson(rowOf(shape, statement, 1)));
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }));
}

} // namespace muniment::tests

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"
#include "core/vault/query.h"
#include "tests/support/test_vault.h"

#include <algorithm>

// The tests of the vault change rows of a simple table; which one matters to none of them.
namespace muniment::tests {

inline PersonId addPerson(vault::Transaction& transaction, const QString& name)
{
    const auto id = transaction.ids().make<PersonId>();
    transaction.about("person", id);
    vault::Query query(transaction.access(),
        "INSERT INTO person (id, number, name, role, line, active_from) "
        "VALUES (?, ?, ?, '', 'runs_it', '2026-01-01')");
    query << id << transaction.nextNumber("person") << name;
    query.run();
    return id;
}

inline void renamePerson(vault::Transaction& transaction, PersonId id, const QString& name)
{
    transaction.about("person", id);
    vault::Query query(transaction.access(), "UPDATE person SET name = ? WHERE id = ?");
    query << name << id;
    query.run();
}

inline void removePerson(vault::Transaction& transaction, PersonId id)
{
    transaction.about("person", id);
    vault::Query query(transaction.access(), "DELETE FROM person WHERE id = ?");
    query << id;
    query.run();
}

// Names in order of their numbers.
inline QStringList peopleOf(vault::Vault& vault)
{
    return mustHold(vault.read([](vault::Access& access) -> Result<QStringList> {
        QStringList names;
        vault::Query query(access, "SELECT name FROM person ORDER BY number");
        while (query.next())
            names.append(query.text());
        return names;
    }));
}

// Oldest first.
inline QList<vault::JournalEntry> entriesOf(vault::Vault& vault)
{
    auto entries = mustHold(
        vault.read([](vault::Access& access) { return vault::journalEntries(access, {}); }));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace muniment::tests

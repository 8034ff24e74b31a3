// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope_register.h"
#include "core/standing/facts.h"
#include "core/vault/restore_point.h"
#include "tests/support/test_vault.h"
#include "ui/history/history_data.h"
#include "ui/shell/view.h"

namespace muniment::tests {

// A vault in which a person does a few things, one after another, a minute apart.
class HistoryVault
{
    template <typename Work>
    auto act(const char* verb, Work&& work)
    {
        clock().set({clock().now().milliseconds + 60'000});
        return mustHold(
            m_vault->write(vault::Act{m_me, QLatin1String(verb)}, std::forward<Work>(work)));
    }

public:
    HistoryVault() { m_me = addPeople({QStringLiteral("Ines Duarte")}).first(); }

    [[nodiscard]] vault::Vault& vault() { return *m_vault; }
    [[nodiscard]] QString folder() const { return m_vault.folder(); }
    [[nodiscard]] PersonId me() const { return m_me; }
    [[nodiscard]] FixedClock& clock() { return m_vault.clock; }

    QList<PersonId> addPeople(const QStringList& names)
    {
        return act("person.add", [&names](vault::Transaction& transaction) {
            QList<PersonId> added;
            for (const QString& name : names) {
                scope::NewPerson person;
                person.name = name;
                added.append(mustHold(scope::ScopeRegister::addPerson(transaction, person)));
            }
            return Result<QList<PersonId>>(added);
        });
    }

    void call(PersonId id, const QString& role)
    {
        act("person.set", [&](vault::Transaction& transaction) -> Status {
            Result<scope::Person> person = scope::ScopeRegister(transaction.access()).person(id);
            if (!person)
                return failWith(person);
            person->role = role;
            return scope::ScopeRegister::updatePerson(transaction, *person);
        });
    }

    void namePoint(const QString& name)
    {
        act(vault::restorePointVerb, [&name](vault::Transaction& transaction) {
            return vault::addRestorePoint(transaction, name);
        });
    }

    [[nodiscard]] ui::View view()
    {
        ui::View view;
        view.facts = std::make_shared<const standing::Facts>(
            m_vault.readOk([](vault::Access& access) { return standing::loadFacts(access); }));
        view.today = view.asOf = dayIn(clock().now(), view.facts->organisation.timeZone);
        view.me = m_me;
        return view;
    }

    // With the bodies of all entries.
    [[nodiscard]] std::shared_ptr<const ui::HistoryData> history()
    {
        const auto headers = mustHold(ui::readHistoryData(*m_vault, nullptr, view().facts, {}));
        return mustHold(ui::withNotes(*m_vault, headers, headers->entries.size(), {}));
    }

private:
    TestVault m_vault;
    PersonId m_me;
};

} // namespace muniment::tests

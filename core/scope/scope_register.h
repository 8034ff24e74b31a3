// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/scope/scope.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::scope {

// Organisation, people and scopes. `find...` takes an id, a code ("P-03", "S-1") or a
// name without regard to case, and refuses a name that several bear.
class ScopeRegister
{
public:
    explicit ScopeRegister(vault::Access& access);

    [[nodiscard]] Result<Organisation> organisation() const;
    // The calendar day of an instant in the organisation's time zone.
    [[nodiscard]] Result<Date> dayOf(Instant instant) const;

    [[nodiscard]] Result<QList<Person>> people() const; // by number
    [[nodiscard]] Result<Person> person(PersonId id) const;
    [[nodiscard]] Result<Person> findPerson(const QString& text) const;

    [[nodiscard]] Result<QList<Scope>> scopes() const; // by number
    [[nodiscard]] Result<Scope> scope(ScopeId id) const;
    [[nodiscard]] Result<Scope> findScope(const QString& text) const;

    static Status updateOrganisation(vault::Transaction& transaction, const Organisation& what);
    static Result<PersonId> addPerson(vault::Transaction& transaction, const NewPerson& what);
    static Status updatePerson(vault::Transaction& transaction, const Person& what);
    static Result<ScopeId> addScope(vault::Transaction& transaction, const NewScope& what);
    static Status updateScope(vault::Transaction& transaction, const Scope& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::scope

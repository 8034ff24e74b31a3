// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope_register.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_messages.h"
#include "core/vault/query.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectOrganisation[]
    = "SELECT id, name, legal_name, stamp_code, time_zone FROM organisation";
constexpr char updateOrganisationRow[] = "UPDATE organisation SET name = ?, legal_name = ?, "
                                         "stamp_code = ?, time_zone = ? WHERE id = ?";

constexpr char selectPeople[] = "SELECT id, number, name, role, line, organisation, mail, "
                                "active_from, active_until FROM person ORDER BY number";
constexpr char insertPerson[]
    = "INSERT INTO person (id, number, name, role, line, organisation, mail, active_from, "
      "active_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updatePersonRow[]
    = "UPDATE person SET name = ?, role = ?, line = ?, organisation = ?, mail = ?, "
      "active_from = ?, active_until = ? WHERE id = ?";

constexpr char selectScopes[]
    = "SELECT id, number, name, statement, exclusions, provider_id, owner_id, inherits_from, "
      "period_from, period_until, period_pattern FROM scope ORDER BY number";
constexpr char selectRegions[] = "SELECT scope_id, region FROM scope_region ORDER BY region";
constexpr char insertScope[]
    = "INSERT INTO scope (id, number, name, statement, exclusions, provider_id, owner_id, "
      "inherits_from, period_from, period_until, period_pattern) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateScopeRow[]
    = "UPDATE scope SET name = ?, statement = ?, exclusions = ?, provider_id = ?, owner_id = ?, "
      "inherits_from = ?, period_from = ?, period_until = ?, period_pattern = ? WHERE id = ?";
constexpr char insertRegion[] = "INSERT INTO scope_region (scope_id, region) VALUES (?, ?)";
constexpr char deleteRegion[] = "DELETE FROM scope_region WHERE scope_id = ? AND region = ?";

Called<Person> howPeopleAreCalled()
{
    return {u'P', &personCode, &Person::name, cause::personNotFound, cause::personAmbiguous};
}

template <typename Row, typename IdType>
Result<Row> byId(const Result<QList<Row>>& rows, IdType id, const Cause& notFound)
{
    if (!rows)
        return failWith(rows);
    for (const Row& row : *rows)
        if (row.id == id)
            return row;
    return fail(Problem::NotFound, notFound, {idText(id)});
}

Result<NewPerson> checkedPerson(
    vault::Transaction& transaction, NewPerson person, const NewPerson& before = {})
{
    person.name = cleanLine(person.name);
    person.role = cleanLine(person.role);
    person.organisation = cleanLine(person.organisation);
    person.mail = cleanLine(person.mail);
    if (person.name.isEmpty())
        return fail(Problem::Invalid, cause::nameMissing);
    const Status fit = refuseLongNames({person.name, person.role, person.organisation, person.mail},
        {before.name, before.role, before.organisation, before.mail});
    if (!fit)
        return failWith(fit);
    if (!person.activeFrom.isValid()) {
        const Result<Date> today = ScopeRegister(transaction.access()).dayOf(transaction.now());
        if (!today)
            return failWith(today);
        person.activeFrom = *today;
    }
    if (person.activeUntil.isValid() && person.activeUntil < person.activeFrom)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(person.activeFrom), dateText(person.activeUntil)});
    return person;
}

// Two who bear one name and nothing that tells them apart can never be named again.
Status refuseTwin(vault::Access& access, const NewPerson& person, PersonId itself = {})
{
    const auto people = ScopeRegister(access).people();
    if (!people)
        return failWith(people);
    for (const Person& each : *people)
        if (each.id != itself && each.name.compare(person.name, Qt::CaseInsensitive) == 0
            && each.role == person.role && each.organisation == person.organisation)
            return fail(
                Problem::Conflict, cause::personAlready, {person.name, personCode(each.number)});
    return {};
}

// Somebody of the house has to be left who can act, or nothing is ever changed again.
Status refuseLeavingNobody(
    vault::Transaction& transaction, const Person& before, const NewPerson& now)
{
    const ScopeRegister registered(transaction.access());
    const Result<Date> today = registered.dayOf(transaction.now());
    const Result<QList<Person>> people = registered.people();
    if (!today)
        return failWith(today);
    if (!people)
        return failWith(people);
    const auto acts = [&today](const NewPerson& person) {
        return person.isActiveOn(*today) && person.line != Line::Outside;
    };
    const bool isAnybodyLeft = acts(now)
        || std::any_of(people->begin(), people->end(),
            [&](const Person& each) { return each.id != before.id && acts(each); });
    return isAnybodyLeft || !acts(before) ? Status()
                                          : fail(Problem::Refused, cause::lastToAct, {before.name});
}

// Following the chain upwards from the scope to inherit from must not lead back.
bool leadsBack(const QList<Scope>& scopes, ScopeId from, ScopeId itself)
{
    QSet<ScopeId> passed;
    while (!from.isNull() && !passed.contains(from)) {
        if (from == itself)
            return true;
        passed.insert(from);
        ScopeId above;
        for (const Scope& scope : scopes)
            if (scope.id == from)
                above = scope.inheritsFrom;
        from = above;
    }
    return false;
}

Result<NewScope> checkedScope(
    vault::Transaction& transaction, NewScope scope, ScopeId itself, const NewScope& before = {})
{
    scope.name = cleanLine(scope.name);
    scope.statement = cleanText(scope.statement);
    scope.exclusions = cleanText(scope.exclusions);
    if (scope.name.isEmpty())
        return fail(Problem::Invalid, cause::nameMissing);
    if (const Status fit = refuseLongNames({scope.name}, {before.name}); !fit)
        return failWith(fit);
    if (const Status fit = refuseLongNames(scope.regions, before.regions); !fit)
        return failWith(fit);
    if (const Status fit = refuseLongTexts(
            {scope.statement, scope.exclusions}, {before.statement, before.exclusions});
        !fit)
        return failWith(fit);
    const ScopeRegister registered(transaction.access());
    const Result<QList<Scope>> others = registered.scopes();
    if (!others)
        return failWith(others);
    for (const Scope& other : *others)
        if (other.id != itself && nameForm(other.name) == nameForm(scope.name))
            return fail(
                Problem::Conflict, cause::scopeNameTaken, {scope.name, scopeCode(other.number)});
    if (!itself.isNull() && leadsBack(*others, scope.inheritsFrom, itself))
        return fail(Problem::Invalid, cause::inheritsFromItself, {scope.name});
    if (!scope.period.from.isValid() || !scope.period.until.isValid()) {
        const Result<Date> today = registered.dayOf(transaction.now());
        if (!today)
            return failWith(today);
        scope.period = {Date(today->year(), 1, 1), Date(today->year(), 12, 31)};
    }
    if (scope.period.until < scope.period.from)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(scope.period.from), dateText(scope.period.until)});
    const QList<Frequency> patterns{
        Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly};
    if (!patterns.contains(scope.periodPattern))
        return fail(
            Problem::Invalid, cause::notAPeriodPattern, {frequencyText(scope.periodPattern)});
    return scope;
}

QSet<QString> distinct(const QStringList& texts)
{
    QSet<QString> all;
    for (const QString& text : texts)
        if (!cleanLine(text).isEmpty())
            all.insert(cleanLine(text));
    return all;
}

void setRegions(
    vault::Access& access, ScopeId id, const QStringList& before, const QStringList& after)
{
    const QSet<QString> wanted = distinct(after);
    for (const QString& region : before)
        if (!wanted.contains(region))
            (Query(access, deleteRegion) << id << region).run();
    QStringList added(wanted.cbegin(), wanted.cend());
    added.sort();
    for (const QString& region : added)
        if (!before.contains(region))
            (Query(access, insertRegion) << id << region).run();
}

} // namespace

ScopeRegister::ScopeRegister(vault::Access& access)
    : m_access(access)
{
}

Result<Organisation> ScopeRegister::organisation() const
{
    return guarded([&]() -> Result<Organisation> {
        Query query(m_access, selectOrganisation);
        Organisation organisation;
        if (query.next()) {
            organisation.id = query.id<OrganisationId>();
            organisation.name = query.text();
            organisation.legalName = query.text();
            organisation.stampCode = query.text();
            organisation.timeZone = query.text();
        }
        return organisation;
    });
}

Result<Date> ScopeRegister::dayOf(Instant instant) const
{
    const Result<Organisation> whose = organisation();
    if (!whose)
        return failWith(whose);
    return dayIn(instant, whose->timeZone);
}

Result<QList<Person>> ScopeRegister::people() const
{
    return guarded([&]() -> Result<QList<Person>> {
        QList<Person> people;
        Query query(m_access, selectPeople);
        while (query.next()) {
            Person person;
            person.id = query.id<PersonId>();
            person.number = query.integer();
            person.name = query.text();
            person.role = query.text();
            person.line = query.choice(&parseLine);
            person.organisation = query.text();
            person.mail = query.text();
            person.activeFrom = query.date();
            person.activeUntil = query.date();
            people.append(person);
        }
        return people;
    });
}

Result<Person> ScopeRegister::person(PersonId id) const
{
    return byId(people(), id, cause::personNotFound);
}

Result<Person> ScopeRegister::findPerson(const QString& text) const
{
    const Result<QList<Person>> all = people();
    if (!all)
        return failWith(all);
    return lookUp(*all, text, howPeopleAreCalled());
}

Result<QList<Scope>> ScopeRegister::scopes() const
{
    return guarded([&]() -> Result<QList<Scope>> {
        QHash<ScopeId, QStringList> regions;
        Query named(m_access, selectRegions);
        while (named.next()) {
            const auto id = named.id<ScopeId>();
            regions[id].append(named.text());
        }
        QList<Scope> scopes;
        Query query(m_access, selectScopes);
        while (query.next()) {
            Scope scope;
            scope.id = query.id<ScopeId>();
            scope.number = query.integer();
            scope.name = query.text();
            scope.statement = query.text();
            scope.exclusions = query.text();
            scope.providerId = query.id<ProviderId>();
            scope.ownerId = query.id<PersonId>();
            scope.inheritsFrom = query.id<ScopeId>();
            scope.period.from = query.date();
            scope.period.until = query.date();
            scope.periodPattern = query.choice(&parseFrequency);
            scope.regions = regions.value(scope.id);
            scopes.append(scope);
        }
        return scopes;
    });
}

Result<Scope> ScopeRegister::scope(ScopeId id) const
{
    return byId(scopes(), id, cause::scopeNotFound);
}

Result<Scope> ScopeRegister::findScope(const QString& text) const
{
    const Result<QList<Scope>> all = scopes();
    if (!all)
        return failWith(all);
    // Names of scopes are unique, so that no name is ambiguous.
    return lookUp(*all, text,
        Called<Scope>{u'S', &scopeCode, &Scope::name, cause::scopeNotFound, cause::scopeNotFound});
}

Status ScopeRegister::updateOrganisation(vault::Transaction& transaction, const Organisation& what)
{
    if (cleanText(what.name).isEmpty() || cleanText(what.legalName).isEmpty())
        return fail(Problem::Invalid, cause::nameMissing);
    const Result<Organisation> before = ScopeRegister(transaction.access()).organisation();
    if (!before)
        return failWith(before);
    if (const Status fit
        = refuseLongNames({what.name, what.legalName}, {before->name, before->legalName});
        !fit)
        return fit;
    return guarded([&]() -> Status {
        transaction.about("organisation", what.id);
        (Query(transaction.access(), updateOrganisationRow)
            << cleanLine(what.name) << cleanLine(what.legalName) << what.stampCode << what.timeZone
            << what.id)
            .run();
        return {};
    });
}

Result<PersonId> ScopeRegister::addPerson(vault::Transaction& transaction, const NewPerson& what)
{
    const Result<NewPerson> person = checkedPerson(transaction, what);
    if (!person)
        return failWith(person);
    if (const Status apart = refuseTwin(transaction.access(), *person); !apart)
        return failWith(apart);
    return guarded([&]() -> Result<PersonId> {
        const auto id = transaction.ids().make<PersonId>();
        transaction.about("person", id);
        (Query(transaction.access(), insertPerson)
            << id << transaction.nextNumber("person") << person->name << person->role
            << lineText(person->line) << person->organisation << person->mail << person->activeFrom
            << person->activeUntil)
            .run();
        return id;
    });
}

Status ScopeRegister::updatePerson(vault::Transaction& transaction, const Person& what)
{
    const Result<Person> before = ScopeRegister(transaction.access()).person(what.id);
    if (!before)
        return failWith(before);
    const Result<NewPerson> person = checkedPerson(transaction, what, *before);
    if (!person)
        return failWith(person);
    if (const Status apart = refuseTwin(transaction.access(), *person, what.id); !apart)
        return apart;
    if (const Status left = refuseLeavingNobody(transaction, *before, *person); !left)
        return left;
    return guarded([&]() -> Status {
        transaction.about("person", what.id);
        const int changed = (Query(transaction.access(), updatePersonRow)
            << person->name << person->role << lineText(person->line) << person->organisation
            << person->mail << person->activeFrom << person->activeUntil << what.id)
                                .run();
        if (changed == 0)
            return fail(Problem::NotFound, cause::personNotFound, {what.name});
        return {};
    });
}

Result<ScopeId> ScopeRegister::addScope(vault::Transaction& transaction, const NewScope& what)
{
    const Result<NewScope> scope = checkedScope(transaction, what, {});
    if (!scope)
        return failWith(scope);
    return guarded([&]() -> Result<ScopeId> {
        const auto id = transaction.ids().make<ScopeId>();
        transaction.about("scope", id);
        (Query(transaction.access(), insertScope)
            << id << transaction.nextNumber("scope") << scope->name << scope->statement
            << scope->exclusions << scope->providerId << scope->ownerId << scope->inheritsFrom
            << scope->period.from << scope->period.until << frequencyText(scope->periodPattern))
            .run();
        setRegions(transaction.access(), id, {}, scope->regions);
        return id;
    });
}

Status ScopeRegister::updateScope(vault::Transaction& transaction, const Scope& what)
{
    const Result<Scope> before = ScopeRegister(transaction.access()).scope(what.id);
    if (!before)
        return failWith(before);
    const Result<NewScope> scope = checkedScope(transaction, what, what.id, *before);
    if (!scope)
        return failWith(scope);
    return guarded([&]() -> Status {
        transaction.about("scope", what.id);
        (Query(transaction.access(), updateScopeRow)
            << scope->name << scope->statement << scope->exclusions << scope->providerId
            << scope->ownerId << scope->inheritsFrom << scope->period.from << scope->period.until
            << frequencyText(scope->periodPattern) << what.id)
            .run();
        setRegions(transaction.access(), what.id, before->regions, scope->regions);
        return {};
    });
}

} // namespace muniment::scope

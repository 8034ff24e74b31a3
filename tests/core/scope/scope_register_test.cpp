// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope_register.h"

#include "core/base/base_messages.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_messages.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::scope;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ScopeRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatAPersonIs()
    {
        House house;
        NewPerson given;
        given.name = u"  Zoë   Byrne "_s;
        given.role = u"Internal audit"_s;
        given.line = Line::Independent;
        given.organisation = u"Harbour Audit"_s;
        given.mail = u"zoe@harbour.example"_s;
        given.activeFrom = Date(2026, 1, 1);
        given.activeUntil = Date(2026, 12, 31);
        const PersonId id = house.vault.writeOk([&](vault::Transaction& transaction) {
            return ScopeRegister::addPerson(transaction, given);
        });
        const Person kept = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).person(id); });
        QCOMPARE(kept.number, 2);
        QCOMPARE(kept.name, u"Zoë Byrne"_s);
        QCOMPARE(kept.role, given.role);
        QCOMPARE(kept.line, Line::Independent);
        QCOMPARE(kept.organisation, given.organisation);
        QCOMPARE(kept.mail, given.mail);
        QVERIFY(kept.isActiveOn(Date(2026, 12, 31)));
        QVERIFY(!kept.isActiveOn(Date(2027, 1, 1)));
        QVERIFY(!kept.isActiveOn(Date(2025, 12, 31)));
    }

    void letsAPersonBeActiveFromTodayWhereNothingIsSaid()
    {
        House house;
        const Person ann = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).findPerson(u"P-01"_s); });
        QCOMPARE(ann.activeFrom, Date(2026, 7, 1));
        QVERIFY(!ann.activeUntil.isValid());
    }

    void refusesAnEndBeforeTheStart()
    {
        House house;
        NewPerson person;
        person.name = u"Bo"_s;
        person.activeFrom = Date(2026, 2, 1);
        person.activeUntil = Date(2026, 1, 1);
        const Result<PersonId> added = house.vault->write({}, [&](vault::Transaction& transaction) {
            return ScopeRegister::addPerson(transaction, person);
        });
        QVERIFY(!added);
        QVERIFY(added.error().is(base::cause::endBeforeStart));
    }

    void somebodyOfTheHouseIsLeftWhoCanAct()
    {
        House house;
        const auto add = [&house](const QString& name, Line line) {
            NewPerson person;
            person.name = name;
            person.line = line;
            house.vault.writeOk(
                [&](vault::Transaction& t) { return ScopeRegister::addPerson(t, person); });
        };
        const auto change = [&house](Line line, Date until) {
            return house.vault->write({}, [&](vault::Transaction& t) -> Status {
                Result<Person> person = ScopeRegister(t.access()).person(house.owner);
                if (!person)
                    return failWith(person);
                person->line = line;
                person->activeFrom = Date(2026, 1, 1);
                person->activeUntil = until;
                return ScopeRegister::updatePerson(t, *person);
            });
        };
        add(u"Ruth"_s, Line::Outside);
        const Status ended = change(Line::RunsIt, Date(2026, 6, 30));
        QVERIFY(!ended && ended.error().is(cause::lastToAct));
        const Status outside = change(Line::Outside, {});
        QVERIFY(!outside && outside.error().is(cause::lastToAct));
        VERIFY_OK(change(Line::RunsIt, Date(2026, 12, 31))); // who still can today
        add(u"Ben"_s, Line::RunsIt);
        VERIFY_OK(change(Line::RunsIt, Date(2026, 6, 30)));
    }

    void refusesANamelessPerson()
    {
        House house;
        const Result<PersonId> added = house.vault->write({}, [&](vault::Transaction& transaction) {
            return ScopeRegister::addPerson(transaction, {});
        });
        QVERIFY(!added);
        QVERIFY(added.error().is(cause::nameMissing));
    }

    void keepsWhatAScopeIs()
    {
        House house;
        const Scope kept = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).findScope(u"S-1"_s); });
        QCOMPARE(kept.name, u"Payments EU"_s);
        QCOMPARE(kept.ownerId, house.owner);
        QCOMPARE(kept.regions, (QStringList{u"northeurope"_s, u"westeurope"_s}));
        QCOMPARE(kept.period, (Period{Date(2026, 1, 1), Date(2026, 12, 31)}));
        QCOMPARE(kept.periodPattern, Frequency::Quarterly);
        const Provider provider = house.vault.readOk([&](vault::Access& access) {
            return ProviderRegister(access).provider(kept.providerId);
        });
        QCOMPARE(provider.name, u"Azure"_s);
    }

    void changesAScopeAndItsRegions()
    {
        House house;
        Scope changed = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).scope(house.scopeId); });
        changed.regions = {u"westeurope"_s, u"francecentral"_s};
        changed.statement = u"All that handles claims."_s;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ScopeRegister::updateScope(transaction, changed);
        });
        const Scope kept = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).scope(house.scopeId); });
        QCOMPARE(kept.regions, (QStringList{u"francecentral"_s, u"westeurope"_s}));
        QCOMPARE(kept.statement, changed.statement);
    }

    void writesNothingWhereNothingChanges()
    {
        House house;
        const qint64 before = house.journalLength();
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            const ScopeRegister registered(transaction.access());
            if (const Status same
                = ScopeRegister::updateScope(transaction, *registered.scope(house.scopeId));
                !same)
                return same;
            return ScopeRegister::updatePerson(transaction, *registered.person(house.owner));
        });
        QCOMPARE(house.journalLength(), before);
    }

    void twoOfOneNameAreToldApartByRoleOrOrganisation()
    {
        House house;
        NewPerson ann;
        ann.name = u"Ann Lee"_s;
        const auto add = [&](const NewPerson& person) {
            return house.vault->write({}, [&](vault::Transaction& transaction) {
                return ScopeRegister::addPerson(transaction, person);
            });
        };
        VERIFY_OK(add(ann));
        ann.name = u"ann  LEE "_s;
        const Result<PersonId> twin = add(ann);
        QVERIFY(!twin);
        QVERIFY(twin.error().is(cause::personAlready));
        ann.role = u"Auditor"_s;
        const Result<PersonId> other = add(ann);
        VERIFY_OK(other);
        const Status made = house.vault->write({}, [&](vault::Transaction& transaction) -> Status {
            Person person = *ScopeRegister(transaction.access()).person(*other);
            person.role.clear();
            return ScopeRegister::updatePerson(transaction, person);
        });
        QVERIFY(!made);
        QVERIFY(made.error().is(cause::personAlready));
    }

    void refusesNamesThatAreTaken()
    {
        House house;
        NewScope scope;
        scope.name = u"payments eu"_s;
        const Result<ScopeId> added = house.vault->write({}, [&](vault::Transaction& transaction) {
            return ScopeRegister::addScope(transaction, scope);
        });
        QVERIFY(!added);
        QCOMPARE(
            wordsFor(added.error()).sentence, u"The scope S-1 is called “payments eu” already."_s);
        NewProvider provider;
        provider.name = u"AZURE"_s;
        const Result<ProviderId> twice
            = house.vault->write({}, [&](vault::Transaction& transaction) {
                  return ProviderRegister::add(transaction, provider);
              });
        QVERIFY(!twice);
        QVERIFY(twice.error().is(cause::providerNameTaken));
    }

    void refusesACircleOfScopes()
    {
        House house;
        NewScope platform;
        platform.name = u"Shared platform"_s;
        platform.inheritsFrom = house.scopeId;
        const ScopeId id = house.vault.writeOk([&](vault::Transaction& transaction) {
            return ScopeRegister::addScope(transaction, platform);
        });
        Scope payments = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).scope(house.scopeId); });
        payments.inheritsFrom = id;
        const Status changed = house.vault->write({}, [&](vault::Transaction& transaction) {
            return ScopeRegister::updateScope(transaction, payments);
        });
        QVERIFY(!changed);
        QVERIFY(changed.error().is(cause::inheritsFromItself));
    }

    void tellsTheDayInTheOrganisationsZone()
    {
        House house;
        Organisation organisation = house.vault.readOk(
            [&](vault::Access& access) { return ScopeRegister(access).organisation(); });
        QVERIFY(!organisation.id.isNull());
        organisation.timeZone = u"Pacific/Auckland"_s;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ScopeRegister::updateOrganisation(transaction, organisation);
        });
        const Date day = house.vault.readOk([&](vault::Access& access) {
            return ScopeRegister(access).dayOf(*parseInstant(u"2026-07-01T13:00:00Z"_s));
        });
        QCOMPARE(day, Date(2026, 7, 2));
    }
};

MUNIMENT_TEST(ScopeRegisterTest, "scope_register_test")
#include "scope_register_test.moc"

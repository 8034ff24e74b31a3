// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/hand_over.h"

#include "core/audits/audit_register.h"
#include "core/audits/request_register.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "tests/core/scope/house.h"

#include <stop_token>

using namespace muniment;
using namespace muniment::audits;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using controls::ControlRegister;
using controls::ImplementationRegister;
using controls::NewControl;
using controls::NewControlVersion;
using controls::NewExpectedEvidence;

namespace {

const Date today(2026, 11, 23);

PersonId addPerson(House& house, const QString& name, Date until = {})
{
    return house.vault.writeOk([&](vault::Transaction& transaction) {
        scope::NewPerson person;
        person.name = name;
        person.activeFrom = Date(2024, 1, 1);
        person.activeUntil = until;
        return scope::ScopeRegister::addPerson(transaction, person);
    });
}

// Owned by the one, with a row of expected evidence that belongs to the other.
ControlId addControl(House& house, const QString& title, PersonId owner, PersonId collector)
{
    return house.vault.writeOk([&](vault::Transaction& transaction) -> Result<ControlId> {
        NewControl control;
        control.title = title;
        control.ownerId = owner;
        NewControlVersion text;
        text.statement = u"It is done."_s;
        const Result<ControlId> id = ControlRegister::add(transaction, control, text);
        if (!id)
            return id;
        NewExpectedEvidence expected;
        expected.controlId = *id;
        expected.title = u"List"_s;
        expected.ownerId = collector;
        const auto row = ImplementationRegister::addExpectedEvidence(transaction, expected);
        if (!row)
            return failWith(row);
        return id;
    });
}

RequestId ask(House& house, AuditId audit, PersonId owner)
{
    return house.vault.writeOk([&](vault::Transaction& transaction) {
        NewRequest request;
        request.text = u"Access reviews of all quarters"_s;
        request.ownerId = owner;
        request.ourAnswer = u"They are in the binder."_s;
        return RequestRegister::add(transaction, audit, request);
    });
}

Owned owned(House& house, PersonId person, Date day = today)
{
    return house.vault.readOk([&](vault::Access& access) { return ownedBy(access, person, day); });
}

Result<Owned> handOver(House& house, PersonId from, PersonId to)
{
    return house.vault->write({}, [&](vault::Transaction& transaction) {
        return audits::handOver(transaction, from, to, today);
    });
}

} // namespace

class HandOverTest final : public QObject
{
    Q_OBJECT

private slots:
    void allThatAPersonAnswersForGoesToTheOther()
    {
        House house;
        const PersonId bo = addPerson(house, u"Bo Hart"_s);
        addControl(house, u"Access review"_s, house.owner, bo);
        addControl(house, u"Restore test"_s, bo, house.owner);
        house.vault.writeOk([&](vault::Transaction& transaction) {
            scope::Asset portal = *scope::AssetRegister(transaction.access()).asset(house.portal);
            portal.ownerId = house.owner;
            return scope::AssetRegister::update(transaction, portal);
        });
        const Owned before = owned(house, house.owner);
        QCOMPARE_EQ(before.count(), 4); // a scope, an asset, a control, and a row of another's
        const Result<Owned> given = handOver(house, house.owner, bo);
        VERIFY_OK(given);
        QCOMPARE_EQ(given->count(), before.count());
        QCOMPARE_EQ(owned(house, house.owner).count(), 0);
        QCOMPARE_EQ(owned(house, bo).count(), before.count() + 2);
    }

    void whatIsRetiredStaysWithWhoAnsweredForItThen()
    {
        House house;
        const PersonId bo = addPerson(house, u"Bo Hart"_s);
        const ControlId control = addControl(house, u"Access review"_s, bo, bo);
        const AssetId queue = house.vault.writeOk([&](vault::Transaction& transaction) {
            scope::NewAsset asset = house.anAsset(u"Refund queue"_s);
            asset.ownerId = bo;
            asset.inServiceUntil = today.addDays(-1);
            return scope::AssetRegister::add(transaction, asset);
        });
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ControlRegister::retire(transaction, control, today);
        });
        QCOMPARE_EQ(owned(house, bo).count(), 0);
        QCOMPARE_EQ(owned(house, bo, today.addDays(-1)).count(), 3); // they were in use that day
        const Result<Owned> given = handOver(house, bo, house.owner);
        VERIFY_OK(given);
        QCOMPARE_EQ(given->count(), 0);
        const auto asset = house.vault.readOk(
            [&](vault::Access& access) { return scope::AssetRegister(access).asset(queue); });
        QCOMPARE_EQ(asset.ownerId, bo);
    }

    void whoCancelsMidwayHasGivenNothing()
    {
        House house;
        const PersonId bo = addPerson(house, u"Bo Hart"_s);
        addControl(house, u"Access review"_s, house.owner, house.owner);
        const int before = owned(house, house.owner).count();
        QVERIFY(before > 2);
        std::stop_source cancel;
        QList<qint64> told;
        const JobContext job{cancel.get_token(), [&](const Progress& where) {
                                 QCOMPARE(where.total, before);
                                 told.append(where.done);
                                 if (where.done == 1)
                                     cancel.request_stop();
                             }};
        const Result<Owned> given = house.vault->write({}, [&](vault::Transaction& transaction) {
            return audits::handOver(transaction, house.owner, bo, today, job);
        });
        QVERIFY(!given);
        QCOMPARE(given.error().problem, Problem::Cancelled);
        QCOMPARE(told, (QList<qint64>{0, 1}));
        QCOMPARE_EQ(owned(house, house.owner).count(), before);
        QCOMPARE_EQ(owned(house, bo).count(), 0);
    }

    void whatAnAuditorHasAcceptedStaysWithWhoAnsweredIt()
    {
        House house;
        const PersonId bo = addPerson(house, u"Bo Hart"_s);
        const AuditId audit = house.vault.writeOk([](vault::Transaction& transaction) {
            NewAudit what;
            what.name = u"Surveillance 2027"_s;
            what.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
            return AuditRegister::add(transaction, what);
        });
        const RequestId settled = ask(house, audit, bo);
        const RequestId open = ask(house, audit, bo);
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            for (const RequestState to :
                {RequestState::Ready, RequestState::Provided, RequestState::Accepted})
                if (const Status moved = RequestRegister::move(transaction, settled, {to, {}, {}});
                    !moved)
                    return moved;
            return {};
        });
        const Result<Owned> given = handOver(house, bo, house.owner);
        VERIFY_OK(given);
        QCOMPARE_EQ(given->requests.size(), 1);
        const auto ownerOf = [&house](RequestId id) {
            return house.vault
                .readOk([id](vault::Access& access) { return RequestRegister(access).request(id); })
                .ownerId;
        };
        QCOMPARE_EQ(ownerOf(open), house.owner);
        QCOMPARE_EQ(ownerOf(settled), bo);
    }

    void onlySomebodyElseWhoIsActiveTakesIt()
    {
        House house;
        const PersonId gone = addPerson(house, u"Cy Gone"_s, Date(2025, 12, 31));
        const Result<Owned> toGone = handOver(house, house.owner, gone);
        QVERIFY(!toGone);
        QVERIFY(toGone.error().is(controls::cause::takerNotActive));
        const Result<Owned> toOneself = handOver(house, house.owner, house.owner);
        QVERIFY(!toOneself);
        QVERIFY(toOneself.error().is(controls::cause::handedToOneself));
        QVERIFY(owned(house, house.owner).count() > 0);
    }
};

MUNIMENT_TEST(HandOverTest, "hand_over_test")

#include "hand_over_test.moc"

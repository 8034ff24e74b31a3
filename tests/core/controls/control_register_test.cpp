// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/control_register.h"

#include "core/base/base_messages.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/controls/starter_catalog.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

NewControl aControl(const QString& title)
{
    NewControl control;
    control.title = title;
    control.kinds = {ControlKind::Credential, ControlKind::Data};
    return control;
}

NewControlVersion aText(Date from, const QString& statement = u"Access is reviewed."_s)
{
    NewControlVersion text;
    text.inForceFrom = from;
    text.statement = statement;
    return text;
}

Result<ControlId> add(House& house, const QString& title, const NewControlVersion& text)
{
    return house.vault->write({}, [&](vault::Transaction& transaction) {
        return ControlRegister::add(transaction, aControl(title), text);
    });
}

ControlVersion inForce(House& house, ControlId id, Date day)
{
    return house.vault.readOk(
        [&](vault::Access& access) { return ControlRegister(access).versionInForce(id, day); });
}

} // namespace

class ControlRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnOwnControl()
    {
        House house;
        const Result<ControlId> id = add(house, u"Access review"_s, aText(Date(2026, 1, 1)));
        VERIFY_OK(id);
        const Control kept = house.vault.readOk(
            [&](vault::Access& access) { return ControlRegister(access).find(u"c-1"_s); });
        QCOMPARE(kept.id, *id);
        QCOMPARE(controlCode(kept.number), u"C-01"_s);
        QCOMPARE(kept.title, u"Access review"_s);
        QCOMPARE(kept.kinds, (QList<ControlKind>{ControlKind::Data, ControlKind::Credential}));
        QVERIFY(kept.catalogEntry.isEmpty());
    }

    void refusesAControlThatSaysNothing()
    {
        House house;
        const Result<ControlId> wordless = add(house, u"Access review"_s, aText({}, u"  "_s));
        QVERIFY(!wordless);
        QVERIFY(wordless.error().is(cause::statementMissing));
        const Result<ControlId> nameless = add(house, QString(), aText({}));
        QVERIFY(!nameless);
        QVERIFY(nameless.error().is(cause::titleMissing));
    }

    void refusesATitleThatIsTaken()
    {
        House house;
        VERIFY_OK(add(house, u"Access review"_s, aText({})));
        const Result<ControlId> other = add(house, u"Restore test"_s, aText({}));
        VERIFY_OK(other);
        const Result<ControlId> twin = add(house, u" ACCESS  review"_s, aText({}));
        QVERIFY(!twin);
        QVERIFY(twin.error().is(cause::titleTaken));
        QCOMPARE(wordsFor(twin.error()).sentence, u"C-01 is called “ACCESS review” already."_s);
        const Status renamed = house.vault->write({}, [&](vault::Transaction& transaction) {
            Control control = *ControlRegister(transaction.access()).control(*other);
            control.title = u"Access Review"_s;
            return ControlRegister::update(transaction, control);
        });
        QVERIFY(!renamed);
        QVERIFY(renamed.error().is(cause::titleTaken));
    }

    void tellsTheTextInForceOnADay()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText(Date(2025, 3, 1), u"One."_s));
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ControlRegister::addVersion(transaction, id, aText(Date(2026, 4, 1), u"Two."_s));
        });
        QCOMPARE(inForce(house, id, Date(2026, 3, 31)).statement, u"One."_s);
        QCOMPARE(inForce(house, id, Date(2026, 4, 1)).statement, u"Two."_s);
        QCOMPARE(inForce(house, id, Date(2020, 1, 1)).statement, u"One."_s);
        QCOMPARE(inForce(house, id, Date(2026, 4, 1)).version, 2);
        const QList<ControlVersion> all = house.vault.readOk([](vault::Access& access) {
            return ControlRegister(access).versionsInForce(Date(2026, 12, 31));
        });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().statement, u"Two."_s);
    }

    void refusesANewTextBeforeTheOneInForce()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText(Date(2026, 4, 1)));
        const auto earlier = house.vault->write({}, [&](vault::Transaction& transaction) {
            return ControlRegister::addVersion(transaction, id, aText(Date(2026, 4, 1)));
        });
        QVERIFY(!earlier);
        QVERIFY(earlier.error().is(cause::versionNotLater));
    }

    void correctsATextWhereItStands()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText(Date(2026, 4, 1)));
        ControlVersion text = inForce(house, id, Date(2026, 5, 1));
        text.statement = u"Access is reviewed every quarter."_s;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ControlRegister::correctVersion(transaction, text);
        });
        const ControlVersion corrected = inForce(house, id, Date(2026, 5, 1));
        QCOMPARE(corrected.statement, text.statement);
        QCOMPARE(corrected.version, 1);
        QCOMPARE(corrected.id, text.id);
    }

    void narrowsTheListByWhatIsAsked()
    {
        House house;
        const ControlId first = *add(house, u"Access review"_s, aText({}));
        const ControlId second = *add(house, u"Restore test"_s, aText({}));
        const FrameworkId iso = frameworkIdOf(u"iso-27001-2022"_s);
        const RequirementId access15 = requirementIdOf(iso, u"A.5.15"_s);
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            const auto loaded = loadStarterFrameworks(transaction, {u"iso-27001-2022"_s});
            if (!loaded)
                return failWith(loaded);
            NewImplementation implementation;
            implementation.controlId = second;
            implementation.assetId = house.portal;
            const auto put = ImplementationRegister::put(transaction, implementation);
            if (!put)
                return failWith(put);
            return ControlRegister::link(transaction, {first, access15});
        });
        const auto found = [&house](const ControlFilter& filter) {
            QList<ControlId> ids;
            for (const Control& each : house.vault.readOk(
                     [&](vault::Access& access) { return ControlRegister(access).list(filter); }))
                ids.append(each.id);
            return ids;
        };
        ControlFilter filter;
        filter.frameworkId = iso;
        QCOMPARE(found(filter), QList<ControlId>{first});
        filter = {};
        filter.requirementId = access15;
        QCOMPARE(found(filter), QList<ControlId>{first});
        filter = {};
        filter.assetId = house.portal;
        QCOMPARE(found(filter), QList<ControlId>{second});
        filter = {};
        filter.kind = ControlKind::Application; // of the place where it applies
        QCOMPARE(found(filter), QList<ControlId>{second});
        filter.kind = ControlKind::VirtualMachine;
        QVERIFY(found(filter).isEmpty());
        filter.kind = ControlKind::Data;
        QCOMPARE(found(filter).size(), 2);
    }

    void linksARequirementOnce()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText({}));
        const ControlRequirement link{
            id, requirementIdOf(frameworkIdOf(u"iso-27001-2022"_s), u"A.5.15"_s)};
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            const auto loaded = loadStarterFrameworks(transaction);
            if (!loaded)
                return failWith(loaded);
            if (const Status once = ControlRegister::link(transaction, link); !once)
                return once;
            return ControlRegister::link(transaction, link);
        });
        const auto met = [&] {
            return house.vault.readOk(
                [&](vault::Access& access) { return ControlRegister(access).requirementsOf(id); });
        };
        QCOMPARE(met().size(), 1);
        QCOMPARE(met().first().identifier, u"A.5.15"_s);
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ControlRegister::unlink(transaction, link);
        });
        QVERIFY(met().isEmpty());
    }

    void retiresOnceAndStaysInEarlierPeriods()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText({}));
        const auto retire = [&](Date day = Date(2026, 10, 1)) {
            return house.vault->write({}, [&](vault::Transaction& transaction) {
                return ControlRegister::retire(transaction, id, day);
            });
        };
        QVERIFY(retire(Date(2020, 1, 1)).error().is(base::cause::endBeforeStart));
        VERIFY_OK(retire());
        QVERIFY(retire().error().is(cause::retiredTwice));
        ControlFilter filter;
        filter.inUseOn = Date(2026, 9, 30);
        const auto count = [&] {
            return house.vault
                .readOk([&](vault::Access& access) { return ControlRegister(access).list(filter); })
                .size();
        };
        QCOMPARE(count(), 1);
        filter.inUseOn = Date(2026, 10, 1);
        QCOMPARE(count(), 0);
    }

    void writesNothingWhereNothingChanges()
    {
        House house;
        const ControlId id = *add(house, u"Access review"_s, aText({}));
        const qint64 before = house.journalLength();
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            const ControlRegister registered(transaction.access());
            if (const Status same = ControlRegister::update(transaction, *registered.control(id));
                !same)
                return same;
            return ControlRegister::correctVersion(
                transaction, *registered.versionInForce(id, Date(2026, 7, 1)));
        });
        QCOMPARE(house.journalLength(), before);
    }
};

MUNIMENT_TEST(ControlRegisterTest, "control_register_test")
#include "control_register_test.moc"

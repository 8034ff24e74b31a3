// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/implementation_register.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

ControlId addControl(House& house, const QList<ControlKind>& kinds)
{
    return house.vault.writeOk([&](vault::Transaction& transaction) {
        NewControl control;
        control.title = u"Access review"_s;
        control.kinds = kinds;
        NewControlVersion text;
        text.statement = u"Access is reviewed."_s;
        return ControlRegister::add(transaction, control, text);
    });
}

Result<ImplementationId> put(House& house, const NewImplementation& what)
{
    return house.vault->write({}, [&](vault::Transaction& transaction) {
        return ImplementationRegister::put(transaction, what);
    });
}

QList<Implementation> implementationsOf(House& house, ControlId control)
{
    return house.vault.readOk([&](vault::Access& access) {
        return ImplementationRegister(access).implementationsOf(control);
    });
}

} // namespace

class ImplementationRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneStatusPerControlAndAsset()
    {
        House house;
        NewImplementation what;
        what.controlId = addControl(house, {ControlKind::Application});
        what.assetId = house.portal;
        what.status = ImplementationStatus::Planned;
        const Result<ImplementationId> first = put(house, what);
        VERIFY_OK(first);
        what.status = ImplementationStatus::Implemented;
        what.narrative = u"The directory group is looked at every quarter."_s;
        const Result<ImplementationId> second = put(house, what);
        VERIFY_OK(second);
        QCOMPARE(*second, *first);
        const QList<Implementation> all = implementationsOf(house, what.controlId);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().status, ImplementationStatus::Implemented);
        QCOMPARE(all.first().narrative, what.narrative);
    }

    void setsTheOrganisationBeforeTheAssets()
    {
        House house;
        NewImplementation what;
        what.controlId = addControl(house, {});
        what.assetId = house.portal;
        VERIFY_OK(put(house, what));
        what.assetId = {};
        VERIFY_OK(put(house, what));
        const QList<Implementation> all = implementationsOf(house, what.controlId);
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().assetId.isNull());
    }

    void leavesAnAssetOutOnlyWithReasonAndApprover()
    {
        House house;
        NewImplementation what;
        what.controlId = addControl(house, {});
        what.assetId = house.portal;
        what.applies = Applies::DoesNotApply;
        QVERIFY(put(house, what).error().is(cause::exclusionNeedsReason));
        what.reason = u"Nobody signs in to it."_s;
        QVERIFY(put(house, what).error().is(cause::exclusionNeedsApprover));
        what.approverId = house.owner;
        VERIFY_OK(put(house, what));
    }

    void appliesAControlToTheAssetsOfItsKinds()
    {
        House house;
        const ControlId control
            = addControl(house, {ControlKind::Application, ControlKind::Organisation});
        const auto apply = [&] {
            return house.vault.writeOk([&](vault::Transaction& transaction) -> Result<int> {
                const scope::AssetRegister assets(transaction.access());
                return ImplementationRegister::applyTo(transaction, control, *assets.list());
            });
        };
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return scope::AssetRegister::add(
                transaction, house.anAsset(u"Claims files"_s, scope::AssetKind::Data));
        });
        QCOMPARE(apply(), 2);
        QCOMPARE(apply(), 0);
        QCOMPARE(implementationsOf(house, control).size(), 2);
    }

    void takesAnAssetOffAControl()
    {
        House house;
        NewImplementation what;
        what.controlId = addControl(house, {});
        what.assetId = house.portal;
        VERIFY_OK(put(house, what));
        const auto remove = [&] {
            return house.vault->write({}, [&](vault::Transaction& transaction) {
                return ImplementationRegister::remove(transaction, what.controlId, house.portal);
            });
        };
        VERIFY_OK(remove());
        QVERIFY(remove().error().is(cause::implementationNotFound));
    }

    void keepsTheRowsOfExpectedEvidenceInOrder()
    {
        House house;
        NewExpectedEvidence list;
        list.controlId = addControl(house, {});
        list.title = u"User list with row count"_s;
        list.proof = Proof::Population;
        list.fill = Fill::Contains;
        list.hint = u"query q-14"_s;
        NewExpectedEvidence tickets = list;
        tickets.title = u"Leaver tickets"_s;
        tickets.proof = Proof::Sample;
        tickets.sampleSize = 25;
        tickets.activeFrom = Date(2026, 4, 1);
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            for (const NewExpectedEvidence& each : {list, tickets})
                if (const auto added
                    = ImplementationRegister::addExpectedEvidence(transaction, each);
                    !added)
                    return failWith(added);
            return {};
        });
        const QList<ExpectedEvidence> rows = house.vault.readOk([&](vault::Access& access) {
            return ImplementationRegister(access).expectedEvidenceOf(list.controlId);
        });
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).title, list.title);
        QCOMPARE(rows.at(0).sampleSize, std::nullopt);
        QCOMPARE(rows.at(1).position, 2);
        QCOMPARE(rows.at(1).sampleSize, std::optional(25));
        QVERIFY(!rows.at(1).isActiveIn({Date(2026, 1, 1), Date(2026, 3, 31)}));
        QVERIFY(rows.at(1).isActiveIn({Date(2026, 1, 1), Date(2026, 4, 1)}));

        const auto find = [&](const QString& text) {
            return house.vault->read([&](vault::Access& access) {
                return ImplementationRegister(access).findExpectedEvidence(list.controlId, text);
            });
        };
        QCOMPARE(find(u"2"_s)->title, tickets.title);
        QCOMPARE(find(u"leaver tickets"_s)->position, 2);
        QCOMPARE(wordsFor(find(u"Photographs"_s).error()).sentence,
            u"C-01 expects no evidence called “Photographs”."_s);

        ExpectedEvidence ended = rows.at(0);
        ended.activeUntil = Date(2026, 6, 30);
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ImplementationRegister::updateExpectedEvidence(transaction, ended);
        });
        QCOMPARE(find(u"1"_s)->activeUntil, ended.activeUntil);
    }
};

MUNIMENT_TEST(ImplementationRegisterTest, "implementation_register_test")
#include "implementation_register_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/asset_register.h"

#include "core/base/base_messages.h"
#include "core/scope/scope_messages.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::scope;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class AssetRegisterTest final : public QObject
{
    Q_OBJECT

    static Result<AssetId> add(House& house, const NewAsset& asset)
    {
        return house.vault->write({}, [&](vault::Transaction& transaction) {
            return AssetRegister::add(transaction, asset);
        });
    }

    static Asset assetOf(House& house, AssetId id)
    {
        return house.vault.readOk(
            [&](vault::Access& access) { return AssetRegister(access).asset(id); });
    }

private slots:
    void keepsEveryFieldOfAnAsset()
    {
        House house;
        NewAsset given = house.anAsset(u"Batch node 1"_s, AssetKind::VirtualMachine);
        given.description = u"Nightly settlement."_s;
        given.service = u"Virtual Machines"_s;
        given.serviceModel = ServiceModel::Iaas;
        given.region = u"northeurope"_s;
        given.ownerId = house.owner;
        given.dataClasses = {u"claims"_s, u"personal"_s};
        given.inServiceUntil = Date(2026, 12, 31);
        given.reference = u"/subscriptions/1/vm/batch-1"_s;
        const Result<AssetId> id = add(house, given);
        VERIFY_OK(id);
        const Asset kept = assetOf(house, *id);
        const NewAsset& fields = kept;
        QVERIFY(fields == given);
        QCOMPARE(assetCode(kept.number), u"A-002"_s);
    }

    void narrowsTheListByWhatIsAsked()
    {
        House house;
        NewAsset files = house.anAsset(u"Claims files"_s, AssetKind::Data);
        files.ownerId = house.owner;
        files.inServiceUntil = Date(2025, 6, 30);
        VERIFY_OK(add(house, files));
        const auto names = [&house](const AssetFilter& filter) {
            QStringList found;
            for (const Asset& each : house.vault.readOk(
                     [&](vault::Access& access) { return AssetRegister(access).list(filter); }))
                found.append(each.name);
            return found;
        };
        AssetFilter filter;
        QCOMPARE(names(filter), (QStringList{u"Claims portal"_s, u"Claims files"_s}));
        filter.kind = AssetKind::Data;
        QCOMPARE(names(filter), QStringList{u"Claims files"_s});
        filter = {};
        filter.ownerId = house.owner;
        QCOMPARE(names(filter), QStringList{u"Claims files"_s});
        filter = {};
        filter.inService = Period{Date(2025, 7, 1), Date(2025, 7, 31)};
        QCOMPARE(names(filter), QStringList{u"Claims portal"_s});
        filter.inService = Period{Date(2025, 6, 30), Date(2025, 7, 31)};
        QCOMPARE(names(filter).size(), 2);
        filter = {};
        filter.scopeId = ScopeId{house.vault.ids.next()};
        QVERIFY(names(filter).isEmpty());
    }

    void refusesTheSameNameTwiceInOneScopeAndKind()
    {
        House house;
        const Result<AssetId> twice = add(house, house.anAsset(u"Claims portal"_s));
        QVERIFY(!twice);
        QCOMPARE(twice.error().problem, Problem::Conflict);
        QCOMPARE(wordsFor(twice.error()).sentence,
            u"A-001 of the same scope and kind is called “Claims portal” already."_s);
        VERIFY_OK(add(house, house.anAsset(u"Claims portal"_s, AssetKind::Data)));
    }

    void refusesASecretInACredential()
    {
        House house;
        NewAsset key = house.anAsset(u"Portal signing key"_s, AssetKind::Credential);
        key.description = u"password=hunter2"_s;
        const Result<AssetId> refused = add(house, key);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(cause::looksLikeASecret));
        key.description = u"Kept in the key vault; rotated every quarter."_s;
        VERIFY_OK(add(house, key));
    }

    void refusesASecretWhenACredentialIsChanged()
    {
        House house;
        const Result<AssetId> id
            = add(house, house.anAsset(u"Portal signing key"_s, AssetKind::Credential));
        VERIFY_OK(id);
        Asset changed = assetOf(house, *id);
        changed.reference = u"eyJhbGciOiJIUzI1NiJ9"_s + u".eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"_s;
        const Status status = house.vault->write({}, [&](vault::Transaction& transaction) {
            return AssetRegister::update(transaction, changed);
        });
        QVERIFY(!status);
        QVERIFY(assetOf(house, *id).reference.isEmpty());
    }

    void refusesAnAssetWithoutScope()
    {
        House house;
        NewAsset lost = house.anAsset(u"Lost"_s);
        lost.scopeId = {};
        const Result<AssetId> refused = add(house, lost);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(cause::assetWithoutScope));
    }

    void retiresWithALastDay()
    {
        House house;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return AssetRegister::retire(transaction, house.portal, Date(2026, 3, 31));
        });
        const Asset retired = assetOf(house, house.portal);
        QVERIFY(retired.isInServiceOn(Date(2026, 3, 31)));
        QVERIFY(!retired.isInServiceOn(Date(2026, 4, 1)));
        const Status early = house.vault->write({}, [&](vault::Transaction& transaction) {
            return AssetRegister::retire(transaction, house.portal, Date(2020, 1, 1));
        });
        QVERIFY(!early);
        QVERIFY(early.error().is(base::cause::endBeforeStart));
    }

    void findsANameOfTwoScopesOnlyWithinOne()
    {
        House house;
        NewScope other;
        other.name = u"Payments US"_s;
        NewAsset twin = house.anAsset(u"Claims portal"_s);
        house.vault.writeOk([&](vault::Transaction& transaction) -> Result<AssetId> {
            twin.scopeId = *ScopeRegister::addScope(transaction, other);
            return AssetRegister::add(transaction, twin);
        });
        const auto find = [&house](ScopeId within) {
            return house.vault->read([&](vault::Access& access) {
                return AssetRegister(access).find(u"claims portal"_s, within);
            });
        };
        QVERIFY(!find({}));
        QVERIFY(find({}).error().is(cause::assetAmbiguous));
        QCOMPARE(find({}).error().values.last(), u"A-001, A-002"_s);
        QCOMPARE(find(twin.scopeId)->number, 2);
    }

    void writesNothingWhereNothingChanges()
    {
        House house;
        const qint64 before = house.journalLength();
        const Asset same = assetOf(house, house.portal);
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return AssetRegister::update(transaction, same);
        });
        QCOMPARE(house.journalLength(), before);
    }
};

MUNIMENT_TEST(AssetRegisterTest, "asset_register_test")
#include "asset_register_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/asset_register.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"
#include "core/scope/secret_check.h"
#include "core/vault/query.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectAssets[]
    = "SELECT id, number, kind, name, scope_id, description, service, service_model, region, "
      "owner_id, in_service_from, in_service_until, reference FROM asset "
      "WHERE (?1 IS NULL OR scope_id = ?1) AND (?2 IS NULL OR kind = ?2) "
      "AND (?3 IS NULL OR owner_id = ?3) AND (?4 IS NULL OR in_service_from <= ?4) "
      "AND (?5 IS NULL OR in_service_until IS NULL OR in_service_until >= ?5) ORDER BY number";
constexpr char selectAsset[]
    = "SELECT id, number, kind, name, scope_id, description, service, service_model, region, "
      "owner_id, in_service_from, in_service_until, reference FROM asset WHERE id = ?";
constexpr char selectBearerOfName[]
    = "SELECT number, name FROM asset WHERE scope_id = ? AND kind = ? "
      "AND id IS NOT ?";
constexpr char selectDataClasses[]
    = "SELECT asset_id, data_class FROM asset_data_class ORDER BY asset_id, data_class";
constexpr char selectDataClassesOf[]
    = "SELECT asset_id, data_class FROM asset_data_class WHERE asset_id = ? ORDER BY data_class";
constexpr char insertAsset[]
    = "INSERT INTO asset (id, number, kind, name, scope_id, description, service, service_model, "
      "region, owner_id, in_service_from, in_service_until, reference) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateAsset[]
    = "UPDATE asset SET kind = ?, name = ?, scope_id = ?, description = ?, service = ?, "
      "service_model = ?, region = ?, owner_id = ?, in_service_from = ?, in_service_until = ?, "
      "reference = ? WHERE id = ?";
constexpr char insertDataClass[]
    = "INSERT INTO asset_data_class (asset_id, data_class) VALUES (?, ?)";
constexpr char deleteDataClass[]
    = "DELETE FROM asset_data_class WHERE asset_id = ? AND data_class = ?";

Asset readAsset(Query& query)
{
    Asset asset;
    asset.id = query.id<AssetId>();
    asset.number = query.integer();
    asset.kind = query.choice(&parseAssetKind);
    asset.name = query.text();
    asset.scopeId = query.id<ScopeId>();
    asset.description = query.text();
    asset.service = query.text();
    asset.serviceModel = query.choice(&parseServiceModel);
    asset.region = query.text();
    asset.ownerId = query.id<PersonId>();
    asset.inServiceFrom = query.date();
    asset.inServiceUntil = query.date();
    asset.reference = query.text();
    return asset;
}

QHash<AssetId, QStringList> readDataClasses(Query& query)
{
    QHash<AssetId, QStringList> classes;
    while (query.next()) {
        const auto id = query.id<AssetId>();
        classes[id].append(query.text());
    }
    return classes;
}

QStringList cleaned(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts)
        if (!cleanLine(text).isEmpty() && !all.contains(cleanLine(text)))
            all.append(cleanLine(text));
    all.sort();
    return all;
}

Status refuseTakenName(vault::Access& access, const NewAsset& asset, AssetId itself)
{
    return guarded([&]() -> Status {
        Query query(access, selectBearerOfName);
        query << asset.scopeId << assetKindText(asset.kind) << itself;
        const QString name = nameForm(asset.name);
        while (query.next()) {
            const qint64 number = query.integer();
            if (nameForm(query.text()) == name)
                return fail(
                    Problem::Conflict, cause::assetNameTaken, {asset.name, assetCode(number)});
        }
        return {};
    });
}

// The provider's own id of it may be a whole path.
Status refuseLong(const NewAsset& asset, const NewAsset& before)
{
    if (const Status fit = refuseLongNames({asset.name, asset.service, asset.region},
            {before.name, before.service, before.region});
        !fit)
        return fit;
    if (const Status fit = refuseLongNames(asset.dataClasses, before.dataClasses); !fit)
        return fit;
    return refuseLongTexts(
        {asset.description, asset.reference}, {before.description, before.reference});
}

Result<NewAsset> checkedAsset(
    vault::Transaction& transaction, NewAsset asset, AssetId itself, const NewAsset& before = {})
{
    asset.name = cleanLine(asset.name);
    asset.description = cleanText(asset.description);
    asset.service = cleanLine(asset.service);
    asset.region = cleanLine(asset.region);
    asset.reference = cleanLine(asset.reference);
    asset.dataClasses = cleaned(asset.dataClasses);
    if (asset.name.isEmpty())
        return fail(Problem::Invalid, cause::nameMissing);
    if (const Status fit = refuseLong(asset, before); !fit)
        return failWith(fit);
    if (asset.scopeId.isNull())
        return fail(Problem::Invalid, cause::assetWithoutScope, {asset.name});
    if (const Status clean = refuseSecrets(asset); !clean)
        return failWith(clean);
    if (!asset.inServiceFrom.isValid()) {
        const Result<Date> today = ScopeRegister(transaction.access()).dayOf(transaction.now());
        if (!today)
            return failWith(today);
        asset.inServiceFrom = *today;
    }
    if (asset.inServiceUntil.isValid() && asset.inServiceUntil < asset.inServiceFrom)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(asset.inServiceFrom), dateText(asset.inServiceUntil)});
    // A name that stays where it was needs no look at all the others.
    const bool isNamedAsBefore = !itself.isNull() && asset.scopeId == before.scopeId
        && asset.kind == before.kind && nameForm(asset.name) == nameForm(before.name);
    if (isNamedAsBefore)
        return asset;
    if (const Status free = refuseTakenName(transaction.access(), asset, itself); !free)
        return failWith(free);
    return asset;
}

void setDataClasses(
    vault::Access& access, AssetId id, const QStringList& before, const QStringList& after)
{
    for (const QString& each : before)
        if (!after.contains(each))
            (Query(access, deleteDataClass) << id << each).run();
    for (const QString& each : after)
        if (!before.contains(each))
            (Query(access, insertDataClass) << id << each).run();
}

} // namespace

AssetRegister::AssetRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Asset>> AssetRegister::list(const AssetFilter& filter) const
{
    return guarded([&]() -> Result<QList<Asset>> {
        Query named(m_access, selectDataClasses);
        const QHash<AssetId, QStringList> classes = readDataClasses(named);
        Query query(m_access, selectAssets);
        query << filter.scopeId
              << (filter.kind ? std::optional(assetKindText(*filter.kind)) : std::nullopt)
              << filter.ownerId << (filter.inService ? filter.inService->until : Date())
              << (filter.inService ? filter.inService->from : Date());
        QList<Asset> assets;
        while (query.next()) {
            Asset asset = readAsset(query);
            asset.dataClasses = classes.value(asset.id);
            assets.append(asset);
        }
        return assets;
    });
}

Result<Asset> AssetRegister::asset(AssetId id) const
{
    return guarded([&]() -> Result<Asset> {
        Query query(m_access, selectAsset);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::assetNotFound, {idText(id)});
        Asset asset = readAsset(query);
        Query named(m_access, selectDataClassesOf);
        named << id;
        asset.dataClasses = readDataClasses(named).value(id);
        return asset;
    });
}

Result<Asset> AssetRegister::find(const QString& text, ScopeId within) const
{
    const Result<QList<Asset>> all
        = list({.scopeId = within, .kind = {}, .ownerId = {}, .inService = {}});
    if (!all)
        return failWith(all);
    return lookUp(*all, text,
        Called<Asset>{u'A', &assetCode, &Asset::name, cause::assetNotFound, cause::assetAmbiguous});
}

Result<AssetId> AssetRegister::add(vault::Transaction& transaction, const NewAsset& what)
{
    const Result<NewAsset> asset = checkedAsset(transaction, what, {});
    if (!asset)
        return failWith(asset);
    return guarded([&]() -> Result<AssetId> {
        const auto id = transaction.ids().make<AssetId>();
        transaction.about("asset", id);
        (Query(transaction.access(), insertAsset)
            << id << transaction.nextNumber("asset") << assetKindText(asset->kind) << asset->name
            << asset->scopeId << asset->description << asset->service
            << serviceModelText(asset->serviceModel) << asset->region << asset->ownerId
            << asset->inServiceFrom << asset->inServiceUntil << asset->reference)
            .run();
        setDataClasses(transaction.access(), id, {}, asset->dataClasses);
        return id;
    });
}

Status AssetRegister::update(vault::Transaction& transaction, const Asset& what)
{
    const Result<Asset> before = AssetRegister(transaction.access()).asset(what.id);
    if (!before)
        return failWith(before);
    const Result<NewAsset> asset = checkedAsset(transaction, what, what.id, *before);
    if (!asset)
        return failWith(asset);
    return guarded([&]() -> Status {
        transaction.about("asset", what.id);
        (Query(transaction.access(), updateAsset)
            << assetKindText(asset->kind) << asset->name << asset->scopeId << asset->description
            << asset->service << serviceModelText(asset->serviceModel) << asset->region
            << asset->ownerId << asset->inServiceFrom << asset->inServiceUntil << asset->reference
            << what.id)
            .run();
        setDataClasses(transaction.access(), what.id, before->dataClasses, asset->dataClasses);
        return {};
    });
}

Status AssetRegister::retire(vault::Transaction& transaction, AssetId id, Date lastDay)
{
    Result<Asset> asset = AssetRegister(transaction.access()).asset(id);
    if (!asset)
        return failWith(asset);
    asset->inServiceUntil = lastDay;
    return update(transaction, *asset);
}

} // namespace muniment::scope

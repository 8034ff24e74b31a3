// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_answer.h"

#include "core/scope/scope_register.h"

using namespace Qt::StringLiterals;

namespace muniment::cli {

const QStringList& assetKindWords()
{
    static const QStringList words{
        u"application"_s, u"data"_s, u"virtual_machine"_s, u"credential"_s};
    return words;
}

const QStringList& serviceModelWords()
{
    static const QStringList words{u"on_premises"_s, u"iaas"_s, u"paas"_s, u"saas"_s};
    return words;
}

Result<AssetNames> assetNamesIn(vault::Access& access)
{
    const scope::ScopeRegister registered(access);
    const Result<QList<scope::Scope>> scopes = registered.scopes();
    const Result<QList<scope::Person>> people = registered.people();
    if (!scopes)
        return failWith(scopes);
    if (!people)
        return failWith(people);
    AssetNames names;
    for (const scope::Scope& each : *scopes)
        names.scopes.insert(each.id, each.name);
    for (const scope::Person& each : *people)
        names.people.insert(each.id, each.name);
    return names;
}

QJsonObject assetJson(const scope::Asset& asset, const AssetNames& names)
{
    return {{u"id"_s, idText(asset.id)}, {u"code"_s, scope::assetCode(asset.number)},
        {u"kind"_s, scope::assetKindText(asset.kind)}, {u"name"_s, asset.name},
        {u"scope"_s, names.scopes.value(asset.scopeId)}, {u"description"_s, asset.description},
        {u"service"_s, asset.service},
        {u"service_model"_s, scope::serviceModelText(asset.serviceModel)},
        {u"region"_s, asset.region}, {u"owner"_s, names.people.value(asset.ownerId)},
        {u"data_classes"_s, QJsonArray::fromStringList(asset.dataClasses)},
        {u"in_service_from"_s, dateText(asset.inServiceFrom)},
        {u"in_service_until"_s, dateText(asset.inServiceUntil)}, {u"reference"_s, asset.reference}};
}

Answer assetAnswer(const scope::Asset& asset, const AssetNames& names)
{
    return {assetJson(asset, names), scope::assetCode(asset.number) + u"  "_s + asset.name};
}

Result<Answer> assetAnswer(vault::Access& access, AssetId id)
{
    const Result<scope::Asset> kept = scope::AssetRegister(access).asset(id);
    const Result<AssetNames> names = assetNamesIn(access);
    if (!kept)
        return failWith(kept);
    if (!names)
        return failWith(names);
    return assetAnswer(*kept, *names);
}

} // namespace muniment::cli

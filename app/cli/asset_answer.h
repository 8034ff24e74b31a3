// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "core/scope/asset_register.h"

#include <QHash>

namespace muniment::cli {

const QStringList& assetKindWords(); // "virtual_machine"
const QStringList& serviceModelWords(); // "iaas"

// What an asset refers to, by name.
struct AssetNames
{
    QHash<ScopeId, QString> scopes;
    QHash<PersonId, QString> people;
};

Result<AssetNames> assetNamesIn(vault::Access& access);
QJsonObject assetJson(const scope::Asset& asset, const AssetNames& names);
Answer assetAnswer(const scope::Asset& asset, const AssetNames& names);
// Of an asset as the vault has it now.
Result<Answer> assetAnswer(vault::Access& access, AssetId id);

void addAssetSet(Verbs& verbs);

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/asset_register.h"
#include "ui/fields/record_form.h"
#include "ui/shell/field_acts.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// What is asked of an asset: in the detail, in the form for a new one, and of several at once.
namespace asset_key {
inline const auto name = QStringLiteral("name");
inline const auto kind = QStringLiteral("kind");
inline const auto scope = QStringLiteral("scope");
inline const auto description = QStringLiteral("description");
inline const auto service = QStringLiteral("service");
inline const auto model = QStringLiteral("model");
inline const auto region = QStringLiteral("region");
inline const auto owner = QStringLiteral("owner");
inline const auto classes = QStringLiteral("classes");
inline const auto from = QStringLiteral("from");
inline const auto until = QStringLiteral("until");
inline const auto reference = QStringLiteral("reference");
} // namespace asset_key

QHash<QString, FieldSpec> assetFields(const View& view);

// The form for a new one, and the asset that its values tell.
RecordForm* makeAssetForm(const View& view);
FieldValues newAssetValues(const View& view);
scope::NewAsset newAssetOf(const FieldValues& values);

// The field that a refusal of the register is about; empty: all of them.
QString assetFieldOf(const Error& error);

// What several assets are to say alike; what is left empty stays as each has it.
RecordForm* makeAssetsForm(const View& view, int assets);
scope::Asset changed(scope::Asset asset, const FieldValues& values);
bool changesAnything(const FieldValues& values);

// A field of an asset that is kept at once.
template <typename Value, typename Set>
Commit settingAsset(Acts& acts, AssetId id, const QString& words, Set set)
{
    return committedBy<Value>(acts, {QStringLiteral("asset.set"), words, {}, {}},
        [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<scope::Asset> asset = scope::AssetRegister(transaction.access()).asset(id);
            if (!asset)
                return failWith(asset);
            set(*asset, value);
            return scope::AssetRegister::update(transaction, *asset);
        });
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/header_match.h"
#include "core/interchange/import_preview.h"
#include "core/interchange/table.h"
#include "core/scope/scope.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::interchange {

// What a row takes where the file does not say. `today` is the day from which a new asset is in
// service, and the day as of which those missing from the file are looked for.
struct AssetImportDefaults
{
    ScopeId scopeId;
    Date today;
};

struct AssetImportRow
{
    int row = 0; // 0: missing from the file
    RowFate fate = RowFate::New;
    scope::Asset before; // of a new one: nothing but defaults
    scope::Asset after; // of a new one: without id and number
    QList<FieldChange> changes;
};

struct AssetImport : ImportPreview
{
    QList<AssetImportRow> rows; // in the order of the file, then the missing ones
};

// Compares a table with the vault; writes nothing. A row is the asset that bears its id,
// else its external id within the scope, else its kind and name within the scope. A column that the
// file lacks leaves the field as it is. Missing are the assets in service of those scopes that the
// file speaks of.
Result<AssetImport> compareAssets(
    vault::Access& access, const Table& table, const AssetImportDefaults& defaults);

enum class MissingAssets { Keep, Retire };

// Writes new and changed rows, and retires missing ones with `lastDay` where asked to; refuses
// where an asset has changed since it was compared.
Result<ImportCounts> applyAssetImport(vault::Transaction& transaction, const AssetImport& import,
    MissingAssets missing, Date lastDay);

// The columns of a list of assets.
const QList<KnownColumn>& assetImportColumns();

} // namespace muniment::interchange

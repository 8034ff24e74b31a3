// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_rows.h"
#include "ui/scope/asset_rows.h"
#include "ui/scope/scope_rows.h"

namespace muniment::ui {

std::shared_ptr<const QList<Column<AssetListRow>>> assetColumns();
std::shared_ptr<const QList<Column<ScopeListRow>>> scopeColumns();
std::shared_ptr<const QList<Column<ProviderListRow>>> providerColumns();
std::shared_ptr<const QList<Column<PersonListRow>>> personColumns();

} // namespace muniment::ui

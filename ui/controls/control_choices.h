// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"
#include "ui/shell/view.h"

#include <QList>

namespace muniment::ui {

// Records as what the forms of this place offer.
QList<Choice> ownerChoices(const View& view); // who left can no longer be chosen
QList<Choice> scopeChoicesOf(const View& view);
// Every asset that is not out of service, and those named here all the same.
QList<Choice> assetChoices(const View& view, const QList<AssetId>& with = {});
QList<Choice> requirementChoices(const View& view);
QList<Choice> frequencyChoices();

// Where a control may apply: assets, and the organisation as a whole, whose id is null.
QString placeKey(AssetId place);
AssetId placeOfKey(const QString& key);
QList<Choice> placeChoices(const View& view, const QList<AssetId>& with = {});

// The scope that is looked at; the only one where all are.
ScopeId likelyScope(const View& view);
QString likelyScopeKey(const View& view); // as a choice; empty: none
// The assets in service of the scope looked at, whatever their kind.
QList<scope::Asset> assetsLookedAt(const View& view);

} // namespace muniment::ui

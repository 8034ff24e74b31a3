// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_pane.h"
#include "ui/scope/asset_rows.h"
#include "ui/scope/scope_rows.h"

#include <QHash>

#include <functional>

namespace muniment::ui {

class Acts;

// Fills a pane with all that is known of an asset.
class AssetDetail
{
public:
    // A person's word on who answers for the requirements of a layer; nullopt: none of its
    // own, so that what holds for its scope holds again.
    using Decide = std::function<Refusal(
        const scope::Asset& asset, const LayerOnAsset& layer, std::optional<controls::Who> who)>;

    AssetDetail(FieldPane& pane, Acts& acts, const View& view, Decide decide);

    void fill(const scope::Asset& asset, const AssetListRow& row, QWidget* retire);
    // What hangs on no asset.
    void fillOrganisation(const AssetListRow& row);

private:
    void addHead(const scope::Asset& asset, const AssetListRow& row);
    void addIdentity(const scope::Asset& asset);
    void addDays(const scope::Asset& asset, QWidget* retire);
    void addLayers(const scope::Asset& asset);
    void addControls(AssetId asset);
    void addReports(const scope::Asset& asset);
    void addEvidence(AssetId asset);
    void addHistory(AssetId asset);

    FieldPane& m_pane;
    Acts& m_acts;
    const View& m_view;
    Decide m_decide;
    QHash<QString, FieldSpec> m_fields;
};

// Where an asset stands, in plain sentences.
QString standingOf(const AssetListRow& row);

} // namespace muniment::ui

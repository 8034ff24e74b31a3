// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/collection.h"

namespace muniment::standing {

namespace {

QList<AssetId> assetsOf(const Facts& facts, const ControlFacts& control, ScopeId scopeId)
{
    QList<AssetId> assets;
    for (const controls::Implementation& each : control.implementations) {
        const scope::Asset* asset = facts.asset(each.assetId);
        if (asset && each.applies == controls::Applies::Applies
            && (scopeId.isNull() || asset->scopeId == scopeId))
            assets.append(each.assetId);
    }
    return assets;
}

} // namespace

QList<CollectionLine> collectionOf(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf)
{
    QList<CollectionLine> lines;
    for (const ControlFacts* control : facts.controlsIn(scopeId)) {
        const QList<AssetId> assets = assetsOf(facts, *control, scopeId);
        for (const Series& series : seriesOf(facts, *control, period, asOf, {scopeId})) {
            const PersonId owner = series.expected.ownerId.isNull() ? control->control.ownerId
                                                                    : series.expected.ownerId;
            for (const Slot& slot : series.cells)
                lines.append({control->control.id, slot, owner, assets});
        }
    }
    return lines;
}

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/control_halves.h"

#include "core/controls/responsibility.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace muniment::standing {

using controls::ResponsibilityOverride;

namespace {

// What was said in a scope of what it does not exclude, of some requirements only.
QList<ResponsibilityOverride> saidIn(
    const Facts& facts, ScopeId scope, const QSet<RequirementId>& requirements)
{
    QList<ResponsibilityOverride> said;
    for (const ResponsibilityOverride& each : facts.overrides)
        if (each.scopeId == scope && requirements.contains(each.requirementId)
            && facts.applicability(each.requirementId, scope).state
                != controls::ApplicabilityState::Excluded)
            said.append(each);
    return said;
}

bool isExceptionOf(const Facts& facts, const QList<scope::Asset>& assets,
    const ResponsibilityOverride& word, const QList<ResponsibilityOverride>& said)
{
    const auto asset = std::find_if(assets.begin(), assets.end(),
        [&word](const scope::Asset& each) { return each.id == word.assetId; });
    const controls::Requirement* requirement = facts.requirement(word.requirementId);
    if (asset == assets.end() || !requirement)
        return false;
    QList<ResponsibilityOverride> ofTheScope;
    std::copy_if(said.begin(), said.end(), std::back_inserter(ofTheScope),
        [&word](const ResponsibilityOverride& each) {
            return each.assetId.isNull() && each.requirementId == word.requirementId;
        });
    return controls::isException(*requirement, *asset, word, ofTheScope);
}

} // namespace

QList<scope::Asset> assetsMeantBy(const ControlFacts& control, const QList<scope::Asset>& assets)
{
    QSet<AssetId> meant;
    QSet<AssetId> notMeant;
    bool isEverywhere = false;
    for (const controls::Implementation& each : control.implementations) {
        const bool applies = each.applies == controls::Applies::Applies;
        if (each.assetId.isNull())
            isEverywhere = isEverywhere || applies;
        else
            (applies ? meant : notMeant).insert(each.assetId);
    }
    isEverywhere = isEverywhere || meant.isEmpty();
    QList<scope::Asset> found;
    std::copy_if(
        assets.begin(), assets.end(), std::back_inserter(found), [&](const scope::Asset& each) {
            return isEverywhere ? !notMeant.contains(each.id) : meant.contains(each.id);
        });
    return found;
}

QHash<RequirementId, QString> namesAmong(
    const Facts& facts, const QList<controls::Requirement>& requirements)
{
    QHash<FrameworkId, QString> codes;
    for (const FrameworkFacts& each : facts.frameworks)
        codes.insert(each.framework.id, each.framework.code);
    return controls::namesAmong(requirements, codes);
}

QList<controls::SaidHalf> saidHalvesOf(const Facts& facts, const ControlFacts& control,
    const QList<controls::Requirement>& requirements, const QList<ScopeId>& scopes,
    const Period& period)
{
    QSet<RequirementId> asked;
    for (const controls::Requirement& each : requirements)
        asked.insert(each.id);
    QList<ResponsibilityOverride> held;
    for (const ScopeId scope : scopes) {
        if (!facts.isControlIn(control, scope))
            continue;
        QList<scope::Asset> assets = assetsMeantBy(control, facts.assetsOf(scope));
        assets.removeIf(
            [&period](const scope::Asset& each) { return !each.wasInServiceIn(period); });
        const QList<ResponsibilityOverride> said = saidIn(facts, scope, asked);
        std::copy_if(said.begin(), said.end(), std::back_inserter(held),
            [&](const ResponsibilityOverride& each) {
                return each.assetId.isNull() || isExceptionOf(facts, assets, each, said);
            });
    }
    return controls::saidHalves(requirements, namesAmong(facts, requirements), held);
}

} // namespace muniment::standing

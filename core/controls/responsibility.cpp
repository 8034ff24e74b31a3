// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/responsibility.h"

#include "core/base/text_forms.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

constexpr TextForm<ResponsibilityOrigin> originForms[] = {
    {ResponsibilityOrigin::PublishedSplit, "published_split"},
    {ResponsibilityOrigin::OrganisationLayer, "organisation_layer"},
    {ResponsibilityOrigin::Scope, "scope"},
    {ResponsibilityOrigin::Asset, "asset"},
};

Responsibility byDefault(const Requirement& requirement, scope::ServiceModel model)
{
    Responsibility found;
    found.who = defaultWho(requirement.layer, model);
    found.origin = requirement.layer == Layer::Organisation
        ? ResponsibilityOrigin::OrganisationLayer
        : ResponsibilityOrigin::PublishedSplit;
    found.ourHalf = requirement.ourHalf;
    found.providerHalf = requirement.providerHalf;
    return found;
}

// Where nobody stands on the other side, there is no half of theirs to print; a text that a person
// wrote stays.
void dropMissingHalf(Responsibility& responsibility, const QString& written)
{
    if (responsibility.who == Who::Ours)
        responsibility.providerHalf = written;
}

const ResponsibilityOverride* overrideFor(const QList<ResponsibilityOverride>& overrides,
    RequirementId requirement, ScopeId scopeId, AssetId asset)
{
    for (const ResponsibilityOverride& each : overrides)
        if (each.requirementId == requirement && each.scopeId == scopeId && each.assetId == asset)
            return &each;
    return nullptr;
}

void apply(Responsibility& responsibility, const ResponsibilityOverride* word,
    ResponsibilityOrigin origin, QString& writtenProviderHalf)
{
    if (!word)
        return;
    responsibility.who = word->who;
    responsibility.otherParty = word->who == Who::OtherParty ? word->otherParty : QString();
    responsibility.origin = origin;
    if (!word->ourHalf.isEmpty())
        responsibility.ourHalf = word->ourHalf;
    if (!word->providerHalf.isEmpty()) {
        responsibility.providerHalf = word->providerHalf;
        writtenProviderHalf = word->providerHalf;
    }
}

Responsibility layered(Responsibility base, const ResponsibilityOverride* ofScope,
    const ResponsibilityOverride* ofAsset)
{
    QString written;
    apply(base, ofScope, ResponsibilityOrigin::Scope, written);
    apply(base, ofAsset, ResponsibilityOrigin::Asset, written);
    dropMissingHalf(base, written);
    return base;
}

} // namespace

Responsibility together(const Responsibility& one, const Responsibility& other)
{
    Responsibility both = one;
    if (one.who != other.who || one.otherParty != other.otherParty) {
        const bool undecided = one.who == Who::Undecided || other.who == Who::Undecided;
        both.who = undecided ? Who::Undecided : Who::Shared;
        both.otherParty = one.otherParty.isEmpty() ? other.otherParty : one.otherParty;
    }
    if (both.ourHalf.isEmpty())
        both.ourHalf = other.ourHalf;
    if (both.providerHalf.isEmpty())
        both.providerHalf = other.providerHalf;
    both.origin = std::max(one.origin, other.origin);
    return both;
}

QString responsibilityOriginText(ResponsibilityOrigin origin)
{
    return textOf(origin, originForms);
}

const PublishedSplit& publishedSplit()
{
    constexpr Who ours = Who::Ours;
    constexpr Who theirs = Who::Provider;
    constexpr Who shared = Who::Shared;
    static const PublishedSplit split{
        u"Microsoft"_s,
        u"Shared responsibility in the cloud"_s,
        u"https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"_s,
        Date(2026, 1, 12),
        Date(2026, 11, 23),
        {
            {Layer::CustomerData, {ours, ours, ours, ours}},
            {Layer::Configuration, {ours, ours, ours, ours}},
            {Layer::Identities, {ours, ours, ours, ours}},
            {Layer::ClientDevices, {ours, ours, ours, shared}},
            {Layer::Applications, {ours, ours, shared, shared}},
            {Layer::NetworkControls, {ours, ours, shared, theirs}},
            {Layer::OperatingSystem, {ours, ours, theirs, theirs}},
            {Layer::Physical, {ours, theirs, theirs, theirs}},
        },
    };
    return split;
}

std::optional<Who> publishedWho(Layer layer, scope::ServiceModel model)
{
    for (const LayerRow& row : publishedSplit().rows)
        if (row.layer == layer)
            return row.published.at(std::size_t(scope::allServiceModels().indexOf(model)));
    return {};
}

Who defaultWho(Layer layer, scope::ServiceModel model)
{
    if (layer == Layer::ClientDevices)
        return Who::Ours;
    return publishedWho(layer, model).value_or(Who::Ours);
}

Responsibility responsibilityFor(const Requirement& requirement, const scope::Asset& asset,
    const QList<ResponsibilityOverride>& overrides)
{
    return layered(byDefault(requirement, asset.serviceModel),
        overrideFor(overrides, requirement.id, asset.scopeId, {}),
        overrideFor(overrides, requirement.id, asset.scopeId, asset.id));
}

bool isException(const Requirement& requirement, const scope::Asset& asset,
    const ResponsibilityOverride& word, const QList<ResponsibilityOverride>& ofTheScope)
{
    const Responsibility with = responsibilityFor(requirement, asset, ofTheScope + QList{word});
    const Responsibility without = responsibilityFor(requirement, asset, ofTheScope);
    return with.who != without.who || with.otherParty != without.otherParty
        || with.ourHalf != without.ourHalf || with.providerHalf != without.providerHalf;
}

Responsibility responsibilityFor(const Requirement& requirement, ScopeId scopeId,
    const QList<scope::Asset>& assets, const QList<ResponsibilityOverride>& overrides)
{
    QList<Responsibility> all;
    for (const scope::Asset& asset : assets)
        if (asset.scopeId == scopeId)
            all.append(responsibilityFor(requirement, asset, overrides));
    const auto isOfAsset
        = [](const Responsibility& each) { return each.origin == ResponsibilityOrigin::Asset; };
    // What was said for one asset lends its words to none of the others, also where they have none.
    if (!std::all_of(all.begin(), all.end(), isOfAsset))
        for (Responsibility& each : all)
            if (isOfAsset(each)) {
                each.ourHalf.clear();
                each.providerHalf.clear();
            }
    if (!all.isEmpty())
        return std::accumulate(all.cbegin() + 1, all.cend(), all.first(), together);
    return layered(byDefault(requirement, scope::ServiceModel::OnPremises),
        overrideFor(overrides, requirement.id, scopeId, {}), nullptr);
}

QList<ResponsibilityRow> responsibilityMatrix(const QList<Requirement>& requirements,
    ScopeId scopeId, const QList<scope::Asset>& assets,
    const QList<ResponsibilityOverride>& overrides)
{
    QList<ResponsibilityRow> rows;
    rows.reserve(requirements.size());
    for (const Requirement& requirement : requirements) {
        QList<ResponsibilityOverride> its;
        for (const ResponsibilityOverride& each : overrides)
            if (each.requirementId == requirement.id)
                its.append(each);
        ResponsibilityRow row;
        row.requirement = requirement;
        row.whole = responsibilityFor(requirement, scopeId, assets, its);
        for (const scope::Asset& asset : assets)
            if (asset.scopeId == scopeId)
                row.cells.append({asset.id, responsibilityFor(requirement, asset, its)});
        rows.append(row);
    }
    return rows;
}

} // namespace muniment::controls

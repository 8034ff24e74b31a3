// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/scope/scope.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace muniment::controls {

// Where an answer to "who?" came from, weakest first.
enum class ResponsibilityOrigin {
    PublishedSplit, // the provider's table, by layer and service model
    OrganisationLayer, // what no service model moves
    Scope, // a person's word for the whole scope
    Asset, // a person's word for this asset
};

QString responsibilityOriginText(ResponsibilityOrigin origin); // "published_split"

// Who answers for a requirement on one asset. Our half is never left to the provider: even where
// the provider answers alone, `ourHalf` says what we do to rely on it.
struct Responsibility
{
    Who who = Who::Undecided;
    QString otherParty;
    QString ourHalf;
    QString providerHalf; // empty where the provider has none
    ResponsibilityOrigin origin = ResponsibilityOrigin::PublishedSplit;
};

// The split as a provider publishes it, for printing.
struct LayerRow
{
    Layer layer = Layer::Organisation;
    std::array<Who, 4> published{}; // in the order of allServiceModels()
};

struct PublishedSplit
{
    QString publisher;
    QString pageTitle;
    QString address;
    Date pageDate; // as the page says
    Date lookedAtOn;
    QList<LayerRow> rows; // customer data to physical
};

const PublishedSplit& publishedSplit();

// As the page has it; absent: it does not speak of the layer.
std::optional<Who> publishedWho(Layer layer, scope::ServiceModel model);

// What Muniment takes by default. Where the published table is looser than the provider's own prose
// (client devices under SaaS), it stays ours.
Who defaultWho(Layer layer, scope::ServiceModel model);

// The answer for one asset: its own override, else the scope's, else the default of its service
// model. `overrides` may hold other requirements, scopes and assets.
Responsibility responsibilityFor(const Requirement& requirement, const scope::Asset& asset,
    const QList<ResponsibilityOverride>& overrides);

// Whether a word for an asset says anything but what holds for the asset without it.
// `ofTheScope`: what was said of the requirement for the asset's whole scope.
bool isException(const Requirement& requirement, const scope::Asset& asset,
    const ResponsibilityOverride& word, const QList<ResponsibilityOverride>& ofTheScope);

// One word over several: theirs where they agree, else undecided where one is, else shared.
Responsibility together(const Responsibility& one, const Responsibility& other);

// The answer for the scope as a whole, over the assets in it: one word where all agree, shared
// where they differ, undecided where one is. Without assets: the scope's override, else ours.
Responsibility responsibilityFor(const Requirement& requirement, ScopeId scopeId,
    const QList<scope::Asset>& assets, const QList<ResponsibilityOverride>& overrides);

struct ResponsibilityCell
{
    AssetId assetId;
    Responsibility responsibility;
};

struct ResponsibilityRow
{
    Requirement requirement;
    Responsibility whole; // over all assets
    QList<ResponsibilityCell> cells; // in the order of the assets
};

QList<ResponsibilityRow> responsibilityMatrix(const QList<Requirement>& requirements,
    ScopeId scopeId, const QList<scope::Asset>& assets,
    const QList<ResponsibilityOverride>& overrides);

} // namespace muniment::controls

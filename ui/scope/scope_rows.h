// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/responsibility.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A scope, a provider and a person, as their lists show them.
struct ScopeListRow
{
    ScopeId id;
    qint64 number = 0;
    QString name;
    QString statement;
    QString provider;
    QString owner;
    QString inherits;
    QStringList regions;
    QStringList models; // in use
    QStringList frameworks;
    Period period;
    Frequency pattern = Frequency::Quarterly;
    int assets = 0; // in service
    int atProvider = 0; // of these, not on our own premises
    int audits = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    [[nodiscard]] bool needsWork() const { return statement.isEmpty() || owner.isEmpty(); }
};

struct ProviderListRow
{
    ProviderId id;
    qint64 number = 0;
    QString name;
    QString entity;
    QStringList otherNames;
    QStringList services; // that are used
    QStringList models;
    QStringList regions;
    int assets = 0;
    int documents = 0;
    Date newest; // day of the newest document
    int dutiesOpen = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    [[nodiscard]] bool needsWork() const { return dutiesOpen > 0; }
};

struct PersonListRow
{
    PersonId id;
    qint64 number = 0;
    QString name;
    QString role;
    scope::Line line = scope::Line::RunsIt;
    QString organisation;
    QString mail;
    Date from;
    Date until;
    bool isActive = true;
    int owns = 0; // controls, series, assets, scopes and requests
    int signatures = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    // Left, and still answers for something.
    [[nodiscard]] bool needsWork() const { return !isActive && owns > 0; }
};

// All of the vault, by number: the scope of the title band chooses among the assets only.
QList<ScopeListRow> scopeRows(const View& view);
QList<ProviderListRow> providerRows(const View& view);
QList<PersonListRow> personRows(const View& view);

// The assets in service that run at a provider: not those on our own premises.
QList<scope::Asset> assetsAt(const View& view, ProviderId provider);
// What its papers ask and nobody decided about; of papers that were replaced, nothing is asked.
QList<DutyId> openDutiesOf(const View& view, ProviderId provider);

// What a person answers for and could be handed over.
struct Owned
{
    QList<const standing::ControlFacts*> controls;
    QList<QPair<const standing::ControlFacts*, const controls::ExpectedEvidence*>> series;
    QList<const scope::Asset*> assets;
    QList<const scope::Scope*> scopes;
    QList<const audits::Request*> requests;

    [[nodiscard]] int count() const
    {
        return int(
            controls.size() + series.size() + assets.size() + scopes.size() + requests.size());
    }
};

Owned ownedBy(const View& view, PersonId person);

// The requirements that a scope is held to: of the frameworks that apply to it, else of all.
QList<controls::Requirement> requirementsOf(const View& view, ScopeId scope);

// One layer of the published split, and who answers for its requirements on an asset.
struct LayerOnAsset
{
    controls::Layer layer = controls::Layer::Organisation;
    controls::Who byDefault = controls::Who::Ours;
    std::optional<controls::Who> published; // absent: the table has no such layer
    QList<RequirementId> requirements;
    QList<controls::Responsibility> answers; // of each requirement
    QList<controls::Responsibility> beneath; // of each, without a word for this asset

    // Where all agree; absent: they differ.
    [[nodiscard]] std::optional<controls::Who> together() const;
    [[nodiscard]] int decidedHere() const; // for this asset, by a person
    [[nodiscard]] bool isDecidedBeneath() const; // for the whole scope, by a person
};

// Only the layers that somebody is asked about, in the order of the published table.
QList<LayerOnAsset> layersOn(const View& view, const scope::Asset& asset);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/provider_half.h"
#include "core/standing/slots.h"
#include "ui/shell/view.h"
#include "ui/widgets/shapes.h"

#include <QSet>

#include <optional>

namespace muniment::ui {

enum class InService { Planned, Yes, Retired };

InService inServiceOf(const scope::Asset& asset, Date day);
StateMark markOf(InService state);

// Whether a report of the provider that speaks of the period names what an asset uses.
enum class ReportsOf { NotAsked, None, NotNamed, Named };

StateMark markOf(ReportsOf reports);

// An asset as the list shows it, or the organisation as a whole, on which the controls hang that
// belong to no asset.
struct AssetListRow
{
    AssetId id; // null: the organisation
    qint64 number = 0;
    std::optional<scope::AssetKind> kind;
    QString name;
    InService state = InService::Yes;
    QString scope;
    QString provider;
    QString service;
    std::optional<scope::ServiceModel> model;
    QString region;
    QString owner;
    QStringList dataClasses;
    Date from;
    Date until;
    QString reference;
    int controls = 0; // that apply
    int proven = 0; // of these, with accepted evidence of the period
    int notStarted = 0; // of the controls too
    int openSlots = 0;
    int overdueSlots = 0;
    ReportsOf reports = ReportsOf::NotAsked;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    [[nodiscard]] bool isOrganisation() const { return id.isNull(); }
    // Nobody answers for it, nothing looks after it, or its proof is late.
    [[nodiscard]] bool needsWork() const;
};

QString kindWordsOf(const AssetListRow& row);

// The organisation first, then the assets of the scope by number.
QList<AssetListRow> assetRows(const View& view);

// The controls that apply to an asset, or to the organisation where it is null, on the day.
QList<const standing::ControlFacts*> controlsOn(const View& view, AssetId asset);
// The slots of it that are due or overdue, by their keys in lists.
QSet<QByteArray> openSlotsOf(const View& view, const standing::ControlFacts& control);

// Documents about the provider of an asset that speak of the period, and what they name of it.
struct ReportLine
{
    AssuranceDocumentId id;
    qint64 number = 0;
    QString title;
    bool namesUse = false;
    standing::Support support = standing::Support::Supports;
};

QList<ReportLine> reportsOn(const View& view, const scope::Asset& asset);

} // namespace muniment::ui

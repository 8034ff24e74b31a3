// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::controls {

// What a person said of who carries out requirements, over the words of the catalog. What was said
// alike of several requirements is one of these.
struct SaidHalf
{
    QStringList requirements; // as they are called
    QList<RequirementId> ids; // theirs
    ScopeId scopeId;
    AssetId assetId; // null: said for the whole scope
    Who who = Who::Undecided;
    QString otherParty;
    QString ourHalf;
    QString providerHalf;
};

// What requirements are called that stand together: by their identifiers, and by the framework's
// code too ("pci:1.1") where another framework has one under the same.
QHash<RequirementId, QString> namesAmong(
    const QList<Requirement>& requirements, const QHash<FrameworkId, QString>& codes);

// In the order of the requirements; what holds for a whole scope before what holds for one asset.
// `names`: see `namesAmong`.
QList<SaidHalf> saidHalves(const QList<Requirement>& requirements,
    const QHash<RequirementId, QString>& names, const QList<ResponsibilityOverride>& overrides);

// One word alone, of whatever requirement.
SaidHalf saidHalf(const ResponsibilityOverride& word);

// "ours"; another party by its name.
QString saidWhoWords(const SaidHalf& said);
// "Our half of A.5.15, A.5.18: We review the list."; for one asset also who: "A.8.13, A-003: ours.
// We back it up ourselves." `place` is the asset's code, or a scope's name where there are several.
// Of one word alone no requirement is named: "A-003: ours. We back it up ourselves."
// Empty where nothing is said of our half.
QString ourSaidWords(const SaidHalf& said, const QString& place);
// "A.8.7, Harbour Services: Runs the agents."; empty where nothing is said of theirs.
QString theirSaidWords(const SaidHalf& said, const QString& place);

} // namespace muniment::controls

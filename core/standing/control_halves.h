// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/said_halves.h"
#include "core/standing/facts.h"

namespace muniment::standing {

// Those of the assets that a control applies to; where it is the whole organisation's, all but
// those that it was said not to apply to.
QList<scope::Asset> assetsMeantBy(const ControlFacts& control, const QList<scope::Asset>& assets);

// What requirements are called that stand together; see controls::namesAmong.
QHash<RequirementId, QString> namesAmong(
    const Facts& facts, const QList<controls::Requirement>& requirements);

// What people said of who carries out these requirements, as far as it holds for the control in the
// scopes: not where a scope excludes the requirement or has no part in the control, and for single
// assets only of those that the control means, that are in service in the period, and for which it
// says anything but what holds without it.
QList<controls::SaidHalf> saidHalvesOf(const Facts& facts, const ControlFacts& control,
    const QList<controls::Requirement>& requirements, const QList<ScopeId>& scopes,
    const Period& period);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// Where a control is carried out, and on which days.
struct Place
{
    AssetId assetId; // null: the organisation as a whole
    Period days;
};

struct Places
{
    QList<Place> each;
    QList<Period> days; // on which any of them was in service; in order

    [[nodiscard]] QList<Place> in(const Period& period) const;
    [[nodiscard]] QList<Period> daysIn(const Period& period) const;
};

Places onePlace(const Period& days);

// Where the control applies in some scopes, with the days of the period on which both it was in use
// and the asset in service. A control that applies to no asset is carried out for the organisation.
// No scope named, or a null one: in every scope.
Places placesOf(const Facts& facts, const ControlFacts& control, const Period& period,
    const QList<ScopeId>& scopes = {});

} // namespace muniment::standing

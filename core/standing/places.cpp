// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/places.h"

#include "core/assurance/cover.h"

#include <algorithm>
#include <optional>

namespace muniment::standing {

namespace {

std::optional<Period> common(const Period& one, const Period& other)
{
    const Period both{std::max(one.from, other.from), std::min(one.until, other.until)};
    return both.from <= both.until ? std::optional(both) : std::nullopt;
}

// Before its first text a control did not exist; after it was retired it asks for nothing.
std::optional<Period> daysInUse(const ControlFacts& control, const Period& period)
{
    Period days = period;
    if (!control.versions.isEmpty())
        days.from = std::max(days.from, control.versions.first().inForceFrom);
    if (control.control.retiredOn.isValid())
        days.until = std::min(days.until, control.control.retiredOn.addDays(-1));
    return common(days, period);
}

std::optional<Period> daysInService(const scope::Asset& asset, const Period& period)
{
    return common(period,
        {asset.inServiceFrom.isValid() ? asset.inServiceFrom : period.from,
            asset.inServiceUntil.isValid() ? asset.inServiceUntil : period.until});
}

bool isAskedOf(const QList<ScopeId>& scopes, ScopeId id)
{
    return scopes.isEmpty() || scopes.contains(ScopeId{}) || scopes.contains(id);
}

} // namespace

QList<Place> Places::in(const Period& period) const
{
    QList<Place> found;
    for (const Place& place : each)
        if (const std::optional<Period> part = common(place.days, period))
            found.append({place.assetId, *part});
    return found;
}

QList<Period> Places::daysIn(const Period& period) const
{
    QList<Period> found;
    for (const Period& span : days)
        if (const std::optional<Period> part = common(span, period))
            found.append(*part);
    return found;
}

Places onePlace(const Period& days)
{
    return {{{AssetId{}, days}}, {days}};
}

Places placesOf(const Facts& facts, const ControlFacts& control, const Period& period,
    const QList<ScopeId>& scopes)
{
    const std::optional<Period> inUse = daysInUse(control, period);
    if (!inUse)
        return {};
    Places places;
    bool isSomewhere = false;
    for (const controls::Implementation& each : control.implementations) {
        if (each.applies != controls::Applies::Applies)
            continue;
        const scope::Asset* asset = facts.asset(each.assetId);
        if (asset ? !isAskedOf(scopes, asset->scopeId) : !each.assetId.isNull())
            continue;
        isSomewhere = true;
        const std::optional<Period> days = asset ? daysInService(*asset, *inUse) : inUse;
        if (!days)
            continue;
        places.each.append({each.assetId, *days});
        places.days.append(*days);
    }
    if (!isSomewhere)
        return onePlace(*inUse);
    places.days = assurance::joined(places.days);
    return places;
}

} // namespace muniment::standing

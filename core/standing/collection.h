// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/slots.h"

namespace muniment::standing {

// One slot of what a control should show, as the quarter's worksheet lists it.
struct CollectionLine
{
    ControlId controlId;
    Slot slot;
    PersonId ownerId; // of the series, else of the control; null: nobody was named
    QList<AssetId>
        assets; // of the scope that the control applies to; empty: on no asset of its own
};

// What is expected in a scope (null: all) over a period, by control, series and day.
QList<CollectionLine> collectionOf(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf);

} // namespace muniment::standing

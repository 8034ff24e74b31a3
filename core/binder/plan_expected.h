// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/plan_binder.h"
#include "core/standing/slots.h"

// What a control should show in the period, slot by slot, and the days that its proof covers.
namespace muniment::binder {

void fillGrid(const PlanContext& context, const QList<standing::Series>& all, ControlSheet& sheet);

void fillCoveredTime(const PlanContext& context, const standing::ControlFacts& control,
    const QList<standing::Series>& series, ControlSheet& sheet);

} // namespace muniment::binder

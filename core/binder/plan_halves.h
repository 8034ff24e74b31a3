// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/plan_binder.h"

// Who carries out what, and what the provider's half leans on: written into the rows of the matrix
// and from there onto the control sheets, so that the two never disagree.
namespace muniment::binder {

void planHalves(const PlanContext& context, BinderPlan& plan);

// How a provider's document is called: its standard and edition, else its type.
QString documentName(const assurance::DocumentFields& fields);
// The exhibit that holds it here; empty where none does.
QString documentExhibit(const PlanContext& context, const assurance::AssuranceDocument& document);
DutyRow planDuty(const PlanContext& context, const assurance::Duty& duty);

} // namespace muniment::binder

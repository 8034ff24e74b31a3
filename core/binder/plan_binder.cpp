// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_binder.h"

namespace muniment::binder {

Result<BinderPlan> planBinder(const PlanInput& input)
{
    const Result<Selection> selection = selectFor(input.options, input.facts, input.asOf);
    if (!selection)
        return failWith(selection);
    PlanInput found = input;
    found.options.recipient = selection->recipient;
    const PlanContext context{found, found.facts, *selection};
    if (const Status known = checkPreparer(context); !known)
        return failWith(known);

    BinderPlan plan;
    plan.organisation = input.facts.organisation.name;
    plan.options = found.options;
    if (selection->audit)
        plan.auditId = selection->audit->id;
    plan.period = selection->period;
    plan.asOf = input.asOf;
    plan.knownAt = input.knownAt;
    plan.frameworks = planIndexes(context);
    plan.scopes = planScopes(context);
    plan.assets = planAssets(context);
    plan.requests = planRequests(context);
    planLayers(context, plan);
    plan.matrices = planMatrices(context);
    plan.sheets = planSheets(context);
    plan.exceptions = planExceptions(context);
    plan.overrides = planOverrides(context);
    plan.exhibits = planExhibits(context);
    planProvider(context, plan);
    plan.remainder = planRemainder(context, plan);
    planFront(context, plan);
    plan.managementStatement = planStatement(context);
    planChanges(context, plan);
    return plan;
}

} // namespace muniment::binder

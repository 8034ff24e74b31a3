// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"
#include "core/binder/binder_selection.h"
#include "core/standing/facts.h"
#include "core/vault/journal.h"
#include "core/vault/verify.h"

#include <optional>

// Says what a binder holds: pure functions of the vault's facts, what was asked for, and two times.
namespace muniment::binder {

struct PlanInput
{
    const standing::Facts& facts;
    BinderOptions options;
    Date asOf;
    Instant knownAt;
    vault::JournalHead head; // at `knownAt`
    std::optional<vault::LastVerification> lastFullCheck;
    PersonId actor;
    QString program; // "Muniment 0.1.0"
    Instant latestTime = {}; // that any entry up to the head tells
};

// Fails where the options name what the vault does not have. How each exhibit is given is settled
// later, with `recount` after it.
Result<BinderPlan> planBinder(const PlanInput& input);

// Counts again what depends on how exhibits are given, after that changed.
void recount(BinderPlan& plan);

// What the functions of each part are given.
struct PlanContext
{
    const PlanInput& input;
    const standing::Facts& facts;
    const Selection& selection;
};

QList<FrameworkIndex> planIndexes(const PlanContext& context);
QList<ScopeSheet> planScopes(const PlanContext& context);
QList<AssetRow> planAssets(const PlanContext& context);
QList<RequestRow> planRequests(const PlanContext& context);
// Codes of the requests of the audit that the item answers.
QStringList requestsAnsweredBy(const PlanContext& context, EvidenceId item);
void planLayers(const PlanContext& context, BinderPlan& plan);
QList<Matrix> planMatrices(const PlanContext& context);
QList<ControlSheet> planSheets(const PlanContext& context);
QList<ExceptionRow> planExceptions(const PlanContext& context);
QList<OverrideRow> planOverrides(const PlanContext& context);
QList<Exhibit> planExhibits(const PlanContext& context);
Remainder planRemainder(const PlanContext& context, const BinderPlan& plan);

// Provider's documents, lanes, review records and duties.
void planProvider(const PlanContext& context, BinderPlan& plan);

// What management signed for the period, or the line that it signed nothing.
QStringList planStatement(const PlanContext& context);

// What differs from the edition that this one replaces.
void planChanges(const PlanContext& context, BinderPlan& plan);

// Whoever is said to have prepared the binder is known.
Status checkPreparer(const PlanContext& context);

// Scopes that the binder is not about: their names for our own auditor, how many for others.
QString otherScopes(const PlanContext& context);

// What the cover says of the binder, line by line. `binder` is its name, and what it replaces.
QList<LabelledValue> coverFacts(
    const PlanContext& context, const BinderPlan& plan, const QString& binder);

// Cover, counts, basis and integrity: these count what the other parts hold, and come last.
void planFront(const PlanContext& context, BinderPlan& plan);

} // namespace muniment::binder

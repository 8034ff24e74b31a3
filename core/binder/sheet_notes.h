// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/plan_binder.h"
#include "core/standing/control_standing.h"
#include "core/standing/slots.h"

// What a control sheet says in sentences beside its tables: where two of them would seem to
// contradict each other, and what counts less than a reader might take it for.
namespace muniment::binder {

struct SheetFacts
{
    const PlanContext& context;
    const standing::ControlFacts& control;
    const standing::ControlStanding& standing;
    const QList<standing::Series>& series; // over the binder's period
};

// Where the valid signatures speak of the design alone, or of part of the period. Empty: of all.
QString signedForWords(const SheetFacts& facts);

// The slots whose day has passed: "Signed list (Q1, Q2), Decisions (Q4)". Empty: none.
QString overdueSlots(const SheetFacts& facts);

// From when on proof is expected where that is not the whole period, and why a conclusion stands
// beside overdue proof.
QStringList expectedNotes(const SheetFacts& facts);

// What is held but covers no day: policies, reports about the control, what nobody has reviewed.
QStringList proofNotes(const SheetFacts& facts);

// The texts that were in force in the period before the one that is printed, each with its days.
QString earlierTextsWords(const SheetFacts& facts, const controls::ControlVersion& printed);

} // namespace muniment::binder

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// What part of a period some spans of days cover. The four lists of periods are in order and
// partition the period: every day stands in exactly one.
struct CoveredTime
{
    QList<Period> covered;
    QList<Period> uncovered;
    QList<Period> ahead; // days after the as-of day that nothing covers
    QList<Period> notInService; // days that nothing covers, and for which nothing is asked
    QList<Date> points; // days of proof that speaks of one day only; they are covered too

    // Nothing was in service on any day, and nothing is held of any.
    [[nodiscard]] bool isIdle() const
    {
        return covered.isEmpty() && uncovered.isEmpty() && ahead.isEmpty();
    }
    [[nodiscard]] qint64 coveredDays() const;
    [[nodiscard]] qint64 uncoveredDays() const;
};

CoveredTime coveredTime(const Period& period, const QList<Period>& spans, Date asOf);

// By the proof of operation (see Speaks) that is held for a control and was accepted in review.
// Days on which the control was not in use, or nothing that it applies to in those scopes in
// service, or for which no row asks, are no holes.
CoveredTime coveredTime(const Facts& facts, const ControlFacts& control, const Period& period,
    Date asOf, const QList<ScopeId>& scopes = {});

// What an item that is held says of a control, as a signature takes it.
using attestation::Speaks;
Speaks speaksOf(const ControlFacts& control, const EvidenceFacts& item, const Period& period);

// The days of the period for which a control is asked for proof: those on which a row is active
// whose slots are filled by proof that contains them. Rows of policies, and of proof that only lies
// in its slot, ask for none. Without any row all days are asked for.
QList<Period> daysAskedFor(const ControlFacts& control, const Period& period);

// Whether days are the measure of what the control is asked for in the period.
bool isCountedInDays(const ControlFacts& control, const Period& period);

// The days that an item shows for a row of what a control should show; without a row, for the
// control as a whole. A policy shows those on which it is in force; any other proof none after the
// day on which it was made.
std::optional<Period> daysShown(
    const Facts& facts, const EvidenceFacts& item, const controls::ExpectedEvidence* row);

// The items held for a control that show days of the period, by number.
QList<const EvidenceFacts*> evidenceFor(
    const Facts& facts, const ControlFacts& control, const Period& period);

// An item was accepted that shows the control operating on some day of the period.
bool isOperationProven(const Facts& facts, const ControlFacts& control, const Period& period);

// The items held for a control of which nobody said what days they speak of, by number.
QList<const EvidenceFacts*> evidenceWithoutDays(const Facts& facts, const ControlFacts& control);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// What part of a period some spans of days cover. The three lists are in order and partition the
// period: every day stands in exactly one.
struct CoveredTime
{
    QList<Period> covered;
    QList<Period> uncovered;
    QList<Period> ahead; // days after the as-of day that nothing covers
    QList<Date> points; // days of proof that speaks of one day only; they are covered too

    [[nodiscard]] qint64 coveredDays() const;
    [[nodiscard]] qint64 uncoveredDays() const;
};

CoveredTime coveredTime(const Period& period, const QList<Period>& spans, Date asOf);

// By the evidence held for a control.
CoveredTime coveredTime(
    const Facts& facts, const ControlFacts& control, const Period& period, Date asOf);

// The items held for a control whose days bear on the period, by number.
QList<const EvidenceFacts*> evidenceFor(
    const Facts& facts, const ControlFacts& control, const Period& period);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <QList>

namespace muniment::assurance {

// A letter of the provider that speaks for the days after the end of a report.
struct Bridge
{
    Date reportEnd;
    Date through;

    friend bool operator==(const Bridge&, const Bridge&) = default;
};

// How an own period stands against the reports at hand. Each day is counted once: covered before
// bridged, bridged before open. The spans are in order and do not touch each other.
struct Cover
{
    QList<Period> covered;
    QList<Period> bridged;
    QList<Period> open; // until the day that is looked from
    QList<Period> ahead; // the days after it that nothing speaks of yet

    [[nodiscard]] qint64 coveredDays() const;
    [[nodiscard]] qint64 bridgedDays() const;
    [[nodiscard]] qint64 openDays() const;
};

// The spans in order, joined where they overlap or follow each other without a day between.
QList<Period> joined(QList<Period> spans);

// What of `from` no span of `taken` holds.
QList<Period> without(const QList<Period>& from, const QList<Period>& taken);

qint64 daysIn(const QList<Period>& spans);

// A bridge counts only where one of the reports ends on its `reportEnd`: a letter about another
// period bridges nothing. Looked at from a day, which may be in the period.
Cover coverOf(
    const Period& own, const QList<Period>& reports, const QList<Bridge>& bridges, Date asOf);

} // namespace muniment::assurance

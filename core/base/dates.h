// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace muniment {

// A calendar day without zone. Stored and exchanged as 2026-12-31.
using Date = QDate;

QString dateText(Date date);
Result<Date> parseDate(const QString& text);

// A span of calendar days, both included. `from` is never after `until`.
struct Period
{
    Date from;
    Date until;

    [[nodiscard]] bool contains(Date day) const { return from <= day && day <= until; }
    [[nodiscard]] bool contains(const Period& other) const
    {
        return from <= other.from && other.until <= until;
    }
    [[nodiscard]] bool overlaps(const Period& other) const
    {
        return from <= other.until && other.from <= until;
    }
    [[nodiscard]] qint64 days() const { return from.daysTo(until) + 1; }

    friend bool operator==(const Period&, const Period&) = default;
};

// "2026-01-01..2026-12-31"; parsing also takes one day, and refuses an end before the start.
QString periodText(const Period& period);
Result<Period> parsePeriod(const QString& text);

// How often something happens, from the field's own vocabulary.
enum class Frequency { Continuous, Daily, Weekly, Monthly, Quarterly, HalfYearly, Yearly, OnEvent };

QString frequencyText(Frequency frequency); // "half_yearly"
Result<Frequency> parseFrequency(const QString& text);

// The calendar slots of a frequency that touch a period, whole slots, in order: quarters are
// calendar quarters, weeks start on Monday. Continuous and on-event frequencies have one slot,
// the period itself.
QList<Period> slotsOf(Frequency frequency, const Period& period);

} // namespace muniment

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"

#include <QLocale>

#include <tl/expected.hpp>

// What people type for days, periods and numbers, understood as generously as it has one meaning.
namespace muniment::ui {

template <typename Value>
using Typed = tl::expected<Value, Words>; // the words say how to type it

// 2026-09-30, 30.9.2026, 30.9.26, 30 Sep 2026, Sep 30, 2026, 30/9/2026 or 9/30/2026 as the locale
// has it, "today", "yesterday", "tomorrow", +14. Without a year it is that of today. Months have
// English names or those of the locale, from three letters on.
Typed<Date> typedDay(const QString& text, Date today, const QLocale& locale = {});

// A day; a year, half, quarter or month (2026, H1 2026, Q3 2026, Sep 2026, 2026-09); two of these
// with "-", "..", "to" or "until" between them, both days included; "from" a day without an end.
Typed<std::optional<Period>> typedPeriod(
    const QString& text, Date today, const QLocale& locale = {});

// A day as above, then a time such as 17:02, then perhaps its zone: 2026-09-30T17:02+02:00,
// 30 Sep 2026 17:02 (UTC+02:00), 30.9.2026 17:02 +2, 30.9.2026 15:02 UTC.
Typed<std::optional<ZonedInstant>> typedMoment(
    const QString& text, const MomentKind& kind, const QLocale& locale = {});

// 1,400 or 13 months: grouped as the locale does, with one of the field's units or none.
Typed<Quantity> typedQuantity(
    const QString& text, const NumberKind& kind, const QLocale& locale = {});

} // namespace muniment::ui

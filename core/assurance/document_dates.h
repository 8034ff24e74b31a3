// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace muniment::assurance {

// Why a date in a document is not one day beyond doubt.
enum class DateDoubt {
    None,
    DayOrMonthFirst, // 03/04/2026
    TwoDigitYear, // 25 Oct 25
    NoSuchDay, // 31 February 2026
    YearNotWritten, // the first date of "October 1 to September 30, 2026"
};

// How a document writes its numeric dates, as its own unambiguous ones show.
enum class DateOrder { NotShown, DayFirst, MonthFirst, Both };

// A date as written, and the days that it may mean: one, several, or none.
struct FoundDate
{
    qsizetype start = 0;
    qsizetype length = 0;
    QList<Date> readings;
    DateDoubt doubt = DateDoubt::None;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isClear() const { return readings.size() == 1 && doubt == DateDoubt::None; }
};

// Day or month first, as told by the numeric dates in which one number exceeds twelve.
DateOrder dateOrderIn(QStringView text);
DateOrder combined(DateOrder one, DateOrder other);

// All dates in reading order: 2026-12-31, 31/12/2026, 31st December 2026, December 31, 2026,
// 31. Dezember 2026, 31 de diciembre de 2026, 31 décembre 2026, 31 dicembre 2026, 2026年12月31日.
// Month names of any of these languages are taken wherever they stand.
QList<FoundDate> findDates(QStringView text, DateOrder order = DateOrder::NotShown);

// Two dates joined by "to", "through", "bis", "al", "au", a dash and the like.
struct FoundPeriod
{
    FoundDate from;
    FoundDate until;
};

QList<FoundPeriod> findPeriods(QStringView text, DateOrder order = DateOrder::NotShown);

} // namespace muniment::assurance

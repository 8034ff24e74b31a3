// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QLocale>

// Days and periods as they stand on screen: in the language of the window, always with the year.
namespace muniment::ui {

QString dayOnScreen(Date day, const QLocale& locale = {}); // "9 Apr 2026"
QString periodOnScreen(const Period& period, const QLocale& locale = {}); // "Q4 2026"
QString timeOnScreen(const ZonedInstant& time, const QLocale& locale = {}); // with its offset
// The same with the seconds, where there are any: as a system told it, and as it is typed.
QString momentOnScreen(const ZonedInstant& moment, const QLocale& locale = {});

// The name of a slot within a year that is named elsewhere: "Q3", "Oct", "H1"; else its last day.
QString slotOnScreen(const Period& slot, const QLocale& locale = {});

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

namespace muniment {

enum class DateForm { Day, ShortDay, DayOfYear, DayOfMonth, Month, ShortMonth };

// A date inside a sentence: "4 May 2026". It speaks the language of the words around it, which is
// that of the translation and not always that of the desk.
QString dateWords(Date date, DateForm form);

} // namespace muniment

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::evidence {

// A file name without what changes from period to period: years, quarters, months, counters.
// "access-review_2026-Q3.xlsx" and "Access review 2026 Q4.xlsx" are of one series. Empty where
// too little is left to tell.
QString seriesName(const QString& fileName);

} // namespace muniment::evidence

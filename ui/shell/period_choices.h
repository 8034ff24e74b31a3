// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::ui {

struct PeriodChoice
{
    QString name; // empty: the period's own words
    Period period;
};

struct PeriodGroup
{
    QString title;
    QList<PeriodChoice> choices;
};

// What the title band offers: the scope's own period, those of the audits, and the calendar's
// around today.
QList<PeriodGroup> periodChoices(const standing::Facts& facts, ScopeId scope, Date today);

} // namespace muniment::ui

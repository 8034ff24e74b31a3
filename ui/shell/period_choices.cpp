// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/period_choices.h"

#include <QCoreApplication>

namespace muniment::ui {

namespace {

struct PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

Period yearOf(Date day)
{
    return {Date(day.year(), 1, 1), Date(day.year(), 12, 31)};
}

PeriodGroup calendarGroup(const QString& title, Frequency frequency, const Period& span)
{
    PeriodGroup group{title, {}};
    for (const Period& period : slotsOf(frequency, span))
        group.choices.append({{}, period});
    return group;
}

} // namespace

QList<PeriodGroup> periodChoices(const standing::Facts& facts, ScopeId scope, Date today)
{
    QList<PeriodGroup> groups;
    PeriodGroup own{PeriodWords::tr("Scope and audits"), {}};
    own.choices.append({{}, standing::usualPeriod(facts, scope, today)});
    for (const audits::Audit& audit : facts.audits)
        if (audit.scopeId.isNull() || scope.isNull() || audit.scopeId == scope)
            own.choices.append({audit.name, audit.period});
    groups.append(own);

    const Period year = yearOf(today);
    const Period lastYear = yearOf(today.addYears(-1));
    groups.append({PeriodWords::tr("Years"), {{{}, year}, {{}, lastYear}}});
    groups.append(calendarGroup(PeriodWords::tr("Half-years"), Frequency::HalfYearly, year));
    groups.append(calendarGroup(PeriodWords::tr("Quarters"), Frequency::Quarterly, year));
    groups.append(calendarGroup(PeriodWords::tr("Months"), Frequency::Monthly, year));
    return groups;
}

} // namespace muniment::ui

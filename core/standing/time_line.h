// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

enum class Stretch {
    OwnPeriod, // that we answer for
    Report, // days that a provider's report covers
    Letter, // that the provider's own word bridges
    Open, // of our period, up to the as-of day, that neither covers
    InForce, // a certificate
};

struct TimeBar
{
    Stretch stretch = Stretch::OwnPeriod;
    Period period;
    AuditId auditId; // of an own period; null: the period that lists are about
    AssuranceDocumentId documentId; // of a certificate
};

struct TimeLane
{
    QString name; // of the audit, provider or certificate; empty: the chosen period
    QStringList services; // of the provider that stand alike
    QList<TimeBar> bars; // by their first day
    QList<Date> ticks; // days on which a certificate owes a surveillance audit
    qint64 openDays = 0;
};

// Whose days lie beside which, over a span: a lane for each audit of the scope (for the period
// itself where there is none), for each group of a provider's services that stand alike, and for
// each certificate. Open days are those of `period`.
QList<TimeLane> timeLine(
    const Facts& facts, ScopeId scopeId, const Period& span, const Period& period, Date asOf);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/restriction_rule.h"

namespace muniment::binder {

// An exhibit that not everybody may have, and whether it goes along to the one that the binder is
// made for. By the same rule as the binder's own pages.
struct RestrictedExhibit
{
    QString number; // E-030
    QString title;
    // The strictest; of those that keep it here, where it is withheld.
    evidence::Restriction restriction = evidence::Restriction::AuditorsAndRegulators;
    bool isWithheld = true;
    QStringList named; // who may have it by name; empty: nobody
    QStringList forbiddenBy; // the records that keep it here, where several restrict it
    bool isForTheNamed = false; // it goes along because the recipient is among them
};

// Those of a plan, in its order; what is public is none of them.
QList<RestrictedExhibit> restrictedExhibits(const BinderPlan& plan);

// Why it goes along or does not, in one sentence of ours alone: it is for the one who makes the
// binder, and names whom a note names.
QString handingOverWords(const RestrictedExhibit& exhibit, const QString& recipient);

// The same of all of them, a line each; what goes to every auditor is counted only.
QStringList handingOverLines(const BinderPlan& plan);

} // namespace muniment::binder

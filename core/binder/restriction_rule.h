// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"
#include "core/standing/facts.h"

// Who may have a file: the one rule, which all parts of a binder ask, and the window before one is
// made. Several records may restrict a file, and each of them must let the recipient have it.
namespace muniment::binder {

// All that is said of a file: by its item, and by each document of a provider that it holds.
QList<Restricted> restrictionsOn(const standing::Facts& facts, const standing::EvidenceFacts& item);
// Of a provider's document: its own, and what is said of the file that holds it.
QList<Restricted> restrictionsOn(
    const standing::Facts& facts, const assurance::AssuranceDocument& document);

evidence::Restriction strictestOf(const QList<Restricted>& said);

// Those that keep a file from the one for whom a binder is made; empty: they may have it. A file
// that is restricted to named recipients goes to a class of them, or to whom the note names.
QList<Restricted> forbidding(const QList<Restricted>& said, const BinderOptions& options);

// Who may have the file by name: whom each note names that restricts it to named recipients. Nobody
// where one of them names nobody, or one says that it is not to be passed on.
QStringList namedByAll(const QList<Restricted>& said);

// Whether it goes out for the recipient's name alone, and would not without.
bool isGivenByName(const QList<Restricted>& said, const BinderOptions& options);

// Where the file may be seen, by the notes; never who may have it.
QString placesOf(const QList<Restricted>& said);

// Makes reference sheets of the exhibits that the recipient may not have: their files stay in the
// vault; title, period and digest are given.
void applyRestrictions(BinderPlan& plan);

} // namespace muniment::binder

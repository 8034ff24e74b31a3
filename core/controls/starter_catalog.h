// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/transaction.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace muniment::controls {

struct StarterReference
{
    QString framework; // code
    QString identifier;
};

// A control as the catalog offers it, before anybody has taken it.
struct StarterControl
{
    NewControl control; // `catalogEntry` is its id
    NewControlVersion text;
    QList<NewExpectedEvidence> expected;
    QList<StarterReference> references;
};

struct StarterFramework
{
    Framework framework;
    QList<Requirement> requirements;
};

// The catalogs that ship with the program, by name of the framework and by catalog entry.
Result<QList<StarterFramework>> starterFrameworks();
Result<QList<StarterControl>> starterControls();

// The same on every desk.
ControlId starterControlIdOf(const QString& entry);

// Adds the frameworks, or those with the codes given, and brings older ones up to date. A text that
// a user imported and a list that a user completed are kept. Controls taken from the catalog before
// meet what is new in them; what somebody took away from such a control stays away.
Result<QList<FrameworkId>> loadStarterFrameworks(
    vault::Transaction& transaction, const QStringList& codes = {});

// Controls taken from the catalog before there was a list that says what they meet.
Status meetWhatIsNew(vault::Transaction& transaction, const QSet<RequirementId>& added);

// Takes controls into the vault, with their expected evidence and the references whose frameworks
// the vault holds. In force from `from`. What was taken before is left as it is; the ids returned
// are those of the controls added now.
Result<QList<ControlId>> adoptStarterControls(
    vault::Transaction& transaction, const QStringList& entries, Date from);

} // namespace muniment::controls

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/journal.h"
#include "core/vault/vault.h"

namespace muniment::vault {

// A change set as a list shows it, in one line: what one act of a person wrote.
struct HistoryStep
{
    ChangeSetId changeSet;
    qsizetype firstEntry = 0; // its newest, in the list of entries
    qsizetype entryCount = 0;
    QString verb;
    QString entity; // what its verb is about, else what its records are; empty: several kinds
    qsizetype records = 0; // how many of these, of all kinds where they are several
    boost::uuids::uuid record{}; // the first of these
    ChangeSetId undoes; // the change set that this one takes back; null: none
    ChangeSetId undoneBy; // the one that takes this one back; null: none
};

// Every change set of the entries, which are newest first and without a gap inside a change set.
QList<HistoryStep> stepsIn(const QList<JournalEntry>& entries);

// The headers of all entries, newest first, read in slices that keep no writer waiting. `known` is
// what was read before: only newer entries are read then.
Result<QList<JournalEntry>> readHistory(
    Vault& vault, const QList<JournalEntry>& known, const JobContext& context);

} // namespace muniment::vault

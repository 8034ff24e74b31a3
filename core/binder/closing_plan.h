// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What the parts D, F and G of a binder say: exceptions and what falls short, changes, what is not
// in it, integrity.
namespace muniment::binder {

struct ChangeRow
{
    QString what; // added, replaced, withdrawn, newly signed, void
    QString record;
    QString words;
};

struct OverrideRow
{
    QString record;
    QString who;
    QString reason;
};

struct ExceptionRow
{
    QString control;
    QString text;
    QString who;
};

// Inside the scope and period, but not printed: sent away in review, withdrawn or replaced.
struct LeftOutRow
{
    QString record; // "E-024", "E-017 r1"
    QString title;
    QString digest; // of a revision: its first file's, cut short
    QString reason;
};

// Held, but not in this binder; and not held at all.
struct NothingHeld
{
    QString framework;
    QStringList requirements; // their identifiers
};

// Slots of one control whose day has passed, part filled ones among them.
struct OfControl // how many of them are a control's
{
    QString control;
    int count = 0;
};

struct Remainder
{
    QStringList unlinked; // "E-131": linked to no control, and asked for by nobody
    QStringList outside; // outside the scope or period
    QString otherScopes; // of the organisation, that the binder is not about; empty: none
    QList<LeftOutRow> sentAway; // items
    QList<LeftOutRow> replaced; // revisions
    QList<NothingHeld> nothingHeld;
    QList<OfControl> overdue; // slots
    QList<OfControl> notAsked; // kinds of proof that are not expected in the period
    QStringList undecidedDuties; // "T-03"
    int providerHalves = 0; // of requirements, as the matrices have them
    int halvesWithoutDocument = 0;
    int halvesUnsupported = 0; // see HalfSupport
    int halvesInPart = 0;
    int openDays = 0; // see standing::OpenCover
    QString openCover; // of which services
    qint64 bridgedDays = 0; // by the provider's own word alone

    [[nodiscard]] int requirementsWithNothing() const
    {
        int count = 0;
        for (const NothingHeld& each : nothingHeld)
            count += int(each.requirements.size());
        return count;
    }
    [[nodiscard]] int overdueSlots() const
    {
        int count = 0;
        for (const OfControl& each : overdue)
            count += each.count;
        return count;
    }
    [[nodiscard]] int rowsNotAsked() const
    {
        int count = 0;
        for (const OfControl& each : notAsked)
            count += each.count;
        return count;
    }
    // What we still have to bring or decide. Days, and halves of the provider without a document,
    // are told beside it.
    [[nodiscard]] int notHeld() const
    {
        return requirementsWithNothing() + overdueSlots() + int(undecidedDuties.size());
    }
};

struct Integrity
{
    qint64 journalEntries = 0;
    QString journalUntil;
    QString clockWentBackFrom; // the latest time in the journal, where the newest entry is earlier
    QString journalHead; // hex
    QString lastCheck; // "9 January 2027 17:40, nothing found" or "never checked in full"
    QString madeWith;
    QString manifestDigest; // hex, of manifest.json; known when the pages are
    QString folderName; // beside the PDF; known when that has a name
};

} // namespace muniment::binder

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/undo.h"
#include "ui/history/history_data.h"

namespace muniment::ui {

// One field, before and after, as people read it.
struct FieldDifference
{
    QString name;
    QString before;
    QString after;
};

// One record that a step touched.
struct RecordDifferences
{
    QString words; // "C-12 Access review"
    QString fate; // "new", "changed", "removed"
    std::optional<RecordLink> link;
    qint64 sequence = 0; // of the entry
    struct Part
    {
        QString words; // "control on an asset, new"; empty: the record itself
        QList<FieldDifference> fields;
    };
    QList<Part> parts;
};

// What can be done about a step.
struct UndoState
{
    enum class Kind { Undo, Again, Impossible };
    Kind kind = Kind::Impossible;
    ChangeSetId changeSet; // what `Acts::undo` is given
    QString words; // what it would do, or why it cannot
    qint64 standsWith = 0; // the number of the entry that took it back or did it again; 0: none
};

struct HistoryDetail
{
    QByteArray key;
    QString title; // "Change 1 control"
    QString sentence; // who, when, through what
    QString reason;
    QList<RecordDifferences> records; // of an entry one, of a step the first few
    QList<RecordDifferences> others; // that the same step touched, without their fields
    qsizetype left = 0; // records that are not listed
    QString digest; // of this entry, and of the one before
    QString previous;
    bool isErased = false; // the details went, by law
    UndoState undo;
};

// Reads the bodies that it needs, and tries out whether the step could be undone: in a job.
Result<HistoryDetail> historyDetail(vault::Vault& vault, const HistoryRow& row);

// The differences of one record between two moments, without those that only serve the file.
QList<RecordDifferences::Part> differenceParts(const QString& entity,
    const boost::uuids::uuid& record, const QList<vault::RowImage>& rows,
    const RecordLabels& labels);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/journal.h"
#include "core/vault/vault.h"

#include <QHash>
#include <QJsonValue>

namespace muniment::vault {

// One column of one row, before and after; undefined where there was, or is, no value.
struct FieldChange
{
    QString table;
    QString column;
    QJsonValue before;
    QJsonValue after;
};

enum class RowFate { Added, Changed, Removed };

struct RowDifference
{
    RowFate fate = RowFate::Changed;
    QString table;
    QJsonObject key;
    QList<FieldChange> fields; // that differ, in the order of their names
};

// What differs between the images. A row that stands as before is left out.
QList<RowDifference> rowDifferences(const QList<RowImage>& rows);

// What a list says of an entry beyond its header.
struct ChangeNote
{
    RowFate fate = RowFate::Changed; // of the record's own row
    bool takesAway = false; // the record, or something that hung on it without a successor
    bool isOverride = false; // of a rule, with its reason
    QString name; // of the record when it was written: title or name
    qint64 number = 0; // that the record bears; 0: none
    std::optional<FieldChange> change; // one that tells most, where the record changed
    int changes = 0; // fields in all
    QString reason;
    PersonId onBehalfOf; // whose statement the actor wrote down
    QString through;
    QString file;
};

ChangeNote noteOf(const QString& entity, const boost::uuids::uuid& record, const EntryBody& body);

// The notes of entries, by number, read in slices. Entries whose body was erased have none.
Result<QHash<qint64, ChangeNote>> readNotes(
    Vault& vault, const QList<JournalEntry>& entries, const JobContext& context);

} // namespace muniment::vault

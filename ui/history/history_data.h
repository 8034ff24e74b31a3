// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/change_note.h"
#include "core/vault/history.h"
#include "ui/history/record_labels.h"

namespace muniment::ui {

// The journal as a list shows it: entries and the steps that they make, what is known of their
// bodies, and what their records are called. Never changes once it is made.
struct HistoryData
{
    QList<vault::JournalEntry> entries; // newest first
    QList<vault::HistoryStep> steps; // newest first
    QHash<ChangeSetId, qsizetype> stepOf;
    QHash<qint64, vault::ChangeNote> notes; // by number, of bodies that were read
    std::shared_ptr<const RecordLabels> labels;

    [[nodiscard]] const vault::HistoryStep* step(ChangeSetId changeSet) const; // null: none
    // The step that wrote an entry; -1: none.
    [[nodiscard]] qsizetype stepOfEntry(qint64 sequence) const;
};

// A line of the history: a step, or one of its entries where it has several.
struct HistoryRow
{
    std::shared_ptr<const HistoryData> data;
    qsizetype step = 0;
    qsizetype entry = -1; // in the list of entries; -1: the step as a whole

    [[nodiscard]] bool isPart() const { return entry >= 0; }
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] const vault::HistoryStep& ofStep() const { return data->steps.at(step); }
    // The entry itself; of a step its newest.
    [[nodiscard]] const vault::JournalEntry& ofEntry() const
    {
        return data->entries.at(entry >= 0 ? entry : ofStep().firstEntry);
    }
    // Null where the body was not read, or went; of a step with several entries always.
    [[nodiscard]] const vault::ChangeNote* note() const;
};

QByteArray stepKey(ChangeSetId changeSet);
QByteArray entryKey(qint64 sequence);
// The change set, or the entry, that a key stands for.
std::optional<ChangeSetId> stepOfKey(const QByteArray& key);
std::optional<qint64> entryOfKey(const QByteArray& key);

// Every step, each followed by its entries where it has several.
QList<HistoryRow> historyRows(const std::shared_ptr<const HistoryData>& data);

// Headers first: what a list needs to be shown. Only what is newer than `known` is read.
Result<std::shared_ptr<const HistoryData>> readHistoryData(vault::Vault& vault,
    const std::shared_ptr<const HistoryData>& known,
    const std::shared_ptr<const standing::Facts>& facts, const JobContext& context);

// Then the bodies that are not known yet, at most so many of the newest.
Result<std::shared_ptr<const HistoryData>> withNotes(vault::Vault& vault,
    const std::shared_ptr<const HistoryData>& data, qsizetype atMost, const JobContext& context);

// The steps that wrote about a record.
QList<ChangeSetId> stepsAbout(const HistoryData& data, const boost::uuids::uuid& record);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_data.h"

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr char entryMark = '#'; // a step's key is 16 bytes long, an entry's is this and its number

void findSteps(HistoryData& data)
{
    data.steps = vault::stepsIn(data.entries);
    data.stepOf.reserve(data.steps.size());
    for (qsizetype index = 0; index < data.steps.size(); ++index)
        data.stepOf.insert(data.steps.at(index).changeSet, index);
}

} // namespace

const vault::HistoryStep* HistoryData::step(ChangeSetId changeSet) const
{
    const auto index = stepOf.constFind(changeSet);
    return index == stepOf.constEnd() ? nullptr : &steps.at(*index);
}

qsizetype HistoryData::stepOfEntry(qint64 sequence) const
{
    const auto entry = std::lower_bound(entries.begin(), entries.end(), sequence,
        [](const vault::JournalEntry& each, qint64 wanted) { return each.sequence > wanted; });
    if (entry == entries.end() || entry->sequence != sequence)
        return -1;
    return stepOf.value(entry->changeSet, -1);
}

QByteArray stepKey(ChangeSetId changeSet)
{
    return idBytes(changeSet);
}

QByteArray entryKey(qint64 sequence)
{
    return entryMark + QByteArray::number(sequence);
}

std::optional<ChangeSetId> stepOfKey(const QByteArray& key)
{
    if (const auto id = base::uuidFromBytes(key))
        return ChangeSetId{*id};
    return {};
}

std::optional<qint64> entryOfKey(const QByteArray& key)
{
    bool isNumber = false;
    const qint64 sequence = key.startsWith(entryMark) ? key.mid(1).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(sequence) : std::nullopt;
}

QByteArray HistoryRow::key() const
{
    return entry >= 0 ? entryKey(ofEntry().sequence) : stepKey(ofStep().changeSet);
}

const vault::ChangeNote* HistoryRow::note() const
{
    if (entry < 0 && ofStep().entryCount > 1)
        return nullptr;
    const auto found = data->notes.constFind(ofEntry().sequence);
    return found == data->notes.constEnd() ? nullptr : &*found;
}

QList<HistoryRow> historyRows(const std::shared_ptr<const HistoryData>& data)
{
    QList<HistoryRow> rows;
    rows.reserve(data->steps.size());
    for (qsizetype index = 0; index < data->steps.size(); ++index) {
        rows.append({data, index, -1});
        const vault::HistoryStep& step = data->steps.at(index);
        if (step.entryCount > 1)
            for (qsizetype entry = 0; entry < step.entryCount; ++entry)
                rows.append({data, index, step.firstEntry + entry});
    }
    return rows;
}

Result<std::shared_ptr<const HistoryData>> readHistoryData(vault::Vault& vault,
    const std::shared_ptr<const HistoryData>& known,
    const std::shared_ptr<const standing::Facts>& facts, const JobContext& context)
{
    Result<QList<vault::JournalEntry>> entries
        = vault::readHistory(vault, known ? known->entries : QList<vault::JournalEntry>(), context);
    if (!entries)
        return failWith(entries);
    auto data = std::make_shared<HistoryData>();
    data->entries = std::move(*entries);
    findSteps(*data);
    if (known)
        data->notes = known->notes;
    data->labels = std::make_shared<const RecordLabels>(facts);
    return std::shared_ptr<const HistoryData>(std::move(data));
}

Result<std::shared_ptr<const HistoryData>> withNotes(vault::Vault& vault,
    const std::shared_ptr<const HistoryData>& data, qsizetype atMost, const JobContext& context)
{
    QList<vault::JournalEntry> unread;
    for (const vault::JournalEntry& entry : data->entries) {
        if (unread.size() >= atMost)
            break;
        if (!data->notes.contains(entry.sequence))
            unread.append(entry);
    }
    const auto notes = vault::readNotes(vault, unread, context);
    if (!notes)
        return failWith(notes);
    auto noted = std::make_shared<HistoryData>(*data);
    noted->notes.insert(*notes);
    return std::shared_ptr<const HistoryData>(std::move(noted));
}

QList<ChangeSetId> stepsAbout(const HistoryData& data, const boost::uuids::uuid& record)
{
    QList<ChangeSetId> steps;
    for (const vault::JournalEntry& entry : data.entries)
        if (entry.entityId == record && (steps.isEmpty() || steps.last() != entry.changeSet))
            steps.append(entry.changeSet);
    return steps;
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/history.h"

#include "core/base/base_messages.h"
#include "core/vault/step_words.h"
#include "core/vault/undo_chain.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr int headersPerRead = 2000;

// What the verb of a change set is about, else all that it changed: of one kind or of several.
void describe(HistoryStep& step, const QList<JournalEntry>& entries)
{
    struct Kind
    {
        QString entity;
        boost::uuids::uuid first{};
        QSet<QByteArray> records;
    };
    QList<Kind> kinds;
    for (qsizetype at = step.firstEntry + step.entryCount - 1; at >= step.firstEntry; --at) {
        const JournalEntry& entry = entries.at(at);
        auto kind = std::find_if(kinds.begin(), kinds.end(),
            [&entry](const Kind& each) { return each.entity == entry.entity; });
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), Kind{entry.entity, entry.entityId, {}});
        kind->records.insert(base::uuidBytes(entry.entityId));
    }
    const auto about = std::find_if(kinds.begin(), kinds.end(),
        [main = mainEntityOf(step.verb)](const Kind& each) { return each.entity == main; });
    if (about != kinds.end())
        kinds = {*about};
    step.entity = kinds.size() == 1 ? kinds.first().entity : QString();
    step.record = kinds.first().first;
    for (const Kind& each : std::as_const(kinds))
        step.records += each.records.size();
}

HistoryStep stepAt(const QList<JournalEntry>& entries, qsizetype first)
{
    HistoryStep step;
    step.changeSet = entries.at(first).changeSet;
    step.verb = entries.at(first).verb;
    step.firstEntry = first;
    while (first + step.entryCount < entries.size()
        && entries.at(first + step.entryCount).changeSet == step.changeSet)
        ++step.entryCount;
    if (step.entryCount > 1) {
        describe(step, entries);
    } else {
        step.entity = entries.at(first).entity;
        step.records = 1;
        step.record = entries.at(first).entityId;
    }
    return step;
}

} // namespace

QList<HistoryStep> stepsIn(const QList<JournalEntry>& entries)
{
    QList<HistoryStep> steps;
    for (qsizetype first = 0; first < entries.size();) {
        steps.append(stepAt(entries, first));
        first += steps.last().entryCount;
    }
    QHash<ChangeSetId, qsizetype> undos;
    for (qsizetype index = 0; index < steps.size(); ++index)
        if (steps.at(index).verb == QLatin1String(undoVerb))
            undos.insert(steps.at(index).changeSet, index);
    if (undos.isEmpty())
        return steps;
    for (HistoryStep& step : steps) {
        const auto undo = undos.constFind(undoOf(step.changeSet));
        if (undo == undos.constEnd())
            continue;
        step.undoneBy = steps.at(*undo).changeSet;
        steps[*undo].undoes = step.changeSet;
    }
    return steps;
}

Result<QList<JournalEntry>> readHistory(
    Vault& vault, const QList<JournalEntry>& known, const JobContext& context)
{
    JournalFilter filter;
    filter.limit = headersPerRead;
    filter.after = known.isEmpty() ? 0 : known.first().sequence;
    QList<JournalEntry> entries;
    for (;;) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const Result<QList<JournalEntry>> slice
            = vault.read([&filter](Access& access) { return journalEntries(access, filter); });
        if (!slice)
            return failWith(slice);
        if (slice->isEmpty())
            break;
        filter.before = slice->last().sequence;
        entries += *slice;
    }
    entries += known;
    return entries;
}

} // namespace muniment::vault

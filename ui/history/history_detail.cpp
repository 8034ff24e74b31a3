// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_detail.h"

#include "core/vault/field_words.h"
#include "core/vault/undo_chain.h"
#include "ui/history/field_values.h"
#include "ui/history/history_words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using vault::RowFate;

namespace {

constexpr qsizetype recordsInDetail = 5; // with their fields
constexpr qsizetype recordsListed = 50;
constexpr qsizetype entriesTried = 200; // more would keep writers waiting for a trial

class DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDetail)

public:
    static QString part(const QString& table, RowFate how)
    {
        return tr("%1, %2").arg(table, fateWords(how));
    }
    static QString sentence(const QString& who, const QString& when, const QString& through)
    {
        return through.isEmpty() ? tr("%1, %2.").arg(who, when)
                                 : tr("%1, %2, through %3.").arg(who, when, through);
    }
    static QString takesBack(qint64 records)
    {
        return tr("Takes back what was done to %n record(s).", nullptr, int(records));
    }
    static QString doesAgain(qint64 records)
    {
        return tr("Was taken back. Doing it again changes %n record(s).", nullptr, int(records));
    }
    static QString ofTheVault() { return tr("What concerns the vault as a whole stays."); }
    static QString longStep()
    {
        return tr("Whether it can be taken back is seen when it is tried.");
    }
};

QString recordHex(const boost::uuids::uuid& record)
{
    return QString::fromLatin1(base::uuidBytes(record).toHex());
}

RecordDifferences nameOf(const HistoryRow& row)
{
    RecordDifferences record;
    record.words = whatWords(row);
    record.fate = didWords(row);
    record.link = linkOf(row);
    record.sequence = row.ofEntry().sequence;
    return record;
}

// The end of the chain of undos that begins with, or runs through, a step.
struct Chain
{
    ChangeSetId last;
    bool stands = true; // what was done first
    qint64 lastEntry = 0;
};

Chain chainOf(const HistoryData& data, const vault::HistoryStep& step)
{
    Chain chain{step.changeSet, true, 0};
    for (const vault::HistoryStep* at = &step; !at->undoes.isNull();) {
        at = data.step(at->undoes);
        if (!at)
            break;
        chain.stands = !chain.stands;
    }
    for (const vault::HistoryStep* at = &step; !at->undoneBy.isNull();) {
        at = data.step(at->undoneBy);
        chain.last = at->changeSet;
        chain.lastEntry = data.entries.at(at->firstEntry).sequence;
        chain.stands = !chain.stands;
    }
    return chain;
}

UndoState undoStateOf(vault::Vault& vault, const HistoryRow& row)
{
    const vault::HistoryStep& step = row.ofStep();
    UndoState state;
    if (vault::isOfTheVault(step.verb)) {
        state.words = DetailWords::ofTheVault();
        return state;
    }
    const Chain chain = chainOf(*row.data, step);
    state.changeSet = chain.last;
    state.standsWith = chain.lastEntry;
    state.kind = chain.stands ? UndoState::Kind::Undo : UndoState::Kind::Again;
    if (vault.isReadOnly())
        return state; // the place says why nothing can be changed
    if (step.entryCount > entriesTried) {
        state.words = DetailWords::longStep();
        return state;
    }
    const Result<vault::Undone> trial = vault::tryUndo(vault, chain.last);
    if (!trial) {
        state.kind = UndoState::Kind::Impossible;
        const Words words = wordsFor(trial.error());
        state.words = words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next;
    } else if (chain.stands) {
        state.words = DetailWords::takesBack(trial->entries);
    } else {
        state.words = DetailWords::doesAgain(trial->entries);
    }
    return state;
}

// The rows that the detail shows: of a step its entries in the order in which they were written.
QList<HistoryRow> shownRows(const HistoryRow& row)
{
    if (row.entry >= 0 || row.ofStep().entryCount == 1)
        return {row};
    QList<HistoryRow> rows;
    const vault::HistoryStep& step = row.ofStep();
    for (qsizetype at = step.entryCount; at > 0 && rows.size() < recordsListed; --at)
        rows.append({row.data, row.step, step.firstEntry + at - 1});
    return rows;
}

void addOthers(const HistoryRow& row, HistoryDetail& detail)
{
    const vault::HistoryStep& step = row.ofStep();
    for (qsizetype at = step.entryCount; at > 0; --at) {
        const HistoryRow other{row.data, row.step, step.firstEntry + at - 1};
        if (other.entry == row.entry)
            continue;
        if (detail.others.size() == recordsListed) {
            ++detail.left;
            continue;
        }
        detail.others.append(nameOf(other));
    }
}

} // namespace

QList<RecordDifferences::Part> differenceParts(const QString& entity,
    const boost::uuids::uuid& record, const QList<vault::RowImage>& rows,
    const RecordLabels& labels)
{
    QList<RecordDifferences::Part> parts;
    const QString own = recordHex(record);
    for (const vault::RowDifference& change : vault::rowDifferences(rows)) {
        RecordDifferences::Part part;
        const bool isOwn
            = change.table == entity && change.key["id"_L1]["hex"_L1].toString() == own;
        if (!isOwn)
            part.words = DetailWords::part(tableName(change.table), change.fate);
        for (const vault::FieldChange& field : change.fields) {
            const QString before = valueWords(field.table, field.column, field.before, labels);
            const QString after = valueWords(field.table, field.column, field.after, labels);
            if (vault::isOfTheFile(field.column) || before == after)
                continue;
            part.fields.append({fieldName(field.table, field.column), before, after});
        }
        if (isOwn)
            parts.prepend(part);
        else
            parts.append(part);
    }
    return parts;
}

Result<HistoryDetail> historyDetail(vault::Vault& vault, const HistoryRow& row)
{
    HistoryDetail detail;
    detail.key = row.key();
    detail.title = row.entry >= 0 ? whatWords(row) : didWords(row);
    if (!detail.title.isEmpty())
        detail.title[0] = detail.title.at(0).toUpper();
    detail.sentence = DetailWords::sentence(whoWords(row), timeWords(row), throughWords(row));
    detail.reason = reasonWords(row);
    const QList<HistoryRow> shown = shownRows(row);
    for (const HistoryRow& each : shown) {
        RecordDifferences record = nameOf(each);
        if (detail.records.size() >= recordsInDetail) {
            detail.others.append(record);
            continue;
        }
        const vault::JournalEntry& entry = each.ofEntry();
        const auto body = vault.read(
            [&entry](vault::Access& access) { return vault::entryBody(access, entry.sequence); });
        if (!body)
            return failWith(body);
        if (*body)
            record.parts
                = differenceParts(entry.entity, entry.entityId, (*body)->rows, *row.data->labels);
        else
            detail.isErased = true;
        detail.records.append(record);
    }
    if (row.entry >= 0)
        addOthers(row, detail);
    else
        detail.left = row.ofStep().entryCount - shown.size();
    detail.digest = row.ofEntry().entryHash.toHex();
    detail.previous = row.ofEntry().previousHash.toHex();
    detail.undo = undoStateOf(vault, row);
    return detail;
}

} // namespace muniment::ui

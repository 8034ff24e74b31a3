// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_words.h"

#include "core/audits/audits_messages.h"
#include "core/vault/field_words.h"
#include "core/vault/step_words.h"
#include "core/vault/undo_chain.h"
#include "ui/history/field_values.h"
#include "ui/shell/screen_dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using vault::HistoryStep;
using vault::RowFate;

namespace {

constexpr qsizetype namesInLine = 3; // records that a line names; the rest is counted
constexpr qsizetype longestValue = 60; // characters of a value in a line

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    static QString onBehalf(const QString& writer, const QString& signer)
    {
        return tr("%1 for %2").arg(writer, signer);
    }
    static QString fate(RowFate fate)
    {
        switch (fate) {
        case RowFate::Added:
            return tr("new");
        case RowFate::Removed:
            return tr("removed");
        case RowFate::Changed:
            break;
        }
        return tr("changed");
    }
    static QString more(const QString& shown, qsizetype count)
    {
        return tr("%1, %n more", nullptr, int(count)).arg(shown);
    }
    static QString severalKinds() { return tr("several kinds"); }
    static QString change(const QString& field, const QString& before, const QString& after)
    {
        return tr("%1: %2 → %3").arg(field, before, after);
    }
    static QString nothing() { return tr("none"); }
    static QString nobody() { return tr("nobody named"); }
    static QString through(const QString& program)
    {
        if (program == "window"_L1)
            return tr("window");
        return program == "command_line"_L1 ? tr("command line") : program;
    }
    static QString mark(StepMark mark)
    {
        switch (mark) {
        case StepMark::Override:
            return tr("override");
        case StepMark::Export:
            return tr("handed out");
        case StepMark::Deletion:
            break;
        }
        return tr("removed");
    }
};

QString personName(const HistoryRow& row, PersonId id)
{
    if (id.isNull())
        return HistoryWords::nobody();
    const RecordLabel* label = row.data->labels->find(id.value);
    return label ? label->title : shortDigest(QString::fromLatin1(idBytes(id).toHex()));
}

QString nameOf(const HistoryData& data, const HistoryStep& step)
{
    if (step.records != 1)
        return {};
    for (const audits::BinderEdition& each : data.labels->facts().editions)
        if (each.id.value == step.record)
            return audits::handedOutWords(each);
    const RecordLabel* label = data.labels->find(step.record);
    return label ? label->shortWords() : QString();
}

QString plainStepWords(const HistoryData& data, const HistoryStep& step)
{
    return vault::stepWords(step.verb, step.entity, step.records, nameOf(data, step));
}

// An undo names what it takes back; the undo of an undo does that again.
QString stepWordsOf(const HistoryData& data, const HistoryStep& step)
{
    bool isAgain = true;
    const HistoryStep* made = &step;
    while (made->verb == QLatin1String(vault::undoVerb)) {
        const HistoryStep* before = data.step(made->undoes);
        if (!before)
            break;
        made = before;
        isAgain = !isAgain;
    }
    if (made == &step)
        return plainStepWords(data, step);
    const QString words = plainStepWords(data, *made);
    return isAgain ? vault::redoStepWords(words) : vault::undoStepWords(words);
}

QString recordWords(const HistoryRow& row, const vault::JournalEntry& entry, bool isShort)
{
    if (const RecordLabel* label = row.data->labels->find(entry.entityId))
        return isShort ? label->shortWords() : label->words();
    const auto note = row.data->notes.constFind(entry.sequence);
    if (note != row.data->notes.constEnd() && !note->name.isEmpty())
        return note->name;
    return tableName(entry.entity);
}

QString oneLine(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longestValue ? line.left(longestValue - 1) + u'…' : line;
}

QString noteWords(const HistoryRow& row, const vault::ChangeNote& note)
{
    if (note.fate != RowFate::Changed)
        return HistoryWords::fate(note.fate);
    if (!note.change)
        return {};
    const auto value = [&](const QJsonValue& json) {
        const QString words
            = valueWords(note.change->table, note.change->column, json, *row.data->labels);
        return words.isEmpty() ? HistoryWords::nothing() : oneLine(words);
    };
    const QString words = HistoryWords::change(fieldName(note.change->table, note.change->column),
        value(note.change->before), value(note.change->after));
    return note.changes > 1 ? HistoryWords::more(words, note.changes - 1) : words;
}

// What holds for every entry of a step holds for the step.
template <typename Told>
QString common(const HistoryRow& row, Told told)
{
    if (row.entry >= 0 || row.ofStep().entryCount == 1) {
        const vault::ChangeNote* note = row.note();
        return note ? told(*note) : QString();
    }
    QString all;
    for (qsizetype at = 0; at < row.ofStep().entryCount; ++at) {
        const auto note = row.data->notes.constFind(
            row.data->entries.at(row.ofStep().firstEntry + at).sequence);
        if (note == row.data->notes.constEnd())
            continue;
        const QString one = told(*note);
        if (!all.isEmpty() && one != all)
            return {};
        all = one;
    }
    return all;
}

} // namespace

QString timeWords(const HistoryRow& row)
{
    const QString& zone = row.data->labels->facts().organisation.timeZone;
    const ZonedInstant time = inZone(row.ofEntry().writtenAt, zone);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(
        time.instant.milliseconds, Qt::OffsetFromUTC, time.offsetSeconds);
    return dayOnScreen(there.date()) + u' ' + QLocale().toString(there.time(), u"HH:mm"_s);
}

Date dayOf(const HistoryRow& row)
{
    return inZone(row.ofEntry().writtenAt, row.data->labels->facts().organisation.timeZone)
        .localDate();
}

QString whoWords(const HistoryRow& row)
{
    const QString writer = personName(row, row.ofEntry().actor);
    const vault::ChangeNote* note = row.note();
    if (!note || note->onBehalfOf.isNull())
        return writer;
    return HistoryWords::onBehalf(writer, personName(row, note->onBehalfOf));
}

QString didWords(const HistoryRow& row)
{
    if (row.entry < 0)
        return stepWordsOf(*row.data, row.ofStep());
    const vault::ChangeNote* note = row.note();
    return note ? HistoryWords::fate(note->fate) : QString();
}

QString verbWords(const HistoryRow& row)
{
    return vault::stepWords(row.ofStep().verb);
}

QString whatWords(const HistoryRow& row)
{
    const HistoryStep& step = row.ofStep();
    if (row.entry >= 0 || step.entryCount == 1)
        return recordWords(row, row.ofEntry(), false);
    QStringList names;
    // In the order in which they were written, which is that of their numbers.
    for (qsizetype at = step.entryCount; at > 0 && names.size() < namesInLine; --at)
        names.append(recordWords(row, row.data->entries.at(step.firstEntry + at - 1), true));
    const QString shown = names.join(u", "_s);
    const qsizetype rest = step.entryCount - names.size();
    return rest > 0 ? HistoryWords::more(shown, rest) : shown;
}

QString kindWords(const HistoryRow& row)
{
    const QString& entity = row.entry >= 0 ? row.ofEntry().entity : row.ofStep().entity;
    return entity.isEmpty() ? HistoryWords::severalKinds() : tableName(entity);
}

QString changeWords(const HistoryRow& row)
{
    return common(row, [&row](const vault::ChangeNote& note) { return noteWords(row, note); });
}

QString reasonWords(const HistoryRow& row)
{
    return common(row, [](const vault::ChangeNote& note) { return note.reason.simplified(); });
}

QString throughWords(const HistoryRow& row)
{
    return common(row, [](const vault::ChangeNote& note) {
        const QString program = HistoryWords::through(note.through);
        return note.file.isEmpty() ? program : program + u", "_s + note.file;
    });
}

QList<StepMark> stepMarks(const HistoryRow& row)
{
    bool isOverride = false;
    bool takesAway = false;
    const qsizetype first = row.entry >= 0 ? row.entry : row.ofStep().firstEntry;
    const qsizetype count = row.entry >= 0 ? 1 : row.ofStep().entryCount;
    for (qsizetype at = first; at < first + count; ++at) {
        const auto note = row.data->notes.constFind(row.data->entries.at(at).sequence);
        if (note == row.data->notes.constEnd())
            continue;
        isOverride = isOverride || note->isOverride;
        takesAway = takesAway || note->takesAway;
    }
    QList<StepMark> marks;
    if (isOverride)
        marks.append(StepMark::Override);
    if (row.ofStep().verb.endsWith(".export"_L1))
        marks.append(StepMark::Export);
    if (takesAway)
        marks.append(StepMark::Deletion);
    return marks;
}

QString fateWords(RowFate fate)
{
    return HistoryWords::fate(fate);
}

QString stepMarkWords(StepMark mark)
{
    return HistoryWords::mark(mark);
}

std::optional<RecordLink> linkOf(const HistoryRow& row)
{
    if (row.entry < 0 && row.ofStep().entryCount > 1)
        return {};
    const RecordLabel* label = row.data->labels->find(row.ofEntry().entityId);
    return label ? label->link : std::nullopt;
}

QString tableName(const QString& table)
{
    const QString words = vault::tableWords(table);
    return words.isEmpty() ? table : words;
}

QString fieldName(const QString& table, const QString& column)
{
    const QString words = vault::fieldWords(table, column);
    return words.isEmpty() ? column : words;
}

} // namespace muniment::ui

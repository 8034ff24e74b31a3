// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/change_note.h"

#include "core/base/base_messages.h"

#include <QSet>

#include <algorithm>

namespace muniment::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodiesPerRead = 300;

const auto overrideColumn = u"override_reason"_s;

QString hexOf(const boost::uuids::uuid& id)
{
    return QString::fromLatin1(base::uuidBytes(id).toHex());
}

QString hexIn(const QJsonValue& value)
{
    return value.toObject().value(u"hex"_s).toString();
}

bool isReason(const QString& column)
{
    return column == u"reason"_s || column.endsWith(u"_reason"_s);
}

// What a person would name first of what changed: words of choice and days before long texts.
int weight(const FieldChange& change)
{
    static const QSet<QString> states{
        u"status"_s, u"state"_s, u"review"_s, u"conclusion"_s, u"who"_s, u"applies"_s, u"stage"_s};
    if (states.contains(change.column))
        return 3;
    if (change.column == u"title"_s || change.column == u"name"_s)
        return 2;
    return isReason(change.column) || change.column.endsWith(u"_digest"_s) ? 0 : 1;
}

void takeFields(const RowDifference& row, bool isOwn, ChangeNote& note)
{
    for (const FieldChange& field : row.fields) {
        const QString text = field.after.toString();
        if (isReason(field.column) && !text.isEmpty()) {
            note.reason = text;
            note.isOverride = note.isOverride || field.column == overrideColumn;
        }
        if (row.fate != RowFate::Changed)
            continue;
        ++note.changes;
        const int heavier = weight(field) * 2 + int(isOwn);
        const int known = note.change ? weight(*note.change) * 2 : -1;
        if (heavier > known)
            note.change = field;
    }
}

void takeOwn(const RowDifference& own, const RowImage& image, ChangeNote& note)
{
    note.fate = own.fate;
    const QJsonObject row = image.after ? *image.after : image.before.value_or(QJsonObject());
    note.number = row.value(u"number"_s).toInteger();
    note.name = row.value(row.contains(u"title"_s) ? u"title"_s : u"name"_s).toString();
    const QString writer = hexIn(row.value(u"recorded_by"_s));
    const QString signer = hexIn(row.value(u"signer_id"_s));
    if (own.fate == RowFate::Added && !writer.isEmpty() && writer != signer)
        note.onBehalfOf = idFromBytes<PersonId>(QByteArray::fromHex(signer.toLatin1()));
}

std::optional<RowDifference> changeOf(const RowImage& image)
{
    RowDifference change;
    change.table = image.table;
    change.key = image.key;
    change.fate = !image.before ? RowFate::Added
        : !image.after          ? RowFate::Removed
                                : RowFate::Changed;
    const QJsonObject before = image.before.value_or(QJsonObject());
    const QJsonObject after = image.after.value_or(QJsonObject());
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    columns.sort();
    for (const QString& column : std::as_const(columns))
        if (before.value(column) != after.value(column))
            change.fields.append({image.table, column, before.value(column), after.value(column)});
    if (change.fields.isEmpty())
        return {};
    return change;
}

} // namespace

QList<RowDifference> rowDifferences(const QList<RowImage>& rows)
{
    QList<RowDifference> changes;
    for (const RowImage& image : rows)
        if (std::optional<RowDifference> change = changeOf(image))
            changes.append(std::move(*change));
    return changes;
}

ChangeNote noteOf(const QString& entity, const boost::uuids::uuid& record, const EntryBody& body)
{
    ChangeNote note;
    note.through = body.through;
    note.file = body.file;
    const QString own = hexOf(record);
    QSet<QString> came;
    QSet<QString> went;
    for (const RowImage& image : body.rows) {
        const std::optional<RowDifference> change = changeOf(image);
        if (!change)
            continue;
        const bool isOwn = image.table == entity && hexIn(image.key.value(u"id"_s)) == own;
        if (isOwn)
            takeOwn(*change, image, note);
        if (change->fate == RowFate::Added)
            came.insert(image.table);
        if (change->fate == RowFate::Removed)
            went.insert(image.table);
        takeFields(*change, isOwn, note);
    }
    note.takesAway = !(went - came).isEmpty();
    return note;
}

Result<QHash<qint64, ChangeNote>> readNotes(
    Vault& vault, const QList<JournalEntry>& entries, const JobContext& context)
{
    QHash<qint64, ChangeNote> notes;
    for (qsizetype begin = 0; begin < entries.size(); begin += bodiesPerRead) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const QList<JournalEntry> slice = entries.mid(begin, bodiesPerRead);
        const Status read = vault.read([&](Access& access) -> Status {
            for (const JournalEntry& entry : slice) {
                const Result<std::optional<EntryBody>> body = entryBody(access, entry.sequence);
                if (!body)
                    return failWith(body);
                if (*body)
                    notes.insert(entry.sequence, noteOf(entry.entity, entry.entityId, **body));
            }
            return {};
        });
        if (!read)
            return failWith(read);
        context.report({begin + slice.size(), entries.size(), {}});
    }
    return notes;
}

} // namespace muniment::vault

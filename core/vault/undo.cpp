// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/undo.h"

#include "core/base/sabotage.h"
#include "core/vault/journal_format.h"
#include "core/vault/query.h"
#include "core/vault/undo_chain.h"
#include "core/vault/vault_messages.h"
#include "core/vault/vault_private.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace muniment::vault {

namespace {

constexpr const char* selectEntryBefore = R"(
SELECT change_set, verb FROM journal_entry WHERE sequence < ? ORDER BY sequence DESC LIMIT 1)";
constexpr const char* selectVerb = "SELECT verb FROM journal_entry WHERE change_set = ? LIMIT 1";
constexpr const char* selectChanges = R"(
SELECT entry.sequence, entry.entity, entry.entity_id, body.body FROM journal_entry AS entry
LEFT JOIN journal_body AS body USING (sequence)
WHERE entry.change_set = ? ORDER BY entry.sequence)";
constexpr const char* selectLaterEntries = R"(
SELECT entry.verb, entry.written_at, body.body FROM journal_entry AS entry
JOIN journal_body AS body USING (sequence)
WHERE entry.sequence > ? ORDER BY entry.sequence DESC)";
constexpr const char* deferReferences = "PRAGMA defer_foreign_keys = ON";
constexpr const char* brokenReferences = "PRAGMA foreign_key_check";

// Content stays when the record that brought it goes (C6).
constexpr QLatin1String contentTable("content");

struct Target
{
    ChangeSetId changeSet;
    ChangeSetId undoneBy; // the id that its undo will have
    QString verb; // of the change that a person made, also when an undo is undone
};

struct Change
{
    const TableShape* shape = nullptr;
    RowImage image;
    QByteArray entity;
    boost::uuids::uuid entityId{};
};

struct Changes
{
    QList<Change> rows;
    qint64 lastSequence = 0;
    qint64 entries = 0;
};

QString verbOf(Access& access, ChangeSetId changeSet)
{
    Query query(access, selectVerb);
    query << changeSet;
    return query.next() ? query.text() : QString();
}

// A change that was undone, and whose undo was undone, stands again: what is undone then is the
// last link. Absent where the change does not stand.
std::optional<Target> standing(Access& access, ChangeSetId changeSet, const QString& verb)
{
    const QList<ChangeSetId> chain = chainOf(access, changeSet);
    if (chain.size() % 2 == 0)
        return std::nullopt;
    return Target{chain.last(), undoOf(chain.last()), verb};
}

Result<Target> newestStanding(Access& access)
{
    return guarded([&]() -> Result<Target> {
        qint64 before = std::numeric_limits<qint64>::max();
        for (;;) {
            ChangeSetId changeSet;
            QString verb;
            {
                Query query(access, selectEntryBefore);
                query << before;
                if (!query.next())
                    return fail(Problem::NotFound, cause::nothingToUndo);
                changeSet = query.id<ChangeSetId>();
                verb = query.text();
            }
            if (verb != QLatin1String(undoVerb) && !isOfTheVault(verb))
                if (const auto target = standing(access, changeSet, verb))
                    return *target;
            before = firstSequenceOf(access, changeSet);
        }
    });
}

Result<Target> given(Access& access, ChangeSetId changeSet)
{
    return guarded([&]() -> Result<Target> {
        if (firstSequenceOf(access, changeSet) == 0)
            return fail(Problem::NotFound, cause::nothingToUndo);
        const QString verb = verbOf(access, changeSet);
        return standing(access, changeSet, verb)
            .value_or(Target{changeSet, undoOf(changeSet), verb});
    });
}

Result<Changes> changesOf(Access& access, const TableShapes& shapes, const Target& target)
{
    Changes changes;
    Query query(access, selectChanges);
    query << target.changeSet;
    while (query.next()) {
        changes.lastSequence = query.integer();
        const QByteArray entity = query.text().toLatin1();
        const auto id = base::uuidFromBytes(query.bytes()).value_or(boost::uuids::uuid{});
        const auto body = parseBody(query.bytes());
        if (!body)
            return fail(Problem::Damaged, cause::vaultDamaged,
                {QString(), QStringLiteral("journal_body %1").arg(changes.lastSequence)});
        ++changes.entries;
        for (const RowImage& image : body->rows)
            if (const TableShape* shape = shapes.find(image.table);
                shape && shape->name != contentTable)
                changes.rows.append(Change{shape, image, entity, id});
    }
    return changes;
}

// The newest change of a row since `sequence`, named in the refusal.
tl::unexpected<Error> overtaken(
    Access& access, const Target& target, const QByteArray& row, qint64 sequence)
{
    Query query(access, selectLaterEntries);
    query << sequence;
    while (query.next()) {
        const QString verb = query.text();
        const QString when = query.text();
        const QList<RowImage> images = parseBody(query.bytes()).value_or(EntryBody()).rows;
        if (std::any_of(images.begin(), images.end(),
                [&](const RowImage& image) { return rowName(image.table, image.key) == row; }))
            return fail(Problem::Refused, cause::undoOvertaken, {target.verb, verb, when});
    }
    return fail(Problem::Damaged, cause::vaultDamaged,
        {QString(), QString::fromUtf8(row.left(row.indexOf('\0')))});
}

Status checkUntouched(Access& access, const Target& target, const Changes& changes)
{
    for (const Change& change : changes.rows)
        if (readRow(access, *change.shape, change.image.key) != change.image.after
            && !sabotaged(Sabotage::UndoOverLaterChange))
            return overtaken(access, target, rowName(change.image.table, change.image.key),
                changes.lastSequence);
    return {};
}

// A name or another value that only one record may bear is another's.
bool isTaken(const Error& error)
{
    return error.detail.startsWith(QLatin1String("UNIQUE"));
}

// Deletes come first and inserts last, so that a name given up by one row is free for another; two
// rows that swap a unique value go out and come in again.
Status writeInverse(Transaction& transaction, const Changes& changes)
{
    Access& access = transaction.access();
    const auto about = [&](const Change& change) {
        transaction.about(change.entity.constData(), Id<struct AnyTag>{change.entityId});
    };
    QList<const Change*> inserts;
    for (const Change& change : changes.rows)
        if (!change.image.before) {
            about(change);
            removeRow(access, *change.shape, change.image.key);
        }
    for (const Change& change : changes.rows) {
        if (!change.image.before)
            continue;
        if (!change.image.after) {
            inserts.append(&change);
            continue;
        }
        about(change);
        const Status updated = guarded([&]() -> Status {
            updateRow(access, *change.shape, *change.image.before);
            return {};
        });
        if (!updated && !isTaken(updated.error()))
            return updated;
        if (!updated) {
            removeRow(access, *change.shape, change.image.key);
            inserts.append(&change);
        }
    }
    for (const Change* change : inserts) {
        about(*change);
        insertRow(access, *change->shape, *change->image.before);
    }
    return {};
}

// A later record may refer to one that the undo takes away.
Status checkReferences(
    Access& access, const TableShapes& shapes, const Target& target, qint64 lastSequence)
{
    int open = 0;
    int highest = 0;
    sqlite3_db_status(
        access.database().getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0);
    if (open == 0)
        return {};
    SQLite::Statement broken(access.database(), brokenReferences);
    if (!broken.executeStep())
        return {};
    const TableShape* shape = shapes.find(QByteArray(broken.getColumn(0).getText()));
    if (!shape)
        return {};
    SQLite::Statement row(access.database(), shape->selectAfter);
    row.bind(1, broken.getColumn(1).getInt64() - 1);
    row.bind(2, 1);
    row.executeStep();
    const QJsonObject key = shape->keyOf(rowOf(*shape, row, 1));
    return overtaken(access, target, rowName(shape->name, key), lastSequence);
}

Result<qint64> writeUndo(Transaction& transaction, const TableShapes& shapes, const Target& target)
{
    Access& access = transaction.access();
    const Result<Changes> changes = changesOf(access, shapes, target);
    if (!changes)
        return failWith(changes);
    if (const Status untouched = checkUntouched(access, target, *changes); !untouched)
        return failWith(untouched);
    Query(access, deferReferences).run();
    const Status written = guarded([&] { return writeInverse(transaction, *changes); });
    if (!written && written.error().is(cause::ruleOfTheVault)) {
        if (isTaken(written.error()))
            return fail(
                Problem::Refused, cause::undoCollides, {target.verb}, written.error().detail);
        return fail(
            Problem::Refused, cause::undoForbidden, {target.verb, written.error().values.value(0)});
    }
    if (!written)
        return failWith(written);
    if (const Status whole = checkReferences(access, shapes, target, changes->lastSequence); !whole)
        return failWith(whole);
    return changes->entries;
}

} // namespace

Result<Undone> undo(Vault& vault, PersonId actor, std::optional<ChangeSetId> changeSet)
{
    const Result<Target> target = vault.read([&](Access& access) {
        return changeSet ? given(access, *changeSet) : newestStanding(access);
    });
    if (!target)
        return failWith(target);
    Undone undone{target->changeSet, target->undoneBy, target->verb, 0};
    const Status written = vault.runWrite(
        Act{actor, QString::fromLatin1(undoVerb)}, Priority::Window,
        [&](Transaction& transaction) {
            return guarded([&]() -> Status {
                const Result<qint64> entries = writeUndo(transaction, *vault.d->shapes, *target);
                if (!entries)
                    return failWith(entries);
                undone.entries = *entries;
                return {};
            });
        },
        target->undoneBy);
    if (!written)
        return failWith(written);
    return undone;
}

// A transaction whose work fails is rolled back, so a trial that went well ends with a refusal.
Result<Undone> tryUndo(Vault& vault, ChangeSetId changeSet)
{
    const Result<Target> target
        = vault.read([&](Access& access) { return given(access, changeSet); });
    if (!target)
        return failWith(target);
    std::optional<Undone> wouldBe;
    const Status tried = vault.write(
        Act{{}, QString::fromLatin1(undoVerb)}, [&](Transaction& transaction) -> Status {
            return guarded([&]() -> Status {
                const TableShapes shapes(transaction.access().database());
                const Result<qint64> entries = writeUndo(transaction, shapes, *target);
                if (!entries)
                    return failWith(entries);
                wouldBe = Undone{target->changeSet, target->undoneBy, target->verb, *entries};
                return fail(Problem::Refused, cause::nothingToUndo);
            });
        });
    if (wouldBe)
        return *wouldBe;
    return failWith(tried);
}

} // namespace muniment::vault

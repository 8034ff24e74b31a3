// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/steps.h"

#include "core/vault/query.h"
#include "core/vault/step_words.h"
#include "core/vault/undo_chain.h"
#include "core/vault/vault_messages.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <limits>

namespace muniment::vault {

namespace {

constexpr const char* selectAnyEntryBefore = R"(
SELECT change_set, verb FROM journal_entry WHERE sequence < ? ORDER BY sequence DESC LIMIT 1)";
constexpr const char* selectOwnEntryBefore = R"(
SELECT change_set, verb FROM journal_entry WHERE sequence < ? AND actor IS ?
ORDER BY sequence DESC LIMIT 1)";
constexpr const char* selectRecords = R"(
SELECT verb, written_at, entity, count(DISTINCT entity_id), entity_id, min(sequence)
FROM journal_entry WHERE change_set = ? GROUP BY entity ORDER BY 4 DESC, 6)";

struct ChangeSet
{
    ChangeSetId id;
    QString verb;

    [[nodiscard]] bool isUndo() const { return verb == QLatin1String(undoVerb); }
};

// Change sets from the newest to the oldest: everyone's, or one person's.
class Backwards
{
public:
    explicit Backwards(Access& access)
        : m_access(access)
        , m_sql(selectAnyEntryBefore)
    {
    }
    Backwards(Access& access, PersonId actor)
        : m_access(access)
        , m_actor(actor)
        , m_sql(selectOwnEntryBefore)
    {
    }

    std::optional<ChangeSet> next()
    {
        ChangeSet found;
        {
            Query query(m_access, m_sql);
            query << m_before;
            if (m_actor)
                query << *m_actor;
            if (!query.next())
                return {};
            found.id = query.id<ChangeSetId>();
            found.verb = query.text();
        }
        m_before = firstSequenceOf(m_access, found.id);
        return found;
    }

private:
    Access& m_access;
    std::optional<PersonId> m_actor;
    const char* m_sql;
    qint64 m_before = std::numeric_limits<qint64>::max();
};

Step describe(Access& access, ChangeSetId made, ChangeSetId toUndo, Step::Direction direction)
{
    Step step;
    step.direction = direction;
    step.changeSet = toUndo;
    step.made = made;
    Query query(access, selectRecords);
    query << made;
    qint64 ofAllKinds = 0;
    int kinds = 0;
    while (query.next()) {
        const QString verb = query.text();
        const Instant writtenAt = query.instant();
        const QString entity = query.text();
        const qint64 records = query.integer();
        const bool isAbout = entity == mainEntityOf(verb);
        ofAllKinds += records;
        if (++kinds > 1 && !isAbout)
            continue;
        step.verb = verb;
        step.writtenAt = writtenAt;
        step.entity = entity;
        step.records = records;
        step.record = base::uuidFromBytes(query.bytes()).value_or(boost::uuids::uuid{});
        if (isAbout)
            return step;
    }
    if (kinds > 1) {
        step.entity.clear();
        step.records = ofAllKinds;
    }
    return step;
}

std::optional<Step> nextUndo(
    Access& access, PersonId actor, const QSet<ChangeSetId>& passedOver, QList<ChangeSetId>& undos)
{
    Backwards own(access, actor);
    bool isNewest = true;
    while (const std::optional<ChangeSet> each = own.next()) {
        if (isOfTheVault(each->verb))
            continue;
        if (each->isUndo()) {
            if (isNewest)
                undos.prepend(each->id);
            continue;
        }
        isNewest = false;
        const QList<ChangeSetId> chain = chainOf(access, each->id);
        if (chain.size() % 2 == 1 && !passedOver.contains(each->id))
            return describe(access, each->id, each->id, Step::Direction::Back);
    }
    return {};
}

struct Link
{
    ChangeSetId made;
    qsizetype place = 0; // odd: an undo; even: it was done again
    bool isLast = false;
};

// Which change each of the undos is about. An undo does not name it, but its id follows from it.
QHash<ChangeSetId, Link> linksOf(Access& access, const QList<ChangeSetId>& undos)
{
    QHash<ChangeSetId, Link> links;
    Backwards all(access);
    while (links.size() < undos.size()) {
        const std::optional<ChangeSet> each = all.next();
        if (!each)
            break;
        if (each->isUndo())
            continue;
        const QList<ChangeSetId> chain = chainOf(access, each->id);
        for (qsizetype place = 1; place < chain.size(); ++place)
            if (undos.contains(chain.at(place)))
                links.insert(chain.at(place), {each->id, place, place == chain.size() - 1});
    }
    return links;
}

std::optional<Step> nextRedo(Access& access, const QList<ChangeSetId>& undos)
{
    if (undos.isEmpty())
        return {};
    const QHash<ChangeSetId, Link> links = linksOf(access, undos);
    QList<ChangeSetId> undone;
    for (const ChangeSetId each : undos) {
        const auto link = links.constFind(each);
        if (link == links.constEnd())
            continue;
        undone.removeIf([&](ChangeSetId other) { return links.value(other).made == link->made; });
        if (link->place % 2 == 1)
            undone.append(each);
    }
    // Another person may have done it again since.
    while (!undone.isEmpty() && !links.value(undone.last()).isLast)
        undone.removeLast();
    if (undone.isEmpty())
        return {};
    return describe(access, links.value(undone.last()).made, undone.last(), Step::Direction::Again);
}

} // namespace

Result<Steps> stepsOf(Access& access, PersonId actor, const QSet<ChangeSetId>& passedOver)
{
    return guarded([&]() -> Result<Steps> {
        QList<ChangeSetId> undos;
        Steps steps;
        steps.undo = nextUndo(access, actor, passedOver, undos);
        steps.redo = nextRedo(access, undos);
        return steps;
    });
}

Result<Step> stepOf(Access& access, ChangeSetId changeSet)
{
    return guarded([&]() -> Result<Step> {
        if (firstSequenceOf(access, changeSet) == 0)
            return fail(Problem::NotFound, cause::nothingToUndo);
        const Step step = describe(access, changeSet, changeSet, Step::Direction::Back);
        if (step.verb != QLatin1String(undoVerb))
            return step;
        const auto links = linksOf(access, {changeSet});
        const auto link = links.constFind(changeSet);
        if (link == links.constEnd())
            return step;
        const bool isUndo = link->place % 2 == 1;
        return describe(
            access, link->made, changeSet, isUndo ? Step::Direction::Again : Step::Direction::Back);
    });
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore_point.h"

#include "core/base/clean_text.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"

namespace muniment::vault {

namespace {

constexpr const char* insertPoint = R"(
INSERT INTO restore_point (id, name, made_at, journal_sequence)
VALUES (?, ?, ?, (SELECT max(sequence) FROM journal_entry)))";
constexpr const char* updateName = "UPDATE restore_point SET name = ? WHERE id = ?";
constexpr const char* selectPoints = R"(
SELECT id, name, made_at, journal_sequence,
    (SELECT actor FROM journal_entry WHERE entity_id = restore_point.id ORDER BY sequence LIMIT 1)
FROM restore_point ORDER BY journal_sequence DESC, made_at DESC)";
constexpr const char* selectChangeSince = R"(
SELECT 1 FROM journal_entry WHERE sequence > ? AND verb NOT LIKE 'vault.%' LIMIT 1)";

constexpr const char* table = "restore_point";

Status checkName(const QString& plain)
{
    if (plain.isEmpty())
        return fail(Problem::Invalid, cause::restorePointNotNamed);
    return refuseLongNames({plain});
}

} // namespace

Result<RestorePointId> addRestorePoint(Transaction& transaction, const QString& name)
{
    const QString plain = cleanLine(name);
    if (const Status right = checkName(plain); !right)
        return failWith(right);
    return guarded([&]() -> Result<RestorePointId> {
        const auto id = transaction.ids().make<RestorePointId>();
        transaction.about(table, id);
        Query query(transaction.access(), insertPoint);
        query << id << plain << transaction.now();
        query.run();
        return id;
    });
}

Status nameRestorePoint(Transaction& transaction, RestorePointId id, const QString& name)
{
    const QString plain = cleanLine(name);
    if (const Status right = checkName(plain); !right)
        return right;
    return guarded([&]() -> Status {
        transaction.about(table, id);
        Query query(transaction.access(), updateName);
        query << plain << id;
        if (query.run() == 0)
            return fail(Problem::NotFound, cause::restorePointNotFound);
        return {};
    });
}

Result<QList<RestorePoint>> restorePoints(Access& access)
{
    return guarded([&]() -> Result<QList<RestorePoint>> {
        QList<RestorePoint> points;
        Query query(access, selectPoints);
        while (query.next()) {
            RestorePoint point;
            point.id = query.id<RestorePointId>();
            point.name = query.text();
            point.madeAt = query.instant();
            point.sequence = query.integer();
            point.madeBy = query.id<PersonId>();
            points.append(point);
        }
        return points;
    });
}

Result<std::optional<RestorePoint>> restorePointOfNow(Access& access)
{
    const Result<QList<RestorePoint>> points = restorePoints(access);
    if (!points)
        return failWith(points);
    if (points->isEmpty())
        return std::optional<RestorePoint>();
    return guarded([&]() -> Result<std::optional<RestorePoint>> {
        Query query(access, selectChangeSince);
        query << points->first().sequence;
        return query.next() ? std::optional<RestorePoint>() : points->first();
    });
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/sha256.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QJsonObject>
#include <QList>

#include <limits>
#include <optional>

namespace muniment::vault {

// How one row changed. Absent `before` is an insert, absent `after` a delete. Column names to
// values; blobs stand as {"hex": "..."}; columns that are NULL are left out.
struct RowImage
{
    QString table;
    QJsonObject key;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

// What the body of an entry holds: the rows, and where the change came from.
struct EntryBody
{
    QList<RowImage> rows;
    QString through = {}; // "window", "command_line"; empty: not told
    QString file = {}; // the name of the file that an import read
};

struct JournalEntry
{
    qint64 sequence = 0;
    Instant writtenAt;
    PersonId actor;
    QString verb;
    QString entity;
    boost::uuids::uuid entityId{};
    ChangeSetId changeSet;
    Sha256 previousHash;
    Sha256 bodyHash;
    Sha256 entryHash;
};

struct JournalHead
{
    qint64 sequence = 0; // 0: the journal is empty
    Sha256 hash; // of the last entry; zeros while empty
    Instant writtenAt;
};

struct JournalFilter
{
    std::optional<boost::uuids::uuid> record;
    std::optional<ChangeSetId> changeSet;
    int limit = 1000; // newest first
    qint64 before = std::numeric_limits<qint64>::max(); // only entries of lower numbers
    qint64 after = 0; // only entries of higher numbers
};

// Reading the journal. It is written by Transaction alone.
Result<JournalHead> journalHead(Access& access);
Result<JournalHead> journalHeadAt(Access& access, Instant instant);
Result<QList<JournalEntry>> journalEntries(Access& access, const JournalFilter& filter);
// Absent when the body was erased by law.
Result<std::optional<QList<RowImage>>> rowImages(Access& access, qint64 sequence);
Result<std::optional<EntryBody>> entryBody(Access& access, qint64 sequence);

// The record of a table that bears a number ("control" 12), and the number that a record of a table
// bears. Absent where there is none, as after a delete.
Result<std::optional<boost::uuids::uuid>> numberedRecord(
    Access& access, const QString& entity, qint64 number);
Result<std::optional<qint64>> numberOfRecord(
    Access& access, const QString& entity, const boost::uuids::uuid& record);

} // namespace muniment::vault

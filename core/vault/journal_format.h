// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"
#include "core/vault/row_capture.h"

#include <QByteArray>

namespace muniment::vault {

class Query;

// A header as its row holds it, so that a damaged value is seen as it is.
struct RawHeader
{
    qint64 sequence = 0;
    QString writtenAt;
    QByteArray actor; // empty: nobody
    QString verb;
    QString entity;
    QByteArray entityId;
    QByteArray changeSet;
    QByteArray previousHash;
    QByteArray bodyHash;
};

// The entries behind a sequence, as many as asked for, in order: the columns of `readHeader`, then
// the hash of the entry, the nonce and the body, which are null where it was erased.
inline constexpr char selectEntriesAfter[] = R"(
SELECT entry.sequence, entry.written_at, entry.actor, entry.verb, entry.entity, entry.entity_id,
    entry.change_set, entry.previous_hash, entry.body_hash, entry.entry_hash, body.nonce, body.body
FROM journal_entry AS entry LEFT JOIN journal_body AS body USING (sequence)
WHERE entry.sequence > ? ORDER BY entry.sequence LIMIT ?)";

// The next nine columns of a row, in the order of the members.
RawHeader readHeader(Query& query);

// The frozen forms; see J6 to J9 in journal.cpp.
QByteArray canonicalHeader(const RawHeader& header);
Sha256 entryHashOf(const RawHeader& header);
// What is not told of where a change came from is left out.
QByteArray canonicalBody(
    const QList<RowChange>& rows, const QString& through = {}, const QString& file = {});
Sha256 bodyHashOf(const QByteArray& nonce, const QByteArray& body);
// Absent where the bytes are no body.
std::optional<EntryBody> parseBody(const QByteArray& body);

// Writes one entry per record, all of one change set. Throws SQLite::Exception.
void appendToJournal(Access& access, const Act& act, Instant writtenAt, ChangeSetId changeSet,
    IdSource& ids, const QList<RecordChange>& records);

} // namespace muniment::vault

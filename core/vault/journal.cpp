// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// J1  An entry is never changed or removed once committed: triggers refuse it.
// J2  Each entry carries the hash of the one before it; the first carries 32 zero bytes.
// J3  A change and the entry that records it commit together or not at all.
// J4  Every row that a transaction changed stands in exactly one entry of its change set, with how
//     it stood before the transaction and how it stands after; outside are the journal's own
//     tables, content_chunk (bytes that their digest names) and number_given (it only grows).
// J5  A transaction that changes nothing writes nothing: neither do its rows that stand as before.
// J6  Sequences count 1, 2, 3 without a gap. The times are those of the clock and may go back.
// J7  entry hash = SHA-256(0x00 || header). The header is the canonical JSON (compact, keys in
//     order) of an object with: actor (hex, or null for nobody), body (hex of the body hash),
//     change_set (hex), entity, entity_id (hex), previous (hex of the entry hash before), sequence
//     (integer), verb, written_at (2026-12-31T16:30:00.000Z).
// J8  body hash = SHA-256(nonce || body). The body is the canonical JSON of an object with rows, an
//     array of objects with: table, key (column to value), before and after (column to value; a
//     missing one says that there was, or is, no such row). A value is an integer, a string, or
//     {"hex": ...} for a blob; a column that is NULL is left out. Where they are known, the object
//     also tells `through`, the program that wrote the change, and `file`, the name of what it was
//     read from.
// J9  A body may go without breaking the chain, for the header holds its hash and the nonce that
//     goes with it keeps the hash from being guessed.
// J10 The change set that undoes another has the name-based id (RFC 4122, version 5) of "undo" in
//     the space of the one it undoes, so that the headers alone tell what was undone.
#include "core/vault/journal.h"

#include "core/base/canonical_json.h"
#include "core/vault/journal_format.h"
#include "core/vault/journal_head.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

namespace muniment::vault {

namespace {

constexpr const char* insertEntry = R"(
INSERT INTO main.journal_entry (sequence, written_at, actor, verb, entity, entity_id, change_set,
    previous_hash, body_hash, entry_hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr const char* insertBody
    = "INSERT INTO main.journal_body (sequence, nonce, body) VALUES (?, ?, ?)";
constexpr const char* selectHead = R"(
SELECT sequence, entry_hash, written_at FROM journal_entry ORDER BY sequence DESC LIMIT 1)";
constexpr const char* selectHeadAt = R"(
SELECT sequence, entry_hash, written_at FROM journal_entry WHERE written_at <= ?
ORDER BY sequence DESC LIMIT 1)";
constexpr const char* selectHeadAfter = R"(
SELECT sequence, entry_hash, written_at FROM journal_entry WHERE sequence = ?)";
constexpr const char* selectLatestTime = R"(
SELECT max(written_at) FROM journal_entry WHERE sequence <= ?)";
constexpr const char* selectEntries = R"(
SELECT sequence, written_at, actor, verb, entity, entity_id, change_set, previous_hash, body_hash,
    entry_hash
FROM journal_entry WHERE sequence < ? AND sequence > ? ORDER BY sequence DESC LIMIT ?)";
constexpr const char* selectEntriesOfRecord = R"(
SELECT sequence, written_at, actor, verb, entity, entity_id, change_set, previous_hash, body_hash,
    entry_hash
FROM journal_entry WHERE entity_id = ?1 AND sequence < ?2 AND sequence > ?3
    AND (?4 IS NULL OR change_set = ?4)
ORDER BY sequence DESC LIMIT ?5)";
constexpr const char* selectEntriesOfChangeSet = R"(
SELECT sequence, written_at, actor, verb, entity, entity_id, change_set, previous_hash, body_hash,
    entry_hash
FROM journal_entry WHERE change_set = ? AND sequence < ? AND sequence > ?
ORDER BY sequence DESC LIMIT ?)";
constexpr const char* selectNumberColumns
    = "SELECT count(*) FROM pragma_table_info(?) WHERE name IN ('id', 'number')";
constexpr const char* selectBody = "SELECT body FROM journal_body WHERE sequence = ?";

void appendHexText(QByteArray& to, const QByteArray& bytes)
{
    to.append('"');
    appendCanonicalHex(to, bytes);
    to.append('"');
}

JournalHead readHead(Query& query)
{
    JournalHead head;
    if (query.next()) {
        head.sequence = query.integer();
        head.hash = query.digest();
        head.writtenAt = query.instant();
    }
    return head;
}

QList<JournalEntry> readEntries(Query& query)
{
    QList<JournalEntry> entries;
    while (query.next()) {
        JournalEntry entry;
        entry.sequence = query.integer();
        entry.writtenAt = query.instant();
        entry.actor = query.id<PersonId>();
        entry.verb = query.text();
        entry.entity = query.text();
        entry.entityId = base::uuidFromBytes(query.bytes()).value_or(boost::uuids::uuid{});
        entry.changeSet = query.id<ChangeSetId>();
        entry.previousHash = query.digest();
        entry.bodyHash = query.digest();
        entry.entryHash = query.digest();
        entries.append(entry);
    }
    return entries;
}

// Only a table that is there, with both columns, gets into the text of a statement.
bool hasNumbers(Access& access, const QString& entity)
{
    Query query(access, selectNumberColumns);
    query << entity;
    return query.next() && query.integer() == 2;
}

// 244 random bits where the source is random.
QByteArray makeNonce(IdSource& ids)
{
    Sha256Hasher hasher;
    hasher.add(base::uuidBytes(ids.next()));
    hasher.add(base::uuidBytes(ids.next()));
    return hasher.finish().toBytes();
}

// What of an entry does not hang on the one before it.
struct ComposedBody
{
    QByteArray nonce;
    QByteArray body;
    QByteArray hash;
};

// The bodies of some records at a time, each lot composed while the entries of the one before are
// written; the last lot, which is all of a small change, is composed where it is asked for.
class BodiesAhead
{
public:
    BodiesAhead(const QList<RecordChange>& records, IdSource& ids)
        : m_records(records)
        , m_ids(ids)
    {
        begin();
    }

    std::vector<ComposedBody> next()
    {
        std::vector<ComposedBody> lot = m_lot.get();
        begin();
        return lot;
    }

private:
    static constexpr qsizetype largest = 256;

    void begin()
    {
        const qsizetype first
            = std::exchange(m_begun, std::min(m_begun + largest, m_records.size()));
        std::vector<ComposedBody> lot(std::size_t(m_begun - first));
        for (ComposedBody& each : lot)
            each.nonce = makeNonce(m_ids);
        const bool isLast = m_begun == m_records.size();
        m_lot = std::async(
            isLast ? std::launch::deferred : std::launch::async | std::launch::deferred,
            [this, first, lot = std::move(lot)]() mutable {
                compose(first, lot);
                return std::move(lot);
            });
    }

    void compose(qsizetype first, std::vector<ComposedBody>& lot) const
    {
        for (ComposedBody& each : lot) {
            each.body = canonicalBody(m_records.at(first++).rows);
            each.hash = bodyHashOf(each.nonce, each.body).toBytes();
        }
    }

    const QList<RecordChange>& m_records;
    IdSource& m_ids;
    qsizetype m_begun = 0;
    std::future<std::vector<ComposedBody>> m_lot;
};

void writeEntry(
    Access& access, const RawHeader& header, const Sha256& hash, const ComposedBody& composed)
{
    Query entry(access, insertEntry);
    entry << header.sequence << header.writtenAt;
    if (header.actor.isEmpty())
        entry << std::nullopt;
    else
        entry << header.actor;
    entry << header.verb << header.entity << header.entityId << header.changeSet
          << header.previousHash << header.bodyHash << hash;
    entry.run();
    Query stored(access, insertBody);
    stored << header.sequence << composed.nonce;
    stored.withoutCopy(composed.body).run();
}

} // namespace

RawHeader readHeader(Query& query)
{
    RawHeader header;
    header.sequence = query.integer();
    header.writtenAt = query.text();
    header.actor = query.bytes();
    header.verb = query.text();
    header.entity = query.text();
    header.entityId = query.bytes();
    header.changeSet = query.bytes();
    header.previousHash = query.bytes();
    header.bodyHash = query.bytes();
    return header;
}

// Members in their order, as canonicalJson would put them.
QByteArray canonicalHeader(const RawHeader& header)
{
    constexpr qsizetype usual = 700;
    QByteArray form;
    form.reserve(usual);
    form.append("{\"actor\":");
    if (header.actor.isEmpty())
        form.append("null");
    else
        appendHexText(form, header.actor);
    appendHexText(form.append(",\"body\":"), header.bodyHash);
    appendHexText(form.append(",\"change_set\":"), header.changeSet);
    appendCanonicalText(form.append(",\"entity\":"), header.entity.toUtf8());
    appendHexText(form.append(",\"entity_id\":"), header.entityId);
    appendHexText(form.append(",\"previous\":"), header.previousHash);
    appendCanonicalNumber(form.append(",\"sequence\":"), header.sequence);
    appendCanonicalText(form.append(",\"verb\":"), header.verb.toUtf8());
    appendCanonicalText(form.append(",\"written_at\":"), header.writtenAt.toUtf8());
    form.append('}');
    return form;
}

Sha256 entryHashOf(const RawHeader& header)
{
    Sha256Hasher hasher;
    hasher.add(QByteArray(1, '\0'));
    hasher.add(canonicalHeader(header));
    return hasher.finish();
}

QByteArray canonicalBody(const QList<RowChange>& rows, const QString& through, const QString& file)
{
    qsizetype size = 200; // of all but the rows
    for (const RowChange& row : rows)
        size += row.key.size() + row.table.size() + (row.after ? row.after->size() : 0)
            + (row.before ? row.before->size() : 0) + 48;
    QByteArray form;
    form.reserve(size);
    form.append('{');
    if (!file.isEmpty()) {
        appendCanonicalText(form.append("\"file\":"), file.toUtf8());
        form.append(',');
    }
    form.append("\"rows\":[");
    for (const RowChange& row : rows) {
        form.append(form.endsWith('[') ? "{" : ",{");
        if (row.after)
            form.append("\"after\":").append(*row.after).append(',');
        if (row.before)
            form.append("\"before\":").append(*row.before).append(',');
        form.append("\"key\":").append(row.key);
        appendCanonicalText(form.append(",\"table\":"), row.table);
        form.append('}');
    }
    form.append(']');
    if (!through.isEmpty())
        appendCanonicalText(form.append(",\"through\":"), through.toUtf8());
    form.append('}');
    return form;
}

Sha256 bodyHashOf(const QByteArray& nonce, const QByteArray& body)
{
    Sha256Hasher hasher;
    hasher.add(nonce);
    hasher.add(body);
    return hasher.finish();
}

std::optional<EntryBody> parseBody(const QByteArray& body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonValue rows = whole.value(QStringLiteral("rows"));
    if (!rows.isArray())
        return std::nullopt;
    EntryBody parsed;
    parsed.through = whole.value(QStringLiteral("through")).toString();
    parsed.file = whole.value(QStringLiteral("file")).toString();
    for (const QJsonValue& each : rows.toArray()) {
        const QJsonObject object = each.toObject();
        RowImage image;
        image.table = object.value(QStringLiteral("table")).toString();
        image.key = object.value(QStringLiteral("key")).toObject();
        if (const QJsonValue before = object.value(QStringLiteral("before")); before.isObject())
            image.before = before.toObject();
        if (const QJsonValue after = object.value(QStringLiteral("after")); after.isObject())
            image.after = after.toObject();
        parsed.rows.append(image);
    }
    return parsed;
}

void appendToJournal(Access& access, const Act& act, Instant writtenAt, ChangeSetId changeSet,
    IdSource& ids, const QList<RecordChange>& records)
{
    JournalHead head;
    {
        Query query(access, selectHead);
        head = readHead(query);
    }
    RawHeader header;
    header.writtenAt = writtenAt.toText();
    if (!act.actor.isNull())
        header.actor = idBytes(act.actor);
    header.verb = act.verb;
    header.changeSet = idBytes(changeSet);
    BodiesAhead bodies(records, ids);
    for (qsizetype at = 0; at < records.size();) {
        for (const ComposedBody& composed : bodies.next()) {
            const RecordChange& record = records.at(at++);
            header.sequence = head.sequence + 1;
            header.entity = record.entity;
            header.entityId = base::uuidBytes(record.id);
            header.previousHash = head.hash.toBytes();
            header.bodyHash = composed.hash;
            head.sequence = header.sequence;
            head.hash = entryHashOf(header);
            writeEntry(access, header, head.hash, composed);
        }
    }
}

Result<JournalHead> journalHead(Access& access)
{
    return guarded([&]() -> Result<JournalHead> {
        Query query(access, selectHead);
        return readHead(query);
    });
}

Result<JournalHead> journalHeadAt(Access& access, Instant instant)
{
    return guarded([&]() -> Result<JournalHead> {
        Query query(access, selectHeadAt);
        query << instant;
        return readHead(query);
    });
}

Result<JournalHead> journalHeadAfter(Access& access, qint64 sequence)
{
    return guarded([&]() -> Result<JournalHead> {
        Query query(access, selectHeadAfter);
        query << sequence;
        return readHead(query);
    });
}

Result<Instant> latestTimeUpTo(Access& access, qint64 sequence)
{
    return guarded([&]() -> Result<Instant> {
        Query query(access, selectLatestTime);
        query << sequence;
        return query.next() ? query.instant() : Instant();
    });
}

Result<QList<JournalEntry>> journalEntries(Access& access, const JournalFilter& filter)
{
    return guarded([&]() -> Result<QList<JournalEntry>> {
        if (filter.record) {
            Query query(access, selectEntriesOfRecord);
            query << base::uuidBytes(*filter.record) << filter.before << filter.after
                  << filter.changeSet << filter.limit;
            return readEntries(query);
        }
        if (filter.changeSet) {
            Query query(access, selectEntriesOfChangeSet);
            query << *filter.changeSet << filter.before << filter.after << filter.limit;
            return readEntries(query);
        }
        Query query(access, selectEntries);
        query << filter.before << filter.after << filter.limit;
        return readEntries(query);
    });
}

Result<std::optional<QList<RowImage>>> rowImages(Access& access, qint64 sequence)
{
    const Result<std::optional<EntryBody>> body = entryBody(access, sequence);
    if (!body)
        return failWith(body);
    if (!*body)
        return std::optional<QList<RowImage>>();
    return std::optional((*body)->rows);
}

Result<std::optional<EntryBody>> entryBody(Access& access, qint64 sequence)
{
    return guarded([&]() -> Result<std::optional<EntryBody>> {
        Query query(access, selectBody);
        query << sequence;
        if (!query.next())
            return std::optional<EntryBody>();
        std::optional<EntryBody> body = parseBody(query.bytes());
        if (!body)
            return fail(Problem::Damaged, cause::vaultDamaged,
                {QString(), QStringLiteral("journal_body %1").arg(sequence)});
        return body;
    });
}

Result<std::optional<boost::uuids::uuid>> numberedRecord(
    Access& access, const QString& entity, qint64 number)
{
    return guarded([&]() -> Result<std::optional<boost::uuids::uuid>> {
        if (!hasNumbers(access, entity))
            return std::optional<boost::uuids::uuid>();
        SQLite::Statement statement(
            access.database(), "SELECT id FROM \"" + entity.toStdString() + "\" WHERE number = ?");
        statement.bind(1, static_cast<int64_t>(number));
        if (!statement.executeStep())
            return std::optional<boost::uuids::uuid>();
        const SQLite::Column id = statement.getColumn(0);
        return base::uuidFromBytes(
            QByteArray(static_cast<const char*>(id.getBlob()), id.getBytes()));
    });
}

Result<std::optional<qint64>> numberOfRecord(
    Access& access, const QString& entity, const boost::uuids::uuid& record)
{
    return guarded([&]() -> Result<std::optional<qint64>> {
        if (!hasNumbers(access, entity))
            return std::optional<qint64>();
        SQLite::Statement statement(
            access.database(), "SELECT number FROM \"" + entity.toStdString() + "\" WHERE id = ?");
        statement.bind(1, record.data, int(record.size()));
        if (!statement.executeStep())
            return std::optional<qint64>();
        return statement.getColumn(0).getInt64();
    });
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_check.h"

#include "core/base/canonical_json.h"
#include "core/base/sabotage.h"
#include "core/vault/query.h"
#include "core/vault/verify_messages.h"

#include <QJsonDocument>

namespace muniment::vault {

namespace {

constexpr const char* selectLoneBodies = R"(
SELECT sequence FROM journal_body
WHERE sequence NOT IN (SELECT sequence FROM journal_entry) LIMIT 100)";
constexpr const char* selectStatedHeads = R"(
SELECT 'binder_edition ' || code || '/' || edition, journal_sequence, journal_head
FROM binder_edition)";
constexpr const char* selectStatedLengths = R"(
SELECT 'verification ' || finished_at, journal_sequence FROM verification
WHERE journal_sequence > ?)";
constexpr const char* selectHashAt = "SELECT entry_hash FROM journal_entry WHERE sequence = ?";

QString entryName(qint64 sequence)
{
    return QStringLiteral("journal_entry %1").arg(sequence);
}

UntoldRecords::Ids idsOf(const QJsonObject& row)
{
    UntoldRecords::Ids ids;
    for (auto value = row.begin(); value != row.end(); ++value)
        if (value->isObject())
            ids.insert(value.key(),
                QByteArray::fromHex(
                    value->toObject().value(QStringLiteral("hex")).toString().toLatin1()));
    return ids;
}

} // namespace

Sha256 rowDigest(const QJsonObject& row)
{
    return sha256Of(canonicalJson(row));
}

QString readableRow(const QByteArray& name)
{
    const qsizetype end = name.indexOf('\0');
    const QJsonObject key = QJsonDocument::fromJson(name.mid(end + 1)).object();
    QString text = QString::fromUtf8(name.left(end));
    for (const QJsonValue& value : key) {
        const QByteArray bytes = QByteArray::fromHex(
            value.toObject().value(QStringLiteral("hex")).toString().toLatin1());
        const auto id = base::uuidFromBytes(bytes);
        text += u' '
            + (id                      ? base::uuidText(*id)
                    : value.isObject() ? QString::fromLatin1(bytes.toHex())
                                       : value.toVariant().toString());
    }
    return text;
}

bool DerivedRows::apply(const RowImage& image, qint64 entry)
{
    const QByteArray name = rowName(image.table, image.key);
    const auto known = m_rows.constFind(name);
    const bool follows = known == m_rows.constEnd()
        ? !image.before
        : image.before && rowDigest(*image.before) == known->digest;
    if (image.after)
        m_rows.insert(name, Row{rowDigest(*image.after), entry, false});
    else
        m_rows.remove(name);
    return follows;
}

DerivedRows::Row* DerivedRows::find(const QByteArray& name)
{
    const auto row = m_rows.find(name);
    return row == m_rows.end() ? nullptr : &*row;
}

int JournalCheck::walk(Access& access, int atMost)
{
    Query query(access, selectEntriesAfter);
    query << m_last.sequence << atMost;
    int count = 0;
    while (query.next()) {
        checkEntry(access, query);
        ++count;
    }
    m_entries += count;
    return count;
}

void JournalCheck::checkEntry(Access& access, Query& query)
{
    const RawHeader header = readHeader(query);
    const Sha256 hash = query.digest();

    const QString where = entryName(header.sequence);
    if (header.sequence != m_last.sequence + 1)
        m_found.append(discrepancy(found::journalGap, where));
    else if (header.previousHash != m_last.hash.toBytes() && !sabotaged(Sabotage::SkipChainCheck))
        m_found.append(discrepancy(found::journalPrevious, where));
    if (entryHashOf(header) != hash)
        m_found.append(discrepancy(found::journalHash, where));
    if (header.writtenAt < m_lastWrittenAt)
        m_found.append(discrepancy(found::journalClock, where));
    m_untold.meet(header);
    checkBody(access, header, query);
    m_last.sequence = header.sequence;
    m_last.hash = hash;
    m_lastWrittenAt = header.writtenAt;
}

void JournalCheck::checkBody(Access& access, const RawHeader& header, Query& query)
{
    const QString where = entryName(header.sequence);
    if (query.isNull()) {
        m_untold.add(header);
        m_found.append(discrepancy(found::journalBodyMissing, where));
        return;
    }
    const QByteArray nonce = query.bytes();
    const QByteArray body = query.bytes();
    const bool isWhole = bodyHashOf(nonce, body).toBytes() == header.bodyHash
        || sabotaged(Sabotage::AcceptAlteredBody);
    if (!isWhole)
        m_found.append(discrepancy(found::journalBodyDiffers, where));
    if (m_depth == Depth::ChainOnly)
        return;
    const auto parsed = parseBody(body);
    if (!parsed) {
        if (isWhole)
            m_found.append(discrepancy(found::journalBodyDiffers, where));
        return;
    }
    deriveRows(access, *parsed, header);
}

qint64 JournalCheck::numberIn(const RowImage& image)
{
    return image.after ? image.after->value(QLatin1String("number")).toInteger() : 0;
}

void JournalCheck::deriveRows(Access& access, const EntryBody& body, const RawHeader& header)
{
    bool follows = true;
    bool isExplained = true;
    for (const RowImage& image : body.rows) {
        if (const qint64 number = numberIn(image); number > m_highest.value(image.table))
            m_highest.insert(image.table, number);
        const bool isUntold = mayFollowFromGap(access, image);
        const bool itFollows = m_rows.apply(image, header.sequence);
        follows = follows && itFollows;
        isExplained = isExplained && (itFollows || isUntold);
    }
    if (!follows)
        m_found.append((isExplained ? discrepancyFromGap : discrepancy)(
            found::journalBefore, entryName(header.sequence)));
}

bool JournalCheck::mayFollowFromGap(Access& access, const RowImage& image)
{
    if (m_untold.isEmpty())
        return false;
    if (const DerivedRows::Row* known = m_rows.find(rowName(image.table, image.key)))
        return m_untold.mayHaveChanged(access, known->toldBy);
    return m_untold.mayHaveAdded(access, image.table, idsOf(image.before.value_or(image.key)));
}

void JournalCheck::compareHeads(Access& access)
{
    Query bodies(access, selectLoneBodies);
    while (bodies.next())
        m_found.append(discrepancy(
            found::journalBodyAlone, QStringLiteral("journal_body %1").arg(bodies.integer())));
    Query heads(access, selectStatedHeads);
    while (heads.next()) {
        const QString where = heads.text();
        Query entry(access, selectHashAt);
        entry << heads.integer();
        if (!entry.next() || entry.bytes() != heads.bytes())
            m_found.append(discrepancy(found::journalHead, where));
    }
    Query lengths(access, selectStatedLengths);
    lengths << m_last.sequence;
    while (lengths.next())
        m_found.append(discrepancy(found::journalHead, lengths.text()));
}

} // namespace muniment::vault

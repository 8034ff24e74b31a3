// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_writer.h"

#include "core/base/sabotage.h"
#include "core/vault/batch_size.h"
#include "core/vault/query.h"
#include "core/vault/vault.h"

namespace muniment::vault {

namespace {

constexpr const char* numberKind = "content";
constexpr const char* insertChunk = "INSERT INTO content_chunk (id, bytes) VALUES (?, ?)";
constexpr const char* selectKnown = "SELECT 1 FROM content WHERE sha256 = ?";
constexpr const char* deleteChunks = R"(
DELETE FROM content_chunk WHERE id IN (
    SELECT id FROM content_chunk WHERE id >= ? AND id < ? ORDER BY id LIMIT ?))";
constexpr const char* selectLastNumber = "SELECT last FROM number_given WHERE kind = ?";
constexpr const char* selectNumbers = R"(
SELECT number FROM content WHERE number > ? AND number <= ? ORDER BY number LIMIT ?)";
constexpr const char* selectAnyChunk
    = "SELECT 1 FROM content_chunk WHERE id >= ? AND id < ? LIMIT 1";

constexpr int chunksPerSlice = int(BatchSize::largest / ContentStore::chunkSize);
constexpr int numbersPerSlice = 2000;

const Act staging{{}, QStringLiteral("content.stage")};

qint64 chunkKey(qint64 number, qint64 position)
{
    return (number << 20) + position;
}

void writeChunk(Access& access, qint64 number, qint64 position, const QByteArray& bytes)
{
    Query query(access, insertChunk);
    query << chunkKey(number, position);
    query.withoutCopy(bytes).run();
}

bool isKnown(Access& access, const Sha256& digest)
{
    Query query(access, selectKnown);
    query << digest;
    return query.next();
}

// Removes what lies in [from, until), in slices.
Status discardRange(Vault& vault, qint64 from, qint64 until, const std::stop_token& stop)
{
    for (;;) {
        if (stop.stop_requested())
            return {};
        const Result<int> removed = vault.write(
            staging,
            [&](Transaction& transaction) {
                return guarded([&]() -> Result<int> {
                    Query query(transaction.access(), deleteChunks);
                    query << chunkKey(from, 0) << chunkKey(until, 0) << chunksPerSlice;
                    return query.run();
                });
            },
            Priority::Job);
        if (!removed)
            return failWith(removed);
        if (*removed < chunksPerSlice)
            return {};
    }
}

} // namespace

ContentWriter::ContentWriter(Vault& vault, const QStringList& paths)
    : m_vault(vault)
{
    m_results.reserve(paths.size());
    for (const QString& path : paths)
        m_results.append(TakenFile{path, StagedContent{}, 0});
}

Status ContentWriter::write(const QList<Piece>& pieces)
{
    const qsizetype numbers = m_numbers.size();
    const qsizetype useless = m_useless.size();
    const Status written = m_vault.write(
        staging,
        [&](Transaction& transaction) {
            return guarded([&]() -> Status {
                for (const Piece& piece : pieces)
                    writePiece(transaction, piece);
                return {};
            });
        },
        Priority::Job);
    // What was rolled back is another job's to give: it must not be discarded in our name.
    if (!written) {
        m_numbers.resize(numbers);
        m_useless.resize(useless);
        return written;
    }
    for (const Piece& piece : pieces)
        m_bytes += piece.bytes();
    return {};
}

qint64 ContentWriter::giveNumber(Transaction& transaction)
{
    m_numbers.append(transaction.nextNumber(numberKind));
    return m_numbers.last();
}

void ContentWriter::writePiece(Transaction& transaction, const Piece& piece)
{
    switch (piece.kind) {
    case Piece::Kind::Failed:
        m_results[piece.file].content = tl::unexpected<Error>(piece.error);
        [[fallthrough]];
    case Piece::Kind::StartOver:
        if (m_large.number != 0)
            m_useless.append(m_large.number);
        m_large = {};
        return;
    case Piece::Kind::Chunk:
        if (m_large.number == 0)
            m_large.number = giveNumber(transaction);
        writeChunk(
            transaction.access(), m_large.number, m_large.chunkCount++, piece.chunks.first());
        return;
    case Piece::Kind::WholeFile:
    case Piece::Kind::LastOfFile:
        finishFile(transaction, piece);
        return;
    }
}

void ContentWriter::finishFile(Transaction& transaction, const Piece& piece)
{
    StagedContent content{piece.digest, piece.size, 0, 0};
    const auto earlier = m_staged.constFind(piece.digest);
    if (earlier != m_staged.constEnd()) {
        content = *earlier;
    } else if (!isKnown(transaction.access(), piece.digest)) {
        if (m_large.number == 0) {
            m_large.number = giveNumber(transaction);
            for (const QByteArray& chunk : piece.chunks)
                writeChunk(transaction.access(), m_large.number, m_large.chunkCount++, chunk);
        }
        content.number = m_large.number;
        content.chunkCount = m_large.chunkCount;
        m_staged.insert(piece.digest, content);
        m_large = {};
    }
    if (m_large.number != 0)
        m_useless.append(m_large.number);
    m_large = {};
    m_results[piece.file].content = content;
    m_results[piece.file].modifiedMilliseconds = piece.modifiedMilliseconds;
}

Status discardChunks(Vault& vault, const QList<qint64>& numbers, const std::stop_token& stop)
{
    for (const qint64 number : numbers)
        if (const Status removed = discardRange(vault, number, number + 1, stop); !removed)
            return removed;
    return {};
}

Result<QList<NumberRange>> unreachableChunks(Access& access, qint64 last, qint64* cursor)
{
    return guarded([&]() -> Result<QList<NumberRange>> {
        QList<NumberRange> gaps;
        const auto look = [&](qint64 from, qint64 until) {
            if (from >= until)
                return;
            Query query(access, selectAnyChunk);
            query << chunkKey(from, 0) << chunkKey(until, 0);
            if (query.next())
                gaps.append(NumberRange{from, until});
        };
        Query numbers(access, selectNumbers);
        numbers << *cursor << last << numbersPerSlice;
        int count = 0;
        while (numbers.next()) {
            const qint64 number = numbers.integer();
            look(*cursor + 1, number);
            *cursor = number;
            ++count;
        }
        if (count < numbersPerSlice) {
            look(*cursor + 1, last + 1);
            *cursor = last;
        }
        return gaps;
    });
}

Status dropUnreachable(Vault& vault, qint64 last, const std::stop_token& stop)
{
    if (sabotaged(Sabotage::KeepUnreachable))
        return {};
    for (qint64 cursor = 0; cursor < last && !stop.stop_requested();) {
        const Result<QList<NumberRange>> gaps
            = vault.read([&](Access& access) { return unreachableChunks(access, last, &cursor); });
        if (!gaps)
            return failWith(gaps);
        for (const NumberRange& gap : *gaps)
            if (const Status removed = discardRange(vault, gap.from, gap.until, stop); !removed)
                return removed;
    }
    return {};
}

Result<qint64> lastContentNumber(Vault& vault)
{
    return vault.read([](Access& access) {
        return guarded([&]() -> Result<qint64> {
            Query query(access, selectLastNumber);
            query << QString::fromLatin1(numberKind);
            return query.next() ? query.integer() : 0;
        });
    });
}

} // namespace muniment::vault

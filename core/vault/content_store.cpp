// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// C1  A content's name is the SHA-256 of its bytes; reading it checks size and digest.
// C2  The same bytes are stored once, however many files and imports bring them.
// C3  Content is reachable only through its row, which is written in the transaction of the record
//     that cites it; chunks without a row are dropped.
// C4  The bytes are one point in time of the source: its size, times and identity are the same
//     before and after the reading. The source is only read.
// C5  The vault's own files are never opened as a source, under whatever name.
// C6  A content's row is never removed: what the journal shows can be read, also after an undo.
#include "core/vault/content_store.h"

#include "core/base/base_messages.h"
#include "core/base/durable_file.h"
#include "core/base/sabotage.h"
#include "core/vault/batch_size.h"
#include "core/vault/content_writer.h"
#include "core/vault/query.h"
#include "core/vault/sweeper.h"
#include "core/vault/vault.h"
#include "core/vault/vault_messages.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace muniment::vault {

namespace {

constexpr const char* selectContent
    = "SELECT number, size, chunk_count FROM content WHERE sha256 = ?";
constexpr const char* insertContent
    = "INSERT INTO content (sha256, number, size, chunk_count) VALUES (?, ?, ?, ?)";
constexpr const char* selectChunks
    = "SELECT id, bytes FROM content_chunk WHERE id >= ? AND id < ? ORDER BY id LIMIT ?";
constexpr const char* deleteStaged = "DELETE FROM content_chunk WHERE id >= ? AND id < ?";

constexpr const char* selectTotals = "SELECT count(*), ifnull(sum(size), 0) FROM content";

constexpr qint64 roomOnTheWay = 3 * BatchSize::largest;
constexpr int chunksPerRead = 4;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 roomWorthTelling = 64 * mebibyte;

struct Stored
{
    qint64 number = 0;
    qint64 size = 0;
    qint64 chunkCount = 0;
};

std::optional<Stored> lookUp(Access& access, const Sha256& digest)
{
    Query query(access, selectContent);
    query << digest;
    if (!query.next())
        return std::nullopt;
    const qint64 number = query.integer();
    const qint64 size = query.integer();
    return Stored{number, size, query.integer()};
}

tl::unexpected<Error> missing(const Sha256& digest)
{
    return fail(Problem::NotFound, cause::contentMissing, {digest.toHex()});
}

Result<Stored> findContent(Access& access, const Sha256& digest)
{
    return guarded([&]() -> Result<Stored> {
        const std::optional<Stored> stored = lookUp(access, digest);
        if (!stored)
            return missing(digest);
        return *stored;
    });
}

// The next chunks, up to the first that is missing.
Result<QList<QByteArray>> readChunks(Access& access, const Stored& stored, qint64 position)
{
    return guarded([&]() -> Result<QList<QByteArray>> {
        QList<QByteArray> chunks;
        const qint64 first = (stored.number << 20) + position;
        Query query(access, selectChunks);
        query << first << ((stored.number + 1) << 20) << chunksPerRead;
        while (query.next() && query.integer() == first + chunks.size())
            chunks.append(query.bytes());
        return chunks;
    });
}

qint64 totalSize(const QStringList& paths)
{
    qint64 total = 0;
    for (const QString& path : paths)
        total += QFileInfo(path).size();
    return total;
}

// The file does not shrink: that would mean to write all of it anew.
tl::unexpected<Error> cancelledAfter(qint64 bytes)
{
    if (bytes < roomWorthTelling)
        return fail(Problem::Cancelled, base::cause::cancelled);
    return fail(Problem::Cancelled, cause::takingInCancelled, {QString::number(bytes / mebibyte)});
}

tl::unexpected<Error> altered(const Sha256& digest)
{
    return fail(Problem::Damaged, cause::contentAltered, {digest.toHex()});
}

} // namespace

ContentStore::ContentStore(Vault& vault)
    : m_vault(vault)
    , m_sweeper(std::make_unique<Sweeper>(vault))
{
}

ContentStore::~ContentStore() = default;

void ContentStore::startSweeping(qint64 lastNumber)
{
    m_sweeper->sweepUpTo(lastNumber);
}

void ContentStore::stopSweeping()
{
    m_sweeper->stop();
}

Result<QList<TakenFile>> ContentStore::takeIn(
    const QStringList& paths, const JobContext& context, const OnHead& onHead)
{
    ContentWriter writer(m_vault, paths);
    PieceLine line(roomOnTheWay);
    std::stop_source stopReading;
    const std::stop_callback onCancel(context.stop, [&] { stopReading.request_stop(); });
    std::thread reader(
        [&] { SourceReader(paths, m_vault.path(), line, onHead, stopReading.get_token()).run(); });

    Progress progress{0, totalSize(paths), {}};
    Status status;
    BatchSize batch;
    for (;;) {
        const QList<Piece> pieces = line.take(batch.next());
        if (pieces.isEmpty() || context.stop.stop_requested())
            break;
        status = writer.write(pieces);
        if (!status)
            break;
        qint64 bytes = 0;
        for (const Piece& piece : pieces)
            bytes += piece.bytes();
        batch.committed(bytes, m_vault.lastCommit());
        // A file that changed is read again, and may have grown.
        progress.done = std::min(progress.done + bytes, progress.total);
        progress.what = paths[pieces.last().file];
        context.report(progress);
    }
    stopReading.request_stop();
    line.close();
    reader.join();
    if (status && context.stop.stop_requested())
        status = cancelledAfter(writer.bytesWritten());
    m_sweeper->sweep(status ? writer.takeUseless() : writer.takeAll());
    if (!status)
        return failWith(status);
    return writer.takeResults();
}

Result<StagedContent> ContentStore::takeInBytes(const QByteArray& bytes)
{
    Piece piece;
    piece.kind = Piece::Kind::WholeFile;
    piece.size = bytes.size();
    piece.digest = sha256Of(bytes);
    for (qsizetype position = 0; position < bytes.size(); position += chunkSize)
        piece.chunks.append(bytes.mid(position, chunkSize));
    ContentWriter writer(m_vault, {QString()});
    if (const Status written = writer.write({piece}); !written)
        return failWith(written);
    return writer.takeResults().first().content;
}

Status ContentStore::keep(Transaction& transaction, const StagedContent& content)
{
    return guarded([&]() -> Status {
        const std::optional<Stored> stored = lookUp(transaction.access(), content.digest);
        if (stored) {
            // Another import brought the same bytes meanwhile.
            if (content.number != 0 && content.number != stored->number) {
                Query query(transaction.access(), deleteStaged);
                query << (content.number << 20) << ((content.number + 1) << 20);
                query.run();
            }
            return {};
        }
        if (content.number == 0)
            return missing(content.digest);
        Query query(transaction.access(), insertContent);
        query << content.digest << content.number << content.size << content.chunkCount;
        query.run();
        return {};
    });
}

Status ContentStore::discard(const QList<TakenFile>& files)
{
    QList<qint64> numbers;
    for (const TakenFile& file : files)
        if (file.content && file.content->number != 0 && !numbers.contains(file.content->number))
            numbers.append(file.content->number);
    return discardChunks(m_vault, numbers);
}

Status ContentStore::stream(const Sha256& digest, const std::function<Status(QByteArrayView)>& sink,
    const JobContext& context)
{
    const Result<Stored> stored
        = m_vault.read([&](Access& access) { return findContent(access, digest); });
    if (!stored)
        return failWith(stored);
    Sha256Hasher hasher;
    Progress progress{0, stored->size, {}};
    for (qint64 position = 0; position < stored->chunkCount;) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const Result<QList<QByteArray>> chunks
            = m_vault.read([&](Access& access) { return readChunks(access, *stored, position); });
        if (!chunks)
            return failWith(chunks);
        if (chunks->isEmpty())
            return fail(Problem::Damaged, cause::contentMissing, {digest.toHex()});
        for (const QByteArray& chunk : *chunks) {
            hasher.add(chunk);
            progress.done += chunk.size();
            if (const Status taken = sink(chunk); !taken)
                return taken;
        }
        position += chunks->size();
        context.report(progress);
    }
    const bool isWhole = progress.done == stored->size && hasher.finish() == digest;
    if (!isWhole && !sabotaged(Sabotage::SkipReadingHash))
        return altered(digest);
    return {};
}

Result<QByteArray> ContentStore::bytes(const Sha256& digest, qint64 atMost)
{
    const Result<Stored> stored
        = m_vault.read([&](Access& access) { return findContent(access, digest); });
    if (!stored)
        return failWith(stored);
    if (stored->size > atMost)
        return fail(Problem::Refused, cause::contentTooLarge,
            {digest.toHex(), QString::number(stored->size), QString::number(atMost)});
    QByteArray all;
    all.reserve(stored->size);
    const Status streamed = stream(digest,
        [&](QByteArrayView chunk) -> Status {
            all.append(chunk);
            return {};
        },
        {});
    if (!streamed)
        return failWith(streamed);
    return all;
}

Status ContentStore::exportTo(const Sha256& digest, const QString& path, const JobContext& context)
{
    DurableFile file;
    if (const Status opened = file.open(path); !opened)
        return opened;
    const Status streamed = stream(
        digest, [&](QByteArrayView chunk) { return file.write(chunk); }, context);
    if (!streamed)
        return streamed;
    return file.commit();
}

Result<ContentTotals> contentTotals(Access& access)
{
    return guarded([&]() -> Result<ContentTotals> {
        Query query(access, selectTotals);
        query.next();
        const qint64 contents = query.integer();
        return ContentTotals{contents, query.integer()};
    });
}

} // namespace muniment::vault

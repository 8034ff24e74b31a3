// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/source_reader.h"

#include "core/base/base_messages.h"
#include "core/base/sabotage.h"
#include "core/base/source_file.h"
#include "core/vault/content_store.h"
#include "core/vault/vault_lock.h"
#include "core/vault/vault_messages.h"

#include <algorithm>
#include <numeric>

namespace muniment::vault {

namespace {

constexpr qint64 smallFile = 4 * ContentStore::chunkSize;
constexpr qint64 largestFile = ((qint64(1) << 20) - 1) * ContentStore::chunkSize;
constexpr int readings = 4; // the first, and three more

// What the system makes up while it is read is another content each time.
tl::unexpected<Error> sizeNotTold(const QString& path)
{
    return fail(Problem::Refused, base::cause::sizeNotTold, {path});
}

} // namespace

qint64 Piece::bytes() const
{
    return std::accumulate(chunks.begin(), chunks.end(), qint64(0),
        [](qint64 sum, const QByteArray& chunk) { return sum + chunk.size(); });
}

bool PieceLine::put(Piece piece)
{
    const qint64 bytes = piece.bytes();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_closed || m_pieces.empty() || m_bytes + bytes <= m_room; });
    if (m_closed)
        return false;
    m_bytes += bytes;
    m_pieces.push_back(std::move(piece));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void PieceLine::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
    }
    m_changed.notify_all();
}

void PieceLine::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

QList<Piece> PieceLine::take(qint64 atMost)
{
    constexpr std::size_t manyPieces = 2000;
    QList<Piece> taken;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(
            lock, [&] { return m_finished || m_bytes >= atMost || m_pieces.size() >= manyPieces; });
        qint64 bytes = 0;
        while (!m_pieces.empty()) {
            const qint64 next = m_pieces.front().bytes();
            if (!taken.isEmpty() && bytes + next > atMost)
                break;
            bytes += next;
            taken.append(std::move(m_pieces.front()));
            m_pieces.pop_front();
        }
        m_bytes -= bytes;
    }
    m_changed.notify_all();
    return taken;
}

// SQLite holds the vault open and we its lock, so that both stay the same files meanwhile. The
// journal comes and goes, but under its own name.
OwnFiles::OwnFiles(const QString& vaultPath)
    : m_journalPath(vaultPath + QStringLiteral("-journal"))
{
    for (const QString& name : {vaultPath, VaultLock::pathFor(vaultPath)})
        if (const auto identity = platform::fileIdentity(name))
            m_lasting.push_back(*identity);
}

bool OwnFiles::contain(const QString& path, const platform::FileIdentity& identity) const
{
    if (std::find(m_lasting.begin(), m_lasting.end(), identity) != m_lasting.end())
        return true;
    return path.endsWith(QLatin1String("-journal"))
        && platform::fileIdentity(m_journalPath) == identity;
}

SourceReader::SourceReader(const QStringList& paths, const QString& vaultPath, PieceLine& line,
    ContentStore::OnHead onHead, std::stop_token stop)
    : m_paths(paths)
    , m_ownFiles(vaultPath)
    , m_line(line)
    , m_onHead(std::move(onHead))
    , m_stop(std::move(stop))
{
}

void SourceReader::run()
{
    for (qsizetype file = 0; file < m_paths.size(); ++file) {
        Outcome outcome = Outcome::Changed;
        for (int reading = 0; reading < readings && outcome == Outcome::Changed; ++reading)
            outcome = readOnce(file);
        if (outcome == Outcome::Changed)
            outcome = failed(file, fail(Problem::Conflict, cause::fileIsChanging, {m_paths[file]}));
        if (outcome == Outcome::Stopped)
            break;
    }
    m_line.finish();
}

void SourceReader::tellHead(qsizetype file, QByteArrayView head)
{
    if (m_onHead)
        m_onHead(file, head);
}

SourceReader::Outcome SourceReader::put(Piece piece)
{
    return !m_stop.stop_requested() && m_line.put(std::move(piece)) ? Outcome::Done
                                                                    : Outcome::Stopped;
}

SourceReader::Outcome SourceReader::failed(qsizetype file, const tl::unexpected<Error>& error)
{
    Piece piece;
    piece.kind = Piece::Kind::Failed;
    piece.file = file;
    piece.error = error.value();
    return put(std::move(piece));
}

SourceReader::Outcome SourceReader::readOnce(qsizetype file)
{
    const QString& path = m_paths[file];
    // Everything is learnt without opening: closing the vault's file would drop SQLite's locks, and
    // opening a device may do anything.
    const std::optional<platform::FileStamp> look = platform::fileStampAt(path);
    if (look && m_ownFiles.contain(path, look->identity))
        return failed(file, fail(Problem::Refused, cause::fileIsTheVault, {path}));
    if (const Status isFile = base::checkIsFile(path); !isFile)
        return failed(file, failWith(isFile));
    QString reason;
    const int descriptor = platform::openForReading(path, &reason);
    if (descriptor < 0)
        return failed(file, fail(Problem::Unreadable, base::cause::fileUnreadable, {path, reason}));
    const std::optional<platform::FileStamp> before = platform::fileStamp(descriptor);
    if (before && m_ownFiles.contain(path, before->identity)) {
        // The name came to lead to the vault since the look at it. The descriptor stays open, for
        // closing it would drop SQLite's locks.
        return failed(file, fail(Problem::Refused, cause::fileIsTheVault, {path}));
    }
    const Outcome outcome = before && look && before->identity == look->identity
        ? readOpened(file, descriptor, *before)
        : Outcome::Changed;
    platform::closeDescriptor(descriptor);
    return outcome;
}

SourceReader::Outcome SourceReader::readOpened(
    qsizetype file, int descriptor, const platform::FileStamp& before)
{
    const QString& path = m_paths[file];
    if (before.size > largestFile)
        return failed(file,
            fail(Problem::Refused, cause::fileTooLarge,
                {path, QString::number(before.size), QString::number(largestFile)}));
    const bool isLarge = before.size > smallFile;
    Piece whole;
    whole.kind = isLarge ? Piece::Kind::LastOfFile : Piece::Kind::WholeFile;
    whole.file = file;
    whole.size = before.size;
    whole.modifiedMilliseconds = before.modifiedNanoseconds / 1'000'000;
    if (before.size == 0) {
        char byte = 0;
        QString reason;
        if (platform::readDescriptor(descriptor, &byte, 1, &reason) > 0
            && platform::fileStamp(descriptor) == before)
            return failed(file, sizeNotTold(path));
        tellHead(file, {});
    }
    Sha256Hasher hasher;
    bool wentAhead = false;
    const auto changed = [&] {
        Piece piece;
        piece.kind = Piece::Kind::StartOver;
        piece.file = file;
        return wentAhead && put(std::move(piece)) == Outcome::Stopped ? Outcome::Stopped
                                                                      : Outcome::Changed;
    };
    for (qint64 position = 0; position < before.size;) {
        if (m_stop.stop_requested())
            return Outcome::Stopped;
        const qint64 wanted = std::min(ContentStore::chunkSize, before.size - position);
        QByteArray chunk(wanted, Qt::Uninitialized);
        QString reason;
        const qint64 read = platform::readDescriptor(descriptor, chunk.data(), wanted, &reason);
        if (read < 0)
            return failed(
                file, fail(Problem::Unreadable, base::cause::fileUnreadable, {path, reason}));
        if (read < wanted)
            return platform::fileStamp(descriptor) == before ? failed(file, sizeNotTold(path))
                                                             : changed();
        hasher.add(chunk);
        if (position == 0)
            tellHead(file, chunk);
        position += wanted;
        if (!isLarge) {
            whole.chunks.append(std::move(chunk));
            continue;
        }
        Piece piece;
        piece.kind = Piece::Kind::Chunk;
        piece.file = file;
        piece.chunks.append(std::move(chunk));
        wentAhead = true;
        if (put(std::move(piece)) == Outcome::Stopped)
            return Outcome::Stopped;
    }
    const bool changedMeanwhile = platform::fileStamp(descriptor) != before
        || platform::fileIdentity(path) != before.identity;
    if (changedMeanwhile && !sabotaged(Sabotage::TakeChangingFile))
        return changed();
    whole.digest = hasher.finish();
    return put(std::move(whole));
}

} // namespace muniment::vault

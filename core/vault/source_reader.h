// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/vault/content_store.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <vector>

namespace muniment::vault {

// What the reader of sources hands to the writer of the vault, in the order of the files.
struct Piece
{
    enum class Kind {
        WholeFile, // a small file, hashed before anything of it is written
        Chunk, // the next chunk of a large file
        LastOfFile, // all chunks of a large file went before
        StartOver, // the large file changed while it was read: forget its chunks
        Failed,
    };

    Kind kind = Kind::Failed;
    qsizetype file = 0;
    QList<QByteArray> chunks;
    qint64 size = 0;
    Sha256 digest;
    qint64 modifiedMilliseconds = 0;
    Error error;

    [[nodiscard]] qint64 bytes() const;
};

// Pieces on their way from one thread to another, so many bytes at a time.
class PieceLine
{
public:
    explicit PieceLine(qint64 room)
        : m_room(room)
    {
    }

    bool put(Piece piece); // waits for room; false once closed
    void finish(); // no more pieces will come
    void close(); // nobody takes any more

    // The next pieces of up to `atMost` bytes together (or one larger one); waits until so many
    // are there or no more will come. Empty at the end.
    QList<Piece> take(qint64 atMost);

private:
    const qint64 m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    qint64 m_bytes = 0;
    bool m_finished = false;
    bool m_closed = false;
};

// Which files on disk are the open vault itself, whatever they are called.
class OwnFiles
{
public:
    explicit OwnFiles(const QString& vaultPath);
    [[nodiscard]] bool contain(const QString& path, const platform::FileIdentity& identity) const;

private:
    QString m_journalPath;
    std::vector<platform::FileIdentity> m_lasting; // the vault and its lock
};

// Reads files one after the other, hashing them, and puts them on the line. A file whose size,
// times or identity changed meanwhile is read again, three times at most.
class SourceReader
{
public:
    SourceReader(const QStringList& paths, const QString& vaultPath, PieceLine& line,
        ContentStore::OnHead onHead, std::stop_token stop);
    void run();

private:
    enum class Outcome { Done, Changed, Stopped };

    Outcome readOnce(qsizetype file);
    Outcome readOpened(qsizetype file, int descriptor, const platform::FileStamp& before);
    Outcome failed(qsizetype file, const tl::unexpected<Error>& error);
    Outcome put(Piece piece);
    void tellHead(qsizetype file, QByteArrayView head);

    const QStringList& m_paths;
    OwnFiles m_ownFiles;
    PieceLine& m_line;
    ContentStore::OnHead m_onHead;
    std::stop_token m_stop;
};

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/content_store.h"
#include "core/vault/source_reader.h"

#include <QHash>

#include <utility>

namespace muniment::vault {

// Writes the pieces of one run as chunks that nothing reaches yet.
class ContentWriter
{
public:
    ContentWriter(Vault& vault, const QStringList& paths);

    // One batch, in one short transaction that lets the window's writes go first.
    Status write(const QList<Piece>& pieces);

    // What this run wrote in vain, or all of it; nothing reaches it.
    [[nodiscard]] QList<qint64> takeUseless() { return std::exchange(m_useless, {}); }
    [[nodiscard]] QList<qint64> takeAll() { return std::exchange(m_numbers, {}); }
    [[nodiscard]] qint64 bytesWritten() const { return m_bytes; }

    [[nodiscard]] QList<TakenFile> takeResults() { return std::move(m_results); }

private:
    struct LargeFile
    {
        qint64 number = 0;
        qint64 chunkCount = 0;
    };

    void writePiece(Transaction& transaction, const Piece& piece);
    void finishFile(Transaction& transaction, const Piece& piece);
    [[nodiscard]] qint64 giveNumber(Transaction& transaction);

    Vault& m_vault;
    QList<TakenFile> m_results;
    QHash<Sha256, StagedContent> m_staged; // of this run
    LargeFile m_large;
    QList<qint64> m_numbers; // all that this run took
    QList<qint64> m_useless;
    qint64 m_bytes = 0;
};

// Removes the chunks of numbers, in slices. Ends early, without an error, when stopped.
Status discardChunks(Vault& vault, const QList<qint64>& numbers, const std::stop_token& stop = {});

// Removes chunks that no content reaches, of numbers up to `last`; what is written from now on has
// a higher one. Ends early, without an error, when stopped.
Status dropUnreachable(Vault& vault, qint64 last, const std::stop_token& stop);

// Numbers [from, until) that no content has and that chunks lie under.
struct NumberRange
{
    qint64 from = 0;
    qint64 until = 0;
};

// The next of them after `cursor`, up to `last`; moves the cursor on, to `last` at the end.
Result<QList<NumberRange>> unreachableChunks(Access& access, qint64 last, qint64* cursor);

// The last number given to content; 0 before the first.
Result<qint64> lastContentNumber(Vault& vault);

} // namespace muniment::vault

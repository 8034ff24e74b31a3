// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/vault/transaction.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace muniment::vault {

class Sweeper;
class Vault;

// Content that lies in the vault but that no record reaches yet: its chunks are committed, its row
// in `content` is written by `keep` in the transaction that makes it reachable. Without it
// they are dropped, by the next open at the latest.
struct StagedContent
{
    Sha256 digest;
    qint64 size = 0;
    qint64 number = 0; // 0: the vault holds these bytes already
    qint64 chunkCount = 0;
};

// What taking in one of many files came to.
struct TakenFile
{
    QString path;
    Result<StagedContent> content;
    qint64 modifiedMilliseconds = 0;
};

// Evidence bytes: addressed by SHA-256, cut into chunks of 1 MiB, each content stored once.
class ContentStore
{
public:
    static constexpr qint64 chunkSize = 1024 * 1024;

    // Is shown the first chunk of each file, to tell its kind by, on the thread that reads; once
    // more where the file is read again.
    using OnHead = std::function<void(qsizetype file, QByteArrayView head)>;

    explicit ContentStore(Vault& vault);
    ~ContentStore();
    ContentStore(const ContentStore&) = delete;
    ContentStore& operator=(const ContentStore&) = delete;

    // Drops in the background what a crash or a cancelled import left behind, up to a number, and
    // what later ones leave.
    void startSweeping(qint64 lastNumber);
    void stopSweeping(); // before the vault closes

    // Copies files while hashing them on a reader thread, commits chunks in batches of the size
    // that BatchSize tells through the write queue, and tells each outcome in order. The source is
    // only read; a file that changes meanwhile is read again three times, then refused. The vault
    // itself under any name is refused. Fails as a whole only when cancelled or the vault cannot be
    // written; then nothing is reachable. A cancel waits for no more than the batch at hand.
    Result<QList<TakenFile>> takeIn(
        const QStringList& paths, const JobContext& context, const OnHead& onHead = {});
    Result<StagedContent> takeInBytes(const QByteArray& bytes);

    // Makes staged content reachable, in the transaction that writes the record which cites it.
    Status keep(Transaction& transaction, const StagedContent& content);

    // Forgets staged content that was not kept; without it the next open does. Not for content that
    // any record has kept.
    Status discard(const QList<TakenFile>& files);

    // Streams the bytes, chunk by chunk, in reads of under 50 ms; checks size and digest at the
    // end, so that a flipped bit is an error and never a wrong file.
    Status stream(const Sha256& digest, const std::function<Status(QByteArrayView)>& sink,
        const JobContext& context);
    Result<QByteArray> bytes(const Sha256& digest, qint64 atMost); // refused when larger
    Status exportTo(const Sha256& digest, const QString& path, const JobContext& context);

private:
    Vault& m_vault;
    std::unique_ptr<Sweeper> m_sweeper;
};

// How much content records reach.
struct ContentTotals
{
    qint64 contents = 0;
    qint64 bytes = 0;
};
Result<ContentTotals> contentTotals(Access& access);

} // namespace muniment::vault

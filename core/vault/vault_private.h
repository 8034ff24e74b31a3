// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/commit_gate.h"
#include "core/vault/content_store.h"
#include "core/vault/row_capture.h"
#include "core/vault/vault.h"
#include "core/vault/vault_lock.h"
#include "core/vault/write_queue.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace muniment::vault {

// What a view of the past shows: the records after a journal entry.
struct PastPoint
{
    Instant instant;
    qint64 sequence = 0;
};

struct Vault::Private
{
    Private(QString canonicalPath, const Surroundings& given)
        : path(std::move(canonicalPath))
        , surroundings(given)
    {
    }

    QString path;
    Surroundings surroundings;
    VaultId id;
    int schema = 0;
    bool isReadOnly = true;
    bool fileIsReadOnly = false;
    std::optional<Holder> holder;
    VaultLock lock;
    std::optional<PastPoint> past;

    std::unique_ptr<TableShapes> shapes;
    WriteQueue queue;
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>(); // of all views of one file
    std::unique_ptr<Access> writer;
    std::unique_ptr<RowCapture> capture; // goes before the connection it watches
    // A sync that failed once says nothing when asked again: no more writing until reopened.
    std::atomic<bool> writingFailed{false};

    std::mutex readersMutex;
    std::vector<std::unique_ptr<ReadConnection>> idleReaders;

    std::mutex listenersMutex;
    std::vector<std::function<void(const ChangeEvent&)>> listeners;

    std::unique_ptr<ContentStore> content;

    Status openConnections(OpenMode mode, int foundSchema, const OpenQuestions& questions);
    Status takeLock(OpenMode mode);
    void close();
    Result<std::unique_ptr<ReadConnection>> openReader(); // throws SQLite::Exception
    Status writeOne(const Act& act, ChangeSetId changeSet,
        const std::function<Status(Transaction&)>& work, ChangeEvent& event);
    Error withPath(Error error) const;
};

} // namespace muniment::vault

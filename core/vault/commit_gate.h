// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/access.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace muniment::vault {

// SQLite lets nobody read while a write is put into the file, and asks who comes meanwhile to come
// again. Within this process nobody has to ask: who waits is told when the commit, or the read that
// is in its way, has ended. Of other processes' locks nobody tells: those are asked for each
// millisecond.
class CommitGate
{
public:
    // The one write connection waits for readers through the gate, which outlives it.
    void attachWriter(SQLite::Database& database);

    // The time of one commit. It first waits until the readers that the commit before kept waiting
    // have read, so that many commits in a row keep nobody out.
    class Commit
    {
    public:
        explicit Commit(CommitGate& gate);
        ~Commit();
        Commit(const Commit&) = delete;
        Commit& operator=(const Commit&) = delete;

    private:
        CommitGate& m_gate;
        std::chrono::steady_clock::time_point m_start;
    };

    [[nodiscard]] std::chrono::microseconds lastCommit() const; // how long it took

    // For tests: how many reads wait for the end of a commit.
    [[nodiscard]] int waiting() const;

private:
    friend class ReadConnection;

    static int onWriterBusy(void* self, int attempt);

    mutable std::mutex m_mutex;
    std::condition_variable m_commitEnded;
    std::condition_variable m_readEnded;
    bool m_isCommitting = false;
    quint64 m_commits = 0; // that ended
    int m_waiting = 0; // readers, for the first time since they last read
    int m_owed = 0; // readers that waited for a commit and have not read since
    std::chrono::microseconds m_last{0};
};

// A connection that reads, and waits at the gate. Belongs to one thread at a time.
class ReadConnection final : public Access
{
public:
    ReadConnection(std::unique_ptr<SQLite::Database> database, std::shared_ptr<CommitGate> gate);
    ~ReadConnection() override;

    void readEnded();

private:
    static int onBusy(void* self, int attempt);
    [[nodiscard]] bool waitForCommit();

    std::shared_ptr<CommitGate> m_gate;
    bool m_isOwed = false;
};

} // namespace muniment::vault

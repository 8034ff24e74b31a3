// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/commit_gate.h"

#include "core/vault/connection.h"

#include <sqlite3.h>

#include <utility>

namespace muniment::vault {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 30s; // as for another process

} // namespace

void CommitGate::attachWriter(SQLite::Database& database)
{
    sqlite3_busy_handler(database.getHandle(), &CommitGate::onWriterBusy, this);
}

// The lock beside the vault keeps other writers out, so that readers are in the way: those of this
// process tell when they are done.
int CommitGate::onWriterBusy(void* self, int attempt)
{
    auto* gate = static_cast<CommitGate*>(self);
    std::unique_lock lock(gate->m_mutex);
    gate->m_readEnded.wait_for(lock, 1ms);
    return attempt < busyAttempts ? 1 : 0;
}

CommitGate::Commit::Commit(CommitGate& gate)
    : m_gate(gate)
{
    std::unique_lock lock(m_gate.m_mutex);
    m_gate.m_readEnded.wait_for(lock, longestWait, [&] { return m_gate.m_owed == 0; });
    m_gate.m_isCommitting = true;
    m_start = std::chrono::steady_clock::now();
}

CommitGate::Commit::~Commit()
{
    {
        const std::lock_guard lock(m_gate.m_mutex);
        m_gate.m_isCommitting = false;
        ++m_gate.m_commits;
        m_gate.m_owed += std::exchange(m_gate.m_waiting, 0);
        m_gate.m_last = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - m_start);
    }
    m_gate.m_commitEnded.notify_all();
}

std::chrono::microseconds CommitGate::lastCommit() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

int CommitGate::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

ReadConnection::ReadConnection(
    std::unique_ptr<SQLite::Database> opened, std::shared_ptr<CommitGate> gate)
    : Access(std::move(opened))
    , m_gate(std::move(gate))
{
    sqlite3_busy_handler(database().getHandle(), &ReadConnection::onBusy, this);
}

ReadConnection::~ReadConnection()
{
    readEnded();
}

void ReadConnection::readEnded()
{
    {
        const std::lock_guard lock(m_gate->m_mutex);
        if (std::exchange(m_isOwed, false))
            --m_gate->m_owed;
    }
    m_gate->m_readEnded.notify_all();
}

int ReadConnection::onBusy(void* self, int attempt)
{
    return static_cast<ReadConnection*>(self)->waitForCommit() ? 1 : askAgain(nullptr, attempt);
}

// False where no commit of this process is in the way.
bool ReadConnection::waitForCommit()
{
    CommitGate& gate = *m_gate;
    std::unique_lock lock(gate.m_mutex);
    if (!gate.m_isCommitting)
        return false;
    if (!m_isOwed)
        ++gate.m_waiting;
    const quint64 before = gate.m_commits;
    const bool ended
        = gate.m_commitEnded.wait_for(lock, longestWait, [&] { return gate.m_commits != before; });
    if (!ended && !m_isOwed)
        --gate.m_waiting;
    m_isOwed = m_isOwed || ended;
    return true;
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace muniment::vault {

// Lets one thread write at a time: the window before jobs, and among equals who came first.
class WriteQueue
{
public:
    class Turn
    {
    public:
        Turn(WriteQueue& queue, Priority priority);
        ~Turn();
        // False where the line did not move for as long as a person waits, which is asked for by
        // Priority::WindowAtOnce alone.
        [[nodiscard]] bool hasCome() const { return m_hasCome; }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        WriteQueue& m_queue;
        bool m_hasCome;
    };

    // As long as a person may be made to wait for a key press.
    static constexpr std::chrono::milliseconds patience{400};

    // Whether the calling thread has its turn: it would wait for itself.
    [[nodiscard]] bool isHeldByThisThread() const;

    [[nodiscard]] std::size_t waiting() const;

private:
    bool enter(Priority priority);
    void leave();
    [[nodiscard]] bool isNext(const std::deque<quint64>& line, quint64 ticket) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<quint64> m_window;
    std::deque<quint64> m_jobs;
    quint64 m_tickets = 0;
    std::thread::id m_holder;
};

} // namespace muniment::vault

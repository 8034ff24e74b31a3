// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace muniment::vault {

class Vault;

// Removes chunks that nothing reaches, on a thread of its own and in slices, so that nobody waits
// for it: neither who cancelled a long import nor who writes meanwhile. The room in the file is
// used again by what is written next. What is left when it stops goes with the next open.
class Sweeper
{
public:
    explicit Sweeper(Vault& vault);

    void sweepUpTo(qint64 last); // every number up to it that no content has
    void sweep(const QList<qint64>& numbers); // of one run, that nothing will ever reach
    void stop(); // waits for the slice at hand

private:
    using Task = std::function<void(const std::stop_token&)>;
    void add(Task task);
    void run(const std::stop_token& stop);

    Vault& m_vault;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_tasks;
    std::jthread m_thread; // from the first task on
};

} // namespace muniment::vault

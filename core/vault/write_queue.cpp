// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/write_queue.h"

#include <algorithm>

namespace muniment::vault {

WriteQueue::Turn::Turn(WriteQueue& queue, Priority priority)
    : m_queue(queue)
    , m_hasCome(queue.enter(priority))
{
}

WriteQueue::Turn::~Turn()
{
    if (m_hasCome)
        m_queue.leave();
}

bool WriteQueue::isHeldByThisThread() const
{
    const std::lock_guard lock(m_mutex);
    return m_holder == std::this_thread::get_id();
}

std::size_t WriteQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_window.size() + m_jobs.size();
}

bool WriteQueue::isNext(const std::deque<quint64>& line, quint64 ticket) const
{
    if (m_holder != std::thread::id() || line.front() != ticket)
        return false;
    return &line == &m_window || m_window.empty();
}

bool WriteQueue::enter(Priority priority)
{
    std::unique_lock lock(m_mutex);
    std::deque<quint64>& line = priority == Priority::Job ? m_jobs : m_window;
    const quint64 ticket = ++m_tickets;
    line.push_back(ticket);
    const auto isMine = [&] { return isNext(line, ticket); };
    if (priority != Priority::WindowAtOnce)
        m_changed.wait(lock, isMine);
    else if (!m_changed.wait_for(lock, patience, isMine)) {
        line.erase(std::find(line.begin(), line.end(), ticket));
        m_changed.notify_all();
        return false;
    }
    line.pop_front();
    m_holder = std::this_thread::get_id();
    return true;
}

void WriteQueue::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_holder = std::thread::id();
    }
    m_changed.notify_all();
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sweeper.h"

#include "core/vault/content_writer.h"

namespace muniment::vault {

Sweeper::Sweeper(Vault& vault)
    : m_vault(vault)
{
}

// Where removing fails, the vault is as good as before, and the next open tries again.
void Sweeper::sweepUpTo(qint64 last)
{
    if (last > 0)
        add([this, last](const std::stop_token& stop) {
            static_cast<void>(dropUnreachable(m_vault, last, stop));
        });
}

void Sweeper::sweep(const QList<qint64>& numbers)
{
    if (!numbers.isEmpty())
        add([this, numbers](const std::stop_token& stop) {
            static_cast<void>(discardChunks(m_vault, numbers, stop));
        });
}

void Sweeper::stop()
{
    m_thread = {};
}

void Sweeper::add(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (!m_thread.joinable())
            m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    m_changed.notify_all();
}

void Sweeper::run(const std::stop_token& stop)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); }))
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        if (stop.stop_requested())
            return;
        task(stop);
    }
}

} // namespace muniment::vault

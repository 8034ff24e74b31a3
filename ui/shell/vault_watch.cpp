// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_watch.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace muniment::ui {

using namespace std::chrono_literals;

namespace {

// A folder on a disk that was pulled out does not tell.
constexpr auto pause = 5s;

} // namespace

VaultWatch::VaultWatch(const QString& path, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_jobs(jobs)
    , m_known(platform::fileIdentity(path))
{
    m_folder.addPath(QFileInfo(path).absolutePath());
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &VaultWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &VaultWatch::look);
    m_timer.start(pause);
}

// On a disk that hangs a look never ends and cannot be stopped, so there is only one at a time.
void VaultWatch::look()
{
    if (m_isLooking) {
        m_isOwed = true;
        return;
    }
    m_isLooking = true;
    m_jobs.run(
        this, {}, [path = m_path](const JobContext&) { return platform::fileIdentity(path); },
        [this](std::optional<platform::FileIdentity> found) {
            m_isLooking = false;
            take(found);
            if (std::exchange(m_isOwed, false))
                look();
        });
}

void VaultWatch::take(std::optional<platform::FileIdentity> found)
{
    const State state = !found ? State::Gone : found == m_known ? State::There : State::Replaced;
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_watch.h"

#include <QFileInfo>

#include <chrono>

namespace muniment::ui {

using namespace std::chrono_literals;

namespace {

// A folder on a disk that was pulled out does not tell.
constexpr auto pause = 5s;

} // namespace

VaultWatch::VaultWatch(const QString& path, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_looking(jobs)
    , m_known(platform::fileIdentity(path))
{
    m_folder.addPath(QFileInfo(path).absolutePath());
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &VaultWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &VaultWatch::look);
    m_timer.start(pause);
}

void VaultWatch::look()
{
    m_looking.run(
        this, [path = m_path](const JobContext&) { return platform::fileIdentity(path); },
        [this](std::optional<platform::FileIdentity> found) { take(found); });
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

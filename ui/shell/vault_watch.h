// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "ui/shell/job_runner.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace muniment::ui {

// Watches over the file of an open vault: whether it is still where it was opened, or was removed,
// replaced, or went with its disk. Looks only, in jobs, and never opens the file: closing it again
// would take away SQLite's locks.
class VaultWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State { There, Gone, Replaced };

    VaultWatch(const QString& path, JobRunner& jobs, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void look();

signals:
    void stateChanged(muniment::ui::VaultWatch::State state);

private:
    void take(std::optional<platform::FileIdentity> found);

    QString m_path;
    JobRunner& m_jobs;
    std::optional<platform::FileIdentity> m_known; // when it was opened
    State m_state = State::There;
    bool m_isLooking = false;
    bool m_isOwed = false; // something happened while it looked
    QFileSystemWatcher m_folder;
    QTimer m_timer;
};

} // namespace muniment::ui

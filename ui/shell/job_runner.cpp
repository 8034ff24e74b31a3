// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_runner.h"

#include <QThread>

namespace muniment::ui {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    // Most jobs wait for a helper process or for the disk, so more may run than there are cores.
    m_pool.setMaxThreadCount(qMax(6, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    stopAll();
    m_pool.waitForDone();
}

QList<JobRunner::Handle> JobRunner::visibleJobs() const
{
    QList<Handle> visible;
    for (const Handle& job : m_jobs)
        if (!job->title().isEmpty())
            visible.append(job);
    return visible;
}

void JobRunner::stopAll()
{
    for (const Handle& job : std::as_const(m_jobs))
        job->stop();
    for (const Handle& job : std::as_const(m_behind))
        job->stop();
}

void JobRunner::add(const Handle& job)
{
    for (const Handle& behind : std::as_const(m_behind))
        behind->stop();
    m_jobs.append(job);
    if (!job->title().isEmpty())
        emit jobsChanged();
}

void JobRunner::remove(const Handle& job)
{
    if (m_behind.removeAll(job) > 0)
        return;
    m_jobs.removeAll(job);
    if (!job->title().isEmpty())
        emit jobsChanged();
    if (isIdle())
        emit becameIdle();
}

} // namespace muniment::ui

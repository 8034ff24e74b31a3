// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steady_progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <mutex>
#include <stop_token>

namespace muniment::ui {

// A job while it runs. Its progress is written by the job's thread and read by the window's.
class RunningJob
{
public:
    explicit RunningJob(QString title)
        : m_title(std::move(title))
    {
        m_begun.start();
    }

    [[nodiscard]] QString title() const { return m_title; } // empty: not shown
    [[nodiscard]] Progress progress() const
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }
    [[nodiscard]] qint64 age() const { return m_begun.elapsed(); } // milliseconds
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] JobContext context()
    {
        return {m_stop.get_token(), [this](const Progress& progress) {
                    const std::lock_guard lock(m_mutex);
                    m_progress = m_steady.shown(progress);
                }};
    }

private:
    QString m_title;
    QElapsedTimer m_begun;
    mutable std::mutex m_mutex;
    SteadyProgress m_steady;
    Progress m_progress;
    std::stop_source m_stop;
};

// Runs jobs on a pool of its own and hands their results to the window's thread. At the end it asks
// all jobs to stop, then waits for them.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    using Handle = std::shared_ptr<RunningJob>;

    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    // Runs `work(const JobContext&)` on a pool thread, then `whenDone(outcome)` on this thread,
    // unless `owner` is gone by then; a job whose owner goes is asked to stop. A title makes it
    // visible in the job bar, with Cancel.
    template <typename Work, typename WhenDone>
    Handle run(QObject* owner, const QString& title, Work work, WhenDone whenDone)
    {
        using Outcome = std::invoke_result_t<Work, const JobContext&>;
        auto job = std::make_shared<RunningJob>(title);
        add(job);
        start<Outcome>(owner, job, std::move(work), std::move(whenDone));
        return job;
    }

    // The same for what nobody waits for: it is not shown, does not count as a job, and is asked to
    // stop as soon as one begins. Not begun at all, and false, while there is one.
    template <typename Work, typename WhenDone>
    bool runBehind(QObject* owner, Work work, WhenDone whenDone)
    {
        using Outcome = std::invoke_result_t<Work, const JobContext&>;
        if (!isIdle())
            return false;
        auto job = std::make_shared<RunningJob>(QString());
        m_behind.append(job);
        start<Outcome>(owner, job, std::move(work), std::move(whenDone));
        return true;
    }

    // Jobs with a title, oldest first.
    [[nodiscard]] QList<Handle> visibleJobs() const;
    [[nodiscard]] bool isIdle() const { return m_jobs.isEmpty(); }
    void stopAll();

signals:
    void jobsChanged(); // one began or ended
    void becameIdle();

private:
    template <typename Outcome, typename Work, typename WhenDone>
    void start(QObject* owner, const Handle& job, Work work, WhenDone whenDone)
    {
        auto* watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
        const QMetaObject::Connection ownerGoes
            = connect(owner, &QObject::destroyed, this, [job] { job->stop(); });
        connect(watcher, &QFutureWatcherBase::finished, this,
            [this, job, watcher, whenDone, ownerGoes, guard = QPointer<QObject>(owner)] {
                disconnect(ownerGoes);
                const std::shared_ptr<Outcome> outcome = watcher->result();
                watcher->deleteLater();
                remove(job);
                if (guard)
                    whenDone(std::move(*outcome));
            });
        watcher->setFuture(QtConcurrent::run(&m_pool, [job, work = std::move(work)]() mutable {
            return std::make_shared<Outcome>(work(job->context()));
        }));
    }
    void add(const Handle& job);
    void remove(const Handle& job);

    QThreadPool m_pool;
    QList<Handle> m_jobs;
    QList<Handle> m_behind;
};

// Of jobs that answer the same question only the newest counts: the one before it is stopped, and
// what it may have found is dropped. A member of the jobs' owner.
class NewestJob
{
public:
    explicit NewestJob(JobRunner& jobs)
        : m_jobs(jobs)
    {
    }

    template <typename Work, typename WhenDone>
    void run(QObject* owner, Work work, WhenDone whenDone)
    {
        stop();
        m_current = m_jobs.run(
            owner, {}, std::move(work), [this, generation = m_generation, whenDone](auto outcome) {
                if (generation == m_generation)
                    whenDone(std::move(outcome));
            });
    }

    void stop()
    {
        ++m_generation;
        if (m_current)
            m_current->stop();
        m_current.reset();
    }

private:
    JobRunner& m_jobs;
    JobRunner::Handle m_current;
    quint64 m_generation = 0;
};

} // namespace muniment::ui

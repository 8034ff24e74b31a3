// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/leaving.h"

#include "ui/fields/inline_field.h"
#include "ui/shell/prompter.h"

#include <QTimer>

namespace muniment::ui {

using namespace Qt::StringLiterals;

Leaving::Leaving(JobRunner& jobs, Prompter& prompter, QWidget& window)
    : QObject(&window)
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_window(window)
{
}

bool Leaving::isFree()
{
    return finishEditing(m_window) && m_jobs.visibleJobs().isEmpty();
}

void Leaving::ask(const QString& yes, const std::function<void()>& then)
{
    if (finishEditing(m_window)) {
        askAboutJobs(yes, then);
        return;
    }
    const Words words{tr("A field could not be saved"),
        tr("What was typed in it was not taken; the reason stands beside the field."),
        tr("Go back to mend it, or leave it as it was before.")};
    m_prompter.confirm({words, tr("Leave it as it was")}, [this, yes, then](Answer answer) {
        if (answer == Answer::Yes)
            askAboutJobs(yes, then);
    });
}

void Leaving::askAboutJobs(const QString& yes, const std::function<void()>& then)
{
    const QList<JobRunner::Handle> running = m_jobs.visibleJobs();
    if (running.isEmpty()) {
        then();
        return;
    }
    QStringList titles;
    for (const JobRunner::Handle& job : running)
        titles.append(u"• "_s + job->title());
    const Words words{tr("%n jobs are still running", nullptr, int(running.size())),
        titles.join(u'\n'), tr("What a job has not finished is left out; nothing is half done.")};
    m_prompter.confirm({words, yes}, [this, then](Answer answer) {
        if (answer == Answer::Yes)
            stopJobs(then);
    });
}

void Leaving::stopJobs(const std::function<void()>& then)
{
    m_jobs.stopAll();
    if (m_jobs.visibleJobs().isEmpty()) {
        then();
        return;
    }
    auto* waiting = new QObject(this);
    connect(&m_jobs, &JobRunner::jobsChanged, waiting, [this, waiting, then] {
        if (!m_jobs.visibleJobs().isEmpty())
            return;
        waiting->deleteLater();
        QTimer::singleShot(0, this, then);
    });
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_bar.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace muniment::ui {

using namespace std::chrono_literals;

JobBar::JobBar(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_title(makeLabel({}, TextRole::Secondary))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    setLook(*m_cancel, ButtonLook::Link);
    m_cancel->setAccessibleName(tr("Cancel the job"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const QList<JobRunner::Handle> visible = m_jobs.visibleJobs();
        if (!visible.isEmpty())
            visible.first()->stop();
        refresh();
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch();

    // Ten times a second is as often as a person can read.
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    connect(&m_jobs, &JobRunner::jobsChanged, this, &JobBar::refresh);
    refresh();
}

void JobBar::refresh()
{
    const QList<JobRunner::Handle> visible = m_jobs.visibleJobs();
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_progress),
             static_cast<QWidget*>(m_cancel)})
        part->setVisible(!visible.isEmpty());
    if (visible.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_timer.start();

    const JobRunner::Handle& job = visible.first();
    const Progress progress = job->progress();
    QString text = job->title();
    if (job->isStopping())
        text = tr("%1: stopping").arg(text);
    else if (progress.total > 0)
        text = tr("%1: %2 of %3")
                   .arg(text, locale().toString(progress.done), locale().toString(progress.total));
    else if (progress.done > 0)
        text = tr("%1: %2").arg(text, locale().toString(progress.done));
    if (visible.size() > 1)
        text = tr("%1 (and %n more)", nullptr, int(visible.size()) - 1).arg(text);
    m_title->setText(text);
    // Large counts of bytes do not fit into a progress bar's numbers.
    m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_progress->setValue(int(qMin<qint64>(1000, progress.done * 1000 / progress.total)));
    m_cancel->setEnabled(!job->isStopping());
}

} // namespace muniment::ui

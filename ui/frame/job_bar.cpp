// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_bar.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace muniment::ui {

using namespace std::chrono_literals;

namespace {

// What is done sooner would only flicker.
constexpr qint64 youngest = 300;
constexpr int progressWidth = 160;

class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobBar)

public:
    static QString of(const RunningJob& job, const QLocale& locale)
    {
        const Progress progress = job.progress();
        if (job.isStopping())
            return tr("%1: stopping").arg(job.title());
        if (progress.total > 0)
            return tr("%1: %2 of %3")
                .arg(job.title(), locale.toString(progress.done), locale.toString(progress.total));
        if (progress.done > 0)
            return tr("%1: %2").arg(job.title(), locale.toString(progress.done));
        return job.title();
    }
};

} // namespace

QString progressWords(const RunningJob& job, const QLocale& locale)
{
    return JobWords::of(job, locale);
}

JobLine::JobLine(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Secondary))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    setLook(*m_cancel, ButtonLook::Link);
    m_cancel->setAccessibleName(tr("Cancel the job"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        m_job->stop();
        showJob(m_job);
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_title, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
}

void JobLine::showJob(const JobRunner::Handle& job)
{
    m_job = job;
    const Progress progress = job->progress();
    m_title->setText(progressWords(*job, locale()));
    m_cancel->setAccessibleDescription(job->title());
    // Large counts of bytes do not fit into a progress bar's numbers.
    m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_progress->setValue(int(qMin<qint64>(1000, progress.done * 1000 / progress.total)));
    m_cancel->setEnabled(!job->isStopping());
}

QString JobLine::text() const
{
    return m_title->text();
}

JobBar::JobBar(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_first(new JobLine)
    , m_more(new QPushButton)
    , m_list(new QFrame)
    , m_lines(new QVBoxLayout(m_list))
{
    m_first->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setLook(*m_more, ButtonLook::Link);
    connect(m_more, &QPushButton::clicked, this, &JobBar::toggleList);
    setFloating(*m_list);
    m_list->setAccessibleName(tr("Jobs"));
    m_lines->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_lines->setSpacing(space::small);
    m_list->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_first);
    row->addWidget(m_more);
    row->addStretch();

    // Ten times a second is as often as a person can read.
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    connect(&m_jobs, &JobRunner::jobsChanged, this, &JobBar::refresh);
    refresh();
}

// It belongs to the window once it was shown, and else to nobody.
JobBar::~JobBar()
{
    if (!m_list->parent())
        delete m_list;
}

void JobBar::refresh()
{
    const QList<JobRunner::Handle> all = m_jobs.visibleJobs();
    if (all.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    QList<JobRunner::Handle> shown;
    for (const JobRunner::Handle& job : all)
        if (job->age() >= youngest)
            shown.append(job);
    m_first->setVisible(!shown.isEmpty());
    m_more->setVisible(shown.size() > 1);
    if (shown.size() < 2)
        m_list->hide();
    if (shown.isEmpty())
        return;
    m_first->showJob(shown.first());
    m_more->setText(tr("and %n more", nullptr, int(shown.size()) - 1));
    if (m_list->isVisible())
        refreshList(shown);
}

void JobBar::refreshList(const QList<JobRunner::Handle>& jobs)
{
    while (m_lines->count() < jobs.size())
        m_lines->addWidget(new JobLine);
    while (m_lines->count() > jobs.size()) {
        QLayoutItem* item = m_lines->takeAt(m_lines->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < m_lines->count(); ++line)
        static_cast<JobLine*>(m_lines->itemAt(line)->widget())->showJob(jobs.at(line));
    const QSize size = m_list->sizeHint();
    const QPoint foot = mapTo(window(), QPoint(0, -space::small));
    m_list->setGeometry(foot.x(), foot.y() - size.height(), size.width(), size.height());
}

void JobBar::toggleList()
{
    if (m_list->isVisible()) {
        m_list->hide();
        return;
    }
    m_list->setParent(window());
    m_list->show();
    m_list->raise();
    refreshList(m_jobs.visibleJobs());
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace muniment::ui {

// One visible job: what it does, how far it is, and Cancel.
class JobLine final : public QWidget
{
    Q_OBJECT

public:
    explicit JobLine(QWidget* parent = nullptr);

    void showJob(const JobRunner::Handle& job);
    [[nodiscard]] QString text() const;

private:
    JobRunner::Handle m_job;
    QLabel* m_title;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

// The visible job that runs longest; with several, a button that shows them all above the bar.
// Empty while none runs. A job that is done in a moment is not shown at all.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(JobRunner& jobs, QWidget* parent = nullptr);
    ~JobBar() override;

private:
    void refresh();
    void refreshList(const QList<JobRunner::Handle>& jobs);
    void toggleList();

    JobRunner& m_jobs;
    QTimer m_timer;
    JobLine* m_first;
    QPushButton* m_more;
    QFrame* m_list; // of all jobs, afloat above the bar
    QVBoxLayout* m_lines;
};

// "Adding evidence: 212 of 1,400".
QString progressWords(const RunningJob& job, const QLocale& locale);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muniment::ui {

// The visible job that runs longest: what it does, how far it is, and Cancel. Empty while none
// runs.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(JobRunner& jobs, QWidget* parent = nullptr);

private:
    void refresh();

    JobRunner& m_jobs;
    QTimer m_timer;
    QLabel* m_title;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace muniment::ui

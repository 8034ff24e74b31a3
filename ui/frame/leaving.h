// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"

#include <QWidget>

#include <functional>

namespace muniment::ui {

class Prompter;

// What stands between a person and the end of what is open: a field whose text was not taken, and
// jobs that a person would miss. Asks about each, and goes on once neither is left.
class Leaving final : public QObject
{
    Q_OBJECT

public:
    Leaving(JobRunner& jobs, Prompter& prompter, QWidget& window);

    // Whether leaving would lose nothing and stop nothing. Takes what is being typed.
    [[nodiscard]] bool isFree();
    // `yes` is what the button says that stops the jobs. Not called when the person stays.
    void ask(const QString& yes, const std::function<void()>& then);

private:
    void askAboutJobs(const QString& yes, const std::function<void()>& then);
    void stopJobs(const std::function<void()>& then);

    JobRunner& m_jobs;
    Prompter& m_prompter;
    QWidget& m_window;
};

} // namespace muniment::ui

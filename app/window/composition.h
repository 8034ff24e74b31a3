// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "ui/frame/main_window.h"
#include "ui/shell/dialog_prompter.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace muniment::window {

// Everything that lives as long as the program, in the order in which it goes: the window first,
// the jobs after it.
class Composition
{
public:
    explicit Composition(QApplication& application);
    ~Composition();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

private:
    QPalette m_systemPalette;
    QSettings m_store;
    ui::Settings m_settings;
    SystemClock m_clock;
    RandomIds m_ids;
    ui::DialogPrompter m_prompter;
    ui::JobRunner m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muniment::window

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "tests/ui/scripted_prompter.h"
#include "ui/frame/main_window.h"
#include "ui/shell/check_rounds.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muniment::tests {

// The whole window with settings of its own, a clock that stands and answers from a script.
class TestWindow
{
public:
    // Bytes are read behind the rest only where a test asks for it.
    explicit TestWindow(const std::optional<ui::RoundPauses>& rounds = {});
    ~TestWindow();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    void setAppearance(ui::Appearance appearance);
    // Opens a vault and waits until its records are shown.
    [[nodiscard]] bool openVault(const QString& path);

private:
    QTemporaryDir m_folder;
    QPalette m_systemPalette;
    QSettings m_store;

public:
    ui::Settings settings;
    FixedClock clock;
    RandomIds ids;
    ScriptedPrompter prompter;
    ui::JobRunner jobs;

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muniment::tests

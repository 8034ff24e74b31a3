// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace muniment::ui {

// Asks by dialogs that belong to the window; native ones for files.
class DialogPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompter)

public:
    explicit DialogPrompter(Settings& settings);
    void setWindow(QWidget* window) { m_window = window; }

    void tell(const Words& words) override;
    void confirm(const Question& question, std::function<void(Answer)> then) override;
    void askText(
        const TextQuestion& question, std::function<void(const QString& text)> then) override;
    void choose(const ChoiceQuestion& question, std::function<void(int choice)> then) override;
    void confirmChanges(const ChangesQuestion& question, std::function<void(Answer)> then) override;
    void chooseFile(
        const FileQuestion& question, std::function<void(const QString& path)> then) override;
    void chooseFiles(
        const FileQuestion& question, std::function<void(const QStringList& paths)> then) override;

private:
    Settings& m_settings;
    QPointer<QWidget> m_window;
};

} // namespace muniment::ui

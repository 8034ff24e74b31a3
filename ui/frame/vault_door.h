// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/start_page.h"
#include "ui/frame/vault_opener.h"
#include "ui/shell/settings.h"

namespace muniment::ui {

// The ways to an open vault: a new one, one that was chosen, one of before. One at a time; another
// is not asked for meanwhile. What stands in the way is said with what can be done about it.
class VaultDoor final : public QObject
{
    Q_OBJECT

public:
    VaultDoor(JobRunner& jobs, Prompter& prompter, Settings& settings,
        const vault::Surroundings& surroundings, QWidget* window);

    void make();
    void choose();
    void open(const QString& path, vault::OpenMode mode = vault::OpenMode::ReadWriteElseReadOnly);
    [[nodiscard]] bool isBusy() const { return m_state == State::Opening; }

signals:
    void opened(std::shared_ptr<muniment::vault::Vault> vault);
    void failed(const muniment::ui::OpeningProblem& problem);

private:
    void take(OpenedVault vault, const QString& path);
    [[nodiscard]] OpeningProblem problemOf(const Error& error, const QString& path);

    Prompter& m_prompter;
    Settings& m_settings;
    QWidget* m_window;
    VaultOpener* m_opener;
    enum class State { Idle, Opening };
    State m_state = State::Idle;
};

} // namespace muniment::ui

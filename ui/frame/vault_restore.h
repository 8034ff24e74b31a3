// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "ui/shell/job_runner.h"

#include <functional>

namespace muniment::ui {

class Prompter;
class VaultSession;

// Puts a copy in the place of the vault that the window shows.
class VaultRestore final : public QObject
{
    Q_OBJECT

public:
    VaultRestore(JobRunner& jobs, Prompter& prompter, const vault::Surroundings& surroundings,
        QObject* parent = nullptr);

    // Says what would be lost from sight, and where it would stay.
    void ask(const VaultSession& session, const QString& backup, const std::function<void()>& yes);
    // As a visible job, once nobody here holds the vault. `then` opens what lies there now, whether
    // or not it was restored; what came of it is told.
    void run(const QString& backup, const QString& vault, const std::function<void()>& then);

private:
    JobRunner& m_jobs;
    Prompter& m_prompter;
    vault::Surroundings m_surroundings;
};

} // namespace muniment::ui

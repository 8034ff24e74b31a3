// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace muniment::ui {

using OpenedVault = Result<std::unique_ptr<vault::Vault>>;
using WhenOpened = std::function<void(OpenedVault)>;

// Opens and makes vaults in jobs. A question that opening has to ask is put on the window's thread
// while the job waits for the answer; closing the window answers no.
class VaultOpener final : public QObject
{
    Q_OBJECT

public:
    VaultOpener(JobRunner& jobs, Prompter& prompter, const vault::Surroundings& surroundings,
        QObject* parent = nullptr);

    void open(const QString& path, vault::OpenMode mode, WhenOpened whenOpened);
    void create(const QString& path, const vault::NewVault& what, WhenOpened whenOpened);

private:
    struct Pending;
    void askToMigrate(const std::shared_ptr<Pending>& pending, const QString& name);

    JobRunner& m_jobs;
    Prompter& m_prompter;
    vault::Surroundings m_surroundings;
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/vault_restore.h"

#include "core/vault/restore.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"

#include <QDir>
#include <QFileInfo>

namespace muniment::ui {

VaultRestore::VaultRestore(
    JobRunner& jobs, Prompter& prompter, const vault::Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_surroundings(surroundings)
{
}

void VaultRestore::ask(
    const VaultSession& session, const QString& backup, const std::function<void()>& yes)
{
    const Words words{tr("Put this backup in the place of the vault?"),
        tr("%1 takes the place of %2. What was done since is then no longer in the vault.")
            .arg(QFileInfo(backup).fileName(), QFileInfo(session.vault()->path()).fileName()),
        tr("The vault as it is now stays whole beside it.")};
    m_prompter.confirm({words, tr("Restore")}, [yes](Answer answer) {
        if (answer == Answer::Yes)
            yes();
    });
}

void VaultRestore::run(
    const QString& backup, const QString& vault, const std::function<void()>& then)
{
    m_jobs.run(
        this, tr("Restoring %1").arg(QFileInfo(vault).fileName()),
        [backup, vault, surroundings = m_surroundings](const JobContext& job) {
            return vault::restoreOver(backup, vault, {}, surroundings, job);
        },
        [this, then](const Result<vault::Restored>& restored) {
            then();
            if (!restored) {
                if (restored.error().problem != Problem::Cancelled)
                    m_prompter.tell(wordsFor(restored.error()));
                return;
            }
            m_prompter.tell({tr("The backup is in the vault's place"),
                tr("The vault as it was lies at %1.")
                    .arg(QDir::toNativeSeparators(restored->keptAs)),
                restored->notSynced
                    ? tr("A power cut may yet take this back: the disk does not confirm it.")
                    : QString()});
        });
}

} // namespace muniment::ui

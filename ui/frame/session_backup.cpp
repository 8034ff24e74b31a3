// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/session_backup.h"

#include "core/vault/backup.h"
#include "core/vault/journal.h"
#include "ui/shell/backup_folder.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_session.h"

#include <QFileInfo>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String copiedHead("copied");

// Empty: it cannot be read, and is like no other.
QString headOf(vault::Vault& vault)
{
    const Result<vault::JournalHead> head
        = vault.read([](vault::Access& access) { return vault::journalHead(access); });
    return head ? head->hash.toHex() : QString();
}

} // namespace

SessionBackup::SessionBackup(
    JobRunner& jobs, Settings& settings, const vault::Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_settings(settings)
    , m_surroundings(surroundings)
{
}

bool SessionBackup::isCopying(const QString& path) const
{
    return !m_copiedPath.isEmpty() && QFileInfo(path).canonicalFilePath() == m_copiedPath;
}

bool SessionBackup::isDue(const VaultSession& session) const
{
    vault::Vault& vault = *session.vault();
    if (vault.isReadOnly() || session.fileState() != VaultWatch::State::There
        || isCopying(vault.path()))
        return false;
    const QString head = headOf(vault);
    return head.isEmpty() || head != m_settings.choice(idText(vault.id()), copiedHead);
}

void SessionBackup::make(
    const VaultSession& session, const std::function<void(std::optional<Error>)>& then)
{
    if (!isDue(session)) {
        then({});
        return;
    }
    m_copied = session.vault();
    m_copiedPath = session.vault()->path();
    const vault::BackupPlace place{
        backupFolder(m_settings, *session.vault()), vault::BackupKind::Session};
    const QString id = idText(session.vault()->id());
    const QString name = QFileInfo(session.vault()->path()).fileName();
    m_jobs.run(
        this, tr("Backing up %1").arg(name),
        // The lock is given back before it is told that the copy is made.
        [vault = session.vault(), place, surroundings = m_surroundings](
            const JobContext& job) mutable {
            Result<vault::MadeBackup> made = vault::makeBackup(*vault, place, surroundings, job);
            vault.reset();
            return made;
        },
        [this, id, then, isAway = isBackupFolderAway(m_settings, *session.vault())](
            const Result<vault::MadeBackup>& made) {
            m_copied.reset();
            m_copiedPath.clear();
            // Where it was wanted there is none yet: the next session makes one.
            if (made && !isAway)
                m_settings.setChoice(id, copiedHead, made->state.head.hash.toHex());
            then(made ? std::nullopt : std::optional(made.error()));
            emit ended();
        });
}

Words noCopyWords(const Error& error)
{
    Words words = wordsFor(error);
    words.title = SessionBackup::tr("No backup of the vault was made");
    words.next = SessionBackup::tr("What was done is saved in the vault itself.");
    return words;
}

} // namespace muniment::ui

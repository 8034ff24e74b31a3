// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "ui/shell/job_runner.h"

#include <functional>
#include <memory>
#include <optional>

namespace muniment::ui {

class Settings;
class VaultSession;

// The copy that each session leaves of its vault. None where the journal stands as the newest copy
// made at this desk has it, where the vault cannot be written, and where its file is gone.
class SessionBackup final : public QObject
{
    Q_OBJECT

public:
    SessionBackup(JobRunner& jobs, Settings& settings, const vault::Surroundings& surroundings,
        QObject* parent = nullptr);

    [[nodiscard]] bool isDue(const VaultSession& session) const;
    // As a visible job, which keeps the vault open until it ends; the session may go meanwhile.
    // `then` learns what hindered it, on this thread, at once where none is due.
    void make(const VaultSession& session, const std::function<void(std::optional<Error>)>& then);
    // The vault of this file is being copied, and written by nobody else meanwhile.
    [[nodiscard]] bool isCopying(const QString& path) const;
    // The vault that is being copied.
    [[nodiscard]] std::weak_ptr<vault::Vault> copied() const { return m_copied; }

signals:
    void ended(); // the copy is there, or what hindered it was told

private:
    JobRunner& m_jobs;
    Settings& m_settings;
    vault::Surroundings m_surroundings;
    std::weak_ptr<vault::Vault> m_copied;
    QString m_copiedPath; // empty: none is being copied
};

// What is said, and asked, where a window cannot leave a copy of its vault.
Words noCopyWords(const Error& error);

} // namespace muniment::ui

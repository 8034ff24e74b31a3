// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "core/vault/verify.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/settings.h"
#include "ui/shell/view.h"

#include <QObject>

#include <memory>

namespace muniment::ui {

// An open vault and the view on it. Reads the records in a job, again after every change of the
// vault, and tells when there is a new view.
class VaultSession final : public QObject
{
    Q_OBJECT

public:
    VaultSession(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, Settings& settings,
        QObject* parent = nullptr);
    ~VaultSession() override;

    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] const std::shared_ptr<vault::Vault>& vault() const { return m_vault; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    // The newest check of the vault; absent when there was none.
    [[nodiscard]] const std::optional<vault::LastVerification>& lastCheck() const
    {
        return m_lastCheck;
    }

    void setScope(ScopeId scope);
    void setPeriod(const Period& period);
    void setAsOf(Date day);
    void check(vault::VerifyLevel level); // a visible job

signals:
    void viewChanged();
    void checkChanged();
    void checked(const muniment::vault::Verification& verification);
    void failed(const muniment::Words& words);

private:
    struct Checked;
    struct Loaded;
    struct Relay;
    void reload();
    void take(Loaded loaded);
    void chooseFirstView();

    std::shared_ptr<vault::Vault> m_vault;
    JobRunner& m_jobs;
    Settings& m_settings;
    std::shared_ptr<Relay> m_relay;
    View m_view;
    std::optional<vault::LastVerification> m_lastCheck;
    enum class Loading { No, Yes, YesAndAgain };
    Loading m_loading = Loading::No;
};

} // namespace muniment::ui

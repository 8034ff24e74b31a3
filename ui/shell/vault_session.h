// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/restore_point.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"
#include "ui/shell/acts.h"
#include "ui/shell/check_rounds.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/settings.h"
#include "ui/shell/vault_watch.h"
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
        const vault::Surroundings& surroundings, const std::optional<RoundPauses>& rounds = {},
        QObject* parent = nullptr);
    ~VaultSession() override;

    [[nodiscard]] const View& view() const { return m_view; }
    // The vault itself, and what of it the view shows: the same, or its records as known earlier.
    [[nodiscard]] const std::shared_ptr<vault::Vault>& vault() const { return m_vault; }
    [[nodiscard]] const std::shared_ptr<vault::Vault>& shown() const
    {
        return m_past ? m_past : m_vault;
    }
    // With which copies of the vault are opened.
    [[nodiscard]] const vault::Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] Acts& acts() const { return *m_acts; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] VaultWatch::State fileState() const { return m_watch->state(); }
    [[nodiscard]] platform::Place filePlace() const { return m_filePlace; }
    // Times that somebody named, to come back to; newest first.
    [[nodiscard]] const QList<vault::RestorePoint>& restorePoints() const
    {
        return m_restorePoints;
    }
    // The newest check of the vault; absent when there was none.
    [[nodiscard]] const std::optional<vault::LastVerification>& lastCheck() const
    {
        return m_lastCheck;
    }
    // The reading of all bytes that goes on behind everything else, where pauses were given for it.
    [[nodiscard]] const CheckRounds& rounds() const { return *m_rounds; }

    void setScope(ScopeId scope);
    void setPeriod(const Period& period);
    void setAsOf(Date day);
    // The whole window shows the records as they stood at an instant, until it is sent back to now.
    // As of another day and known at another time are never mixed. What is not past yet is now.
    void showKnownAt(Instant instant);
    void showKnownAtEndOf(Date day);
    void showNow();
    // Who sits at this desk, for this vault. Chosen, never taken from the login.
    void setMe(PersonId person);
    // There are people, nobody was chosen, and the vault can be written.
    [[nodiscard]] bool wantsToKnowMe() const;
    void check(vault::VerifyLevel level); // a visible job
    // Puts a copy in the vault's place, which takes the whole window: it must let go of the vault.
    void wantRestore(const QString& backup) { emit restoreWanted(backup); }

signals:
    void viewChanged();
    void deskChanged(); // who sits here, what can be changed, where the file is
    void checkChanged();
    void checked(const muniment::vault::Verification& verification);
    void failed(const muniment::Words& words);
    void restoreWanted(const QString& backup);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct Checked;
    struct Loaded;
    struct Relay;
    void reload();
    void take(Loaded loaded);
    void chooseFirstView();
    void keepChoices();
    void tellDesk();
    [[nodiscard]] std::optional<Error> hindrance() const;
    void takeCheck(const std::optional<vault::LastVerification>& check);

    std::shared_ptr<vault::Vault> m_vault;
    std::shared_ptr<vault::Vault> m_past; // null: the records as they are now
    std::optional<Instant> m_wanted; // known at, once it is read
    ScopeId m_scope; // chosen; the view may show none where it was not known yet
    JobRunner& m_jobs;
    Settings& m_settings;
    vault::Surroundings m_surroundings;
    std::shared_ptr<Relay> m_relay;
    Acts* m_acts;
    VaultWatch* m_watch;
    CheckRounds* m_rounds;
    platform::Place m_filePlace = platform::Place::Local;
    View m_view;
    std::optional<vault::LastVerification> m_lastCheck;
    QList<vault::RestorePoint> m_restorePoints;
    enum class Loading { No, Yes, YesAndAgain };
    Loading m_loading = Loading::No;
};

} // namespace muniment::ui

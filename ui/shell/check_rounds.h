// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/check_round.h"
#include "ui/shell/job_runner.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace muniment::ui {

class Settings;

// How long nothing is read once the window is idle, and between two steps.
struct RoundPauses
{
    std::chrono::milliseconds afterJobs{3000};
    std::chrono::milliseconds between{300};
};

// Reads the whole vault again behind all other work, while no job runs, in small steps with pauses.
// Where it stands is remembered at this desk, so that it goes on there after a restart.
class CheckRounds final : public QObject
{
    Q_OBJECT

public:
    // Without pauses nothing is read: only what was found at this desk before is known.
    CheckRounds(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, Settings& settings,
        const std::optional<RoundPauses>& pauses, QObject* parent = nullptr);

    // How much of the content was read in the round that is under way; absent: none is.
    [[nodiscard]] std::optional<int> percent() const;
    // When everything was last read to the end, in a round or in a check of every byte.
    [[nodiscard]] const std::optional<Instant>& finishedAt() const { return m_state.finishedAt; }
    // The damage that a round found, until a check of every byte finds none.
    [[nodiscard]] std::optional<vault::LastVerification> damage() const;

    // A check of every byte is as good as a round, and takes its place.
    void noteFullCheck(const vault::LastVerification& check);

signals:
    void changed();
    void found(const muniment::vault::Verification& verification); // all of this round so far

private:
    void waitAfterJobs();
    void wait(std::chrono::milliseconds pause);
    void step();
    void take(const Result<vault::RoundStep>& step);
    void keep();

    std::shared_ptr<vault::Vault> m_vault;
    JobRunner& m_jobs;
    Settings& m_settings;
    std::optional<RoundPauses> m_pauses;
    vault::RoundState m_state;
    vault::Verification m_found; // in this round, since the vault was opened
    qint64 m_total = 0;
    bool m_isReading = false;
    QTimer m_timer;
};

} // namespace muniment::ui

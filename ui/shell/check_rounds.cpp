// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_rounds.h"

#include "ui/shell/settings.h"

#include <algorithm>

namespace muniment::ui {

namespace {

const QLatin1String roundChoice("round");
constexpr qint64 bytesPerStep = qint64(64) * 1024 * 1024;

} // namespace

CheckRounds::CheckRounds(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, Settings& settings,
    const std::optional<RoundPauses>& pauses, QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_jobs(jobs)
    , m_settings(settings)
    , m_pauses(pauses)
    , m_state(vault::parseRoundState(settings.choice(idText(m_vault->id()), roundChoice)))
{
    m_found.level = vault::VerifyLevel::Full;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckRounds::step);
    if (!m_pauses)
        return;
    connect(&m_jobs, &JobRunner::becameIdle, this, &CheckRounds::waitAfterJobs);
    waitAfterJobs();
}

std::optional<int> CheckRounds::percent() const
{
    if (!m_state.begunAt || m_total == 0)
        return {};
    return int(std::clamp<qint64>(m_state.bytes * 100 / m_total, 0, 99));
}

std::optional<vault::LastVerification> CheckRounds::damage() const
{
    if (m_state.damages == 0 || !m_state.foundAt)
        return {};
    return vault::LastVerification{vault::VerifyLevel::Full, *m_state.foundAt, m_state.damages};
}

void CheckRounds::noteFullCheck(const vault::LastVerification& check)
{
    if (m_state.finishedAt && check.finishedAt <= *m_state.finishedAt)
        return;
    if (m_state.foundAt && check.finishedAt < *m_state.foundAt)
        return;
    m_state = {};
    m_state.finishedAt = check.finishedAt;
    m_state.damages = check.discrepancies;
    if (check.discrepancies > 0)
        m_state.foundAt = check.finishedAt;
    m_found.discrepancies.clear();
    keep();
    emit changed();
}

void CheckRounds::waitAfterJobs()
{
    wait(m_pauses->afterJobs);
}

void CheckRounds::wait(std::chrono::milliseconds pause)
{
    if (!m_isReading)
        m_timer.start(pause);
}

// A job that runs now tells when it has ended.
void CheckRounds::step()
{
    if (m_isReading || !m_state.isDue(m_vault->clock().now()))
        return;
    if (!m_state.begunAt)
        m_found.discrepancies.clear();
    m_isReading = m_jobs.runBehind(
        this,
        [vault = m_vault, state = m_state](const JobContext& job) {
            return vault::goOnWithRound(*vault, state, bytesPerStep, job);
        },
        [this](const Result<vault::RoundStep>& step) { take(step); });
}

void CheckRounds::take(const Result<vault::RoundStep>& step)
{
    m_isReading = false;
    // What cannot be read now is tried again after the next job, or when the vault is opened next.
    if (!step)
        return;
    // A check of every byte that ended meanwhile knows more than this step of the round before.
    if (m_state.finishedAt != step->state.finishedAt && step->state.begunAt)
        return;
    const std::optional<int> before = percent();
    const bool isFirst = m_found.discrepancies.isEmpty() && !step->found.isEmpty();
    const bool isOver = !step->state.begunAt;
    m_state = step->state;
    m_total = step->total;
    m_found.discrepancies += step->found;
    m_found.checkedBytes = m_state.bytes;
    keep();
    if (isOver || isFirst || before != percent())
        emit changed();
    if (isFirst || (isOver && !m_found.discrepancies.isEmpty()))
        emit found(m_found);
    wait(m_jobs.isIdle() ? m_pauses->between : m_pauses->afterJobs);
}

void CheckRounds::keep()
{
    m_settings.setChoice(idText(m_vault->id()), roundChoice, m_state.toText());
}

} // namespace muniment::ui

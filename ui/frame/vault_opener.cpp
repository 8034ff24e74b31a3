// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/vault_opener.h"

#include <QFileInfo>

#include <condition_variable>
#include <mutex>

namespace muniment::ui {

// A question that a job waits for.
struct VaultOpener::Pending
{
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Answer> answer;

    void give(Answer what)
    {
        {
            const std::lock_guard lock(mutex);
            answer = what;
        }
        answered.notify_all();
    }

    Answer wait(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex);
        answered.wait(lock, stop, [this] { return answer.has_value(); });
        return answer.value_or(Answer::No);
    }
};

VaultOpener::VaultOpener(
    JobRunner& jobs, Prompter& prompter, const vault::Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_surroundings(surroundings)
{
}

void VaultOpener::askToMigrate(const std::shared_ptr<Pending>& pending, const QString& name)
{
    const Words words{tr("The vault was made by an earlier version"),
        tr("%1 is brought to the form of this version; a copy of it as it is now stays beside it.")
            .arg(name),
        {}};
    m_prompter.confirm(
        {words, tr("Bring up to date")}, [pending](Answer answer) { pending->give(answer); });
}

void VaultOpener::open(const QString& path, vault::OpenMode mode, WhenOpened whenOpened)
{
    const QString name = QFileInfo(path).fileName();
    const auto work = [this, path, name, mode](const JobContext& job) -> OpenedVault {
        vault::OpenQuestions questions;
        questions.agreeToMigrate = [this, name, stop = job.stop](int, int) {
            auto pending = std::make_shared<Pending>();
            QMetaObject::invokeMethod(
                this, [this, pending, name] { askToMigrate(pending, name); }, Qt::QueuedConnection);
            return pending->wait(stop) == Answer::Yes;
        };
        return vault::Vault::open(path, mode, m_surroundings, questions);
    };
    m_jobs.run(this, tr("Opening %1").arg(name), work, std::move(whenOpened));
}

void VaultOpener::create(const QString& path, const vault::NewVault& what, WhenOpened whenOpened)
{
    const auto work
        = [path, what, surroundings = m_surroundings](const JobContext&) -> OpenedVault {
        return vault::Vault::create(path, what, surroundings);
    };
    m_jobs.run(this, tr("Making %1").arg(QFileInfo(path).fileName()), work, std::move(whenOpened));
}

} // namespace muniment::ui

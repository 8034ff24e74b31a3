// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/early_join.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/helper_call.h"
#include "core/documents/protocol.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace muniment::documents {

using namespace Qt::StringLiterals;

class EarlyJoin::Desk
{
public:
    Desk(HelperClient client, const QList<qint64>& sizes, const JobContext& job)
        : m_client(std::move(client))
        , m_job(job)
        , m_work(workOf(sizes))
        , m_stopWithJob(job.stop, [this] { m_stop.request_stop(); })
    {
    }

    ~Desk() { m_stop.request_stop(); } // the thread ends before the rest does

    void add(const QString& path, int pages)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({{u"part"_s, QJsonArray{path, pages}}});
        if (!m_thread.joinable())
            m_thread = std::jthread([this] { converse(); });
        m_changed.notify_all();
    }

    Result<JoinReport> finish(const JoinPlan& plan)
    {
        std::unique_lock lock(m_mutex);
        if (!m_thread.joinable()) { // there was nothing to begin with
            lock.unlock();
            return m_client.join(plan, m_job);
        }
        m_waiting.push_back({{u"plan"_s, toJson(plan)}});
        m_changed.notify_all();
        while (!m_outcome) {
            m_changed.wait(lock, [this] { return m_outcome || m_progress; });
            if (const auto at = std::exchange(m_progress, std::nullopt)) {
                lock.unlock();
                m_job.report(*at);
                lock.lock();
            }
        }
        if (*m_outcome || isNobodysFault(m_outcome->error()))
            return *m_outcome;
        lock.unlock();
        return m_client.join(plan, m_job);
    }

private:
    static Work workOf(const QList<qint64>& sizes)
    {
        Work work{sizes.size(), 0, 0};
        for (const qint64 size : sizes) {
            work.bytes += size;
            work.largest = std::max(work.largest, size);
        }
        return work;
    }

    static bool isNobodysFault(const Error& error)
    {
        return error.is(base::cause::cancelled) || error.is(base::cause::diskFull)
            || error.is(base::cause::fileUnwritable) || error.is(cause::helperMissing);
    }

    // The time that it waits for us is not to be counted, so its limits of time are for each part;
    // what takes too long is stopped from here.
    void converse()
    {
        HelperCall call = callFor(m_client.options(), {{u"task"_s, u"join"_s}}, m_work);
        constexpr int aDay = 24 * 60 * 60;
        call.limits.cpuSeconds = aDay;
        call.limits.wallSeconds = aDay;
        call.asking = Asking::OnAndOn;
        JobContext job;
        job.stop = m_stop.get_token();
        job.progress = [this](const Progress& at) {
            const std::scoped_lock lock(m_mutex);
            m_progress = at;
            m_changed.notify_all();
        };
        const Result<QJsonValue> answer
            = callHelper(call, job, [this](const QJsonObject& line, HelperInput& input) {
                  return line.contains("ready"_L1) && sayNext(input);
              });
        const std::scoped_lock lock(m_mutex);
        m_outcome = answer ? joinReportFromJson(*answer) : Result<JoinReport>(failWith(answer));
        m_changed.notify_all();
    }

    bool sayNext(HelperInput& input)
    {
        std::unique_lock lock(m_mutex);
        if (m_changed.wait(lock, m_stop.get_token(), [this] { return !m_waiting.empty(); })) {
            input.say(m_waiting.front());
            m_waiting.pop_front();
        }
        return true;
    }

    const HelperClient m_client;
    const JobContext m_job;
    const Work m_work;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_stopWithJob;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QJsonObject> m_waiting;
    std::optional<Progress> m_progress;
    std::optional<Result<JoinReport>> m_outcome;
    std::jthread m_thread;
};

EarlyJoin::EarlyJoin(HelperClient client, const QList<qint64>& sizes, const JobContext& job)
    : m_desk(std::make_unique<Desk>(std::move(client), sizes, job))
{
}

EarlyJoin::~EarlyJoin() = default;

void EarlyJoin::add(const QString& path, int pages)
{
    m_desk->add(path, pages);
}

Result<JoinReport> EarlyJoin::finish(const JoinPlan& plan)
{
    return m_desk->finish(plan);
}

} // namespace muniment::documents

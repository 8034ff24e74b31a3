// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspector.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/helper_call.h"
#include "core/documents/json_fields.h"
#include "core/documents/protocol.h"

#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace muniment::documents {

using namespace Qt::StringLiterals;

// What the threads share. Each of them talks to a process of its own.
class Inspector::Desk
{
public:
    Desk(const HelperClient& client, const JobContext& job, Found found)
        : m_options(client.options())
        , m_job(job)
        , m_found(std::move(found))
        , m_stopWithJob(job.stop, [this] { m_stop.request_stop(); })
    {
    }

    ~Desk() { m_stop.request_stop(); } // the threads end before the rest does

    void add(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(m_paths.size());
        m_paths.append(path);
        m_results.append(Result<Inspection>(garbled(u"not looked at"_s)));
        const int most = std::clamp(QThread::idealThreadCount(), 1, mostProcesses);
        if (int(m_threads.size()) < most && m_waiting.size() > m_threads.size())
            m_threads.emplace_back([this] { Talk(*this).run(); });
        m_changed.notify_all();
    }

    Result<QList<Result<Inspection>>> finish()
    {
        std::unique_lock lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
        const std::stop_token stop = m_stop.get_token();
        for (;;) {
            const qsizetype done = m_done;
            if (m_failure)
                return tl::unexpected<Error>(*m_failure);
            if (done == m_paths.size())
                return m_results;
            lock.unlock();
            m_job.report({done, m_paths.size(), m_paths.value(done)});
            lock.lock();
            m_changed.wait(lock, stop, [&] { return m_done != done || m_failure; });
            if (stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
        }
    }

private:
    static constexpr int mostProcesses = 4;
    static constexpr size_t atOnce = 2; // that a process knows of, so that it never waits for us

    // The conversation with one process, and with the next where one went down.
    class Talk
    {
    public:
        explicit Talk(Desk& desk)
            : m_desk(desk)
        {
        }

        void run()
        {
            const HelperCall call = m_desk.call();
            JobContext job;
            job.stop = m_desk.m_stop.get_token();
            while (m_desk.hasMore()) {
                const Result<QJsonValue> answer
                    = callHelper(call, job, [this](const QJsonObject& line, HelperInput& input) {
                          return take(line) && feed(input);
                      });
                if (answer)
                    return;
                // The program itself, or the person, is at fault: no document is.
                if (answer.error().is(base::cause::cancelled)
                    || answer.error().is(cause::helperMissing) || m_under.empty())
                    return m_desk.giveUp(answer.error());
                // The process that forks for each document went down as well: that needs malice.
                m_desk.put(m_under.front(), Result<Inspection>(failWith(answer)));
                m_under.pop_front();
                m_desk.giveBack(m_under);
                m_under.clear();
            }
        }

    private:
        bool take(const QJsonObject& line)
        {
            if (line.contains("ready"_L1))
                return m_under.empty();
            const bool succeeded = line.contains("answer"_L1);
            Fields fields(succeeded ? line.value("answer"_L1) : line.value("failed"_L1));
            const int index = fields.integer();
            const QJsonValue value = fields.value();
            if (!fields.isIntact() || m_under.empty() || index != m_under.front())
                return false;
            m_under.pop_front();
            m_desk.put(index, succeeded ? inspectionOf(value) : errorOf(value));
            return true;
        }

        // A text that the document's own process wrote: it may be anything.
        static Result<Inspection> inspectionOf(const QJsonValue& value)
        {
            const QJsonObject line = QJsonDocument::fromJson(value.toString().toUtf8()).object();
            return line.contains("error"_L1) ? errorOf(line.value("error"_L1))
                                             : inspectionFromJson(line.value("item"_L1));
        }

        static Result<Inspection> errorOf(const QJsonValue& value)
        {
            const Result<Error> error = errorFromJson(value);
            return tl::unexpected<Error>(error ? *error : error.error());
        }

        bool feed(HelperInput& input)
        {
            while (m_under.size() < atOnce) {
                const auto next = m_desk.next(m_under.empty() ? Wait::ForMore : Wait::Not);
                if (!next) {
                    if (m_under.empty())
                        input.finish();
                    break;
                }
                m_under.push_back(*next);
                input.say(m_desk.requestFor(*next));
            }
            return true;
        }

        Desk& m_desk;
        std::deque<qsizetype> m_under; // documents that the process was told of
    };

    enum class Wait { Not, ForMore };

    std::optional<qsizetype> next(Wait wait)
    {
        std::unique_lock lock(m_mutex);
        if (wait == Wait::ForMore)
            m_changed.wait(lock, m_stop.get_token(),
                [this] { return !m_waiting.empty() || m_isClosed || m_failure; });
        if (m_waiting.empty() || m_failure || m_stop.stop_requested())
            return std::nullopt;
        const qsizetype index = m_waiting.front();
        m_waiting.pop_front();
        return index;
    }

    bool hasMore()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_failure && !m_stop.stop_requested() && (!m_waiting.empty() || !m_isClosed);
    }

    void put(qsizetype index, Result<Inspection> result)
    {
        const std::scoped_lock lock(m_mutex);
        if (result && m_found)
            m_found(m_paths.at(index), *result);
        m_results[index] = std::move(result);
        ++m_done;
        m_changed.notify_all();
    }

    void giveBack(const std::deque<qsizetype>& indexes)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.insert(m_waiting.begin(), indexes.begin(), indexes.end());
        m_changed.notify_all();
    }

    void giveUp(const Error& error)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
        m_changed.notify_all();
    }

    // The limits are those of the process that never opens a document, and those that its children
    // cannot exceed.
    [[nodiscard]] HelperCall call() const
    {
        HelperCall call = callFor(m_options, {{u"task"_s, u"inspect"_s}}, {});
        constexpr int aDay = 24 * 60 * 60;
        call.limits.cpuSeconds = aDay;
        call.limits.wallSeconds = aDay;
        call.secondsPerDocument += 10; // it keeps the time of each document itself
        call.longestAnswer = std::numeric_limits<qint64>::max();
        call.asking = Asking::OnAndOn;
        // What a library looks up at its first call would be looked up anew in every fork.
        call.environment.append(u"LD_BIND_NOW=1"_s);
        return call;
    }

    [[nodiscard]] QJsonObject requestFor(qsizetype index)
    {
        QString path;
        {
            const std::scoped_lock lock(m_mutex);
            path = m_paths.at(index);
        }
        const HelperCall call = callFor(m_options, {}, workOf({path}));
        return {{u"look"_s, QJsonArray{index, path, call.secondsPerDocument, call.longestAnswer}},
            {u"limits"_s, toJson(call.limits)}};
    }

    const HelperClient::Options m_options;
    const JobContext m_job;
    const Found m_found;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_stopWithJob;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QStringList m_paths;
    QList<Result<Inspection>> m_results;
    std::deque<qsizetype> m_waiting;
    qsizetype m_done = 0;
    bool m_isClosed = false;
    std::optional<Error> m_failure;
    std::vector<std::jthread> m_threads;
};

Inspector::Inspector(const HelperClient& client, const JobContext& job, Found found)
    : m_desk(std::make_unique<Desk>(client, job, std::move(found)))
{
}

Inspector::~Inspector() = default;

void Inspector::add(const QString& path)
{
    m_desk->add(path);
}

Result<QList<Result<Inspection>>> Inspector::finish()
{
    return m_desk->finish();
}

} // namespace muniment::documents

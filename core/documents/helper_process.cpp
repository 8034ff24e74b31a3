// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_process.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/protocol.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <optional>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

constexpr int pollMilliseconds = 50; // how late a stop may be seen

QProcessEnvironment environmentFor(const QStringList& additions)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The same pages on every desk: nothing of this session's look or language gets in.
    for (const QString& name : {u"QT_SCALE_FACTOR"_s, u"QT_FONT_DPI"_s, u"QT_HASH_SEED"_s,
             u"QT_QPA_PLATFORMTHEME"_s, u"QT_STYLE_OVERRIDE"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    for (const QString& each : additions)
        environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return environment;
}

class Conversation
{
public:
    Conversation(const HelperCall& call, const JobContext& job, const TakeLine& take)
        : m_call(call)
        , m_job(job)
        , m_take(take)
    {
    }

    ~Conversation()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    Result<QJsonValue> run()
    {
        m_process.setProgram(m_call.program);
        m_process.setProcessEnvironment(environmentFor(m_call.environment));
        // What libraries grumble may be endless and is nobody's business.
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start();
        if (!m_process.waitForStarted())
            return fail(Problem::NotFound, cause::helperMissing, {m_call.program});
        sendRequest();
        m_deadline.setRemainingTime(m_call.secondsPerDocument * 1000LL);
        while (m_process.state() == QProcess::Running) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            if (m_deadline.hasExpired())
                return fail(Problem::Refused, cause::tookTooLong);
            // Writes what is left of the request as well.
            m_process.waitForReadyRead(pollMilliseconds);
            if (const Status status = takeWhatIsThere(); !status)
                return failWith(status);
        }
        if (const Status status = takeWhatIsThere(); !status)
            return failWith(status);
        return outcome();
    }

private:
    void sendRequest()
    {
        QJsonObject request = m_call.request;
        request.insert("limits"_L1, toJson(m_call.limits));
        m_input.say(request);
        if (m_call.asking == Asking::Once)
            m_input.finish();
    }

    Status takeWhatIsThere()
    {
        const QByteArray more = m_process.readAllStandardOutput();
        m_taken += more.size();
        if (m_taken > m_call.longestAnswer)
            return fail(Problem::Refused, cause::saidTooMuch);
        m_buffer += more;
        qsizetype from = 0;
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', from)) {
            if (const Status status = takeLine(m_buffer.mid(from, end - from)); !status)
                return status;
            from = end + 1;
        }
        m_buffer.remove(0, from);
        return {};
    }

    Status takeLine(const QByteArray& bytes)
    {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.isEmpty() || m_done || m_error)
            return fail(Problem::Damaged, cause::garbled);
        const Status taken = take(line);
        m_deadline.setRemainingTime(m_call.secondsPerDocument * 1000LL);
        return taken;
    }

    Status take(const QJsonObject& line)
    {
        if (line.contains("done"_L1)) {
            m_done = line.value("done"_L1);
            return {};
        }
        if (line.contains("error"_L1)) {
            Result<Error> error = errorFromJson(line.value("error"_L1));
            if (!error)
                return failWith(error);
            m_error = std::move(*error);
            return {};
        }
        if (line.contains("progress"_L1)) {
            const QJsonArray at = line.value("progress"_L1).toArray();
            m_job.report({at.at(0).toInteger(), at.at(1).toInteger(), at.at(2).toString()});
            return {};
        }
        if (!m_take || !m_take(line, m_input))
            return fail(Problem::Damaged, cause::garbled);
        return {};
    }

    Result<QJsonValue> outcome()
    {
        if (m_process.exitStatus() == QProcess::CrashExit) {
            const int signal = m_process.exitCode();
            if (signal == SIGXCPU || signal == SIGALRM)
                return fail(Problem::Refused, cause::tookTooLong);
            return fail(
                Problem::Damaged, cause::helperCrashed, {}, u"signal "_s + QString::number(signal));
        }
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        if (m_done)
            return *m_done;
        return fail(Problem::Damaged, cause::garbled, {},
            u"exit code "_s + QString::number(m_process.exitCode()));
    }

    const HelperCall& m_call;
    const JobContext& m_job;
    const TakeLine& m_take;
    QProcess m_process;
    HelperInput m_input{m_process};
    QDeadlineTimer m_deadline;
    QByteArray m_buffer;
    qint64 m_taken = 0;
    std::optional<QJsonValue> m_done;
    std::optional<Error> m_error;
};

} // namespace

void HelperInput::say(const QJsonObject& line)
{
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void HelperInput::finish()
{
    m_process.closeWriteChannel();
}

Result<QJsonValue> callHelper(const HelperCall& call, const JobContext& job, const TakeLine& take)
{
    return Conversation(call, job, take).run();
}

} // namespace muniment::documents

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>

class QProcess;

namespace muniment::documents {

enum class Asking {
    Once, // the request is all that is said
    OnAndOn, // more follows it, as an answer to what the helper says
};

// One conversation with the helper: a process, a request, its answers.
struct HelperCall
{
    QString program;
    QStringList environment;
    QJsonObject request; // without its limits
    platform::ProcessLimits limits;
    int secondsPerDocument = 30; // wall clock between two lines of the helper
    qint64 longestAnswer = 0; // bytes, all lines together
    Asking asking = Asking::Once;
};

// What more is said to the helper, where it is asked on and on.
class HelperInput
{
public:
    explicit HelperInput(QProcess& process)
        : m_process(process)
    {
    }
    void say(const QJsonObject& line);
    void finish(); // nothing more will be said

private:
    QProcess& m_process;
};

// Takes a line that is not the last one. False: it is not as agreed. May take its time: the helper
// waits.
using TakeLine = std::function<bool(const QJsonObject& line, HelperInput& input)>;

// Runs the process to its end and returns the value of its "done". Fails with the error that it
// answered, or with `helperMissing`, `helperCrashed`, `tookTooLong`, `saidTooMuch`, `garbled`,
// `tookTooMuchMemory`, or that the job was cancelled. The process is gone in every case.
Result<QJsonValue> callHelper(const HelperCall& call, const JobContext& job, const TakeLine& take);

} // namespace muniment::documents

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_call.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

QString programOf(const HelperClient::Options& options)
{
    if (!options.program.isEmpty())
        return options.program;
    const QString override = qEnvironmentVariable("MUNIMENT_HELPER");
    if (!override.isEmpty())
        return override;
    return QCoreApplication::applicationDirPath() + u"/muniment-helper"_s;
}

} // namespace

Work workOf(const QStringList& paths)
{
    Work work{paths.size(), 0, 0};
    for (const QString& path : paths) {
        const qint64 size = QFileInfo(path).size();
        work.bytes += size;
        work.largest = std::max(work.largest, size);
    }
    return work;
}

HelperCall callFor(const HelperClient::Options& options, const QJsonObject& request, Work work)
{
    HelperCall call;
    call.program = programOf(options);
    call.environment = options.environment;
    call.request = request;
    const qint64 extra = work.documents / 20 + work.bytes / (2 * mebibyte);
    call.secondsPerDocument
        = int(options.secondsPerDocument + work.documents / 100 + work.largest / (2 * mebibyte));
    call.limits.cpuSeconds = int(options.cpuSeconds + extra);
    call.limits.wallSeconds = int(60 + 2 * extra) + options.secondsPerDocument;
    call.limits.memoryBytes = 512 * mebibyte + work.documents * mebibyte / 2;
    call.limits.fileBytes = std::max(2048 * mebibyte, 2 * work.bytes);
    call.longestAnswer = options.longestAnswer;
    return call;
}

} // namespace muniment::documents

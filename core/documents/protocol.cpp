// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protocol.h"

#include "core/base/base_messages.h"
#include "core/documents/json_fields.h"
#include "core/documents/protocol_parts.h"

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostValues = 8; // of an error

// The causes that the helper may answer with.
const Cause* causeNamed(const QString& name)
{
    static constexpr const Cause* known[] = {&cause::passwordProtected, &cause::damagedPdf,
        &cause::notAPdf, &cause::noPages, &cause::tooManyPages, &cause::noSuchPage,
        &cause::pageTooLarge, &cause::damagedPicture, &cause::pictureTooLarge, &cause::notAWorkbook,
        &cause::notAMail, &cause::notAnOfficeDocument, &cause::notATable, &cause::partUnreadable,
        &cause::brokenPlan, &cause::tookTooMuchMemory, &cause::garbled, &cause::tookTooLong,
        &cause::saidTooMuch, &cause::helperCrashed, &base::cause::fileNotFound,
        &base::cause::fileUnreadable, &base::cause::fileUnwritable, &base::cause::diskFull,
        &base::cause::cancelled};
    for (const Cause* each : known)
        if (name == QLatin1StringView(each->name))
            return each;
    return nullptr;
}

} // namespace

QJsonArray toJson(const platform::ProcessLimits& limits)
{
    return {limits.cpuSeconds, limits.wallSeconds, limits.memoryBytes, limits.fileBytes};
}

Result<platform::ProcessLimits> limitsFromJson(const QJsonValue& value)
{
    Fields fields(value);
    platform::ProcessLimits limits;
    limits.cpuSeconds = fields.integer();
    limits.wallSeconds = fields.integer();
    limits.memoryBytes = fields.wideInteger();
    limits.fileBytes = fields.wideInteger();
    if (!fields.isIntact())
        return garbled(u"limits"_s);
    return limits;
}

QJsonArray toJson(const Error& error)
{
    return {int(error.problem), QString::fromLatin1(error.cause ? error.cause->name : ""),
        QJsonArray::fromStringList(error.values), error.detail};
}

Result<Error> errorFromJson(const QJsonValue& value)
{
    Fields fields(value);
    Error error;
    error.problem = fields.choice(Problem::TooNew);
    error.cause = causeNamed(fields.text());
    const auto values = readList<QString>(fields.value(), readText);
    error.detail = fields.text().left(longestValue);
    if (!fields.isIntact() || !values || !error.cause)
        return garbled(u"error"_s);
    error.values = values->mid(0, mostValues);
    return error;
}

} // namespace muniment::documents

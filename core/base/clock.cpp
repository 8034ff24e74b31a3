// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/base_messages.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace muniment {

namespace {

QDateTime parseZoned(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})\\z"));
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                       : QDateTime();
}

} // namespace

QString Instant::toText() const
{
    // All rows of one change bear the same instant: thousands of them, where files are added.
    thread_local Instant last;
    thread_local QString text;
    if (text.isEmpty() || last != *this) {
        last = *this;
        text = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    return text;
}

Result<Instant> parseInstant(const QString& text)
{
    const QDateTime time = parseZoned(text);
    if (!time.isValid())
        return fail(Problem::Invalid, base::cause::notAnInstant, {text});
    return Instant{time.toMSecsSinceEpoch()};
}

QString ZonedInstant::toText() const
{
    const QString text
        = QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::OffsetFromUTC, offsetSeconds)
              .toString(Qt::ISODate);
    // Qt writes "Z" for no offset at all; one form for all reads better in a column.
    return text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

Date ZonedInstant::localDate() const
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::OffsetFromUTC, offsetSeconds)
        .date();
}

Result<ZonedInstant> parseZonedInstant(const QString& text)
{
    const QDateTime time = parseZoned(text);
    if (!time.isValid())
        return fail(Problem::Invalid, base::cause::notAnInstant, {text});
    return ZonedInstant{Instant{time.toMSecsSinceEpoch()}, time.offsetFromUtc()};
}

ZonedInstant inZone(Instant instant, const QString& zone)
{
    const QTimeZone timeZone(zone.toUtf8());
    if (!timeZone.isValid())
        return {instant, 0};
    return {instant,
        timeZone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::UTC))};
}

Date dayIn(Instant instant, const QString& zone)
{
    return inZone(instant, zone).localDate();
}

Instant SystemClock::now() const
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace muniment

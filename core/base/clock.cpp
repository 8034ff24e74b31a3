// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/base_messages.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <chrono>

namespace muniment {

namespace {

QDateTime parseZoned(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})\\z"));
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                       : QDateTime();
}

void writeDigits(char* to, int count, int number)
{
    for (char* place = to + count; place != to; number /= 10)
        *--place = char('0' + number % 10);
}

} // namespace

// By hand: an import writes several for each file, and QDateTime takes as long as the row does.
QString Instant::toText() const
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const sys_days midnight = floor<days>(time);
    const year_month_day date(midnight);
    const int year = int(date.year());
    if (year < 0 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    const hh_mm_ss hours(time - midnight);
    char text[] = "0000-00-00T00:00:00.000Z";
    writeDigits(text, 4, year);
    writeDigits(text + 5, 2, int(unsigned(date.month())));
    writeDigits(text + 8, 2, int(unsigned(date.day())));
    writeDigits(text + 11, 2, int(hours.hours().count()));
    writeDigits(text + 14, 2, int(hours.minutes().count()));
    writeDigits(text + 17, 2, int(hours.seconds().count()));
    writeDigits(text + 20, 3, int(hours.subseconds().count()));
    return QString::fromLatin1(text, qsizetype(sizeof text - 1));
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

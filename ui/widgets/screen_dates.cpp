// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace muniment::ui {

namespace {

constexpr int yearWithoutEnd = 9999; // until then holds what was approved and not replaced

class ScreenDates
{
    Q_DECLARE_TR_FUNCTIONS(ScreenDates)

public:
    //: The form of a date, as in the list of expressions of QDate
    static QString dayForm() { return tr("d MMM yyyy"); }
    //: The same without the year, which stands behind the second of two dates
    static QString dayOfYearForm() { return tr("d MMM"); }
    static QString monthForm() { return tr("MMMM yyyy"); }
    static QString quarter(int number) { return tr("Q%1").arg(number); }
    static QString half(int number) { return tr("H%1").arg(number); }
    static QString inYear(const QString& part, int year) { return tr("%1 %2").arg(part).arg(year); }
    static QString span(const QString& from, const QString& until)
    {
        return tr("%1 - %2").arg(from, until);
    }
    //: a span of days without an end
    static QString since(const QString& from) { return tr("from %1").arg(from); }
    static QString utc(const QString& time, const QString& offset)
    {
        return tr("%1 (UTC%2)").arg(time, offset);
    }
};

std::optional<Frequency> calendarForm(const Period& period)
{
    for (const Frequency each :
        {Frequency::Yearly, Frequency::HalfYearly, Frequency::Quarterly, Frequency::Monthly})
        if (slotsOf(each, {period.from, period.from}).first() == period)
            return each;
    return {};
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    const QString sign = seconds < 0 ? QStringLiteral("-") : QStringLiteral("+");
    return sign
        + QStringLiteral("%1:%2")
              .arg(minutes / 60, 2, 10, QLatin1Char('0'))
              .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString zonedText(const ZonedInstant& time, const QString& form, const QLocale& locale)
{
    const QDateTime there
        = QDateTime::fromMSecsSinceEpoch(time.instant.milliseconds, QTimeZone(time.offsetSeconds));
    return ScreenDates::utc(
        dayOnScreen(there.date(), locale) + u' ' + locale.toString(there.time(), form),
        offsetText(time.offsetSeconds));
}

} // namespace

QString dayOnScreen(Date day, const QLocale& locale)
{
    return day.isValid() ? locale.toString(day, ScreenDates::dayForm()) : QString();
}

QString periodOnScreen(const Period& period, const QLocale& locale)
{
    if (!period.from.isValid())
        return {};
    const int year = period.from.year();
    if (const auto form = calendarForm(period)) {
        if (*form == Frequency::Yearly)
            return QString::number(year);
        if (*form == Frequency::Monthly)
            return locale.toString(period.from, ScreenDates::monthForm());
        return ScreenDates::inYear(slotOnScreen(period, locale), year);
    }
    if (period.from == period.until)
        return dayOnScreen(period.from, locale);
    if (period.until.year() == yearWithoutEnd)
        return ScreenDates::since(dayOnScreen(period.from, locale));
    const QString from = year == period.until.year()
        ? locale.toString(period.from, ScreenDates::dayOfYearForm())
        : dayOnScreen(period.from, locale);
    return ScreenDates::span(from, dayOnScreen(period.until, locale));
}

QString timeOnScreen(const ZonedInstant& time, const QLocale& locale)
{
    return zonedText(time, QStringLiteral("HH:mm"), locale);
}

QString momentOnScreen(const ZonedInstant& moment, const QLocale& locale)
{
    const bool isWholeMinute = moment.instant.milliseconds % 60'000 == 0;
    return zonedText(
        moment, isWholeMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"), locale);
}

QString slotOnScreen(const Period& slot, const QLocale& locale)
{
    const auto form = calendarForm(slot);
    if (form == Frequency::Yearly)
        return QString::number(slot.from.year());
    if (form == Frequency::HalfYearly)
        return ScreenDates::half((slot.from.month() + 5) / 6);
    if (form == Frequency::Quarterly)
        return ScreenDates::quarter((slot.from.month() + 2) / 3);
    if (form == Frequency::Monthly)
        return locale.standaloneMonthName(slot.from.month(), QLocale::ShortFormat);
    return dayOnScreen(slot.until, locale);
}

} // namespace muniment::ui

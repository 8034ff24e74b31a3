// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/base_messages.h"
#include "core/base/text_forms.h"

#include <QRegularExpression>

namespace muniment {

namespace {

// Written as a date, as 31 February: the sentence is another.
constexpr QLatin1StringView noSuchDay("no such day");

} // namespace

QString dateText(Date date)
{
    return date.toString(Qt::ISODate);
}

Result<Date> parseDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}\\z"));
    if (!form.match(text).hasMatch())
        return fail(Problem::Invalid, base::cause::notADate, {text});
    const Date date = Date::fromString(text, Qt::ISODate);
    if (date.isValid())
        return date;
    const bool monthIsOne = Date::fromString(text.left(8) + u"01", Qt::ISODate).isValid();
    QStringList values{text};
    if (monthIsOne)
        values.append(noSuchDay);
    return fail(Problem::Invalid, base::cause::notADate, values);
}

QString periodText(const Period& period)
{
    return dateText(period.from) + QStringLiteral("..") + dateText(period.until);
}

Result<Period> parsePeriod(const QString& text)
{
    const QStringList parts = text.split(QStringLiteral(".."));
    if (parts.size() > 2)
        return fail(Problem::Invalid, base::cause::notAPeriod, {text});
    const Result<Date> from = parseDate(parts.first().trimmed());
    const Result<Date> until = parseDate(parts.last().trimmed());
    for (const Result<Date>& each : {from, until})
        if (!each && each.error().values.contains(noSuchDay))
            return failWith(each);
    if (!from || !until)
        return fail(Problem::Invalid, base::cause::notAPeriod, {text});
    if (*until < *from)
        return fail(
            Problem::Invalid, base::cause::endBeforeStart, {dateText(*from), dateText(*until)});
    return Period{*from, *until};
}

namespace {

constexpr TextForm<Frequency> frequencyForms[] = {
    {Frequency::Continuous, "continuous"},
    {Frequency::Daily, "daily"},
    {Frequency::Weekly, "weekly"},
    {Frequency::Monthly, "monthly"},
    {Frequency::Quarterly, "quarterly"},
    {Frequency::HalfYearly, "half_yearly"},
    {Frequency::Yearly, "yearly"},
    {Frequency::OnEvent, "on_event"},
};

Period monthsSlot(Date day, int months)
{
    const int first = (day.month() - 1) / months * months + 1;
    const Date from(day.year(), first, 1);
    return {from, from.addMonths(months).addDays(-1)};
}

Period slotAround(Frequency frequency, Date day)
{
    switch (frequency) {
    case Frequency::Daily:
        return {day, day};
    case Frequency::Weekly: {
        const Date monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Frequency::Monthly:
        return monthsSlot(day, 1);
    case Frequency::Quarterly:
        return monthsSlot(day, 3);
    case Frequency::HalfYearly:
        return monthsSlot(day, 6);
    case Frequency::Yearly:
        return monthsSlot(day, 12);
    case Frequency::Continuous:
    case Frequency::OnEvent:
        break;
    }
    return {day, day};
}

} // namespace

QString frequencyText(Frequency frequency)
{
    return textOf(frequency, frequencyForms);
}

Result<Frequency> parseFrequency(const QString& text)
{
    return parseForm<Frequency>(text, frequencyForms);
}

QList<Period> slotsOf(Frequency frequency, const Period& period)
{
    if (frequency == Frequency::Continuous || frequency == Frequency::OnEvent)
        return {period};
    QList<Period> result;
    for (Period each = slotAround(frequency, period.from); each.from <= period.until;
         each = slotAround(frequency, each.until.addDays(1)))
        result.append(each);
    return result;
}

} // namespace muniment

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_dates.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

// English, German, Spanish, French, Italian; no name means two months.
const QStringList& monthNames()
{
    static const QStringList names{
        u"january|januar|jänner|enero|janvier|gennaio|jan|ene|janv|gen"_s,
        u"february|februar|febrero|février|fevrier|febbraio|feb|févr|fevr|fév|fev"_s,
        u"march|märz|maerz|marzo|mars|mar|mär"_s,
        u"april|abril|avril|aprile|apr|abr|avr"_s,
        u"may|mai|mayo|maggio|mag"_s,
        u"june|juni|junio|juin|giugno|jun|giu"_s,
        u"july|juli|julio|juillet|luglio|jul|juil|lug"_s,
        u"august|agosto|août|aout|aug|ago"_s,
        u"september|septiembre|setiembre|septembre|settembre|sept|sep|set"_s,
        u"october|oktober|octubre|octobre|ottobre|oct|okt|ott"_s,
        u"november|noviembre|novembre|nov"_s,
        u"december|dezember|diciembre|décembre|decembre|dicembre|dec|dez|dic|déc"_s,
    };
    return names;
}

const QHash<QString, int>& monthNumbers()
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        for (int month = 1; month <= 12; ++month)
            for (const QString& name : monthNames().at(month - 1).split(u'|'))
                all.insert(name, month);
        return all;
    }();
    return numbers;
}

QString anyMonth()
{
    QStringList all = monthNumbers().keys();
    std::sort(all.begin(), all.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return u"(?<month>"_s + all.join(u'|') + u")(?!\\p{L})\\.?"_s;
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& yearFirst()
{
    static const QRegularExpression form
        = expression(u"(?<![\\d.,/-])(?<year>\\d{4})(?<mark>[-./])(?<first>\\d{1,2})"
                     "\\k<mark>(?<second>\\d{1,2})(?!\\d|[./-]\\d)"_s);
    return form;
}

const QRegularExpression& yearFirstInSigns()
{
    static const QRegularExpression form
        = expression(u"(?<year>\\d{4}) ?[年년] ?(?<first>\\d{1,2}) ?[月월] ?(?<second>\\d{1,2})"
                     " ?[日일]"_s);
    return form;
}

const QRegularExpression& dayThenName()
{
    static const QRegularExpression form = expression(
        u"(?<![\\d.,/-])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?(?:[ ./-]{1,3}| (?:day of|of|de|del) )?"_s
        + anyMonth()
        + u"(?:[ ,/-]{1,3}(?:(?:of|de|del) )?(?<year>\\d{4}(?!\\d)|'?\\d{2}(?![\\d:.%])))"_s);
    return form;
}

const QRegularExpression& nameThenDay()
{
    static const QRegularExpression form = expression(u"(?<!\\p{L})"_s + anyMonth()
        + u" ?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<year>\\d{4})(?!\\d)"_s);
    return form;
}

const QRegularExpression& numeric()
{
    static const QRegularExpression form
        = expression(u"(?<![\\d.,/-])(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})"
                     "\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d|[./-]\\d)"_s);
    return form;
}

int numberOf(const QRegularExpressionMatch& match, const QString& group)
{
    return match.capturedView(group).toInt();
}

void addReading(FoundDate& found, int year, int month, int day)
{
    const Date date(year, month, day);
    if (date.isValid() && !found.readings.contains(date))
        found.readings.append(date);
}

// Settles the doubt once the readings are known. A year of two digits stays in doubt, since
// nothing in the document can say the century or which number is the year.
void settle(FoundDate& found, bool shortYear)
{
    if (found.readings.isEmpty())
        found.doubt = DateDoubt::NoSuchDay;
    else if (shortYear)
        found.doubt = DateDoubt::TwoDigitYear;
    else if (found.readings.size() > 1)
        found.doubt = DateDoubt::DayOrMonthFirst;
}

FoundDate named(const QRegularExpressionMatch& match)
{
    FoundDate found{match.capturedStart(), match.capturedLength(), {}, DateDoubt::None};
    QString year = match.captured(u"year"_s);
    year.remove(u'\'');
    const bool shortYear = year.size() == 2;
    addReading(found, year.toInt() + (shortYear ? 2000 : 0),
        monthNumbers().value(match.captured(u"month"_s).toLower()), numberOf(match, u"day"_s));
    settle(found, shortYear);
    return found;
}

FoundDate yearMonthDay(const QRegularExpressionMatch& match)
{
    FoundDate found{match.capturedStart(), match.capturedLength(), {}, DateDoubt::None};
    addReading(found, numberOf(match, u"year"_s), numberOf(match, u"first"_s),
        numberOf(match, u"second"_s));
    settle(found, false);
    return found;
}

FoundDate dayMonthYear(const QRegularExpressionMatch& match, DateOrder order)
{
    FoundDate found{match.capturedStart(), match.capturedLength(), {}, DateDoubt::None};
    const bool shortYear = match.capturedLength(u"year"_s) == 2;
    const int year = numberOf(match, u"year"_s) + (shortYear ? 2000 : 0);
    const int first = numberOf(match, u"first"_s);
    const int second = numberOf(match, u"second"_s);
    const bool dayFirstPossible = second <= 12;
    const bool monthFirstPossible = first <= 12;
    const bool both = dayFirstPossible && monthFirstPossible;
    if (dayFirstPossible && !(both && order == DateOrder::MonthFirst))
        addReading(found, year, second, first);
    if (monthFirstPossible && !(both && order == DateOrder::DayFirst))
        addReading(found, year, first, second);
    settle(found, shortYear);
    return found;
}

template <typename Read>
void collect(QList<FoundDate>& all, QStringView text, const QRegularExpression& form, Read read)
{
    QRegularExpressionMatchIterator each = form.globalMatch(text);
    while (each.hasNext())
        all.append(read(each.next()));
}

// Where two forms take the same characters, the one that starts earlier, then the longer, wins.
QList<FoundDate> withoutOverlaps(QList<FoundDate> all)
{
    std::sort(all.begin(), all.end(), [](const FoundDate& a, const FoundDate& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<FoundDate> result;
    for (const FoundDate& each : all)
        if (result.isEmpty() || each.start >= result.last().end())
            result.append(each);
    return result;
}

bool isJoint(QStringView between)
{
    static const QRegularExpression joint
        = expression(u"\\A[\\s,(]{0,4}(?:to(?: and including)?|through|thru|until|till|and|bis(?: "
                     u"zum)?|al|hasta(?: el)?"
                     "|au|jusqu'au|fino al|-|–|—|~|～|から)[\\s,]{0,3}(?:the |el |il |le )?\\z"_s);
    return between.size() <= 24 && joint.match(between).hasMatch();
}

// "October 1 to" before a full date: the year is the one of the end, if that is in order.
std::optional<FoundDate> yearlessBefore(QStringView text, const FoundDate& until)
{
    static const QRegularExpression form
        = expression(u"(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: (?:of|de))? "_s + anyMonth()
            + u"|(?<![\\p{L}])"_s + anyMonth().replace(u"<month>"_s, u"<lead>"_s)
            + u" (?<second>\\d{1,2})(?:st|nd|rd|th)?)\\s*(?:to|through|thru|until|bis(?: "
              u"zum)?|al|au|-|–|—)"
              "\\s*(?:the )?\\z"_s);
    if (until.readings.size() != 1)
        return std::nullopt;
    const qsizetype from = std::max<qsizetype>(0, until.start - 48);
    const QRegularExpressionMatch match = form.match(text.mid(from, until.start - from));
    if (!match.hasMatch())
        return std::nullopt;
    const bool dayLeads = match.capturedLength(u"day"_s) > 0;
    const QString month = match.captured(dayLeads ? u"month"_s : u"lead"_s).toLower();
    const int day = numberOf(match, dayLeads ? u"day"_s : u"second"_s);
    FoundDate found{from + match.capturedStart(), match.capturedLength(), {}, DateDoubt::None};
    const int number = monthNumbers().value(month);
    const Date last = until.readings.first();
    addReading(found, last.year(), number, day);
    if (!found.readings.isEmpty() && last < found.readings.first()) {
        found.readings.clear();
        addReading(found, last.year() - 1, number, day);
        found.doubt = DateDoubt::YearNotWritten;
    }
    if (found.readings.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace

DateOrder combined(DateOrder one, DateOrder other)
{
    if (one == DateOrder::NotShown || one == other)
        return other;
    return other == DateOrder::NotShown ? one : DateOrder::Both;
}

DateOrder dateOrderIn(QStringView text)
{
    DateOrder order = DateOrder::NotShown;
    QRegularExpressionMatchIterator each = numeric().globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const int first = numberOf(match, u"first"_s);
        const int second = numberOf(match, u"second"_s);
        if (match.capturedLength(u"year"_s) != 4)
            continue;
        if (first > 12 && first <= 31 && second <= 12)
            order = combined(order, DateOrder::DayFirst);
        else if (second > 12 && second <= 31 && first <= 12)
            order = combined(order, DateOrder::MonthFirst);
    }
    return order;
}

QList<FoundDate> findDates(QStringView text, DateOrder order)
{
    QList<FoundDate> all;
    collect(all, text, yearFirst(), yearMonthDay);
    collect(all, text, yearFirstInSigns(), yearMonthDay);
    collect(all, text, dayThenName(), named);
    collect(all, text, nameThenDay(), named);
    collect(all, text, numeric(),
        [order](const QRegularExpressionMatch& match) { return dayMonthYear(match, order); });
    return withoutOverlaps(all);
}

QList<FoundPeriod> findPeriods(QStringView text, DateOrder order)
{
    const QList<FoundDate> dates = findDates(text, order);
    QList<FoundPeriod> result;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const FoundDate& until = dates.at(i);
        if (i > 0) {
            const FoundDate& from = dates.at(i - 1);
            if (isJoint(text.mid(from.end(), until.start - from.end()))) {
                result.append({from, until});
                continue;
            }
        }
        if (const std::optional<FoundDate> from = yearlessBefore(text, until))
            result.append({*from, until});
    }
    return result;
}

} // namespace muniment::assurance

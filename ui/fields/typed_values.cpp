// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed_values.h"

#include "ui/fields/field_words.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastYear = 9999; // stands for "without an end"

class TypedWords
{
    Q_DECLARE_TR_FUNCTIONS(TypedWords)

public:
    //: typed into a date field, lower case
    static QString today() { return tr("today"); }
    //: typed into a date field, lower case
    static QString yesterday() { return tr("yesterday"); }
    //: typed into a date field, lower case
    static QString tomorrow() { return tr("tomorrow"); }
    //: words that may stand between two days, lower case, apart by |
    static QString until() { return tr("to|until"); }
    //: words that may stand before a first day, lower case, apart by |
    static QString from() { return tr("from|since"); }
};

// Understands the parts of dates for one locale and one day.
class DateReader
{
public:
    DateReader(Date today, const QLocale& locale)
        : m_today(today)
        , m_locale(locale)
    {
    }

    [[nodiscard]] Date day(const QString& text, int year) const;
    [[nodiscard]] std::optional<Period> span(const QString& text, int year) const;

private:
    [[nodiscard]] int monthNamed(const QString& name) const;
    [[nodiscard]] Date numeric(const QString& text, int year) const;
    [[nodiscard]] Date named(const QString& text, int year) const;
    [[nodiscard]] Date relative(const QString& text) const;
    [[nodiscard]] std::optional<Period> month(const QString& text, int year) const;

    Date m_today;
    QLocale m_locale;
};

int yearOf(const QString& text, int otherwise)
{
    if (text.isEmpty())
        return otherwise;
    return text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

QRegularExpressionMatch whole(const QString& pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::UseUnicodePropertiesOption)
        .match(text);
}

int DateReader::monthNamed(const QString& name) const
{
    constexpr qsizetype least = 3;
    if (name.size() < least)
        return 0;
    for (const QLocale& locale : {m_locale, QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString known = locale.standaloneMonthName(month, form).toCaseFolded();
                known.remove(u'.');
                if (known.startsWith(name))
                    return month;
            }
    return 0;
}

Date DateReader::numeric(const QString& text, int year) const
{
    if (const auto iso = whole(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s, text); iso.hasMatch())
        return {iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt()};
    const auto dots = whole(u"(\\d{1,2})\\. ?(\\d{1,2})(?:\\. ?(\\d{4}|\\d{2})?)?"_s, text);
    if (dots.hasMatch())
        return {yearOf(dots.captured(3), year), dots.captured(2).toInt(), dots.captured(1).toInt()};
    const auto slashes = whole(u"(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?"_s, text);
    if (!slashes.hasMatch())
        return {};
    int day = slashes.captured(1).toInt();
    int month = slashes.captured(2).toInt();
    const QString form = m_locale.dateFormat(QLocale::ShortFormat);
    const bool isMonthFirst = form.indexOf(u'M') < form.indexOf(u'd');
    if (month > 12 || (isMonthFirst && day <= 12))
        std::swap(day, month);
    return {yearOf(slashes.captured(3), year), month, day};
}

Date DateReader::named(const QString& text, int year) const
{
    const auto dayFirst = whole(u"(\\d{1,2})\\.? ?([^\\W\\d]+)\\.?,?(?: (\\d{4}|\\d{2}))?"_s, text);
    if (dayFirst.hasMatch())
        return {yearOf(dayFirst.captured(3), year), monthNamed(dayFirst.captured(2)),
            dayFirst.captured(1).toInt()};
    const auto monthFirst
        = whole(u"([^\\W\\d]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?"_s, text);
    if (monthFirst.hasMatch())
        return {yearOf(monthFirst.captured(3), year), monthNamed(monthFirst.captured(1)),
            monthFirst.captured(2).toInt()};
    return {};
}

Date DateReader::relative(const QString& text) const
{
    if (text == "today"_L1 || text == TypedWords::today())
        return m_today;
    if (text == "yesterday"_L1 || text == TypedWords::yesterday())
        return m_today.addDays(-1);
    if (text == "tomorrow"_L1 || text == TypedWords::tomorrow())
        return m_today.addDays(1);
    if (const auto days = whole(u"[+-]\\d{1,5}"_s, text); days.hasMatch())
        return m_today.addDays(text.toInt());
    return {};
}

Date DateReader::day(const QString& text, int year) const
{
    for (const Date day : {relative(text), numeric(text, year), named(text, year)})
        if (day.isValid())
            return day;
    return {};
}

std::optional<Period> DateReader::month(const QString& text, int year) const
{
    int month = 0;
    if (const auto iso = whole(u"(\\d{4})-(\\d{1,2})"_s, text); iso.hasMatch()) {
        year = iso.captured(1).toInt();
        month = iso.captured(2).toInt();
    } else if (const auto short_ = whole(u"(\\d{1,2})[./](\\d{4})"_s, text); short_.hasMatch()) {
        year = short_.captured(2).toInt();
        month = short_.captured(1).toInt();
    } else if (const auto name = whole(u"([^\\W\\d]+)\\.?(?: (\\d{4}))?"_s, text);
               name.hasMatch()) {
        year = yearOf(name.captured(2), year);
        month = monthNamed(name.captured(1));
    }
    const Date first(year, month, 1);
    if (!first.isValid())
        return {};
    return Period{first, first.addMonths(1).addDays(-1)};
}

std::optional<Period> DateReader::span(const QString& text, int year) const
{
    const auto partOfYear = [](int ofYear, int first, int months) {
        const Date from(ofYear, first, 1);
        return Period{from, from.addMonths(months).addDays(-1)};
    };
    if (whole(u"\\d{4}"_s, text).hasMatch())
        return partOfYear(text.toInt(), 1, 12);
    if (const auto part = whole(u"([qh])([1-4])(?:[ /-]?(\\d{4}))?"_s, text); part.hasMatch()) {
        const int number = part.captured(2).toInt();
        const int ofYear = yearOf(part.captured(3), year);
        if (part.captured(1) == u'q')
            return partOfYear(ofYear, number * 3 - 2, 3);
        if (number <= 2)
            return partOfYear(ofYear, number * 6 - 5, 6);
        return {};
    }
    if (const auto part = whole(u"(\\d{4})[ /-]?q([1-4])"_s, text); part.hasMatch())
        return partOfYear(part.captured(1).toInt(), part.captured(2).toInt() * 3 - 2, 3);
    if (const auto found = month(text, year))
        return found;
    if (const Date found = day(text, year); found.isValid())
        return Period{found, found};
    return {};
}

QString folded(const QString& text)
{
    QString shown = text;
    shown.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-').replace(QChar(0x2212), u'-');
    return shown.simplified().toCaseFolded();
}

// Two spans with something between them. A hyphen stands between days and inside of them, so each
// place where the text could be cut is tried.
std::optional<Typed<std::optional<Period>>> cutPeriod(
    const DateReader& reader, const QString& text, int year)
{
    const QRegularExpression between(
        u" ?(?:\\.\\.+|-| (?:to|until|%1) ) ?"_s.arg(TypedWords::until()));
    for (auto cuts = between.globalMatch(text); cuts.hasNext();) {
        const QRegularExpressionMatch cut = cuts.next();
        const auto second = reader.span(text.mid(cut.capturedEnd()), year);
        if (!second)
            continue;
        const auto first = reader.span(text.left(cut.capturedStart()), second->until.year());
        if (!first)
            continue;
        if (second->until < first->from)
            return tl::make_unexpected(FieldWords::endBeforeStart(first->from, second->until));
        return std::optional(Period{first->from, second->until});
    }
    return {};
}

} // namespace

Typed<Date> typedDay(const QString& text, Date today, const QLocale& locale)
{
    const QString given = folded(text);
    if (given.isEmpty())
        return Date();
    const Date day = DateReader(today, locale).day(given, today.year());
    if (!day.isValid())
        return tl::make_unexpected(FieldWords::notADay(text.trimmed()));
    return day;
}

Typed<std::optional<Period>> typedPeriod(const QString& text, Date today, const QLocale& locale)
{
    QString given = folded(text);
    if (given.isEmpty())
        return std::optional<Period>();
    const DateReader reader(today, locale);
    const int year = today.year();
    if (const auto span = reader.span(given, year))
        return span;
    const auto open = whole(u"(?:from|since|%1) (.+)"_s.arg(TypedWords::from()), given);
    if (open.hasMatch()) {
        given = open.captured(1);
        if (const Date first = reader.day(given, year); first.isValid())
            return std::optional(Period{first, Date(lastYear, 12, 31)});
    }
    if (const auto cut = cutPeriod(reader, given, year))
        return *cut;
    return tl::make_unexpected(FieldWords::notAPeriod(text.trimmed()));
}

namespace {

// Seconds east of UTC; nullopt: no zone.
std::optional<int> offsetIn(const QString& text)
{
    if (text == "z"_L1 || text == "utc"_L1)
        return 0;
    const auto zone = whole(u"(?:utc)?([+-])(\\d{1,2})(?::?(\\d{2}))?"_s, text);
    if (!zone.hasMatch())
        return {};
    const int minutes = zone.captured(2).toInt() * 60 + zone.captured(3).toInt();
    return (zone.captured(1) == u'-' ? -60 : 60) * minutes;
}

// The zone's offset when its clocks show that time, as of that day and not as of today. Asked
// twice, because the first answer is off by the offset itself where the clocks are changed.
int offsetThen(qint64 there, const QString& zone)
{
    const int about = inZone(Instant{there}, zone).offsetSeconds;
    return inZone(Instant{there - qint64(about) * 1'000}, zone).offsetSeconds;
}

} // namespace

Typed<std::optional<ZonedInstant>> typedMoment(
    const QString& text, const MomentKind& kind, const QLocale& locale)
{
    const QString given = folded(text);
    if (given.isEmpty())
        return std::optional<ZonedInstant>();
    const auto refused
        = [&text] { return tl::make_unexpected(FieldWords::notAMoment(text.trimmed())); };
    const auto parts = whole(
        u"(.+?)(?:t|,? )(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))? ?\\(?([^()]*)\\)?"_s, given);
    if (!parts.hasMatch())
        return refused();
    const Date day = DateReader(kind.today, locale).day(parts.captured(1), kind.today.year());
    const QTime time(
        parts.captured(2).toInt(), parts.captured(3).toInt(), parts.captured(4).toInt());
    if (!day.isValid() || !time.isValid())
        return refused();
    const qint64 there = QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch();
    const QString zone = parts.captured(5).simplified();
    const std::optional<int> offset
        = zone.isEmpty() ? offsetThen(there, kind.zone) : offsetIn(zone);
    if (!offset || qAbs(*offset) > 18 * 3'600)
        return refused();
    return std::optional(ZonedInstant{Instant{there - qint64(*offset) * 1'000}, *offset});
}

namespace {

std::optional<double> numberIn(QString text, const QLocale& locale)
{
    text.remove(u' ').remove(QChar::Nbsp).remove(QChar(0x202f)).remove(u'\'').remove(QChar(0x2019));
    bool isNumber = false;
    double number = locale.toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<QString> unitOf(const QString& text, const NumberKind& kind)
{
    if (text.isEmpty() || text.compare(kind.unit, Qt::CaseInsensitive) == 0)
        return kind.units.isEmpty() ? QString() : kind.unit;
    for (const Choice& unit : kind.units)
        if (text.compare(unit.words, Qt::CaseInsensitive) == 0
            || text.compare(unit.key, Qt::CaseInsensitive) == 0)
            return unit.key;
    return {};
}

} // namespace

Typed<Quantity> typedQuantity(const QString& text, const NumberKind& kind, const QLocale& locale)
{
    const QString given = text.simplified();
    Quantity quantity;
    quantity.unit = kind.units.isEmpty() ? QString() : kind.unit;
    if (given.isEmpty())
        return quantity;
    const auto parts = whole(u"([+\\-\\d.,'\\x{2019}\\x{a0}\\x{202f} ]*\\d) ?(\\D*)"_s, given);
    quantity.number = parts.hasMatch() ? numberIn(parts.captured(1), locale) : std::nullopt;
    if (!quantity.number)
        return tl::make_unexpected(FieldWords::notANumber(given));
    const double scaled = *quantity.number * std::pow(10, kind.decimals);
    if (std::abs(scaled - std::round(scaled)) > 1e-6)
        return tl::make_unexpected(FieldWords::notWhole(given));
    const auto unit = unitOf(parts.captured(2).trimmed(), kind);
    if (!unit) {
        QStringList units;
        for (const Choice& each : kind.units)
            units.append(each.words);
        if (units.isEmpty())
            units.append(kind.unit);
        return tl::make_unexpected(FieldWords::notAUnit(parts.captured(2).trimmed(), units));
    }
    quantity.unit = *unit;
    return quantity;
}

} // namespace muniment::ui

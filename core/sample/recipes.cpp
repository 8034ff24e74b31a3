// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipes.h"

#include "core/sample/company.h"

#include <QLocale>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

Period quarter(int number)
{
    const Date from(2026, 3 * number - 2, 1);
    return {from, from.addMonths(3).addDays(-1)};
}

QString dayText(Date day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

Date workday(Date day)
{
    const int past = day.dayOfWeek() - Qt::Friday;
    return past > 0 ? day.addDays(-past) : day;
}

PaperFacts housePaper(const QString& reference, const QString& classification)
{
    return {.house = organisationName(),
        .reference = reference,
        .mark = classification + u" · Sample data: a made-up company"_s};
}

PdfFacts houseFacts(const QString& title, const QString& author, const QString& created)
{
    return {.title = title,
        .author = author,
        .producer = u"Clearwater document templates 4"_s,
        .created = at(created)};
}

std::function<Result<QByteArray>()> paperRecipe(
    const PaperFacts& paper, const PdfFacts& facts, const std::function<void(Paper&)>& write)
{
    return [paper, facts, write] { return settlePdf(paintPaper(paper, write), facts); };
}

QString syntheticMark()
{
    return u"SYNTHETIC SAMPLE - not a real document"_s;
}

QByteArray csv(const QStringList& header, const QList<QStringList>& rows)
{
    QString text = csvLine(header);
    for (const QStringList& row : rows)
        text += csvLine(row);
    return text.toUtf8();
}

} // namespace muniment::sample

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/page_flow.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

// What a page bears beside words: shapes of states, leaders, links, strips of days.
namespace muniment::binder {

using documents::RectItem;

namespace {

// The destination of a record's code.
QString destinationOf(const QString& code)
{
    switch (code.front().unicode()) {
    case u'A':
        return QStringLiteral("asset:") + code;
    case u'C':
        return QStringLiteral("control:") + code;
    case u'D':
        return QStringLiteral("document:") + code;
    case u'T':
        return QStringLiteral("duty:") + code;
    default:
        return QStringLiteral("exhibit:") + code;
    }
}

} // namespace

void PageFlow::shape(QPointF centre, Shape shape)
{
    const double size = 6.2;
    const double half = size / 2;
    documents::PageDrawing& drawing = page();
    const auto mark = [&](documents::Mark which, double grey = 0.07) {
        drawing.marks.append({centre, size, which, grey});
    };
    switch (shape) {
    case Shape::Filled:
        return mark(documents::Mark::FullDisc);
    case Shape::Half:
        return mark(documents::Mark::HalfDisc);
    case Shape::Square:
        return mark(documents::Mark::Square);
    case Shape::Diamond:
        return mark(documents::Mark::Diamond);
    case Shape::Open:
        return mark(documents::Mark::Ring);
    case Shape::Clock:
        mark(documents::Mark::Ring);
        drawing.lines.append({centre, centre - QPointF(0, half * 0.7), 0.6, 0.07});
        drawing.lines.append({centre, centre + QPointF(half * 0.55, 0), 0.6, 0.07});
        return;
    case Shape::Held:
        mark(documents::Mark::Ring);
        drawing.marks.append({centre, size * 0.38, documents::Mark::FullDisc, 0.07});
        return;
    case Shape::Dotted: {
        // A ring of dots: the cross is for days that nothing covers.
        constexpr int dots = 8;
        for (int i = 0; i < dots; ++i) {
            const double angle = 2 * std::numbers::pi * i / dots;
            drawing.marks.append({centre + QPointF(std::cos(angle), std::sin(angle)) * half * 0.82,
                1.5, documents::Mark::FullDisc, 0.07});
        }
        return;
    }
    case Shape::Dash:
        drawing.lines.append({centre - QPointF(half, 0), centre + QPointF(half, 0), 0.9, 0.07});
        return;
    case Shape::Hatch:
        drawing.hatches.append({QRectF(centre.x() - half, centre.y() - half, size, size),
            documents::Hatch::ProvidersHalf});
        return;
    }
}

void PageFlow::leader(double from, double to, double baseline)
{
    page().lines.append(
        {{from, baseline - 0.4}, {to, baseline - 0.4}, 0.6, 0.55, documents::Dash::Dotted});
}

void PageFlow::link(const QRectF& rect, const QString& target, const QString& words)
{
    if (!target.isEmpty())
        m_book.addLink({m_book.pageCount(), rect, target, words});
}

void PageFlow::linkCodes(double x, double baseline, const QString& line, const Ink& ink)
{
    static const QRegularExpression code(
        QStringLiteral("\\b(?:C-\\d{2,}|[AE]-\\d{3,}|[DT]-\\d{2,})\\b"));
    for (auto it = code.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString words = match.captured();
        const double from = x + documents::textWidth(line.left(match.capturedStart()), ink.style);
        link(QRectF(from, baseline - ink.style.size, documents::textWidth(words, ink.style),
                 ink.leading),
            destinationOf(words), words);
    }
}

QString PageFlow::pageText(const QString& destination) const
{
    const int page = m_pageOf ? m_pageOf(destination) : 0;
    return page > 0 ? grouped(page) : QStringLiteral("–");
}

QStringList PageFlow::pageTexts(const QStringList& destinations) const
{
    QStringList pages;
    for (const QString& each : destinations)
        if (const QString page = pageText(each); !pages.contains(page))
            pages.append(page);
    return pages;
}

void PageFlow::linkPages(
    double x, double baseline, const QString& line, const QStringList& destinations, const Ink& ink)
{
    for (const QString& each : destinations) {
        const QString page = pageText(each);
        const QRegularExpression whole(QStringLiteral("(?<![\\d,])%1(?!\\d|,\\d)").arg(page));
        const QRegularExpressionMatch match = whole.match(line);
        if (match.hasMatch())
            link(QRectF(x + documents::textWidth(line.left(match.capturedStart()), ink.style),
                     baseline - ink.style.size, documents::textWidth(page, ink.style), ink.leading),
                each, page);
    }
}

void PageFlow::strip(
    const Period& period, const QList<Span>& spans, const QString& label, const QString& words)
{
    const double stripLeft = left();
    const double stripWidth = width();
    const double half = stripWidth / 2;
    const QStringList labelLines = documents::brokenLines(label, ink::head.style, half);
    double labelWidth = 0;
    for (const QString& line : labelLines)
        labelWidth = std::max(labelWidth, documents::textWidth(line, ink::head.style));
    const double wordsLeft = left() + labelWidth + 6;
    const QStringList lines
        = documents::brokenLines(words, ink::tableQuiet.style, left() + width() - wordsLeft);
    const double textHeight
        = 14 + ink::tableQuiet.leading * double(std::max(lines.size(), labelLines.size()) - 1);
    need(20 + textHeight);
    for (qsizetype i = 0; i < labelLines.size(); ++i)
        text(left(), m_y + 8 + ink::head.leading * double(i), labelLines.at(i), ink::head);
    for (qsizetype i = 0; i < lines.size(); ++i)
        text(
            wordsLeft, m_y + 8 + ink::tableQuiet.leading * double(i), lines.at(i), ink::tableQuiet);
    m_y += textHeight;
    if (spans.isEmpty()) {
        m_y += 6;
        return;
    }
    const double height = 7;
    page().rects.append(
        RectItem{QRectF(stripLeft, m_y - 1.5, stripWidth, height + 3), 0.94, std::nullopt, 0});
    const double perDay = stripWidth / double(period.days());
    for (const Span& span : spans) {
        const Date from = std::max(span.days.from, period.from);
        const Date until = std::min(span.days.until, period.until);
        if (until < from)
            continue;
        const QRectF rect(stripLeft + double(period.from.daysTo(from)) * perDay, m_y,
            double(from.daysTo(until) + 1) * perDay, height);
        switch (span.kind) {
        case SpanKind::Reported:
        case SpanKind::Evidenced:
            page().rects.append(RectItem{rect, 0.27, std::nullopt, 0});
            break;
        case SpanKind::Bridged:
            page().rects.append(RectItem{rect, 1.0, 0.27, 0.4});
            page().hatches.append({rect, documents::Hatch::ProvidersHalf});
            break;
        case SpanKind::Open:
            page().rects.append(RectItem{rect, 1.0, std::nullopt, 0});
            page().hatches.append({rect, documents::Hatch::UncoveredTime});
            break;
        }
    }
    m_y += height + 10;
}

} // namespace muniment::binder

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/page_flow.h"

#include <algorithm>

namespace muniment::binder {

using documents::Align;

namespace {

constexpr double columnGap = 5; // right of each column's text
constexpr double shapeIndent = 10;
constexpr double hatchWidth = mm(1.5);

double textLeft(double columnLeft, const Column& column)
{
    return column.hatched ? columnLeft + hatchWidth + 4 : columnLeft;
}

// The last column, set to the right, ends at the margin: it needs no gap.
double textWidthOf(const QList<Column>& columns, qsizetype index, int span = 1)
{
    const Column& column = columns.at(index);
    const bool atMargin = index + 1 == columns.size() && column.align == Align::Right;
    double width = 0;
    for (const Column& each : columns.mid(index, span))
        width += mm(each.width);
    const bool hatched = column.hatched && span == 1;
    return width - (atMargin ? 0 : columnGap) - (hatched ? hatchWidth + 4 : 0);
}

} // namespace

Cell cell(const QString& text)
{
    Cell result;
    result.text = text;
    return result;
}

Cell boldCell(const QString& text)
{
    Cell result = cell(text);
    result.ink = ink::tableBold;
    return result;
}

Cell stateCell(const State& state)
{
    Cell result = cell(state.word);
    result.shape = state.shape;
    return result;
}

Cell linkCell(const QString& text, const QString& target)
{
    Cell result = cell(text);
    result.target = target;
    return result;
}

Cell pageCell(const QString& destination)
{
    Cell result;
    result.target = destination;
    result.pageOf = destination;
    return result;
}

Cell pagesCell(const QStringList& destinations)
{
    Cell result;
    result.pagesOf = destinations;
    return result;
}

Cell codesCell(const QString& text)
{
    Cell result = cell(text);
    result.codes = true;
    return result;
}

PageFlow::LaidRow PageFlow::lay(const QList<Column>& columns, const Row& row) const
{
    LaidRow laid;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Cell each = row.cells.value(i);
        LaidCell laidCell;
        laidCell.ink = each.ink.value_or(columns.at(i).ink);
        laidCell.indent = each.shape ? shapeIndent : 0;
        QString words = each.text;
        if (!each.pagesOf.isEmpty())
            words = pageTexts(each.pagesOf).join(QStringLiteral(", "));
        if (!each.pageOf.isEmpty())
            words = words.isEmpty() ? pageText(each.pageOf) : words + u' ' + pageText(each.pageOf);
        if (!words.isEmpty())
            laidCell.lines = documents::brokenLines(
                words, laidCell.ink.style, textWidthOf(columns, i, each.span) - laidCell.indent);
        laid.height = std::max(laid.height, double(laidCell.lines.size()) * laidCell.ink.leading);
        laid.cells.append(laidCell);
    }
    // The row after it brings its own distance.
    laid.height = std::max(laid.height, ink::table.leading) + (row.goesOn ? 1 : 2) * m_spacing.row;
    return laid;
}

void PageFlow::legend(const Legend& legend)
{
    m_legend.reset();
    need(mm(40));
    m_legend = legend;
    const double top = m_y;
    drawLegend();
    m_legendHeight = m_y - top;
}

void PageFlow::drawLegend()
{
    const Ink& quiet = ink::tableQuiet;
    double x = left();
    for (const State& each : m_legend->states) {
        const double used = shapeIndent + documents::textWidth(each.word, quiet.style);
        if (x > left() && x + used > left() + width()) {
            x = left();
            m_y += quiet.leading;
        }
        const double baseline = m_y + quiet.style.size;
        shape({x + 3.1, baseline - 2.9}, each.shape);
        text(x + shapeIndent, baseline, each.word, quiet);
        x += used + mm(4);
    }
    if (!m_legend->states.isEmpty())
        m_y += quiet.leading;
    for (const QString& line : documents::brokenLines(m_legend->words, quiet.style, width())) {
        text(left(), m_y + quiet.style.size, line, quiet);
        m_y += quiet.leading;
    }
    m_y += 5;
}

void PageFlow::drawHead(const QList<Column>& columns)
{
    double x = left();
    double height = 0;
    QList<QStringList> heads;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString& head = columns.at(i).head;
        heads.append(head.isEmpty()
                ? QStringList()
                : documents::brokenLines(head, ink::head.style, textWidthOf(columns, i)));
        height = std::max(height, double(heads.last().size()) * ink::head.leading);
    }
    if (height == 0) {
        rule(0.25, 0.6);
        return;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns.at(i);
        double baseline = m_y + 8 + height - double(heads.at(i).size()) * ink::head.leading;
        for (const QString& line : heads.at(i)) {
            if (column.align == Align::Right)
                text(x + mm(column.width) - (i + 1 == columns.size() ? 0 : columnGap), baseline,
                    line, ink::head, Align::Right);
            else
                text(textLeft(x, column), baseline, line, ink::head);
            baseline += ink::head.leading;
        }
        x += mm(column.width);
    }
    m_y += height + m_spacing.row;
    rule(0.5, 0.45);
}

void PageFlow::drawGroup(const Row& row)
{
    if (!row.outline.isEmpty())
        m_book.addOutline(row.outline, 2);
    text(left(), m_y + m_spacing.row + 9, row.cells.value(0).text, ink::tableBold);
    m_y += ink::table.leading + 2 * m_spacing.row + 2;
    rule(0.25, 0.75);
}

void PageFlow::drawRow(const QList<Column>& columns, const Row& row, const LaidRow& laid)
{
    if (!row.destination.isEmpty())
        m_book.addDestination(row.destination);
    double x = left();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns.at(i);
        const Cell each = row.cells.value(i);
        const LaidCell& laidCell = laid.cells.at(i);
        const bool hatched = column.hatched && each.span == 1;
        const double cellLeft = hatched ? textLeft(x, column) : x;
        if (hatched && !laidCell.lines.isEmpty())
            page().hatches.append(
                {QRectF(x, m_y, hatchWidth, laid.height), documents::Hatch::ProvidersHalf});
        double baseline = m_y + m_spacing.row + laidCell.ink.style.size;
        if (each.shape)
            shape({cellLeft + 3.1, baseline - 2.9}, *each.shape);
        double widest = 0;
        for (const QString& line : laidCell.lines) {
            double used = 0;
            if (column.align == Align::Right)
                used = text(x + mm(column.width) - (i + 1 == columns.size() ? 0 : columnGap),
                    baseline, line, laidCell.ink, Align::Right);
            else
                used = text(cellLeft + laidCell.indent, baseline, line, laidCell.ink);
            if (each.struck && !line.isEmpty())
                page().texts.last().strike = documents::Strike::Struck;
            if (each.codes)
                linkCodes(cellLeft + laidCell.indent, baseline, line, laidCell.ink);
            if (!each.pagesOf.isEmpty())
                linkPages(column.align == Align::Right
                        ? x + mm(column.width) - (i + 1 == columns.size() ? 0 : columnGap) - used
                        : cellLeft + laidCell.indent,
                    baseline, line, each.pagesOf, laidCell.ink);
            widest = std::max(widest, used);
            baseline += laidCell.ink.leading;
        }
        // Beside links of its own words, only the last line is left for the page that it names.
        if (each.codes && !each.pageOf.isEmpty() && !laidCell.lines.isEmpty())
            link(QRectF(cellLeft, baseline - laidCell.ink.leading - laidCell.ink.style.size,
                     mm(column.width), laidCell.ink.leading),
                each.pageOf, laidCell.lines.last());
        else if (!each.target.isEmpty())
            link(QRectF(column.align == Align::Right ? x : cellLeft, m_y,
                     column.align == Align::Right ? mm(column.width) : widest + laidCell.indent,
                     laid.height),
                each.target, laidCell.lines.join(u' '));
        x += mm(column.width);
    }
    m_y += laid.height;
    if (!row.goesOn)
        rule(0.25, 0.78);
}

double PageFlow::keptBelow(
    const QList<Column>& columns, const QList<Row>& rows, qsizetype index, double afterLast) const
{
    double kept = 0;
    for (; index + 1 < rows.size(); ++index) {
        const Row& row = rows.at(index);
        if (!row.group && !row.goesOn)
            return kept;
        kept += lay(columns, rows.at(index + 1)).height;
    }
    return kept + afterLast;
}

void PageFlow::tableUnder(
    const QString& words, const QList<Column>& columns, const QList<Row>& rows, double keepAfter)
{
    if (rows.isEmpty())
        return;
    const double tallest = m_size.height() - mm(80);
    need(std::min(sectionHeight + ink::head.leading + m_spacing.row
            + lay(columns, rows.first()).height + keptBelow(columns, rows, 0, keepAfter),
        tallest));
    section(words);
    table(columns, rows, keepAfter);
}

void PageFlow::table(const QList<Column>& columns, const QList<Row>& rows, double keepAfter)
{
    if (rows.isEmpty())
        return;
    const double headHeight = ink::head.leading + m_spacing.row;
    // A row is never split; one that is taller than a page is cut into rows that are not.
    const double tallest = m_size.height() - mm(20) - mm(22) - headHeight - 30 - m_legendHeight;
    need(std::min(
        headHeight + lay(columns, rows.first()).height + keptBelow(columns, rows, 0, keepAfter),
        tallest));
    drawHead(columns);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row& row = rows.at(i);
        LaidRow laid = lay(columns, row);
        const int before = m_book.pageCount();
        need(std::min(laid.height + keptBelow(columns, rows, i, keepAfter), tallest));
        if (m_book.pageCount() != before)
            drawHead(columns);
        if (row.group) {
            drawGroup(row);
            continue;
        }
        while (laid.height > tallest) {
            LaidRow rest = laid;
            double height = 0;
            for (qsizetype c = 0; c < laid.cells.size(); ++c) {
                const auto fits
                    = qsizetype((tallest - 2 * m_spacing.row) / laid.cells[c].ink.leading);
                rest.cells[c].lines = laid.cells[c].lines.mid(fits);
                laid.cells[c].lines = laid.cells[c].lines.mid(0, fits);
                height = std::max(
                    height, double(rest.cells[c].lines.size()) * rest.cells[c].ink.leading);
            }
            laid.height = tallest;
            drawRow(columns, row, laid);
            laid = rest;
            laid.height = height + 2 * m_spacing.row;
            need(std::min(laid.height, tallest));
            drawHead(columns);
        }
        drawRow(columns, row, laid);
    }
    m_y += m_spacing.afterTable;
}

} // namespace muniment::binder

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/paper.h"
#include "core/sample/paper_style.h"
#include "core/sample/strokes.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// A column of numbers keeps clear of the words to its right.
double cellWidth(const Column& column)
{
    const double clear = column.alignment == Qt::AlignRight ? 3 : 0;
    return Paper::unit(column.millimetres - 2 * cellPadding - clear);
}

} // namespace

void Paper::fields(const QList<Field>& rows, double labelMillimetres)
{
    const double label = unit(labelMillimetres);
    const QFont body = font(m_facts.bodyPoints);
    for (const Field& row : rows) {
        const double height = textHeight(row.value, body, width() - label) + unit(1.4);
        ensureRoom(height);
        m_painter->setPen(grey);
        drawCell(row.label, body, left(), m_y, label - unit(2), Qt::AlignLeft);
        m_painter->setPen(Qt::black);
        drawCell(row.value, body, left() + label, m_y, width() - label, Qt::AlignLeft);
        m_y += height;
    }
    m_y += unit(2);
}

void Paper::pairedFields(const QList<QPair<Field, Field>>& rows)
{
    const QFont body = font(m_facts.bodyPoints);
    const double half = width() / 2;
    const auto draw = [&](const Field& field, double x) {
        drawCell(u"**"_s + field.label + u":** "_s + field.value, body, x, m_y, half - unit(2),
            Qt::AlignLeft);
    };
    for (const QPair<Field, Field>& row : rows) {
        ensureRoom(unit(7));
        draw(row.first, left());
        draw(row.second, left() + half);
        m_y += unit(6.4);
    }
    m_y += unit(1.5);
}

void Paper::drawRow(
    const QList<Column>& columns, const QStringList& cells, const QFont& font, double height)
{
    double x = left();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns.at(i);
        drawCell(cells.value(i), font, x + unit(cellPadding), m_y + unit(cellPadding),
            cellWidth(column), column.alignment);
        x += unit(column.millimetres);
    }
    m_y += height;
    m_painter->setPen(QPen(hairline, unit(0.12)));
    m_painter->drawLine(QPointF(left(), m_y), QPointF(x, m_y));
    m_painter->setPen(Qt::black);
}

void Paper::drawTableHead(const QList<Column>& columns)
{
    const QFont bold = font(tablePoints, QFont::Bold);
    QStringList heads;
    double total = 0;
    for (const Column& column : columns) {
        heads.append(column.head);
        total += unit(column.millimetres);
    }
    const double height = rowHeight(columns, heads, bold);
    m_painter->fillRect(QRectF(left(), m_y, total, height), QColor(0xe9, 0xec, 0xf1));
    drawRow(columns, heads, bold, height);
}

double Paper::rowHeight(
    const QList<Column>& columns, const QStringList& cells, const QFont& font) const
{
    double height = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        height = std::max(height, textHeight(cells.value(i), font, cellWidth(columns.at(i))));
    return height + 2 * unit(cellPadding);
}

void Paper::table(const QList<Column>& columns, const QList<QStringList>& rows)
{
    const QFont body = font(tablePoints);
    ensureRoom(unit(9) + rowHeight(columns, rows.value(0), body));
    drawTableHead(columns);
    for (const QStringList& row : rows) {
        const double height = rowHeight(columns, row, body);
        const int page = m_page;
        ensureRoom(height);
        if (m_page != page)
            drawTableHead(columns);
        drawRow(columns, row, body, height);
    }
    m_y += unit(3.5);
}

void Paper::drawSignature(const SignatureFacts& signer, double x, double y, double width)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(
        QPen(QColor(0x14, 0x2a, 0x6b), unit(0.42), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(signatureStrokes(signer.name, QRectF(x + unit(2), y, unit(48), unit(13))));
    m_painter->setPen(QPen(grey, unit(0.15)));
    m_painter->drawLine(QPointF(x, y + unit(14)), QPointF(x + width - unit(8), y + unit(14)));
    m_painter->restore();
    drawCell(u"**%1**\n%2\n%3"_s.arg(signer.name, signer.role, signer.day), font(8.5), x,
        y + unit(15), width - unit(8), Qt::AlignLeft);
}

void Paper::signatures(const QList<SignatureFacts>& signers)
{
    const double half = width() / 2;
    for (qsizetype i = 0; i < signers.size(); i += 2) {
        ensureRoom(unit(32));
        m_y += unit(3);
        drawSignature(signers.at(i), left(), m_y, half);
        if (i + 1 < signers.size())
            drawSignature(signers.at(i + 1), left() + half, m_y, half);
        m_y += unit(31);
    }
}

} // namespace muniment::sample

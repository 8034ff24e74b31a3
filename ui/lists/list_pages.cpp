// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_pages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace muniment::ui {

namespace {

// In points.
constexpr double titleSize = 14;
constexpr double aboutSize = 8;
constexpr double cellSize = 8;
constexpr double padding = 3;
constexpr double footHeight = 18;
constexpr double tallestRow = 160;
constexpr QRgb quiet = 0xff59636e;
constexpr QRgb line = 0xffc9ced6;

} // namespace

ListPages::ListPages(const interchange::ListSheet& sheet, QRectF page, double unitsPerPoint)
    : m_sheet(sheet)
    , m_page(page)
    , m_scale(unitsPerPoint)
{
    layOut();
}

QFont ListPages::font(double points, bool strong) const
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qMax(1, qRound(points * m_scale)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double ListPages::headHeight(bool first) const
{
    double height = (cellSize + 2 * padding + 2) * m_scale;
    if (first)
        height += (titleSize + 8 + (aboutSize + 4) * double(m_sheet.about.size()) + 6) * m_scale;
    return height;
}

double ListPages::rowHeight(int row) const
{
    const QFontMetricsF metrics(font(cellSize));
    double height = metrics.height();
    const QList<interchange::SheetCell>& cells = m_sheet.rows.at(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        const double room = m_widths.at(column) - 2 * padding * m_scale;
        // Most cells are short: only what may break is measured in full.
        if (metrics.horizontalAdvance(cells.at(column).text) > room)
            height = std::max(height,
                metrics
                    .boundingRect(QRectF(0, 0, room, tallestRow * m_scale), Qt::TextWordWrap,
                        cells.at(column).text)
                    .height());
    }
    return std::min(height, tallestRow * m_scale) + 2 * padding * m_scale;
}

void ListPages::layOut()
{
    double all = 0;
    for (const interchange::SheetColumn& column : m_sheet.columns)
        all += column.width;
    for (const interchange::SheetColumn& column : m_sheet.columns)
        m_widths.append(column.width / std::max(all, 1.0) * m_page.width());
    m_firstRows.append(0);
    double left = m_page.height() - headHeight(true) - footHeight * m_scale;
    for (int row = 0; row < int(m_sheet.rows.size()); ++row) {
        m_heights.append(rowHeight(row));
        if (m_heights.last() > left && row > m_firstRows.last()) {
            m_firstRows.append(row);
            left = m_page.height() - headHeight(false) - footHeight * m_scale;
        }
        left -= m_heights.last();
    }
}

void ListPages::paintHead(QPainter& painter, double& y, bool first) const
{
    if (first) {
        painter.setPen(Qt::black);
        painter.setFont(font(titleSize, true));
        painter.drawText(QRectF(m_page.left(), y, m_page.width(), (titleSize + 8) * m_scale),
            Qt::AlignLeft | Qt::AlignTop, m_sheet.title);
        y += (titleSize + 8) * m_scale;
        painter.setPen(QColor(quiet));
        painter.setFont(font(aboutSize));
        for (const QString& about : m_sheet.about) {
            const QRectF place(m_page.left(), y, m_page.width(), (aboutSize + 4) * m_scale);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(about, Qt::ElideRight, int(place.width())));
            y += place.height();
        }
        y += 6 * m_scale;
    }
    painter.setPen(Qt::black);
    painter.setFont(font(cellSize, true));
    double x = m_page.left();
    const double height = headHeight(false);
    for (int column = 0; column < int(m_sheet.columns.size()); ++column) {
        const QRectF cell(
            x + padding * m_scale, y, m_widths.at(column) - 2 * padding * m_scale, height);
        const bool isNumber
            = m_sheet.columns.at(column).kind == interchange::SheetColumnKind::Number;
        painter.drawText(cell, (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(
                m_sheet.columns.at(column).title, Qt::ElideRight, int(cell.width())));
        x += m_widths.at(column);
    }
    y += height;
    painter.setPen(QPen(Qt::black, 0.5 * m_scale));
    painter.drawLine(QPointF(m_page.left(), y), QPointF(m_page.right(), y));
}

void ListPages::paintRow(QPainter& painter, int row, double y) const
{
    painter.setPen(Qt::black);
    painter.setFont(font(cellSize));
    double x = m_page.left();
    const QList<interchange::SheetCell>& cells = m_sheet.rows.at(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        const QRectF cell(x + padding * m_scale, y + padding * m_scale,
            m_widths.at(column) - 2 * padding * m_scale, m_heights.at(row) - 2 * padding * m_scale);
        const bool isNumber
            = m_sheet.columns.at(column).kind == interchange::SheetColumnKind::Number;
        painter.drawText(cell,
            int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignTop)
                | int(Qt::TextWordWrap),
            cells.at(column).text);
        x += m_widths.at(column);
    }
    painter.setPen(QPen(QColor(line), 0.25 * m_scale));
    const double below = y + m_heights.at(row);
    painter.drawLine(QPointF(m_page.left(), below), QPointF(m_page.right(), below));
}

void ListPages::paint(QPainter& painter, int page) const
{
    double y = m_page.top();
    paintHead(painter, y, page == 0);
    const int end = page + 1 < count() ? m_firstRows.at(page + 1) : int(m_sheet.rows.size());
    for (int row = m_firstRows.at(page); row < end; ++row) {
        paintRow(painter, row, y);
        y += m_heights.at(row);
    }
    painter.setPen(QColor(quiet));
    painter.setFont(font(aboutSize));
    painter.drawText(QRectF(m_page.left(), m_page.bottom() - footHeight * m_scale, m_page.width(),
                         footHeight * m_scale),
        Qt::AlignRight | Qt::AlignBottom, tr("page %1 of %2").arg(page + 1).arg(count()));
}

bool ListPages::print(const interchange::ListSheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double unitsPerPoint = device.logicalDpiX() / 72.0;
    const ListPages pages(
        sheet, QRectF(0, 0, double(device.width()), double(device.height())), unitsPerPoint);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

} // namespace muniment::ui

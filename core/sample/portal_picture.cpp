// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/portal_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1600;
constexpr int high = 1000;
constexpr int menuWidth = 250;
constexpr int pageTop = 92;
constexpr int barTop = high - 44;
const QColor ink(0x24, 0x29, 0x2f);
const QColor faint(0x6a, 0x72, 0x7c);
const QColor line(0xd8, 0xdc, 0xe2);

QFont textFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void write(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
    const QColor& colour, int flags = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags, text);
}

void browser(QPainter& painter, const PortalPage& page)
{
    painter.fillRect(QRect(0, 0, wide, 48), QColor(0xdf, 0xe3, 0xe8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(14, 8, 330, 44), 8, 8);
    write(painter, QRectF(32, 8, 300, 36), page.title + u" - "_s + page.site, textFont(14), ink);
    painter.fillRect(QRect(0, 44, wide, 48), Qt::white);
    painter.setBrush(QColor(0xf1, 0xf3, 0xf5));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(120, 51, wide - 200, 34), 17, 17);
    painter.setPen(QPen(faint, 2));
    painter.drawLine(30, 68, 46, 68);
    painter.drawLine(30, 68, 37, 61);
    painter.drawLine(30, 68, 37, 75);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(74, 60, 16, 16), 30 * 16, 300 * 16);
    painter.drawRect(QRectF(138, 66, 10, 9));
    painter.drawArc(QRectF(140, 59, 6, 12), 0, 180 * 16);
    write(painter, QRectF(160, 51, wide - 260, 34), page.address, textFont(15), ink);
}

void menu(QPainter& painter, const PortalPage& page)
{
    painter.fillRect(QRect(0, pageTop, wide, 46), page.colour);
    write(painter, QRectF(22, pageTop, 400, 46), page.site, textFont(18, QFont::Bold), Qt::white);
    write(painter, QRectF(wide - 620, pageTop, 600, 46), page.account, textFont(14), Qt::white,
        Qt::AlignRight | Qt::AlignVCenter);
    painter.fillRect(
        QRect(0, pageTop + 46, menuWidth, barTop - pageTop - 46), QColor(0xf7, 0xf8, 0xfa));
    painter.setPen(line);
    painter.drawLine(menuWidth, pageTop + 46, menuWidth, barTop);
    for (int i = 0; i < page.menu.size(); ++i) {
        const QRect row(0, pageTop + 62 + i * 40, menuWidth, 36);
        if (i == page.chosen) {
            painter.fillRect(row, QColor(0xe2, 0xee, 0xf2));
            painter.fillRect(QRect(0, row.top(), 4, row.height()), page.colour);
        }
        write(painter, QRectF(row.adjusted(24, 0, 0, 0)), page.menu.at(i),
            textFont(15, i == page.chosen ? QFont::Bold : QFont::Normal), ink);
    }
}

double drawSettings(QPainter& painter, const PortalPage& page, double top)
{
    double y = top;
    for (const Field& field : page.settings) {
        write(painter, QRectF(menuWidth + 34, y, 300, 34), field.label, textFont(15), faint);
        write(painter, QRectF(menuWidth + 344, y, wide - menuWidth - 400, 34), field.value,
            textFont(15, QFont::Medium), ink);
        painter.setPen(line);
        painter.drawLine(QPointF(menuWidth + 34, y + 35), QPointF(wide - 40, y + 35));
        y += 37;
    }
    return y + 22;
}

void drawTable(QPainter& painter, const PortalPage& page, double top)
{
    if (page.tableHead.isEmpty())
        return;
    const double column = (wide - menuWidth - 74) / double(page.tableHead.size());
    const auto row
        = [&](const QStringList& cells, double y, const QFont& font, const QColor& colour) {
              for (qsizetype i = 0; i < cells.size(); ++i)
                  write(painter, QRectF(menuWidth + 44 + double(i) * column, y, column - 12, 32),
                      cells.at(i), font, colour);
              painter.setPen(line);
              painter.drawLine(QPointF(menuWidth + 34, y + 33), QPointF(wide - 40, y + 33));
          };
    painter.fillRect(
        QRectF(menuWidth + 34, top, wide - menuWidth - 74, 33), QColor(0xee, 0xf1, 0xf4));
    row(page.tableHead, top, textFont(14, QFont::Bold), ink);
    double y = top + 34;
    for (const QStringList& cells : page.tableRows) {
        row(cells, y, textFont(14), ink);
        y += 34;
    }
}

void content(QPainter& painter, const PortalPage& page)
{
    double y = pageTop + 62;
    write(painter, QRectF(menuWidth + 34, y, 900, 22), page.path, textFont(13), faint);
    y += 28;
    write(painter, QRectF(menuWidth + 34, y, 1200, 40), page.title, textFont(27, QFont::Bold), ink);
    y += 56;
    if (!page.note.isEmpty()) {
        painter.fillRect(
            QRectF(menuWidth + 34, y, wide - menuWidth - 74, 40), QColor(0xe8, 0xf3, 0xec));
        painter.fillRect(QRectF(menuWidth + 34, y, 4, 40), QColor(0x2b, 0x7a, 0x4b));
        write(painter, QRectF(menuWidth + 52, y, wide - menuWidth - 120, 40), page.note,
            textFont(15), ink);
        y += 58;
    }
    drawTable(painter, page, drawSettings(painter, page, y));
}

void deskBar(QPainter& painter, const PortalPage& page)
{
    painter.fillRect(QRect(0, barTop, wide, high - barTop), QColor(0x1d, 0x22, 0x29));
    for (int i = 0; i < 5; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x4a + 22 * i, 0x62 + 10 * i, 0x7c));
        painter.drawRoundedRect(QRectF(18 + i * 46, barTop + 9, 26, 26), 5, 5);
    }
    write(painter, QRectF(wide - 160, barTop + 3, 144, 38), page.clock, textFont(13), Qt::white,
        Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

QImage paintPortal(const PortalPage& page)
{
    QImage image(wide, high, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    browser(painter, page);
    menu(painter, page);
    content(painter, page);
    deskBar(painter, page);
    return image;
}

} // namespace muniment::sample

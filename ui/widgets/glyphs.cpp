// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphs.h"

#include <QPainterPath>

namespace muniment::ui {

namespace {

void drawBox(QPainter& painter)
{
    painter.drawPolygon(
        QPolygonF({{8, 1.5}, {13.8, 4.6}, {13.8, 11.4}, {8, 14.5}, {2.2, 11.4}, {2.2, 4.6}}));
    painter.drawPolyline(QPolygonF({{2.2, 4.6}, {8, 7.8}, {13.8, 4.6}}));
    painter.drawLine(QPointF(8, 7.8), QPointF(8, 14.5));
}

void drawPen(QPainter& painter)
{
    painter.drawPolygon(
        QPolygonF({{2.6, 13.4}, {3.3, 10.2}, {10.9, 2.6}, {13.4, 5.1}, {5.8, 12.7}}));
    painter.drawLine(QPointF(9, 4.5), QPointF(11.5, 7));
}

void drawShield(QPainter& painter)
{
    QPainterPath shield(QPointF(8, 1.4));
    shield.lineTo(13.6, 3.4);
    shield.lineTo(13.6, 7.6);
    shield.cubicTo(13.6, 11, 11, 13.4, 8, 14.6);
    shield.cubicTo(5, 13.4, 2.4, 11, 2.4, 7.6);
    shield.lineTo(2.4, 3.4);
    shield.closeSubpath();
    painter.drawPath(shield);
}

void drawScales(QPainter& painter)
{
    painter.drawLine(QPointF(8, 1.6), QPointF(8, 14.2));
    painter.drawLine(QPointF(5.2, 14.2), QPointF(10.8, 14.2));
    painter.drawLine(QPointF(3.4, 3.8), QPointF(12.6, 3.8));
    painter.drawPolygon(QPolygonF({{3.4, 3.8}, {1.2, 9.2}, {5.6, 9.2}}));
    painter.drawPolygon(QPolygonF({{12.6, 3.8}, {10.4, 9.2}, {14.8, 9.2}}));
}

void drawFlag(QPainter& painter)
{
    painter.drawLine(QPointF(3.2, 1.5), QPointF(3.2, 14.5));
    painter.drawPolyline(QPolygonF({{3.2, 2.4}, {13, 2.4}, {10.6, 5.7}, {13, 9}, {3.2, 9}}));
}

// Drawn on a grid of 16 by 16.
void drawOnGrid(QPainter& painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overview:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        painter.drawPolyline(QPolygonF({{8, 4.5}, {8, 8.2}, {10.8, 10}}));
        return;
    case Glyph::Assets:
        drawBox(painter);
        return;
    case Glyph::Attestations:
        drawPen(painter);
        return;
    case Glyph::Assurance:
        drawShield(painter);
        return;
    case Glyph::Obligations:
        drawScales(painter);
        return;
    case Glyph::Findings:
        drawFlag(painter);
        return;
    case Glyph::Activity:
        painter.drawPolyline(
            QPolygonF({{1.4, 8.4}, {4.6, 8.4}, {6.4, 3.2}, {9.4, 13}, {11.4, 8.4}, {14.6, 8.4}}));
        return;
    case Glyph::Controls:
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        painter.drawPolyline(QPolygonF({{4.6, 8.3}, {7.1, 10.8}, {11.6, 5.6}}));
        return;
    case Glyph::Evidence:
        painter.drawPolyline(
            QPolygonF({{9.5, 1.5}, {3, 1.5}, {3, 14.5}, {13, 14.5}, {13, 5}, {9.5, 1.5}}));
        painter.drawPolyline(QPolygonF({{9.5, 1.8}, {9.5, 5}, {12.8, 5}}));
        painter.drawLine(QPointF(5.5, 8.3), QPointF(10.5, 8.3));
        painter.drawLine(QPointF(5.5, 11.3), QPointF(10.5, 11.3));
        return;
    case Glyph::Audits:
        painter.drawRoundedRect(QRectF(2.5, 1.5, 11, 13), 1.5, 1.5);
        painter.drawLine(QPointF(5.5, 1.8), QPointF(5.5, 14.2));
        painter.drawLine(QPointF(8, 5), QPointF(11, 5));
        painter.drawLine(QPointF(8, 7.8), QPointF(11, 7.8));
        return;
    case Glyph::Outline:
        for (const double y : {4.0, 8.0, 12.0}) {
            painter.drawLine(QPointF(2.2, y), QPointF(2.6, y));
            painter.drawLine(QPointF(5.5, y), QPointF(13.5, y));
        }
        return;
    case Glyph::Previous:
        painter.drawPolyline(QPolygonF({{10, 3.5}, {5.5, 8}, {10, 12.5}}));
        return;
    case Glyph::Closed:
    case Glyph::Next:
        painter.drawPolyline(QPolygonF({{6, 3.5}, {10.5, 8}, {6, 12.5}}));
        return;
    case Glyph::Opened:
        painter.drawPolyline(QPolygonF({{3.5, 6}, {8, 10.5}, {12.5, 6}}));
        return;
    case Glyph::Up:
        painter.drawPolyline(QPolygonF({{3.5, 10}, {8, 5.5}, {12.5, 10}}));
        return;
    case Glyph::Find:
        painter.drawEllipse(QRectF(2, 2, 9, 9));
        painter.drawLine(QPointF(9.8, 9.8), QPointF(14, 14));
        return;
    case Glyph::Turn:
        painter.drawArc(QRectF(2.5, 3, 11, 11), 60 * 16, 270 * 16);
        painter.drawPolyline(QPolygonF({{7.4, 0.8}, {10.8, 3.7}, {7.4, 6.6}}));
        return;
    case Glyph::Pages:
        painter.drawRoundedRect(QRectF(2, 1.8, 5, 5.4), 1, 1);
        painter.drawRoundedRect(QRectF(9, 1.8, 5, 5.4), 1, 1);
        painter.drawRoundedRect(QRectF(2, 9, 5, 5.4), 1, 1);
        painter.drawRoundedRect(QRectF(9, 9, 5, 5.4), 1, 1);
        return;
    case Glyph::Calendar:
        painter.drawRoundedRect(QRectF(2, 3, 12, 11), 1.5, 1.5);
        painter.drawLine(QPointF(2.2, 6.5), QPointF(13.8, 6.5));
        painter.drawLine(QPointF(5.2, 1.8), QPointF(5.2, 4.2));
        painter.drawLine(QPointF(10.8, 1.8), QPointF(10.8, 4.2));
        return;
    case Glyph::Close:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        return;
    case Glyph::ZoomIn:
        painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5));
        [[fallthrough]];
    case Glyph::ZoomOut:
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        return;
    }
}

} // namespace

void drawGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawOnGrid(painter, glyph);
    painter.restore();
}

} // namespace muniment::ui

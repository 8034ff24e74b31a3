// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphs.h"

namespace muniment::ui {

namespace {

// Drawn on a grid of 16 by 16.
void drawOnGrid(QPainter& painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overview:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        painter.drawPolyline(QPolygonF({{8, 4.5}, {8, 8.2}, {10.8, 10}}));
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

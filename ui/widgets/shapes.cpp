// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapes.h"

#include <QPainterPath>

namespace muniment::ui {

namespace {

QPainterPath wedge(const QRectF& box, double fromDegrees, double spanDegrees)
{
    QPainterPath path;
    path.moveTo(box.center());
    path.arcTo(box, fromDegrees, spanDegrees);
    path.closeSubpath();
    return path;
}

void drawDiamond(QPainter& painter, const QRectF& box)
{
    painter.drawPolygon(
        QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
            QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
}

void drawClock(QPainter& painter, const QRectF& box)
{
    painter.drawEllipse(box);
    const double reach = box.width() * 0.32;
    painter.drawLine(box.center(), box.center() - QPointF(0, reach));
    painter.drawLine(box.center(), box.center() + QPointF(reach * 0.9, 0));
}

} // namespace

void drawShape(QPainter& painter, const QRectF& box, Shape shape, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = qMax(1.0, box.width() / 9.0);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    const QRectF outline = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::Full:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
        break;
    case Shape::Half:
        painter.drawEllipse(outline);
        painter.fillPath(wedge(outline, 90, 180), colour);
        break;
    case Shape::Quarter:
        painter.drawEllipse(outline);
        painter.fillPath(wedge(outline, 0, 90), colour);
        break;
    case Shape::Square:
        painter.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5), colour);
        break;
    case Shape::Clock:
        drawClock(painter, outline);
        break;
    case Shape::Dotted:
        pen.setDashPattern({1.2, 1.6});
        pen.setCapStyle(Qt::FlatCap);
        pen.setWidthF(stroke * 1.15);
        painter.setPen(pen);
        painter.drawEllipse(outline);
        break;
    case Shape::Open:
        painter.drawEllipse(outline);
        break;
    case Shape::Diamond:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        drawDiamond(painter, box);
        break;
    case Shape::Dash:
        painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.center().y()),
            QPointF(box.right() - box.width() * 0.2, box.center().y()));
        break;
    }
    painter.restore();
}

} // namespace muniment::ui

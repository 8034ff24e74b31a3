// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hatch.h"

#include "ui/widgets/tokens.h"

namespace muniment::ui {

void drawHatch(QPainter& painter, const QRectF& area, const QColor& colour, double spacing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.6));
    for (double x = area.left() - area.height(); x < area.right(); x += spacing)
        painter.drawLine(
            QPointF(x, area.bottom()), QPointF(x + area.height(), area.bottom() - area.height()));
    painter.restore();
}

HatchBar::HatchBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize HatchBar::sizeHint() const
{
    return {6, 0};
}

void HatchBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawHatch(painter, rect(), QColor(coloursOf(palette()).hatch));
}

} // namespace muniment::ui

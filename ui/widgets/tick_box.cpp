// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_box.h"

#include <QPainter>
#include <QStyle>

namespace muniment::ui {

namespace {

constexpr int boxSize = 14; // at a font of 13 pixels

} // namespace

void drawTick(QPainter& painter, const QRectF& box, Qt::CheckState state, const Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTicked = state != Qt::Unchecked;
    const double unit = box.width() / boxSize;
    painter.setPen(QColor(isTicked ? colours.accent : colours.quiet));
    painter.setBrush(isTicked ? QBrush(QColor(colours.accent)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3 * unit, 3 * unit);
    painter.setPen(
        QPen(QColor(colours.onAccent), 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF({at(3.4, 7.2), at(6.0, 9.8), at(10.8, 4.6)}));
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(at(4, 7), at(10, 7));
    painter.restore();
}

TickBox::TickBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
}

QSize TickBox::sizeHint() const
{
    const int box = Metrics(font()).scaled(boxSize);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {box + space::small + words.width() + 2,
        qMax(smallestTarget, qMax(box, words.height()) + space::tight)};
}

bool TickBox::hitButton(const QPoint& at) const
{
    return rect().contains(at);
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const int box = Metrics(font()).scaled(boxSize);
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    drawTick(painter, place({0, (height() - box) / 2, box, box}), checkState(), colours);
    painter.setPen(QColor(!isEnabled() ? colours.quiet
            : hasFocus()               ? colours.accent
                                       : colours.text));
    const QRect words(box + space::small, 0, width() - box - space::small, height());
    painter.drawText(place(words),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
            | Qt::TextShowMnemonic),
        text());
}

} // namespace muniment::ui

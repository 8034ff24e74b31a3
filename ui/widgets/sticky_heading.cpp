// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sticky_heading.h"

#include "ui/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace muniment::ui {

StickyHeading::StickyHeading(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    hide();
}

void StickyHeading::setHeading(const QString& key, const QString& text)
{
    m_key = key;
    if (m_text == text)
        return;
    m_text = text;
    update();
}

QSize StickyHeading::sizeHint() const
{
    return {100, Metrics(font()).row()};
}

void StickyHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), QColor(colours.ground));
    painter.fillRect(0, height() - 1, width(), 1, QColor(colours.line));
    painter.setFont(typeOf(font(), Metrics(font()).secondary(), Weight::Strong));
    painter.setPen(QColor(colours.quiet));
    painter.drawText(rect().adjusted(space::large, 0, -space::large, 0),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 2 * space::large));
}

void StickyHeading::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void StickyHeading::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->pos()))
        emit clicked(m_key);
}

} // namespace muniment::ui

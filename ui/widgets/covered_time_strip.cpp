// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_time_strip.h"

#include "ui/widgets/hatch.h"
#include "ui/widgets/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace muniment::ui {

CoveredTimeStrip::CoveredTimeStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Covered time"));
}

void CoveredTimeStrip::setDays(const StripDays& days, const QString& words)
{
    m_days = days;
    setAccessibleDescription(words);
    update();
}

QSize CoveredTimeStrip::sizeHint() const
{
    return {200, Metrics(font()).scaled(22)};
}

QRectF CoveredTimeStrip::spanRect(const Period& span) const
{
    const double perDay = double(width()) / double(qMax<qint64>(1, m_days.period.days()));
    const Date from = qMax(span.from, m_days.period.from);
    const Date until = qMin(span.until, m_days.period.until);
    double left = double(m_days.period.from.daysTo(from)) * perDay;
    const double wide = double(from.daysTo(until) + 1) * perDay;
    if (layoutDirection() == Qt::RightToLeft)
        left = width() - left - wide;
    return {left, 0, wide, double(height())};
}

void CoveredTimeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), 3, 3);
    painter.fillPath(frame, QColor(colours.track));
    if (!m_days.period.from.isValid())
        return;
    painter.setClipPath(frame);
    for (const Period& hole : m_days.holes)
        drawHatch(painter, spanRect(hole), QColor(colours.lapsed), 5);
    const double inset = height() * 0.23;
    for (const Period& item : m_days.items) {
        if (!item.overlaps(m_days.period) || item.days() < 2)
            continue;
        QRectF bar = spanRect(item).adjusted(0, inset, -1.5, -inset);
        bar.setWidth(qMax(bar.width(), 2.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colours.good));
        painter.drawRoundedRect(bar, 2, 2);
    }
    for (const Period& item : m_days.bridged) {
        if (!item.overlaps(m_days.period))
            continue;
        const QRectF bar = spanRect(item).adjusted(0, inset, -1.5, -inset);
        drawHatch(painter, bar, QColor(colours.good), 4);
        painter.setPen(QColor(colours.good));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    for (const Date point : m_days.points) {
        const double x = spanRect({point, point}).center().x();
        painter.fillRect(
            QRectF(x - 1.5, height() * 0.12, 3, height() * 0.76), QColor(colours.good));
    }
}

bool CoveredTimeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_days.period.from.isValid() && width() > 0) {
        auto* help = static_cast<QHelpEvent*>(event);
        int x = qBound(0, help->pos().x(), width() - 1);
        if (layoutDirection() == Qt::RightToLeft)
            x = width() - 1 - x;
        const Date day = m_days.period.from.addDays(qint64(x) * m_days.period.days() / width());
        QToolTip::showText(help->globalPos(), locale().toString(day, QLocale::LongFormat), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace muniment::ui

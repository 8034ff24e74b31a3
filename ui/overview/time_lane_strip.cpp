// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/time_lane_strip.h"

#include "ui/widgets/hatch.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace muniment::ui {

namespace {

using standing::Stretch;

class BarWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeLine)

public:
    static QString stretch(Stretch stretch)
    {
        switch (stretch) {
        case Stretch::OwnPeriod:
            return tr("own period");
        case Stretch::Report:
            return tr("covered by a report");
        case Stretch::Letter:
            return tr("bridged by a letter");
        case Stretch::Open:
            return tr("open");
        case Stretch::InForce:
            break;
        }
        return tr("in force");
    }
    static QString bar(const QString& stretch, Date from, Date until)
    {
        return from == until
            ? tr("%1, %2").arg(stretch, dayOnScreen(from))
            : tr("%1, %2 – %3").arg(stretch, dayOnScreen(from), dayOnScreen(until));
    }
};

} // namespace

QString barWords(const standing::TimeBar& bar)
{
    return BarWords::bar(BarWords::stretch(bar.stretch), bar.period.from, bar.period.until);
}

TimeLaneStrip::TimeLaneStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLaneStrip::setLane(
    const standing::TimeLane& lane, const Period& span, Date today, const QString& words)
{
    m_lane = lane;
    m_span = span;
    m_today = today;
    setAccessibleName(lane.name);
    setAccessibleDescription(words);
    update();
}

QSize TimeLaneStrip::sizeHint() const
{
    return {160, Metrics(font()).scaled(20)};
}

QRectF TimeLaneStrip::rectOf(const Period& period) const
{
    const double perDay = double(width()) / double(qMax<qint64>(1, m_span.days()));
    const Date from = qMax(period.from, m_span.from);
    const Date until = qMin(period.until, m_span.until);
    double left = double(m_span.from.daysTo(from)) * perDay;
    const double wide = qMax(2.0, double(from.daysTo(until) + 1) * perDay);
    if (layoutDirection() == Qt::RightToLeft)
        left = width() - left - wide;
    return {left, 0, wide, double(height())};
}

double TimeLaneStrip::middleOf(Date day) const
{
    return rectOf({day, day}).center().x();
}

void TimeLaneStrip::paintBar(QPainter& painter, const standing::TimeBar& bar) const
{
    const Colours& colours = coloursOf(palette());
    const double inset = height() * 0.24;
    const QRectF rect = rectOf(bar.period).adjusted(0, inset, -1, -inset);
    switch (bar.stretch) {
    case Stretch::OwnPeriod:
        painter.fillRect(rect, QColor(colours.accent));
        return;
    case Stretch::Report:
        painter.fillRect(rect, QColor(colours.quiet));
        return;
    case Stretch::Letter:
        drawHatch(painter, rect, QColor(colours.quiet), 4);
        return;
    case Stretch::Open:
        drawHatch(painter, rect, QColor(colours.lapsed), 4);
        painter.setPen(QColor(colours.lapsed));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case Stretch::InForce:
        painter.fillRect(
            QRectF(rect.left(), height() / 2.0 - 1.5, rect.width(), 3), QColor(colours.quiet));
        return;
    }
}

void TimeLaneStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), 3, 3);
    painter.fillPath(frame, QColor(colours.track));
    if (!m_span.from.isValid())
        return;
    painter.setClipPath(frame);
    for (const standing::TimeBar& bar : m_lane.bars)
        paintBar(painter, bar);
    for (const Date tick : m_lane.ticks)
        painter.fillRect(
            QRectF(middleOf(tick) - 1, height() * 0.2, 2, height() * 0.6), QColor(colours.text));
    if (m_span.from <= m_today && m_today <= m_span.until)
        painter.fillRect(QRectF(middleOf(m_today) - 0.5, 0, 1, height()), QColor(colours.text));
}

const standing::TimeBar* TimeLaneStrip::barAt(const QPoint& at) const
{
    const auto bar = std::find_if(m_lane.bars.begin(), m_lane.bars.end(),
        [&](const standing::TimeBar& each) { return rectOf(each.period).contains(at); });
    return bar == m_lane.bars.end() ? nullptr : &*bar;
}

void TimeLaneStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (const standing::TimeBar* bar = barAt(event->pos());
        bar && event->button() == Qt::LeftButton)
        emit clicked(*bar);
}

bool TimeLaneStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const standing::TimeBar* bar = barAt(help->pos()))
            QToolTip::showText(help->globalPos(), barWords(*bar), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace muniment::ui

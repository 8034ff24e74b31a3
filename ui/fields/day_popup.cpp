// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/day_popup.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr qint64 longestMarked = 366 * 3; // days; formats are kept one by one

// The style's arrows are pictures in colours of their own.
void setSign(QCalendarWidget& calendar, const QString& name, Glyph glyph)
{
    auto* button = calendar.findChild<QToolButton*>(name);
    if (!button)
        return;
    const int size = Metrics(calendar.font()).scaled(16);
    const double ratio = calendar.devicePixelRatioF();
    QPixmap sign(QSize(size, size) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    drawGlyph(painter, QRectF(0, 0, size, size), glyph, QColor(coloursOf(calendar.palette()).text));
    button->setIcon(QIcon(sign));
}

void layOutCalendar(QCalendarWidget& calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar.setGridVisible(false);
    const Colours& colours = coloursOf(calendar.palette());
    // Weekends are days like others here, and red is a state.
    QTextCharFormat plain;
    plain.setForeground(QColor(colours.text));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    QTextCharFormat head;
    head.setBackground(QColor(colours.ground));
    head.setForeground(QColor(colours.quiet));
    calendar.setHeaderTextFormat(head);
    const bool isMirrored = calendar.layoutDirection() == Qt::RightToLeft;
    setSign(calendar, QStringLiteral("qt_calendar_prevmonth"),
        isMirrored ? Glyph::Next : Glyph::Previous);
    setSign(calendar, QStringLiteral("qt_calendar_nextmonth"),
        isMirrored ? Glyph::Previous : Glyph::Next);
}

} // namespace

DayPopup::DayPopup(Picks picks, const QString& name, QWidget* field)
    : PopupFrame(field)
    , m_picks(picks)
    , m_calendar(new QCalendarWidget)
{
    m_calendar->setAccessibleName(name);
    layOutCalendar(*m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayPopup::take);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayPopup::take);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    if (m_picks == Picks::Day) {
        row->addWidget(m_calendar);
        return;
    }
    m_proposals = new QVBoxLayout;
    m_proposals->setSpacing(space::tight);
    row->addLayout(m_proposals);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight);
    m_ask = makeLabel({}, TextRole::Secondary);
    m_ask->setAlignment(Qt::AlignCenter);
    column->addWidget(m_ask);
    column->addWidget(m_calendar);
    row->addLayout(column, 1);
}

void DayPopup::setProposals(const QList<Period>& proposals)
{
    for (const Period& period : proposals) {
        auto* button = new QPushButton(periodOnScreen(period));
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [this, period] { end(period); });
        m_proposals->addWidget(button);
    }
    m_proposals->addStretch();
}

void DayPopup::open(Date today, const std::optional<Period>& chosen)
{
    m_first = {};
    if (m_ask)
        m_ask->setText(tr("First day?"));
    mark(chosen);
    m_calendar->setSelectedDate(chosen ? chosen->from : today);
    adjustSize();
    openBelow(*parentWidget());
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayPopup::take(Date day)
{
    if (!isVisible())
        return; // the second half of a double click
    if (m_picks == Picks::Day) {
        close();
        emit pickedDay(day);
        return;
    }
    if (!m_first.isValid()) {
        m_first = day;
        m_ask->setText(tr("From %1. Last day?").arg(dayOnScreen(day)));
        mark(Period{day, day});
        return;
    }
    end({qMin(m_first, day), qMax(m_first, day)});
}

void DayPopup::end(const Period& period)
{
    close();
    emit pickedPeriod(period);
}

void DayPopup::mark(const std::optional<Period>& period)
{
    if (m_marked.from.isValid())
        m_calendar->setDateTextFormat({}, {});
    m_marked = period.value_or(Period());
    if (!period || period->days() > longestMarked)
        return;
    QTextCharFormat chosen;
    chosen.setBackground(QColor(coloursOf(palette()).selection));
    for (Date day = period->from; day <= period->until; day = day.addDays(1))
        m_calendar->setDateTextFormat(day, chosen);
}

} // namespace muniment::ui

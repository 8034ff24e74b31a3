// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/time_line_view.h"

#include "ui/overview/queue_choice.h"
#include "ui/overview/time_lane_strip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

TimeLineView::TimeLineView(QWidget* parent)
    : QWidget(parent)
    , m_months(new SegmentBar(tr("Months of the time line")))
    , m_span(makeLabel({}, TextRole::Secondary))
    , m_grid(new QGridLayout)
{
    for (const int months : monthChoices)
        m_months->addSegment(QLocale().toString(months));
    connect(m_months, &SegmentBar::chosen, this,
        [this](int segment) { emit monthsChosen(monthChoices[segment]); });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(makeLabel(tr("Time line"), TextRole::Section));
    head->addWidget(m_span);
    head->addStretch();
    head->addWidget(m_months);
    head->addWidget(makeLabel(tr("months"), TextRole::Secondary));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tight);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, 0, space::small, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addLayout(m_grid);
}

void TimeLineView::setMonths(int months)
{
    const QSignalBlocker quiet(m_months);
    for (int segment = 0; segment < int(std::size(monthChoices)); ++segment)
        if (monthChoices[segment] == months)
            m_months->setCurrent(segment);
}

void TimeLineView::setLanes(const QList<standing::TimeLane>& lanes, const Period& span, Date today)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_span->setText(tr("%1 – %2").arg(dayOnScreen(span.from), dayOnScreen(span.until)));
    int row = 0;
    for (const standing::TimeLane& lane : lanes)
        addLane(row++, lane, span, today);
}

void TimeLineView::addLane(int row, const standing::TimeLane& lane, const Period& span, Date today)
{
    QString name = lane.name.isEmpty() ? tr("Own period") : lane.name;
    if (!lane.services.isEmpty() && !lane.services.first().isEmpty())
        name = tr("%1: %2").arg(name, lane.services.join(u", "_s));
    auto* label = new ElidedLabel(TextRole::Plain);
    label->setText(name);
    label->setFixedWidth(Metrics(font()).scaled(116));
    m_grid->addWidget(label, row, 0);
    auto* strip = new TimeLaneStrip;
    strip->setLane(lane, span, today, laneWords(lane));
    connect(strip, &TimeLaneStrip::clicked, this, [this](const standing::TimeBar& bar) {
        if (!bar.documentId.isNull())
            emit linkFollowed(bar.documentId);
        else if (!bar.auditId.isNull())
            emit linkFollowed(bar.auditId);
    });
    m_grid->addWidget(strip, row, 1);
    if (lane.openDays > 0)
        m_grid->addWidget(
            makeLabel(tr("%n open day(s)", nullptr, int(lane.openDays)), TextRole::Secondary), row,
            2);
}

QString laneWords(const standing::TimeLane& lane)
{
    QStringList words;
    for (const standing::TimeBar& bar : lane.bars)
        words.append(barWords(bar));
    return words.join(u"; "_s);
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/time_line.h"
#include "ui/shell/record_link.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace muniment::ui {

class SegmentBar;

// Whose days lie beside which: lanes below one another, over three, twelve or 36 months.
class TimeLineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLineView(QWidget* parent = nullptr);

    void setMonths(int months); // says nothing
    void setLanes(const QList<standing::TimeLane>& lanes, const Period& span, Date today);

signals:
    void monthsChosen(int months);
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    void addLane(int row, const standing::TimeLane& lane, const Period& span, Date today);

    SegmentBar* m_months;
    QLabel* m_span;
    QGridLayout* m_grid;
};

// What a lane shows, for those who cannot see it.
QString laneWords(const standing::TimeLane& lane);

} // namespace muniment::ui

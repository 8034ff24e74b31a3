// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/time_line.h"

#include <QWidget>

namespace muniment::ui {

// One lane of the time line: own periods in the accent, reports solid, letters hatched, open days
// crossed, certificates as a thin line with ticks; today as a line through it.
class TimeLaneStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLaneStrip(QWidget* parent = nullptr);

    // `words` tell the same to those who cannot see.
    void setLane(
        const standing::TimeLane& lane, const Period& span, Date today, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clicked(const muniment::standing::TimeBar& bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF rectOf(const Period& period) const;
    [[nodiscard]] double middleOf(Date day) const;
    void paintBar(QPainter& painter, const standing::TimeBar& bar) const;
    [[nodiscard]] const standing::TimeBar* barAt(const QPoint& at) const; // null: none

    standing::TimeLane m_lane;
    Period m_span;
    Date m_today;
};

// "report, 1 Oct 2025 – 30 Sep 2026".
QString barWords(const standing::TimeBar& bar);

} // namespace muniment::ui

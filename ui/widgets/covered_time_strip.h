// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <QList>
#include <QWidget>

namespace muniment::ui {

// What a strip shows. Points are items that speak of one day only.
struct StripDays
{
    Period period;
    QList<Period> items;
    QList<Date> points;
    QList<Period> holes;
    QList<Period> bridged = {}; // by the provider's own word: hatched, not solid
};

// A period as a strip: one bar for each item by what it covers, points as ticks, holes hatched,
// days ahead left empty.
class CoveredTimeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CoveredTimeStrip(QWidget* parent = nullptr);

    // `words` tell the same to those who cannot see.
    void setDays(const StripDays& days, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF spanRect(const Period& span) const;

    StripDays m_days;
};

} // namespace muniment::ui

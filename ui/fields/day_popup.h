// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "ui/fields/popup_frame.h"

#include <QList>

#include <optional>

class QCalendarWidget;
class QLabel;
class QVBoxLayout;

namespace muniment::ui {

// A calendar to choose a day from, or the first and the last day of a period; periods that are
// likely stand beside it.
class DayPopup final : public PopupFrame
{
    Q_OBJECT

public:
    enum class Picks { Day, Period };

    DayPopup(Picks picks, const QString& name, QWidget* field);

    void setProposals(const QList<Period>& proposals);
    void open(Date today, const std::optional<Period>& chosen);

signals:
    void pickedDay(QDate day);
    void pickedPeriod(const muniment::Period& period);

private:
    void take(Date day);
    void end(const Period& period);
    void mark(const std::optional<Period>& period);

    Picks m_picks;
    QCalendarWidget* m_calendar;
    QLabel* m_ask = nullptr; // which day is asked for
    QVBoxLayout* m_proposals = nullptr;
    Date m_first;
    Period m_marked;
};

} // namespace muniment::ui

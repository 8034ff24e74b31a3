// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/first_steps.h"
#include "ui/shell/record_link.h"

#include <QWidget>

class QGridLayout;

namespace muniment::ui {

// The road of a new vault: ten steps, ticked by what the records hold.
class FirstDaysView final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstDaysView(QWidget* parent = nullptr);

    // Only places that are there are offered.
    void setSteps(const QList<standing::FirstStepStanding>& steps, const QList<PlaceKind>& places);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    QGridLayout* m_grid;
};

// "1 person", "12 assets".
QString stepCountWords(const standing::FirstStepStanding& step);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/queue_choice.h"

#include <QWidget>

class QComboBox;

namespace muniment::ui {

// Whose work, of which kind and how far ahead.
class QueueFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueFilters(QWidget* parent = nullptr);

    [[nodiscard]] const QueueChoice& choice() const { return m_choice; }
    void setChoice(const QueueChoice& choice); // says nothing
    void choose(const QueueChoice& choice);
    // Nothing is "mine" while nobody sits here.
    void setSomebodyHere(bool isSomebody);

signals:
    void chosen(const muniment::ui::QueueChoice& choice);

private:
    void take();

    QueueChoice m_choice;
    QComboBox* m_whose;
    QComboBox* m_group;
    QComboBox* m_horizon;
};

} // namespace muniment::ui

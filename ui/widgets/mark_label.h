// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shapes.h"

#include <QWidget>

namespace muniment::ui {

// A shape with its word.
class MarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget* parent = nullptr);
    explicit MarkLabel(const StateMark& mark, QWidget* parent = nullptr);

    void setMark(const StateMark& mark);
    void setWeight(Weight weight);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    StateMark m_mark;
    Weight m_weight = Weight::Regular;
};

} // namespace muniment::ui

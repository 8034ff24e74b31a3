// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_detail.h"

#include <QAbstractButton>

namespace muniment::ui {

// One cell of the grid of expected evidence: shape and word in a frame, a link where evidence
// fills it. Compact where a series has many slots: the shape alone.
class SlotCellButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Full, Compact };

    SlotCellButton(const SlotCell& cell, Form form, QWidget* parent = nullptr);
    [[nodiscard]] const SlotCell& cell() const { return m_cell; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SlotCell m_cell;
    Form m_form;
};

} // namespace muniment::ui

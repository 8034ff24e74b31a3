// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QCheckBox>

namespace muniment::ui {

// A box with or without a tick; partly ticked stands for "some of them".
void drawTick(QPainter& painter, const QRectF& box, Qt::CheckState state, const Colours& colours);

// A check box in the colours of the theme: the style's own box cannot be seen on a dark ground.
class TickBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
};

} // namespace muniment::ui

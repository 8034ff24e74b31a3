// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

namespace muniment::ui {

// Diagonal lines across an area, aligned with the area itself so that they do not swim when it
// moves.
void drawHatch(QPainter& painter, const QRectF& area, const QColor& colour, double spacing = 6);

// The grey hatched edge beside the provider's half.
class HatchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HatchBar(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace muniment::ui

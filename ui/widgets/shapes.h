// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QList>
#include <QMetaType>
#include <QPainter>
#include <QString>

namespace muniment::ui {

// The shapes of states. Drawn, not typed: fonts differ in what they make of such characters.
enum class Shape {
    Full, // ●
    Half, // ◐
    Quarter, // ◔
    Square, // ■
    Clock, // ◷
    Dotted, // ◌
    Open, // ○
    Diamond, // ◆
    Dash, // –
};

void drawShape(QPainter& painter, const QRectF& box, Shape shape, const QColor& colour);

// How a state looks and reads. The word may be shown beside the shape or only told to those who
// ask: tool tips, screen readers.
struct StateMark
{
    Shape shape = Shape::Open;
    Tone tone = Tone::Quiet;
    QString word;

    friend bool operator==(const StateMark&, const StateMark&) = default;
};

} // namespace muniment::ui

Q_DECLARE_METATYPE(muniment::ui::StateMark)

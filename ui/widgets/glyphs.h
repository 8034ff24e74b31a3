// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace muniment::ui {

// The signs of the places and of what can be done, drawn in lines so that they take any colour and
// any size.
enum class Glyph {
    Overview,
    Assets,
    Controls,
    Evidence,
    Attestations,
    Assurance,
    Obligations,
    Findings,
    Audits,
    Activity,
    Outline,
    Previous,
    Next,
    ZoomOut,
    ZoomIn,
    Closed,
    Opened,
    Up,
    Calendar,
    Close,
    Find,
    Turn,
    Pages,
};

void drawGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& colour);

} // namespace muniment::ui

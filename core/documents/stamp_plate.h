// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QRectF>
#include <QSizeF>

namespace muniment::documents {

// Where the stamp of an exhibit page may stand, in the order in which the corners are tried.
enum class Corner { BottomRight, BottomLeft, TopRight, TopLeft };

inline constexpr double stampMargin = 8 * pointsPerMillimetre;
inline constexpr double stampSize = 9; // points
inline constexpr double stampPadding = 2 * pointsPerMillimetre; // left and right of the text
// The room that an inspection looks for; a longer stamp gets a wider plate.
inline constexpr QSizeF stampPlate{34 * pointsPerMillimetre, 6 * pointsPerMillimetre};

// The plate on a page as it is seen, in points from the top left. Smaller pages get it at the edge.
QRectF plateRect(QSizeF page, QSizeF plate, Corner corner);

} // namespace muniment::documents

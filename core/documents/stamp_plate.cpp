// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/stamp_plate.h"

#include <algorithm>

namespace muniment::documents {

QRectF plateRect(QSizeF page, QSizeF plate, Corner corner)
{
    const bool right = corner == Corner::BottomRight || corner == Corner::TopRight;
    const bool bottom = corner == Corner::BottomRight || corner == Corner::BottomLeft;
    const double farX = std::max(0.0, page.width() - stampMargin - plate.width());
    const double farY = std::max(0.0, page.height() - stampMargin - plate.height());
    return {QPointF(right ? farX : std::min(stampMargin, farX),
                bottom ? farY : std::min(stampMargin, farY)),
        plate};
}

} // namespace muniment::documents

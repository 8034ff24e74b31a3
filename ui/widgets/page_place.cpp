// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_place.h"

#include <algorithm>

namespace muniment::ui {

PagePlace::PagePlace(const QSizeF& size, const QRectF& rect, int turns)
{
    m_toView.translate(rect.left(), rect.top());
    switch (turns % 4) {
    case 1:
        m_toView.translate(rect.width(), 0);
        break;
    case 2:
        m_toView.translate(rect.width(), rect.height());
        break;
    case 3:
        m_toView.translate(0, rect.height());
        break;
    default:
        break;
    }
    m_toView.rotate(90.0 * (turns % 4));
    const double wide = isOnItsSide(turns) ? rect.height() : rect.width();
    const double high = isOnItsSide(turns) ? rect.width() : rect.height();
    m_toView.scale(wide / std::max(1.0, size.width()), high / std::max(1.0, size.height()));
    m_toPage = m_toView.inverted();
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace muniment::ui {

// Quarter turns clockwise, 0 to 3.
inline bool isOnItsSide(int turns)
{
    return turns % 2 != 0;
}

// Where a page stands in a view, perhaps turned: leads from points of the page, counted from its
// top left, to pixels of the view and back.
class PagePlace
{
public:
    // `size` in points, before turning; `rect` in pixels, after it.
    PagePlace(const QSizeF& size, const QRectF& rect, int turns);

    [[nodiscard]] const QTransform& toView() const { return m_toView; }
    [[nodiscard]] QRectF toView(const QRectF& area) const { return m_toView.mapRect(area); }
    [[nodiscard]] QPointF toPage(const QPointF& point) const { return m_toPage.map(point); }
    [[nodiscard]] QRectF toPage(const QRectF& area) const { return m_toPage.mapRect(area); }

private:
    QTransform m_toView;
    QTransform m_toPage;
};

} // namespace muniment::ui

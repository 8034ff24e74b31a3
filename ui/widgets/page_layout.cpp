// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_layout.h"

#include "ui/widgets/tokens.h"

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int pageGap = space::medium;
constexpr int margin = space::medium;

} // namespace

PageLayout::PageLayout(const QList<QSizeF>& sizes, double scale, int viewportWidth)
{
    int widest = 0;
    for (const QSizeF& size : sizes)
        widest = qMax(widest, qRound(size.width() * scale));
    const int across = qMax(viewportWidth, widest + 2 * margin);
    int top = margin;
    m_rects.reserve(sizes.size());
    for (const QSizeF& size : sizes) {
        const QSize pixels(
            qMax(1, qRound(size.width() * scale)), qMax(1, qRound(size.height() * scale)));
        m_rects.append(QRect(QPoint((across - pixels.width()) / 2, top), pixels));
        top += pixels.height() + pageGap;
    }
    m_size = {across, top - pageGap + margin};
}

int PageLayout::pageAt(int height) const
{
    const auto found = std::partition_point(m_rects.begin(), m_rects.end(),
        [height](const QRect& rect) { return rect.bottom() < height; });
    return qMin(int(found - m_rects.begin()), pageCount() - 1);
}

PageRun PageLayout::between(int top, int bottom) const
{
    if (m_rects.isEmpty())
        return {};
    const auto first = std::partition_point(
        m_rects.begin(), m_rects.end(), [top](const QRect& rect) { return rect.bottom() < top; });
    const auto end = std::partition_point(
        first, m_rects.end(), [bottom](const QRect& rect) { return rect.top() <= bottom; });
    return {int(first - m_rects.begin()), int(end - m_rects.begin()) - 1};
}

QList<QSizeF> allAsWideAs(double width, const QList<QSizeF>& sizes)
{
    QList<QSizeF> wide;
    wide.reserve(sizes.size());
    for (const QSizeF& size : sizes)
        wide.append(size * (width / qMax(1.0, size.width())));
    return wide;
}

double scaleToWidth(QSizeF page, int viewportWidth)
{
    return qMax(0.05, (viewportWidth - 2 * margin) / qMax(1.0, page.width()));
}

double scaleToPage(QSizeF page, QSize viewport)
{
    return qMax(0.05,
        qMin((viewport.width() - 2 * margin) / qMax(1.0, page.width()),
            (viewport.height() - 2 * margin) / qMax(1.0, page.height())));
}

} // namespace muniment::ui

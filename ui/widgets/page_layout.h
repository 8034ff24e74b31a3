// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace muniment::ui {

// First and last page of a run, counted from 0; empty where `last` is before `first`.
struct PageRun
{
    int first = 0;
    int last = -1;

    [[nodiscard]] bool contains(int page) const { return first <= page && page <= last; }
    friend bool operator==(const PageRun&, const PageRun&) = default;
};

// Pages one below another, centred, at one scale. Pixels.
class PageLayout
{
public:
    PageLayout() = default;
    // `sizes` in points; `scale` is pixels for each point.
    PageLayout(const QList<QSizeF>& sizes, double scale, int viewportWidth);

    [[nodiscard]] int pageCount() const { return int(m_rects.size()); }
    [[nodiscard]] QRect page(int index) const { return m_rects.at(index); }
    [[nodiscard]] QSize size() const { return m_size; }
    // The pages of which something lies between two heights.
    [[nodiscard]] PageRun between(int top, int bottom) const;
    // The page at a height, or the next one below it.
    [[nodiscard]] int pageAt(int height) const;

private:
    QList<QRect> m_rects;
    QSize m_size;
};

// The same shapes, each as wide as told: a binder's pages on their side fill the window's width as
// its upright ones do.
QList<QSizeF> allAsWideAs(double width, const QList<QSizeF>& sizes);

// Pixels for each point so that the page fits into the viewport by its width, or all of it.
double scaleToWidth(QSizeF page, int viewportWidth);
double scaleToPage(QSizeF page, QSize viewport);

} // namespace muniment::ui

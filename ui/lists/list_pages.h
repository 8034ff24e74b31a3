// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/list_sheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRectF>

class QPagedPaintDevice;

namespace muniment::ui {

// A list on paper: what it is about, its columns as wide as on screen but never wider than the
// page, headings on every page, "page n of N". Rows are as high as their longest cell, and never
// run over two pages.
class ListPages
{
    Q_DECLARE_TR_FUNCTIONS(ListPages)

public:
    // `page` in units of the device, margins left out.
    ListPages(const interchange::ListSheet& sheet, QRectF page, double unitsPerPoint);

    [[nodiscard]] int count() const { return int(m_firstRows.size()); }
    void paint(QPainter& painter, int page) const; // from 0

    // Paints all pages of a device that a painter can be opened on; false: it cannot.
    static bool print(const interchange::ListSheet& sheet, QPagedPaintDevice& device);

private:
    void layOut();
    void paintHead(QPainter& painter, double& y, bool first) const;
    void paintRow(QPainter& painter, int row, double y) const;
    [[nodiscard]] double rowHeight(int row) const;
    [[nodiscard]] double headHeight(bool first) const;
    [[nodiscard]] QFont font(double pixels, bool strong = false) const;

    const interchange::ListSheet& m_sheet;
    QRectF m_page;
    double m_scale; // device units of a point
    QList<double> m_widths;
    QList<double> m_heights;
    QList<int> m_firstRows; // of each page
};

} // namespace muniment::ui

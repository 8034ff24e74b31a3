// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"

#include <QHeaderView>

namespace muniment::ui {

// The headings of a list: how it is sorted and filtered, and where both are changed.
class ListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    ListHeader(QList<ColumnInfo> columns, QWidget* parent = nullptr);

    void showArrangement(const Arrangement& arrangement);
    [[nodiscard]] QRect funnelRect(int column) const; // in the viewport; empty: no filter

signals:
    void sortWanted(int column, muniment::ui::Arrangement::Extend extend);
    void filterWanted(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    [[nodiscard]] int sortPlace(int column) const; // from 0; -1: it does not sort
    [[nodiscard]] bool hasFilter(int column) const;
    [[nodiscard]] QRect pinnedRect() const; // of the first heading, while it is scrolled away
    [[nodiscard]] QRect funnelIn(const QRect& section) const;

    QList<ColumnInfo> m_columns;
    Arrangement m_arrangement;
    int m_hovered = -1;
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_row.h"

#include "ui/widgets/tokens.h"

#include <QStyle>
#include <QWidget>

namespace muniment::ui {

WrappedRow::WrappedRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

WrappedRow::~WrappedRow()
{
    qDeleteAll(m_items);
}

void WrappedRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* WrappedRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<WrappedRow::Place> WrappedRow::places(int width) const
{
    QList<Place> found;
    QPoint next;
    int tallest = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) // of a hidden widget
            continue;
        QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + tallest + spacing()};
            tallest = 0;
        }
        size.setWidth(qMin(size.width(), qMax(width, item->minimumSize().width())));
        found.append({item, QRect(next, size)});
        next.rx() += size.width() + spacing();
        tallest = qMax(tallest, size.height());
    }
    return found;
}

int WrappedRow::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Place& each : places(width))
        bottom = qMax(bottom, each.rect.y() + each.rect.height());
    return bottom;
}

QSize WrappedRow::sizeHint() const
{
    QSize size;
    for (const Place& each : places(QWIDGETSIZE_MAX))
        size = size.expandedTo({each.rect.x() + each.rect.width(), each.rect.height()});
    return size;
}

QSize WrappedRow::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void WrappedRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place& each : places(rect.width()))
        each.item->setGeometry(
            QStyle::visualRect(direction, rect, each.rect.translated(rect.topLeft())));
}

} // namespace muniment::ui

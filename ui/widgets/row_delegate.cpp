// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_delegate.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/plain_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace muniment::ui {

namespace {

struct Cell
{
    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    const Colours& colours;
    Metrics metrics;
    QRect inner;
    bool selected;

    [[nodiscard]] QColor wordColour(Tone tone) const
    {
        return selected && tone != Tone::Accent ? QColor(colours.text) : colours.of(tone);
    }
};

void drawText(QPainter& painter, const Cell& cell, QRect area, const QString& text)
{
    const QVariant alignment = cell.index.data(Qt::TextAlignmentRole);
    const Qt::Alignment across = alignment.isValid()
        ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
        : Qt::Alignment(Qt::AlignLeading);
    const QString shown
        = painter.fontMetrics().elidedText(text, cell.option.textElideMode, area.width());
    painter.drawText(area,
        int(QStyle::visualAlignment(cell.option.direction, across | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        shown);
}

// The box of a shape at the leading edge of an area, which shrinks by it.
QRectF takeShapeBox(const Cell& cell, QRect& area)
{
    const int size = cell.metrics.shape();
    const QRect box(area.left(), area.top() + (area.height() - size) / 2, size, size);
    const QRectF shown = QStyle::visualRect(cell.option.direction, area, box);
    area = QStyle::visualRect(
        cell.option.direction, area, area.adjusted(size + space::tight + 2, 0, 0, 0));
    return shown;
}

void drawMark(QPainter& painter, const Cell& cell, const StateMark& mark)
{
    QRect area = cell.inner;
    drawShape(painter, takeShapeBox(cell, area), mark.shape, cell.colours.of(mark.tone));
    painter.setPen(cell.wordColour(mark.tone));
    drawText(painter, cell, area, mark.word);
}

void drawMarks(QPainter& painter, const Cell& cell, const QList<StateMark>& marks)
{
    QRect area = cell.inner;
    for (const StateMark& mark : marks) {
        if (area.width() < cell.metrics.shape())
            return;
        drawShape(painter, takeShapeBox(cell, area), mark.shape, cell.colours.of(mark.tone));
    }
}

// The sign before a row with parts, in the room that its text leaves.
void drawOpener(QPainter& painter, const Cell& cell)
{
    const QVariant closed = cell.index.data(ClosedRole);
    if (!closed.isValid() || cell.index.data(HeadingRole).toBool())
        return;
    const int size = cell.metrics.scaled(11);
    const QRect rect = cell.option.rect;
    const QRect box(rect.left() + space::small + 2, rect.center().y() - size / 2, size, size);
    drawGlyph(painter, QStyle::visualRect(cell.option.direction, rect, box),
        closed.toBool() ? Glyph::Closed : Glyph::Opened, QColor(cell.colours.quiet));
}

void drawBackground(QPainter& painter, const Cell& cell)
{
    const QRect rect = cell.option.rect;
    if (cell.selected)
        painter.fillRect(rect, QColor(cell.colours.selection));
    else if (cell.option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, QColor(cell.colours.hover));
    const double shade = cell.index.data(ShadeRole).toDouble();
    if (shade > 0) {
        QColor colour(cell.colours.lapsed);
        colour.setAlphaF(float(qMin(shade, 1.0) * 0.30));
        painter.fillRect(rect, colour);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(cell.colours.line));
    // Where the keyboard is: a bar at the leading edge of the row.
    const bool isFirst = cell.index.column() == 0;
    if (isFirst && cell.selected && cell.option.state & QStyle::State_Active && cell.option.widget
        && cell.option.widget->hasFocus())
        painter.fillRect(QStyle::visualRect(cell.option.direction, rect,
                             QRect(rect.left(), rect.top(), 3, rect.height() - 1)),
            QColor(cell.colours.accent));
}

} // namespace

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem prepared = option;
    initStyleOption(&prepared, index);
    const int indent = index.data(IndentRole).toInt() * space::wide;
    const QRect inner = QStyle::visualRect(prepared.direction, prepared.rect,
        prepared.rect.adjusted(space::small + indent, 0, -space::small, -1));
    const Cell cell{prepared, index, coloursOf(prepared.palette), Metrics(prepared.font), inner,
        bool(prepared.state & QStyle::State_Selected)};
    painter->save();
    painter->setFont(prepared.font);
    drawBackground(*painter, cell);
    drawOpener(*painter, cell);

    const QVariant mark = index.data(MarkRole);
    const QVariant marks = index.data(MarksRole);
    if (index.data(HeadingRole).toBool()) {
        // The table draws it, over all columns.
    } else if (mark.isValid()) {
        drawMark(*painter, cell, mark.value<StateMark>());
    } else if (marks.isValid()) {
        drawMarks(*painter, cell, marks.value<QList<StateMark>>());
    } else {
        const QVariant tone = index.data(ToneRole);
        const bool isLink = index.data(LinkRole).toBool();
        painter->setPen(cell.wordColour(
            isLink ? Tone::Accent : (tone.isValid() ? tone.value<Tone>() : Tone::Plain)));
        drawText(*painter, cell, cell.inner, prepared.text);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const Metrics metrics(option.font);
    const int shapeAndGap = metrics.shape() + space::tight + 2;
    if (const QVariant mark = index.data(MarkRole); mark.isValid())
        size.setWidth(
            shapeAndGap + option.fontMetrics.horizontalAdvance(mark.value<StateMark>().word));
    else if (const QVariant marks = index.data(MarksRole); marks.isValid())
        size.setWidth(shapeAndGap * int(marks.value<QList<StateMark>>().size()));
    else
        size.setWidth(option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()));
    const int indent = index.data(IndentRole).toInt() * space::wide;
    return {size.width() + indent + 2 * space::small + 2, metrics.row()};
}

// A tip is shown for what is cut off, besides those that the model gives. Both are plain text.
bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(
        event->globalPos(), plainTip(tip), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace muniment::ui

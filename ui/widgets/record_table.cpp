// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace muniment::ui {

RecordTable::RecordTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    takeHeader();

    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { emit rowOpened(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!index.data(LinkRole).toBool())
            return;
        emit cellLinkClicked(index.row(), index.column());
        emit rowOpened(index.row());
    });
}

void RecordTable::takeHeader()
{
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(smallestTarget);
    takeMetrics();
}

void RecordTable::takeMetrics()
{
    const Metrics metrics(font());
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(metrics.row());
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeMetrics();
}

void RecordTable::setSpareColumns(const QList<int>& columns, int widest, int least)
{
    m_spareColumns = columns;
    m_widestColumn = widest;
    m_leastWidth = least;
    leaveOutSpareColumns();
}

void RecordTable::leaveOutSpareColumns()
{
    if (m_spareColumns.isEmpty() || !model())
        return;
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_widestColumn && !m_spareColumns.contains(column))
            left -= columnWidth(column);
    // What comes last in the order stays longest.
    bool isFull = false;
    for (auto spare = m_spareColumns.crbegin(); spare != m_spareColumns.crend(); ++spare) {
        setColumnHidden(*spare, false);
        const int width = columnWidth(*spare);
        isFull = isFull || left - width < m_leastWidth;
        setColumnHidden(*spare, isFull);
        if (!isFull)
            left -= width;
    }
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    leaveOutSpareColumns();
    QTableView::resizeEvent(event);
}

void RecordTable::select(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

int RecordTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.isValid() ? current.row() : -1);
}

// As in Explorer: what is typed is the start of an id, with or without its letter and zeros.
void RecordTable::keyboardSearch(const QString& search)
{
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString id = model()->index(row, 0).data(IdRole).toString();
        QString number = id.section(u'-', -1);
        while (number.size() > 1 && number.startsWith(u'0'))
            number.remove(0, 1);
        if (id.startsWith(search, Qt::CaseInsensitive) || number.startsWith(search)) {
            select(row);
            return;
        }
    }
}

QString RecordTable::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    const auto line = [this](const auto& cellText) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(cellText(column).simplified());
        }
        return cells.join(u'\t');
    };
    QStringList lines{line([this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const int row : rows)
        lines.append(line([this, row](int column) {
            return model()->index(row, column).data(Qt::DisplayRole).toString();
        }));
    return lines.join(u'\n') + u'\n';
}

void RecordTable::copy()
{
    if (model())
        QApplication::clipboard()->setText(selectedText());
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && takeOpenerKey(event->key())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// As in a tree: the arrow that points into the row opens it, the other one closes it.
bool RecordTable::takeOpenerKey(int key)
{
    const QVariant closed = currentIndex().siblingAtColumn(0).data(ClosedRole);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool opens = key == (isRightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = key == (isRightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (!closed.isValid() || !(closed.toBool() ? opens : closes))
        return false;
    emit headingToggled(currentIndex().row());
    return true;
}

// A heading is one all over; a row with parts only where its sign stands.
bool RecordTable::isOpener(const QModelIndex& index, QPoint at) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (!index.isValid() || !first.data(ClosedRole).isValid())
        return false;
    if (first.data(HeadingRole).toBool())
        return true;
    const QRect cell = visualRect(first);
    const QRect sign(cell.left(), cell.top(), space::small + space::wide, cell.height());
    return QStyle::visualRect(layoutDirection(), cell, sign).contains(at);
}

// A click on the heading of a group that can be closed opens or closes it.
void RecordTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isOpener(index, event->pos())) {
        event->accept();
        emit headingToggled(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

// Headings of groups run over all columns, however wide the first one is.
void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int last = rowAt(event->rect().bottom());
    for (int row = qMax(0, rowAt(event->rect().top()));
         row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        if (model()->index(row, 0).data(HeadingRole).toBool())
            paintHeading(painter, row,
                QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
        else if (!pinnedRect(row).isEmpty())
            paintPinned(painter, row);
    }
}

QRect RecordTable::pinnedRect(int row) const
{
    if (horizontalScrollBar()->value() == 0 || isColumnHidden(0))
        return {};
    const QRect whole(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    return QStyle::visualRect(
        layoutDirection(), whole, QRect(0, whole.top(), columnWidth(0), whole.height()));
}

// The id of a row, in place of what lies below it, with a hairline where the rest passes under.
void RecordTable::paintPinned(QPainter& painter, int row) const
{
    const QModelIndex index = model()->index(row, 0);
    const Colours& colours = coloursOf(palette());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = pinnedRect(row);
    if (selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (isActiveWindow())
        option.state |= QStyle::State_Active;
    painter.fillRect(option.rect, QColor(colours.ground));
    itemDelegate()->paint(&painter, option, index);
    const int edge
        = layoutDirection() == Qt::RightToLeft ? option.rect.left() : option.rect.right();
    painter.fillRect(QRect(edge, option.rect.top(), 1, option.rect.height()), QColor(colours.line));
}

// What is pinned must not be moved with the rest.
void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    }
}

void RecordTable::paintHeading(QPainter& painter, int row, const QRect& line) const
{
    const QModelIndex index = model()->index(row, 0);
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    painter.fillRect(line, QColor(colours.ground));
    painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), QColor(colours.line));
    const auto place = [this, &line](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), line, area);
    };
    int left = line.left() + space::small;
    if (const QVariant closed = index.data(ClosedRole); closed.isValid()) {
        const int size = metrics.scaled(11);
        drawGlyph(painter, place({left, line.center().y() - size / 2, size, size}),
            closed.toBool() ? Glyph::Closed : Glyph::Opened, QColor(colours.quiet));
        left += size + space::tight;
    }
    const QVariant mark = index.data(MarkRole);
    QString words = index.data(Qt::DisplayRole).toString();
    Tone tone = Tone::Plain;
    if (mark.isValid()) {
        const auto shown = mark.value<StateMark>();
        words = shown.word;
        tone = shown.tone;
        const int size = metrics.shape();
        drawShape(painter, place({left, line.center().y() - size / 2, size, size}), shown.shape,
            colours.of(tone));
        left += size + space::tight + 2;
    }
    painter.setFont(typeOf(font(), metrics.secondary(), Weight::Strong));
    painter.setPen(colours.of(tone));
    painter.drawText(place({left, line.top(), line.right() - left, line.height() - 1}),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
            | Qt::TextSingleLine,
        words);
}

void RecordTable::mouseMoveEvent(QMouseEvent* event)
{
    const bool isLink = indexAt(event->pos()).data(LinkRole).toBool();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_header.h"

#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int funnelSize = 10;
constexpr int arrowSize = 7;

void drawFunnel(QPainter& painter, const QRectF& box, const QColor& colour, bool filled)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const double w = box.width();
    const double h = box.height();
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * w, y * h); };
    painter.drawPolygon(QPolygonF(
        {at(0, 0.08), at(1, 0.08), at(0.6, 0.52), at(0.6, 0.82), at(0.4, 0.98), at(0.4, 0.52)}));
}

void drawArrow(QPainter& painter, const QRectF& box, SortOrder order, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const bool up = order == SortOrder::Ascending;
    painter.drawPolygon(
        QPolygonF({up ? box.bottomLeft() : box.topLeft(), up ? box.bottomRight() : box.topRight(),
            QPointF(box.center().x(), up ? box.top() : box.bottom())}));
}

} // namespace

ListHeader::ListHeader(QList<ColumnInfo> columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(std::move(columns))
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFirstSectionMovable(false);
    setStretchLastSection(false);
    setMouseTracking(true);
    setMinimumSectionSize(smallestTarget);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool shift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        emit sortWanted(column, shift ? Arrangement::Extend::Yes : Arrangement::Extend::No);
    });
}

void ListHeader::showArrangement(const Arrangement& arrangement)
{
    m_arrangement = arrangement;
    viewport()->update();
}

int ListHeader::sortPlace(int column) const
{
    for (int place = 0; place < int(m_arrangement.sorts.size()); ++place)
        if (m_arrangement.sorts.at(place).column == m_columns.at(column).id)
            return place;
    return -1;
}

bool ListHeader::hasFilter(int column) const
{
    return m_arrangement.filterOf(m_columns.at(column).id) != nullptr;
}

QRect ListHeader::funnelIn(const QRect& section) const
{
    const int size = Metrics(font()).scaled(funnelSize);
    const QRect box(
        section.right() - size - space::tight, section.center().y() - size / 2, size, size);
    return QStyle::visualRect(layoutDirection(), section, box);
}

QRect ListHeader::funnelRect(int column) const
{
    if (column < 0 || column >= m_columns.size()
        || m_columns.at(column).filter == ColumnFilter::None || isSectionHidden(column))
        return {};
    return funnelIn(
        QRect(sectionViewportPosition(column), 0, sectionSize(column), viewport()->height()));
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    painter->save();
    painter->fillRect(rect, QColor(colours.ground));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line));

    QRect area = rect.adjusted(space::small, 0, -space::small, 0);
    const int place = sortPlace(column);
    const bool showsFunnel
        = !funnelRect(column).isEmpty() && (hasFilter(column) || m_hovered == column);
    if (showsFunnel) {
        drawFunnel(*painter, funnelIn(rect),
            QColor(hasFilter(column) ? colours.accent : colours.quiet), hasFilter(column));
        area.setRight(area.right() - metrics.scaled(funnelSize) - space::tight);
        if (isRightToLeft())
            area.translate(metrics.scaled(funnelSize) + space::tight, 0);
    }
    painter->setFont(typeOf(font(), metrics.secondary(), Weight::Strong));
    painter->setPen(QColor(place >= 0 || hasFilter(column) ? colours.text : colours.quiet));
    const int arrow = place < 0 ? 0 : metrics.scaled(arrowSize) + space::tight;
    const QString title = m_columns.at(column).title;
    const bool trailing = m_columns.at(column).kind == CellKind::Number;
    const QString shown
        = painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width() - arrow);
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    const int left = trailing ? area.right() - width - arrow + 1 : area.left();
    const QRect words = QStyle::visualRect(
        layoutDirection(), area, QRect(left, area.top(), width, area.height()));
    painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (place >= 0) {
        const int size = metrics.scaled(arrowSize);
        const QRect box(
            left + width + space::tight, area.center().y() - size / 2 + 1, size, qMax(4, size - 2));
        drawArrow(*painter, QStyle::visualRect(layoutDirection(), area, box),
            m_arrangement.sorts.at(place).order, QColor(colours.quiet));
    }
    painter->restore();
}

QSize ListHeader::sectionSizeFromContents(int column) const
{
    const Metrics metrics(font());
    const QFontMetrics text(typeOf(font(), metrics.secondary(), Weight::Strong));
    return {text.horizontalAdvance(m_columns.at(column).title) + 2 * space::small
            + metrics.scaled(funnelSize) + metrics.scaled(arrowSize) + 2 * space::tight,
        metrics.row()};
}

QRect ListHeader::pinnedRect() const
{
    if (offset() == 0 || count() == 0 || isSectionHidden(0))
        return {};
    const QRect all = viewport()->rect();
    return QStyle::visualRect(layoutDirection(), all, QRect(0, 0, sectionSize(0), all.height()));
}

void ListHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const QRect pinned = pinnedRect();
    if (pinned.isEmpty())
        return;
    QPainter painter(viewport());
    paintSection(&painter, pinned, 0);
}

// A press on the funnel neither sorts nor moves the column.
void ListHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && pinnedRect().contains(event->pos())) {
        event->accept();
        emit sectionClicked(0);
        return;
    }
    const int column = logicalIndexAt(event->pos());
    const QRect funnel = funnelRect(column).adjusted(-space::tight, -space::small, 0, space::small);
    if (event->button() == Qt::LeftButton && column >= 0 && funnel.contains(event->pos())) {
        event->accept();
        emit filterWanted(column);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int column = logicalIndexAt(event->pos());
    if (column != m_hovered) {
        m_hovered = column;
        viewport()->update();
    }
    QHeaderView::mouseMoveEvent(event);
}

bool ListHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int column = logicalIndexAt(help->pos());
        if (column >= 0) {
            const QString tip = funnelRect(column).contains(help->pos())
                ? tr("Filter by %1 (Alt+Down)").arg(m_columns.at(column).title)
                : tr("%1: click to sort, Shift+click to sort by it as well")
                      .arg(m_columns.at(column).title);
            QToolTip::showText(help->globalPos(), plainTip(tip), viewport());
        }
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace muniment::ui

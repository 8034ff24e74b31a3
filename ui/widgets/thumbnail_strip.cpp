// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thumbnail_strip.h"

#include "ui/widgets/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int imageSide = 112; // at a font of 13 pixels
constexpr qsizetype imagesKept = 400;

QSize fitted(const QSizeF& page, int side)
{
    return page.scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({4, 4});
}

} // namespace

void ThumbnailModel::setPages(const QList<QSizeF>& pages)
{
    beginResetModel();
    m_pages = pages;
    m_images.clear();
    endResetModel();
}

void ThumbnailModel::setImage(int page, const QImage& image)
{
    if (page < 0 || page >= int(m_pages.size()))
        return;
    m_images.insert(page, image);
    if (m_images.size() > imagesKept) {
        const QList<int> kept = m_images.keys();
        m_images.remove(*std::max_element(kept.begin(), kept.end(),
            [page](int one, int other) { return qAbs(one - page) < qAbs(other - page); }));
    }
    emit dataChanged(index(page), index(page), {ImageRole});
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case ImageRole:
        return m_images.value(index.row());
    case SizeRole:
        return m_pages.at(index.row());
    default:
        return {};
    }
}

void ThumbnailDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const Metrics metrics(option.font);
    painter->save();
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        painter->fillRect(option.rect, QColor(colours.selection));
    const int side = metrics.scaled(imageSide);
    const QSize size = fitted(index.data(ThumbnailModel::SizeRole).toSizeF(), side);
    const QRect page(QPoint(option.rect.center().x() - size.width() / 2,
                         option.rect.top() + space::small + (side - size.height()) / 2),
        size);
    painter->fillRect(page, Qt::white);
    const auto image = index.data(ThumbnailModel::ImageRole).value<QImage>();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull())
        painter->drawImage(page, image);
    painter->setPen(QColor(isCurrent ? colours.accent : colours.edge));
    painter->drawRect(page.adjusted(-1, -1, 0, 0));
    painter->setFont(typeOf(option.font, metrics.secondary()));
    painter->setPen(QColor(isCurrent ? colours.text : colours.quiet));
    painter->drawText(QRect(option.rect.left(), option.rect.bottom() - metrics.scaled(20),
                          option.rect.width(), metrics.scaled(18)),
        Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Metrics metrics(option.font);
    return {metrics.scaled(imageSide) + 2 * space::small,
        metrics.scaled(imageSide) + space::small + metrics.scaled(24)};
}

ThumbnailStrip::ThumbnailStrip(QWidget* parent)
    : QListView(parent)
    , m_model(new ThumbnailModel(this))
{
    setAccessibleName(tr("Pages in small"));
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && hasFocus())
                emit pageWanted(index.row());
        });
}

void ThumbnailStrip::showDocument(PageSource* source, const DocumentShape& shape)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_wishes.clear();
    m_model->setPages(shape.pages);
    if (!m_source)
        return;
    connect(m_source, &PageSource::thumbnailReady, this,
        [this](const PageWish& wish, const QImage& image) {
            m_wishes.removeAll(wish);
            m_model->setImage(wish.page, image);
        });
    wish();
}

void ThumbnailStrip::setCurrentPage(int page)
{
    const QModelIndex index = m_model->index(page);
    if (!index.isValid() || index == currentIndex())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ThumbnailStrip::wish()
{
    if (!m_source || !isVisible())
        return;
    const int first = qMax(0, indexAt({width() / 2, 1}).row());
    const int height = qMax(1, sizeHintForRow(0));
    const int last = qMin(m_model->rowCount() - 1, first + viewport()->height() / height + 1);
    QList<PageWish> wishes;
    const int side = Metrics(font()).scaled(imageSide);
    for (int page = first; page <= last; ++page) {
        const QSizeF size = m_model->index(page).data(ThumbnailModel::SizeRole).toSizeF();
        if (!m_model->hasImage(page))
            wishes.append({page, qRound(fitted(size, side).width() * devicePixelRatioF())});
    }
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_source->wantThumbnails(wishes);
}

void ThumbnailStrip::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    wish();
}

void ThumbnailStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    wish();
}

void ThumbnailStrip::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    wish();
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_source.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QListView>
#include <QStyledItemDelegate>

namespace muniment::ui {

// The pages of a document with their small images, as far as they came.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ImageRole = Qt::UserRole, SizeRole };

    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<QSizeF>& pages);
    void setImage(int page, const QImage& image); // the farthest ones are dropped
    [[nodiscard]] bool hasImage(int page) const { return m_images.contains(page); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<QSizeF> m_pages;
    QHash<int, QImage> m_images;
};

class ThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A strip of small pages; a click goes there. Asks the source only for those that are seen.
class ThumbnailStrip final : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailStrip(QWidget* parent = nullptr);

    void showDocument(PageSource* source, const DocumentShape& shape);
    void setCurrentPage(int page);

signals:
    void pageWanted(int page);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void wish();

    PageSource* m_source = nullptr;
    ThumbnailModel* m_model;
    QList<PageWish> m_wishes;
};

} // namespace muniment::ui

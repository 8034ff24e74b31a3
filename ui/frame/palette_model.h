// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette_items.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace muniment::ui {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, KindRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);
    [[nodiscard]] const PaletteItem& item(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

// Code and title at the leading edge, what it is and its keys at the other.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace muniment::ui

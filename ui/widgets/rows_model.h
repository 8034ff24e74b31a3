// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>
#include <numeric>

namespace muniment::ui {

// Rows of plain structs, each with a `QByteArray key() const`. Rows that stay when others are shown
// are moved, not replaced, so selection and scroll survive a refresh. Keys are unique.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<Row> rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int rowOf(const QByteArray& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;

private:
    void reorder(const QList<int>& order);

    QList<Row> m_rows;
};

template <typename Row>
int RowsModel<Row>::rowOf(const QByteArray& key) const
{
    for (int index = 0; index < int(m_rows.size()); ++index)
        if (m_rows.at(index).key() == key)
            return index;
    return -1;
}

template <typename Row>
QVariant RowsModel<Row>::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& at = m_rows.at(index.row());
    if (role == KeyRole)
        return at.key();
    const QVariant value = cell(at, index.column(), role);
    if (role == Qt::AccessibleTextRole && !value.isValid())
        return QVariant(header(index.column(), Qt::DisplayRole).toString() + QStringLiteral(": ")
            + cell(at, index.column(), Qt::DisplayRole).toString());
    return value;
}

template <typename Row>
QVariant RowsModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return header(section, role);
    return {};
}

// `order` lists the present places of the rows in their new order.
template <typename Row>
void RowsModel<Row>::reorder(const QList<int>& order)
{
    if (std::is_sorted(order.begin(), order.end()))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<Row> moved;
    moved.reserve(order.size());
    QList<int> newPlace(order.size());
    for (int index = 0; index < int(order.size()); ++index) {
        moved.append(std::move(m_rows[order.at(index)]));
        newPlace[order.at(index)] = index;
    }
    m_rows = std::move(moved);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(this->index(newPlace.at(index.row()), index.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

template <typename Row>
void RowsModel<Row>::setRows(QList<Row> rows)
{
    QHash<QByteArray, int> target;
    target.reserve(rows.size());
    for (int index = 0; index < int(rows.size()); ++index)
        target.insert(rows.at(index).key(), index);
    Q_ASSERT(target.size() == rows.size());

    // Rows that stay come first, in their new order; those that go are then one run at the end.
    QList<int> kept;
    QList<int> gone;
    QList<int> place; // in `rows`, of each kept one
    QList<bool> isThere(rows.size(), false);
    QList<int> targets;
    targets.reserve(m_rows.size());
    for (int index = 0; index < int(m_rows.size()); ++index) {
        const int wanted = target.value(m_rows.at(index).key(), -1);
        targets.append(wanted);
        (wanted < 0 ? gone : kept).append(index);
        if (wanted >= 0)
            isThere[wanted] = true;
    }
    std::sort(kept.begin(), kept.end(),
        [&targets](int a, int b) { return targets.at(a) < targets.at(b); });
    for (const int index : kept)
        place.append(targets.at(index));
    reorder(kept + gone);
    if (!gone.isEmpty()) {
        beginRemoveRows({}, int(kept.size()), int(m_rows.size()) - 1);
        m_rows.resize(kept.size());
        endRemoveRows();
    }

    QList<Row> added;
    for (int index = 0; index < int(rows.size()); ++index) {
        if (isThere.at(index))
            continue;
        place.append(index);
        added.append(rows.at(index));
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, int(kept.size()), int(kept.size() + added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
    }
    QList<int> order(place.size());
    for (int index = 0; index < int(place.size()); ++index)
        order[place.at(index)] = index;
    reorder(order);
    m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

} // namespace muniment::ui

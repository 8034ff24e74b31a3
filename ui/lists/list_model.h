// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"

#include <QAbstractTableModel>

namespace muniment::ui {

// The lines of a list. Rows that stay are moved, not replaced, when others are shown or when the
// rows are read anew, so that selection and scroll survive.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The columns never change; the rows do.
    explicit ListModel(QList<ColumnInfo> columns, QObject* parent = nullptr);

    void setLines(std::shared_ptr<const ListRows> rows, ListLines lines);

    [[nodiscard]] const std::shared_ptr<const ListRows>& rows() const { return m_rows; }
    [[nodiscard]] const QList<ColumnInfo>& columns() const { return m_columns; }
    // Of what stands on a line; -1 and null where it is a heading.
    [[nodiscard]] int rowAt(int line) const;
    [[nodiscard]] const GroupHeading* headingAt(int line) const;
    [[nodiscard]] QByteArray keyAt(int line) const;
    [[nodiscard]] int lineOf(const QByteArray& key) const; // -1: not shown
    // Rows in the order shown, a row in several groups once.
    [[nodiscard]] QList<int> shownRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    // What dragging rows out carries; null: they cannot be dragged.
    using MakeMimeData = std::function<QMimeData*(const QList<QByteArray>& keys)>;
    void setMimeData(MakeMimeData make) { m_makeMimeData = std::move(make); }

private:
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    [[nodiscard]] QVariant closedData(int line) const;
    [[nodiscard]] QString accessibleId(int line) const;
    [[nodiscard]] QVariant headingData(const GroupHeading& heading, int column, int role) const;
    void reorder(const QList<int>& order);

    QList<ColumnInfo> m_columns;
    std::shared_ptr<const ListRows> m_rows;
    ListLines m_lines;
    MakeMimeData m_makeMimeData;
};

} // namespace muniment::ui

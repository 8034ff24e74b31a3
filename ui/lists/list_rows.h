// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/row_order.h"
#include "ui/lists/column.h"
#include "ui/widgets/cell_roles.h"

#include <QByteArray>
#include <QHash>
#include <QVariant>

#include <concepts>
#include <memory>
#include <mutex>
#include <vector>

namespace muniment::ui {

// The distinct words of a column, in order, and which of them each row bears.
struct ColumnValues
{
    QStringList words; // by value
    QList<QList<int>> ofRow; // values of each row
    QList<int> counts; // rows of each value
};

// The rows of a list and all that it may ask of them. They never change, and may be asked from any
// thread; what is worked out from them (places in an order, words to filter by) is worked out once.
class ListRows
{
public:
    ListRows() = default;
    virtual ~ListRows() = default;
    ListRows(const ListRows&) = delete;
    ListRows& operator=(const ListRows&) = delete;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual const QList<ColumnInfo>& columns() const = 0;
    [[nodiscard]] virtual QByteArray key(
        int row) const = 0; // unique, and stays when rows are read anew
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual std::optional<qint64> number(int row, int column) const = 0;
    // For the delegate: roles of cell_roles.h.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;

    // The row that this one is part of, as the entries of a step are; itself where it is no part.
    // Parts follow their row without a gap, are shown where it is open, and go where it goes.
    [[nodiscard]] virtual int wholeOf(int row) const { return row; }
    [[nodiscard]] virtual bool hasParts() const { return false; } // any row
    [[nodiscard]] virtual int wholes() const { return count(); } // rows that are no parts
    [[nodiscard]] bool hasPartsOf(int row) const
    {
        return hasParts() && row + 1 < count() && wholeOf(row + 1) == row;
    }

    [[nodiscard]] int columnOf(const QString& id) const; // -1: none
    [[nodiscard]] int rowOf(const QByteArray& key) const; // -1: none
    [[nodiscard]] const Ranks& ranks(int column) const;
    [[nodiscard]] const ColumnValues& values(int column) const;
    [[nodiscard]] const QString& findable(int row) const;
    [[nodiscard]] bool hasNumbers(int column) const;

protected:
    [[nodiscard]] virtual bool sortsByNumber(int column) const = 0;
    [[nodiscard]] virtual QStringList valuesOf(int row, int column) const = 0;

private:
    struct Worked
    {
        std::once_flag ranked;
        std::once_flag valued;
        Ranks ranks;
        ColumnValues values;
    };
    [[nodiscard]] Worked& worked(int column) const;
    void makeRanks(int column, Ranks& ranks) const;
    void makeValues(int column, ColumnValues& values) const;

    mutable std::once_flag m_begun;
    mutable std::vector<std::unique_ptr<Worked>> m_worked;
    mutable std::once_flag m_folded;
    mutable QStringList m_findable;
    mutable std::once_flag m_keyed;
    mutable QHash<QByteArray, int> m_rowOf;
};

// A kind of row of which some are parts of the last one before them that is none.
template <typename Row>
concept HasParts = requires(const Row& row)
{
    {
        row.isPart()
        } -> std::same_as<bool>;
};

// Rows of plain structs with a `QByteArray key() const`, seen through columns.
template <typename Row>
class RowsOf final : public ListRows
{
public:
    using Columns = QList<Column<Row>>;

    RowsOf(QList<Row> rows, std::shared_ptr<const Columns> columns)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
    {
        for (const Column<Row>& column : *m_columns)
            m_infos.append(column.info);
        if constexpr (HasParts<Row>)
            findWholes();
    }

    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return int(m_rows.size()); }
    [[nodiscard]] const QList<ColumnInfo>& columns() const override { return m_infos; }
    [[nodiscard]] QByteArray key(int row) const override { return m_rows.at(row).key(); }
    [[nodiscard]] QString text(int row, int column) const override
    {
        return m_columns->at(column).text(m_rows.at(row));
    }
    [[nodiscard]] std::optional<qint64> number(int row, int column) const override
    {
        const Column<Row>& which = m_columns->at(column);
        return which.number ? which.number(m_rows.at(row)) : std::nullopt;
    }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] int wholeOf(int row) const override
    {
        return m_wholeOf.isEmpty() ? row : m_wholeOf.at(row);
    }
    [[nodiscard]] bool hasParts() const override { return !m_wholeOf.isEmpty(); }
    [[nodiscard]] int wholes() const override { return count() - m_parts; }

protected:
    [[nodiscard]] bool sortsByNumber(int column) const override
    {
        return bool(m_columns->at(column).number);
    }
    [[nodiscard]] QStringList valuesOf(int row, int column) const override
    {
        const Column<Row>& which = m_columns->at(column);
        return which.values ? which.values(m_rows.at(row))
                            : QStringList{which.text(m_rows.at(row))};
    }

private:
    void findWholes()
    {
        m_wholeOf.reserve(m_rows.size());
        int whole = 0;
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_rows.at(row).isPart())
                ++m_parts;
            else
                whole = row;
            m_wholeOf.append(whole);
        }
    }

    QList<Row> m_rows;
    std::shared_ptr<const Columns> m_columns;
    QList<ColumnInfo> m_infos;
    QList<int> m_wholeOf; // empty for a kind of row without parts
    int m_parts = 0;
};

// What a list needs to know of its columns before there are rows.
template <typename Row>
QList<ColumnInfo> infosOf(const QList<Column<Row>>& columns)
{
    QList<ColumnInfo> infos;
    for (const Column<Row>& column : columns)
        infos.append(column.info);
    return infos;
}

template <typename Row>
QVariant RowsOf<Row>::cell(int row, int column, int role) const
{
    const Column<Row>& which = m_columns->at(column);
    const Row& at = m_rows.at(row);
    switch (role) {
    case MarkRole:
        return which.mark ? QVariant::fromValue(which.mark(at)) : QVariant();
    case MarksRole:
        return which.marks ? QVariant::fromValue(which.marks(at)) : QVariant();
    case ToneRole:
        return which.tone ? QVariant::fromValue(which.tone(at)) : QVariant();
    case Qt::ToolTipRole:
        return which.tip ? QVariant(which.tip(at)) : QVariant();
    case ShadeRole:
        return which.shade ? QVariant(which.shade(at)) : QVariant();
    default:
        return {};
    }
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_facts.h"
#include "ui/widgets/rows_model.h"

namespace muniment::ui {

class QueueModel final : public RowsModel<QueueRow>
{
    Q_OBJECT

public:
    enum Column { What, Control, Owner, Days, Fix, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] QVariant cell(const QueueRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QVariant headingCell(const QueueRow& row, int column, int role);
    [[nodiscard]] static QString text(const QueueRow& row, int column);
};

} // namespace muniment::ui

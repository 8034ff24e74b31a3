// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_rows.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/shapes.h"

namespace muniment::ui {

class ControlsModel final : public RowsModel<ControlRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setYear(int year);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(const ControlRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString text(const ControlRow& row, ControlColumn column);
    [[nodiscard]] static QList<StateMark> quarterMarks(const ControlRow& row);
    [[nodiscard]] static QString quarterWords(const ControlRow& row);

    int m_year = 0;
};

} // namespace muniment::ui

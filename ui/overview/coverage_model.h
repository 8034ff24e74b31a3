// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_facts.h"
#include "ui/widgets/rows_model.h"

namespace muniment::ui {

// Numbers of coverage in columns of their own; only "none" is shaded.
class KindCoverageModel final : public RowsModel<CoverageRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Controls, Proof, Signed, None, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    // Where a number leads; absent where there is none, or it is nought.
    [[nodiscard]] static std::optional<RecordLink> linkOf(const CoverageRow& row, int column);

protected:
    [[nodiscard]] QVariant cell(const CoverageRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
};

class FrameworkCoverageModel final : public RowsModel<FrameworkRow>
{
    Q_OBJECT

public:
    enum Column { Framework, Applicable, Proof, Signed, None, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(const FrameworkRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
};

} // namespace muniment::ui

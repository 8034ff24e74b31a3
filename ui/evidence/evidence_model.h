// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidence_rows.h"
#include "ui/widgets/rows_model.h"

namespace muniment::ui {

class EvidenceModel final : public RowsModel<EvidenceRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(const EvidenceRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString text(const EvidenceRow& row, EvidenceColumn column);
};

} // namespace muniment::ui

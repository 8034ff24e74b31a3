// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view.h"
#include "ui/widgets/rows_model.h"

namespace muniment::ui {

// A binder as it was handed out.
struct EditionRow
{
    BinderEditionId id;
    QString code;
    int edition = 1;
    QString audit; // empty: none
    Date asOf;
    int pages = 0;
    int exhibits = 0;
    QString recipient;
    QString fileName;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

// The editions of the scope's audits, newest first.
QList<EditionRow> editionRows(const View& view);

class EditionsModel final : public RowsModel<EditionRow>
{
    Q_OBJECT

public:
    enum Column { Code, Audit, AsOf, Pages, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(const EditionRow& row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString text(const EditionRow& row, int column);
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/records_page.h"
#include "ui/scope/scope_rows.h"

namespace muniment::ui {

// The environments under review.
class ScopesPage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit ScopesPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<ScopeListRow> rows);
    void showNew();

signals:
    void assetsWanted(muniment::ScopeId scope);

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int row) const override;

private:
    void addBoundary(const scope::Scope& scope);
    void addTime(const scope::Scope& scope);
    void addFrameworks(const scope::Scope& scope);
    void addUse(const scope::Scope& scope, const ScopeListRow& row);
    std::optional<FormRefusal> add(const FieldValues& values);

    std::shared_ptr<const QList<Column<ScopeListRow>>> m_columns;
    std::shared_ptr<const RowsOf<ScopeListRow>> m_rows;
};

} // namespace muniment::ui

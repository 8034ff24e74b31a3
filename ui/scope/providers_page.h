// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/records_page.h"
#include "ui/scope/scope_rows.h"

namespace muniment::ui {

// Whose services are used, under which names their papers call them, and how they split the work.
class ProvidersPage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit ProvidersPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<ProviderListRow> rows);
    void showNew();

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int row) const override;

private:
    void addNames(const scope::Provider& provider);
    void addSplit(const scope::Provider& provider);
    void addServices(const scope::Provider& provider);
    void addDocuments(const scope::Provider& provider);
    std::optional<FormRefusal> add(const FieldValues& values);

    std::shared_ptr<const QList<Column<ProviderListRow>>> m_columns;
    std::shared_ptr<const RowsOf<ProviderListRow>> m_rows;
};

} // namespace muniment::ui

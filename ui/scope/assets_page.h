// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/records_page.h"
#include "ui/scope/asset_rows.h"
#include "ui/scope/scope_rows.h"

namespace muniment::ui {

// What the organisation runs at its providers: applications, data, virtual machines, credentials.
class AssetsPage final : public RecordsPage
{
    Q_OBJECT

public:
    explicit AssetsPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<AssetListRow> rows);
    [[nodiscard]] QList<AssetId> selected() const; // without the organisation
    [[nodiscard]] int assets() const;
    [[nodiscard]] QList<AssetListRow> rows() const;
    void showWhere(const QString& words, const std::function<bool(const AssetListRow&)>& test);

    void showNew();
    void showChange();
    void retire(); // asks for the last day in service

signals:
    void importWanted();

protected:
    void fillDetail(const QByteArray& key) override;
    [[nodiscard]] bool needsWork(int row) const override;

private:
    std::optional<FormRefusal> add(const FieldValues& values);
    std::optional<FormRefusal> change(const QList<AssetId>& ids, const FieldValues& values);
    std::optional<FormRefusal> retire(const QList<AssetId>& ids, Date day);
    Refusal decide(
        const scope::Asset& asset, const LayerOnAsset& layer, std::optional<controls::Who> who);
    void followCell(const QByteArray& key, const QString& column);

    std::shared_ptr<const QList<Column<AssetListRow>>> m_columns;
    std::shared_ptr<const RowsOf<AssetListRow>> m_rows;
};

} // namespace muniment::ui

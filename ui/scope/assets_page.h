// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/records_page.h"
#include "ui/scope/asset_rows.h"
#include "ui/scope/scope_rows.h"
#include "ui/shell/acts.h"

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
    // Writes to any number of assets, as a job and in one step.
    using WriteOne = std::function<Status(vault::Transaction& transaction, AssetId id)>;
    void writeEach(const ActName& name, const QList<AssetId>& ids, WriteOne write,
        const QString& field, const RecordForm::Answer& answer);
    void change(
        const QList<AssetId>& ids, const FieldValues& values, const RecordForm::Answer& answer);
    void retire(const QList<AssetId>& ids, Date day, const RecordForm::Answer& answer);
    void decide(
        const scope::Asset& asset, const LayerOnAsset& layer, std::optional<controls::Who> who);
    void followCell(const QByteArray& key, const QString& column);

    std::shared_ptr<const QList<Column<AssetListRow>>> m_columns;
    std::shared_ptr<const RowsOf<AssetListRow>> m_rows;
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/finding_view.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

class QComboBox;
class QLabel;
class QTableView;

namespace muniment::ui {

// Rows of a table or of one sheet of a workbook, as far as they are shown.
struct ShownSheet
{
    QString name; // empty: the file has but one
    QList<QStringList> rows;
    QString remark; // how much there is: "412 rows, 8 columns; the first 20 are shown"
};

class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<QStringList>& rows);
    [[nodiscard]] const QList<QStringList>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
    int m_columns = 0;
};

// "A", "Z", "AA": as workbooks name columns; from 0.
QString columnLetters(int column);

// Tables to be read: letters and numbers at the edges, sheets in a list above, a field that finds.
class SheetView final : public FindingView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void showSheets(const QList<ShownSheet>& sheets, const QString& remark = {});
    [[nodiscard]] QTableView& table() { return *m_table; }

protected:
    Hits findAll(const QString& wanted) override;
    void showHit(int hit) override;
    [[nodiscard]] QString chosenText() const override;
    [[nodiscard]] QWidget& reading() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell
    {
        int row = 0;
        int column = 0;
    };
    void showSheet(int index);
    void copy();

    QList<ShownSheet> m_sheets;
    QString m_remarkOfAll;
    QWidget* m_bar;
    QComboBox* m_choice;
    QTableView* m_table;
    SheetModel* m_model;
    QLabel* m_remark;
    QList<Cell> m_hits;
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_rows.h"

#include <QWidget>

class QHeaderView;

namespace muniment::ui {

// Below a list: the sums of its columns of numbers, over the rows that are shown.
class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    // Stands as the columns of the header do; the header outlives it.
    explicit TotalsRow(QHeaderView& header, QWidget* parent = nullptr);

    void showRows(const ListRows& rows, const QList<int>& shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHeaderView& m_header;
    QHash<int, QString> m_sums; // by column
};

} // namespace muniment::ui

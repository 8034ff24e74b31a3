// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace muniment::ui {

// Below the heading of a column: which of its values, or which span, the list shows.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(std::shared_ptr<const ListRows> rows, int column, const ListFilter& filter,
        QWidget* parent = nullptr);

signals:
    void changed(const muniment::ui::ListFilter& filter);

private:
    void makeValues(QVBoxLayout& column);
    void makeSpan(QVBoxLayout& column);
    void makeClear(QVBoxLayout& column);
    void takeValues();
    void takeSpan();

    std::shared_ptr<const ListRows> m_rows;
    int m_column;
    ListFilter m_filter;
    QStandardItemModel* m_values = nullptr;
    QListView* m_list = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_until = nullptr;
};

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace muniment::ui {

// Stands below a list while two or more rows are selected: how many, and what can be done to all.
class BulkBar final : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    void addAction(QAction* action); // shown with its text; stays its owner's
    void showCount(int selected);

private:
    QHBoxLayout* m_row;
    QLabel* m_count;
};

} // namespace muniment::ui

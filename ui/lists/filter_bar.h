// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace muniment::ui {

class ChipButton;

// Above a list: the saved view, what the list is narrowed to, and a way to clear it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QList<ColumnInfo> columns, QWidget* parent = nullptr);

    void showArrangement(const Arrangement& arrangement, const QString& view);
    [[nodiscard]] QString words() const; // of all that narrows the list
    // The menu of saved views, filled by its owner.
    [[nodiscard]] QMenu& viewMenu() { return *m_viewMenu; }
    // A switch that belongs to the list ("My half only"), at the far end.
    void addSwitch(QWidget* widget);

signals:
    void filterWanted(const QString& column);
    void filterRemoved(const QString& column);
    void countedRemoved();
    void cleared();

private:
    void addChip(const QString& words, const std::function<void()>& open,
        const std::function<void()>& remove);
    [[nodiscard]] QString wordsOf(const ListFilter& filter) const;
    [[nodiscard]] const ColumnInfo* infoOf(const QString& column) const;

    QList<ColumnInfo> m_columns;
    Arrangement m_arrangement;
    QMenu* m_viewMenu;
    ChipButton* m_view;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    QPushButton* m_add;
    QPushButton* m_clear;
    QHBoxLayout* m_row;
};

} // namespace muniment::ui

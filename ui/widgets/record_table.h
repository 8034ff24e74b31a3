// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace muniment::ui {

// The list in the middle of a place: whole rows, hairlines, the id stays in view when it is
// scrolled sideways, bare letters and digits jump to an id, Ctrl+C copies the selected rows so that
// they paste into a spreadsheet as a table.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(const QString& accessibleName, QWidget* parent = nullptr);

    // To be called after a header of another kind was set.
    void takeHeader();
    // Selects a row and brings it into view; the first where there is none.
    void select(int row);
    [[nodiscard]] int currentRow() const;

    // Columns that are left out, in this order, where the list is too narrow to keep `widest` as
    // wide as `least` pixels.
    void setSpareColumns(const QList<int>& columns, int widest, int least);

    void keyboardSearch(const QString& search) override;
    [[nodiscard]] QString selectedText() const; // tab-separated, with the headings

public slots:
    void copy(); // the selected rows, as a table

signals:
    // Enter, a double click, or a click on a cell that is a link.
    void rowOpened(int row);
    void cellLinkClicked(int row, int column);
    void headingToggled(int row); // the heading of a group, or a row with parts
    void currentRowChanged(int row); // -1: none

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeMetrics();
    void leaveOutSpareColumns();
    [[nodiscard]] bool isOpener(const QModelIndex& index, QPoint at) const;
    bool takeOpenerKey(int key);
    void paintHeading(QPainter& painter, int row, const QRect& line) const;
    void paintPinned(QPainter& painter, int row) const;
    [[nodiscard]] QRect pinnedRect(int row) const; // of the first column, while it is scrolled away

    QList<int> m_spareColumns;
    int m_widestColumn = 0;
    int m_leastWidth = 0;
};

} // namespace muniment::ui

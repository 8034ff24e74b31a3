// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_export.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace muniment::ui {

class BulkBar;
class EmptyPage;
class FilterBar;
class ListColumns;
class ListHeader;
class RecordTable;
class TotalsRow;
class SavedViews;

// The list in the middle of a place: filters in its headings, columns to choose, sorts, groups,
// views with a name, totals, and what can be done to several rows. What it shows is arranged here,
// in a job where there are many rows; what the rows are is told by the place.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        JobRunner& jobs;
        Settings& settings;
        Prompter& prompter;
    };

    // `name` stays the same for ever: settings keep columns and views under it.
    RecordList(const QString& name, const QString& accessibleName, QList<ColumnInfo> columns,
        Parts parts, QWidget* parent = nullptr);
    ~RecordList() override;

    // The rows that there are. Selection, scroll and arrangement stay.
    void setRows(std::shared_ptr<const ListRows> rows);
    void setFind(const QString& text);
    // Narrows the list to rows that were counted elsewhere; clears other filters.
    void showCounted(const CountedRows& counted);
    void arrange(const Arrangement& arrangement);
    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    // How the list is arranged while nobody chose otherwise.
    void setFirstArrangement(const Arrangement& arrangement);

    [[nodiscard]] QByteArray currentKey() const;
    [[nodiscard]] QList<QByteArray> selectedKeys() const; // in the order shown
    // Selects a row and brings it into view, now or once it is there; clears filters that hide it.
    void select(const QByteArray& key);
    // Shows the parts of a row below it.
    void openParts(const QByteArray& key);
    // The next row, from the current one on, that the test holds for; false: none.
    enum class Direction { Next, Previous };
    bool selectWhere(const std::function<bool(int row)>& test, Direction direction);

    void addBulkAction(QAction* action);
    void addSwitch(QWidget* widget);
    // Stands above the list until its page takes it.
    [[nodiscard]] QWidget* filterBar() { return m_filterRow; }
    // What dragging rows out of the list carries.
    void setMimeData(ListModel::MakeMimeData make);

    [[nodiscard]] const ListModel& model() const { return *m_model; }
    [[nodiscard]] RecordTable& table() { return *m_table; }
    // Columns as on screen, from the leading edge.
    [[nodiscard]] QList<int> shownColumns() const;
    // What the list is about beside its filters ("Scope Payments EU, 2026"), for paper and files.
    void setAbout(const QString& words) { m_about = words; }
    [[nodiscard]] interchange::ListSheet sheet() const; // as on screen
    void exportAs(ListFormat format);
    void exportAsked(); // asks as what
    void print();

    // Opens the filter of a column below its heading.
    void openFilter(int column);

signals:
    void currentChanged(const QByteArray& key); // empty: none
    void selectionChanged();
    void opened(const QByteArray& key); // Enter or a double click
    void linkClicked(const QByteArray& key, const QString& column);
    void countChanged(const QString& words); // "118 of 640"

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void change(const std::function<void(Arrangement&)>& edit);
    void rearrange();
    void takeLines(std::shared_ptr<const ListRows> rows, ListLines lines);
    void showState();
    void showColumnMenu(const QPoint& at);
    void fillViewMenu();
    void toggleHeading(int line);
    void noteCurrent();

    QString m_name;
    QList<ColumnInfo> m_columns;
    Parts m_parts;
    NewestJob m_arranging;
    std::shared_ptr<const ListRows> m_rows;
    Arrangement m_arrangement;
    Arrangement m_first;
    QString m_about;
    QString m_view; // the saved view that is shown; empty: none
    QByteArray m_wanted; // to be selected once it is there
    QByteArray m_current;
    int m_shown = 0;

    FilterBar* m_filters;
    QWidget* m_filterRow;
    QStackedWidget* m_stack;
    RecordTable* m_table;
    ListHeader* m_header;
    ListColumns* m_shownColumns;
    ListModel* m_model;
    TotalsRow* m_totals;
    EmptyPage* m_noMatch;
    BulkBar* m_bulk;
    std::unique_ptr<SavedViews> m_views;
};

} // namespace muniment::ui

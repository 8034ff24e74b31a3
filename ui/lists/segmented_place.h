// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_page.h"
#include "ui/shell/place.h"

class QStackedWidget;

namespace muniment::ui {

class PlaceHeader;
class SegmentBar;

// A place of one or several pages, chosen on top of it. Its head shows the count of the page's
// list, finds in it, and bears the actions that belong to the page.
class SegmentedPlace : public Place
{
    Q_OBJECT

public:
    explicit SegmentedPlace(PlaceKind kind, QWidget* parent = nullptr);
    ~SegmentedPlace() override;

    void find() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QAction* printAction() const override;
    [[nodiscard]] QAction* exportAction() const override;

protected:
    // A page without a list has no count, and nothing to find in.
    int addPage(const QString& title, QWidget* page, RecordList* list = nullptr);
    int addPage(const QString& title, RecordPage* page);
    // A button of the head that is seen while the page is shown; the first one is the primary.
    void addPageAction(int page, QWidget* button);
    void showPage(int page);
    [[nodiscard]] int currentPage() const;
    void setPageTitle(int page, const QString& title); // "To sign 4"

    virtual void pageShown(int page) { Q_UNUSED(page) }

    // What can be done in any list and its detail, for the end of a place's own actions: F3 and
    // Shift+F3 go through what was found, Alt+Enter gives the detail the whole width.
    [[nodiscard]] const QList<QAction*>& listActions() const { return m_listActions; }
    // A key of one letter that a list takes while it has the focus: menus and the page of keys tell
    // it, and it means a letter everywhere else.
    static void tellKey(QAction& action, const QKeySequence& key);

private:
    void showHead();
    void makeListActions();
    void findNext(Way way);
    [[nodiscard]] RecordPage* recordPage() const; // null: the page is none

    PlaceHeader* m_header;
    SegmentBar* m_segments;
    QStackedWidget* m_stack;
    QAction* m_print;
    QAction* m_export;
    QList<QAction*> m_listActions;
    QAction* m_wholeDetail = nullptr;
    struct Page
    {
        RecordList* list = nullptr;
        QString count;
        QString find;
        QList<QWidget*> actions;
    };
    QList<Page> m_pages;
};

} // namespace muniment::ui

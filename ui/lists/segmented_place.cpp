// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/segmented_place.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/place_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/segment_bar.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

SegmentedPlace::SegmentedPlace(PlaceKind kind, QWidget* parent)
    : Place(kind, parent)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Present))
    , m_segments(new SegmentBar(name()))
    , m_stack(new QStackedWidget)
    , m_print(new QAction(tr("Print…"), this))
    , m_export(new QAction(tr("Export list…"), this))
{
    m_header->addAction(m_segments);
    m_segments->hide();
    setRule(*m_header, Rule::None); // pages begin with their filters, and a hairline below these
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_segments, &SegmentBar::chosen, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        showHead();
        setFocusProxy(m_stack->currentWidget());
        pageShown(page);
    });
    connect(
        m_print, &QAction::triggered, this, [this] { m_pages.at(currentPage()).list->print(); });
    connect(m_export, &QAction::triggered, this,
        [this] { m_pages.at(currentPage()).list->exportAsked(); });
    makeListActions();
    connect(m_header, &PlaceHeader::findChanged, this, [this](const QString& text) {
        Page& page = m_pages[currentPage()];
        page.find = text;
        if (page.list)
            page.list->setFind(text);
    });
}

SegmentedPlace::~SegmentedPlace() = default;

void SegmentedPlace::makeListActions()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_wholeDetail = add(tr("Detail over the whole width"), Qt::ALT | Qt::Key_Return, [this] {
        if (RecordPage* page = recordPage())
            page->turnDetail();
    });
    m_listActions = {separator, add(tr("Find next"), Qt::Key_F3, [this] { findNext(Way::Next); }),
        add(tr("Find previous"), Qt::SHIFT | Qt::Key_F3, [this] { findNext(Way::Previous); }),
        m_wholeDetail};
}

void SegmentedPlace::tellKey(QAction& action, const QKeySequence& key)
{
    action.setShortcut(key);
    action.setShortcutContext(Qt::WidgetShortcut); // of no widget: the list looks at its keys
}

// Around: after the last row that was found comes the first. With nothing looked for yet, it is
// asked for.
void SegmentedPlace::findNext(Way way)
{
    const Page& page = m_pages.at(currentPage());
    if (!page.list)
        return;
    if (page.find.isEmpty()) {
        find();
        return;
    }
    const auto direction
        = way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous;
    const auto any = [](int) { return true; };
    if (page.list->selectWhere(any, direction))
        return;
    page.list->table().setCurrentIndex({});
    page.list->selectWhere(any, direction);
}

RecordPage* SegmentedPlace::recordPage() const
{
    QWidget* const shown = m_stack->currentWidget();
    auto* page = qobject_cast<RecordPage*>(shown);
    return page || !shown ? page : shown->findChild<RecordPage*>();
}

int SegmentedPlace::addPage(const QString& title, QWidget* page, RecordList* list)
{
    const int index = int(m_pages.size());
    Page added;
    added.list = list;
    m_pages.append(added);
    m_stack->addWidget(page);
    m_segments->addSegment(title);
    m_segments->setVisible(m_pages.size() > 1);
    if (list)
        connect(list, &RecordList::countChanged, this, [this, index](const QString& words) {
            m_pages[index].count = words;
            if (index == currentPage())
                showHead();
        });
    if (index == 0) {
        setFocusProxy(page);
        showHead();
    }
    return index;
}

int SegmentedPlace::addPage(const QString& title, RecordPage* page)
{
    return addPage(title, page, &page->list());
}

void SegmentedPlace::addPageAction(int page, QWidget* button)
{
    m_pages[page].actions.append(button);
    m_header->addAction(button);
    button->setVisible(page == currentPage());
}

void SegmentedPlace::showPage(int page)
{
    m_segments->setCurrent(page);
}

int SegmentedPlace::currentPage() const
{
    return m_stack->currentIndex();
}

void SegmentedPlace::setPageTitle(int page, const QString& title)
{
    m_segments->setTitle(page, title);
}

void SegmentedPlace::showHead()
{
    for (int page = 0; page < int(m_pages.size()); ++page)
        for (QWidget* button : std::as_const(m_pages[page].actions))
            button->setVisible(page == currentPage());
    const RecordPage* page = recordPage();
    m_wholeDetail->setEnabled(page && page->hasDetail());
    const Page& shown = m_pages.at(currentPage());
    m_header->setCount(shown.count);
    m_header->showFind(
        shown.list ? PlaceHeader::FindField::Present : PlaceHeader::FindField::Absent, shown.find);
}

QList<QWidget*> SegmentedPlace::panes() const
{
    if (const auto* page = qobject_cast<const RecordPage*>(m_stack->currentWidget()))
        return page->panes();
    return {m_stack->currentWidget()};
}

QAction* SegmentedPlace::printAction() const
{
    return m_pages.at(currentPage()).list ? m_print : nullptr;
}

QAction* SegmentedPlace::exportAction() const
{
    return m_pages.at(currentPage()).list ? m_export : nullptr;
}

void SegmentedPlace::find()
{
    if (RecordPage* page = recordPage())
        page->showList();
    m_header->focusFind();
}

} // namespace muniment::ui

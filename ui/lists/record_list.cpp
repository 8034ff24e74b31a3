// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list.h"

#include "ui/lists/bulk_bar.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/filter_popup.h"
#include "ui/lists/list_columns.h"
#include "ui/lists/list_header.h"
#include "ui/lists/saved_views.h"
#include "ui/lists/totals_row.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInTheWindow = 20'000; // more are arranged in a job

} // namespace

RecordList::RecordList(const QString& name, const QString& accessibleName,
    QList<ColumnInfo> columns, Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_columns(std::move(columns))
    , m_parts(parts)
    , m_arranging(parts.jobs)
    , m_filters(new FilterBar(m_columns))
    , m_filterRow(new QWidget)
    , m_stack(new QStackedWidget)
    , m_table(new RecordTable(accessibleName))
    , m_header(new ListHeader(m_columns))
    , m_shownColumns(
          new ListColumns(m_name, m_columns, *m_header, *m_table, m_parts.settings, this))
    , m_model(new ListModel(m_columns, this))
    , m_totals(new TotalsRow(*m_header))
    , m_noMatch(new EmptyPage)
    , m_bulk(new BulkBar)
    , m_views(std::make_unique<SavedViews>(parts.settings, name))
{
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto* filterRow = new QVBoxLayout(m_filterRow);
    filterRow->setContentsMargins(space::large, 0, space::large, space::medium);
    filterRow->addWidget(m_filters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_totals);
    column->addWidget(m_bulk);
    setFocusProxy(m_table);

    connect(m_filters, &FilterBar::filterWanted, this, [this](const QString& id) {
        for (int each = 0; each < int(m_columns.size()); ++each)
            if (m_columns.at(each).id == id)
                openFilter(each);
    });
    connect(m_filters, &FilterBar::filterRemoved, this, [this](const QString& id) {
        ListFilter none;
        none.column = id;
        change([&none](Arrangement& arrangement) { arrangement.setFilter(none); });
    });
    connect(m_filters, &FilterBar::countedRemoved, this,
        [this] { change([](Arrangement& arrangement) { arrangement.counted.reset(); }); });
    connect(m_filters, &FilterBar::cleared, this,
        [this] { change([](Arrangement& arrangement) { arrangement.clearFilters(); }); });
    connect(&m_filters->viewMenu(), &QMenu::aboutToShow, this, &RecordList::fillViewMenu);
    connect(m_noMatch, &EmptyPage::buttonClicked, m_filters, &FilterBar::cleared);
    m_filters->showArrangement(m_arrangement, m_view);
}

RecordList::~RecordList()
{
    m_shownColumns->keep();
}

void RecordList::makeTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->takeHeader();
    m_table->setMinimumWidth(smallestList);
    m_table->installEventFilter(this);
    m_shownColumns->restore();
    connect(
        m_header, &ListHeader::sortWanted, this, [this](int column, Arrangement::Extend extend) {
            change([&](Arrangement& arrangement) {
                arrangement.sortBy(m_columns.at(column).id, extend);
            });
        });
    connect(m_header, &ListHeader::filterWanted, this, &RecordList::openFilter);
    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordList::showColumnMenu);
    connect(m_table, &RecordTable::headingToggled, this, &RecordList::toggleHeading);
    connect(m_table, &RecordTable::currentRowChanged, this, &RecordList::noteCurrent);
    connect(m_table, &RecordTable::rowOpened, this, [this](int line) {
        if (const QByteArray key = m_model->keyAt(line); !key.isEmpty())
            emit opened(key);
    });
    connect(m_table, &RecordTable::cellLinkClicked, this, [this](int line, int column) {
        emit linkClicked(m_model->keyAt(line), m_columns.at(column).id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_bulk->showCount(int(m_table->selectionModel()->selectedRows().size()));
        emit selectionChanged();
    });
}

void RecordList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_shownColumns->fit(width());
}

void RecordList::setRows(std::shared_ptr<const ListRows> rows)
{
    m_rows = std::move(rows);
    rearrange();
}

void RecordList::setFind(const QString& text)
{
    if (text != m_arrangement.find)
        change([&text](Arrangement& arrangement) { arrangement.find = text; });
}

void RecordList::showCounted(const CountedRows& counted)
{
    m_view.clear();
    change([&counted](Arrangement& arrangement) {
        arrangement.clearFilters();
        arrangement.counted = counted;
    });
}

void RecordList::setFirstArrangement(const Arrangement& arrangement)
{
    m_first = arrangement;
    arrange(arrangement);
}

void RecordList::arrange(const Arrangement& arrangement)
{
    change([&arrangement](Arrangement& mine) { mine = arrangement; });
}

void RecordList::change(const std::function<void(Arrangement&)>& edit)
{
    edit(m_arrangement);
    m_header->showArrangement(m_arrangement);
    m_filters->showArrangement(m_arrangement, m_view);
    rearrange();
}

void RecordList::rearrange()
{
    if (!m_rows)
        return;
    if (m_rows->count() <= rowsInTheWindow) {
        m_arranging.stop();
        takeLines(m_rows, linesOf(*m_rows, m_arrangement));
        return;
    }
    m_arranging.run(
        this,
        [rows = m_rows, arrangement = m_arrangement](
            const JobContext& job) { return linesOf(*rows, arrangement, job.stop); },
        [this, rows = m_rows](ListLines lines) { takeLines(rows, std::move(lines)); });
}

void RecordList::takeLines(std::shared_ptr<const ListRows> rows, ListLines lines)
{
    m_shown = lines.shown;
    // What is selected stays selected where it is still shown, in whatever group.
    const QByteArray current = m_wanted.isEmpty() ? m_current : m_wanted;
    m_model->setLines(std::move(rows), std::move(lines));
    const int line = m_model->lineOf(current);
    if (line >= 0 && line != m_table->currentRow())
        m_table->select(line);
    else if (line < 0 && m_model->keyAt(m_table->currentRow()).isEmpty())
        selectWhere([](int) { return true; }, Direction::Next);
    if (line >= 0)
        m_wanted.clear();
    noteCurrent();
    showState();
}

void RecordList::showState()
{
    const QLocale locale;
    const int all = m_rows ? m_rows->wholes() : 0;
    emit countChanged(m_shown == all
            ? locale.toString(all)
            : tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(all)));
    const bool matchesNothing = all > 0 && m_shown == 0;
    if (matchesNothing) {
        m_noMatch->setWords(tr("No rows match %n filters.", nullptr, m_arrangement.filterCount()));
        m_noMatch->setButton(tr("Clear them"));
    }
    m_stack->setCurrentWidget(
        matchesNothing ? static_cast<QWidget*>(m_noMatch) : static_cast<QWidget*>(m_table));
    if (m_rows)
        m_totals->showRows(*m_rows, m_model->shownRows());
}

void RecordList::noteCurrent()
{
    const QByteArray key = m_model->keyAt(m_table->currentRow());
    if (key == m_current)
        return;
    m_current = key;
    emit currentChanged(key);
}

QByteArray RecordList::currentKey() const
{
    return m_model->keyAt(m_table->currentRow());
}

QList<QByteArray> RecordList::selectedKeys() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QByteArray> keys;
    for (const QModelIndex& index : std::as_const(rows))
        if (const QByteArray key = m_model->keyAt(index.row());
            !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    return keys;
}

void RecordList::select(const QByteArray& key)
{
    const int line = m_model->lineOf(key);
    if (line >= 0) {
        m_wanted.clear();
        m_table->select(line);
        return;
    }
    m_wanted = key;
    if (m_rows && m_rows->rowOf(key) >= 0)
        change([](Arrangement& arrangement) {
            arrangement.clearFilters();
            arrangement.closed.clear();
        });
}

void RecordList::openParts(const QByteArray& key)
{
    if (!m_arrangement.opened.contains(key))
        change([&key](Arrangement& arrangement) { arrangement.opened.insert(key); });
}

bool RecordList::selectWhere(const std::function<bool(int row)>& test, Direction direction)
{
    const int lines = m_model->rowCount();
    const int step = direction == Direction::Next ? 1 : -1;
    const int from = m_table->currentRow() < 0 && step < 0 ? lines : m_table->currentRow();
    for (int line = from + step; line >= 0 && line < lines; line += step) {
        const int row = m_model->rowAt(line);
        if (row < 0 || !test(row))
            continue;
        m_table->select(line);
        return true;
    }
    return false;
}

void RecordList::addBulkAction(QAction* action)
{
    m_bulk->addAction(action);
}

void RecordList::addSwitch(QWidget* widget)
{
    m_filters->addSwitch(widget);
}

void RecordList::setMimeData(ListModel::MakeMimeData make)
{
    m_model->setMimeData(std::move(make));
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
}

QList<int> RecordList::shownColumns() const
{
    return m_shownColumns->shown();
}

void RecordList::openFilter(int column)
{
    if (!m_rows || column < 0 || m_columns.at(column).filter == ColumnFilter::None)
        return;
    const ListFilter* filter = m_arrangement.filterOf(m_columns.at(column).id);
    auto* popup = new FilterPopup(m_rows, column, filter ? *filter : ListFilter(), this);
    connect(popup, &FilterPopup::changed, this, [this](const ListFilter& chosen) {
        change([&chosen](Arrangement& arrangement) { arrangement.setFilter(chosen); });
    });
    const QRect funnel = m_header->funnelRect(column);
    const QPoint below = m_header->viewport()->mapToGlobal(
        QPoint(qMax(0, m_header->sectionViewportPosition(column)), m_header->height()));
    popup->move(funnel.isEmpty() ? m_filters->mapToGlobal(m_filters->rect().bottomLeft()) : below);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

// Alt+Down opens the filter of the column that the cursor is in.
bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openFilter(qMax(0, m_table->currentIndex().column()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::showColumnMenu(const QPoint& at)
{
    const int column = m_header->logicalIndexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const QString id = m_columns.at(column).id;
        const bool isGrouped = m_arrangement.groupBy == id;
        menu->addAction(
            isGrouped ? tr("Stop grouping") : tr("Group by %1").arg(m_columns.at(column).title),
            this, [this, id, isGrouped] {
                change([&](Arrangement& arrangement) {
                    arrangement.groupBy = isGrouped ? QString() : id;
                    arrangement.closed.clear();
                });
            });
        if (m_columns.at(column).filter != ColumnFilter::None)
            menu->addAction(tr("Filter by %1").arg(m_columns.at(column).title), this,
                [this, column] { openFilter(column); });
        menu->addSeparator();
    }
    m_shownColumns->addTo(*menu);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

void RecordList::fillViewMenu()
{
    QMenu& menu = m_filters->viewMenu();
    menu.clear();
    const auto show = [this](const QString& name, const Arrangement& arrangement) {
        m_view = name;
        arrange(arrangement);
    };
    QAction* all = menu.addAction(tr("All"), this, [this, show] { show({}, m_first); });
    all->setCheckable(true);
    all->setChecked(m_view.isEmpty());
    const QList<SavedView> views = m_views->all();
    for (const SavedView& view : views) {
        QAction* action = menu.addAction(view.name, this, [this, show, view] {
            m_header->restoreState(view.columns);
            m_shownColumns->choose(view.shown);
            show(view.name, view.arrangement);
        });
        action->setCheckable(true);
        action->setChecked(m_view == view.name);
    }
    menu.addSeparator();
    menu.addAction(tr("Save this view…"), this, [this] {
        TextQuestion question;
        question.words.title = tr("Save this view");
        question.label = tr("Name of the view");
        question.value = m_view;
        question.yes = tr("Save");
        m_parts.prompter.askText(question, [this](const QString& name) {
            m_views->save({name, m_arrangement, m_header->saveState(), m_shownColumns->chosen()});
            m_view = name;
            m_filters->showArrangement(m_arrangement, m_view);
        });
    });
    if (!m_view.isEmpty())
        menu.addAction(tr("Delete the view \"%1\"").arg(m_view), this, [this, show] {
            m_views->remove(m_view);
            show({}, m_first);
        });
    menu.addSeparator();
    menu.addAction(tr("Export as a workbook…"), this, [this] { exportAs(ListFormat::Workbook); });
    menu.addAction(tr("Export as CSV…"), this, [this] { exportAs(ListFormat::Csv); });
    menu.addAction(tr("Export as PDF…"), this, [this] { exportAs(ListFormat::Pdf); });
    menu.addAction(tr("Print…"), this, &RecordList::print);
}

interchange::ListSheet RecordList::sheet() const
{
    QStringList about;
    if (!m_about.isEmpty())
        about.append(m_about);
    if (const QString filters = m_filters->words(); !filters.isEmpty())
        about.append(tr("Narrowed to %1").arg(filters));
    return sheetOf(*m_model, shownColumns(), m_table->accessibleName(), about);
}

void RecordList::exportAs(ListFormat format)
{
    exportList(sheet(), format, m_parts.jobs, m_parts.prompter, this);
}

void RecordList::exportAsked()
{
    const ChoiceQuestion question{
        {tr("Export this list"),
            tr("It is written as on screen: these rows, these columns, in "
               "this order."),
            {}},
        {{tr("Workbook"), u"XLSX"_s}, {tr("Table as text"), u"CSV"_s}, {tr("Pages"), u"PDF"_s}}, 0,
        tr("Export…")};
    m_parts.prompter.choose(question, [this](int choice) {
        const ListFormat formats[] = {ListFormat::Workbook, ListFormat::Csv, ListFormat::Pdf};
        exportAs(formats[qBound(0, choice, int(std::size(formats)) - 1)]);
    });
}

void RecordList::print()
{
    printList(sheet(), window());
}

void RecordList::toggleHeading(int line)
{
    const GroupHeading* heading = m_model->headingAt(line);
    if (!heading) {
        const QByteArray key = m_model->keyAt(line);
        change([&key](Arrangement& arrangement) {
            if (!arrangement.opened.remove(key))
                arrangement.opened.insert(key);
        });
        return;
    }
    const QString word = heading->word;
    change([&word](Arrangement& arrangement) {
        if (!arrangement.closed.remove(word))
            arrangement.closed.insert(word);
    });
}

} // namespace muniment::ui

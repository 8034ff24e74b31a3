// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/controls_place.h"

#include "ui/controls/control_detail_view.h"
#include "ui/controls/controls_model.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/place_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

namespace {

const auto splitName = QStringLiteral("controls/split");
constexpr int leastTitle = 200;

void layColumns(QHeaderView& header, const Metrics& metrics)
{
    const int widths[] = {60, 124, 200, 68, 116, 88};
    for (int column = 0; column < int(std::size(widths)); ++column)
        header.resizeSection(column, metrics.scaled(widths[column]));
    header.setStretchLastSection(false);
    header.setSectionResizeMode(int(ControlColumn::Title), QHeaderView::Stretch);
}

} // namespace

ControlsPlace::ControlsPlace(JobRunner& jobs, Settings& settings, QWidget* parent)
    : Place(parent)
    , m_settings(settings)
    , m_reading(jobs)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Present))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter)
    , m_table(new RecordTable(name()))
    , m_model(new ControlsModel(this))
    , m_detail(new ControlDetailView)
    , m_empty(new EmptyPage)
{
    m_table->setModel(m_model);
    layColumns(*m_table->horizontalHeader(), Metrics(font()));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setMinimumWidth(smallestList);
    m_table->setSpareColumns(
        {int(ControlColumn::Half)}, int(ControlColumn::Title), Metrics(font()).scaled(leastTitle));
    m_detail->setMinimumWidth(smallestDetail);
    m_split->addWidget(m_table);
    m_split->addWidget(m_detail);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({636, 436});
    setFocusProxy(m_table);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_header, &PlaceHeader::findChanged, this, [this](const QString& text) {
        m_order.find = text;
        arrange();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, &ControlsPlace::showDetail);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ControlsPlace::sortBy);
    connect(m_detail, &ControlDetailView::evidenceWanted, this,
        [this](EvidenceId id) { emit linkFollowed(id); });
    m_split->restoreState(m_settings.layout(splitName));
}

ControlsPlace::~ControlsPlace()
{
    m_settings.setLayout(splitName, m_split->saveState());
}

QString ControlsPlace::name() const
{
    return tr("Controls");
}

void ControlsPlace::setView(const View& view)
{
    m_view = view;
    m_model->setYear(yearOf(view).from.year());
    m_reading.run(
        this, [view](const JobContext&) { return controlRows(view); },
        [this](QList<ControlRow> rows) { takeRows(std::move(rows)); });
}

void ControlsPlace::takeRows(QList<ControlRow> rows)
{
    m_rows = std::move(rows);
    const auto overdue = std::count_if(
        m_rows.begin(), m_rows.end(), [](const ControlRow& row) { return row.isOverdue(); });
    emit needChanged({int(overdue), Urgency::Overdue});
    arrange();
    if (m_table->currentRow() < 0 || !m_wanted.isNull())
        m_table->select(qMax(0, m_model->rowOf(idBytes(m_wanted))));
    m_wanted = {};
    showDetail();
}

void ControlsPlace::arrange()
{
    m_model->setRows(arranged(m_rows, m_order));
    const QString all = locale().toString(m_rows.size());
    m_header->setCount(m_model->rowCount() == m_rows.size()
            ? all
            : tr("%1 of %2").arg(locale().toString(m_model->rowCount()), all));
    m_stack->setCurrentWidget(m_rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_split);
    if (m_rows.isEmpty())
        m_empty->setWords(
            tr("Controls are what your organisation does. There are none in this scope "
               "yet."),
            tr("Take what fits from the starter catalog, or import a list, with muniment-cli."));
    if (!m_rows.isEmpty() && m_model->rowCount() == 0)
        m_detail->showNothing(tr("No controls match \"%1\".").arg(m_order.find));
    else if (m_table->currentRow() < 0)
        m_table->select(0);
}

void ControlsPlace::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_view.isReady())
        return;
    if (const standing::ControlFacts* control = m_view.facts->control(m_model->row(row).id))
        m_detail->showControl(controlDetail(m_view, *control));
}

void ControlsPlace::sortBy(int column)
{
    const auto chosen = ControlColumn(column);
    const bool isAgain = m_order.column == chosen && m_order.order == Qt::AscendingOrder;
    m_order.column = chosen;
    m_order.order = isAgain ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->horizontalHeader()->setSortIndicator(column, m_order.order);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    arrange();
}

bool ControlsPlace::open(const RecordLink& link)
{
    const auto* id = std::get_if<ControlId>(&link);
    if (!id)
        return false;
    const int row = m_model->rowOf(idBytes(*id));
    if (row < 0)
        m_wanted = *id;
    else
        m_table->select(row);
    m_table->setFocus();
    return true;
}

std::optional<RecordLink> ControlsPlace::current() const
{
    const int row = m_table->currentRow();
    if (row < 0)
        return {};
    return RecordLink(m_model->row(row).id);
}

void ControlsPlace::find()
{
    m_header->focusFind();
}

} // namespace muniment::ui

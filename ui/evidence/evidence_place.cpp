// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_place.h"

#include "ui/evidence/evidence_detail_view.h"
#include "ui/evidence/evidence_model.h"
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

const auto splitName = QStringLiteral("evidence/split");
const auto detailSplitName = QStringLiteral("evidence/detail");
constexpr int leastTitle = 200;

void layColumns(QHeaderView& header, const Metrics& metrics)
{
    const int widths[] = {60, 124, 180, 96, 148, 104, 80, 136};
    for (int column = 0; column < int(std::size(widths)); ++column)
        header.resizeSection(column, metrics.scaled(widths[column]));
    header.setSectionResizeMode(int(EvidenceColumn::Title), QHeaderView::Stretch);
}

} // namespace

EvidencePlace::EvidencePlace(
    JobRunner& jobs, Settings& settings, FilePreview* preview, QWidget* parent)
    : Place(PlaceKind::Evidence, parent)
    , m_settings(settings)
    , m_reading(jobs)
    , m_header(new PlaceHeader(name(), PlaceHeader::FindField::Present))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter)
    , m_table(new RecordTable(name()))
    , m_model(new EvidenceModel(this))
    , m_detail(new EvidenceDetailView(preview))
    , m_empty(new EmptyPage)
{
    m_table->setModel(m_model);
    layColumns(*m_table->horizontalHeader(), Metrics(font()));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setMinimumWidth(smallestList);
    m_table->setSpareColumns(
        {int(EvidenceColumn::Source), int(EvidenceColumn::Controls), int(EvidenceColumn::Type)},
        int(EvidenceColumn::Title), Metrics(font()).scaled(leastTitle));
    m_detail->setMinimumWidth(smallestDetail);
    m_split->addWidget(m_table);
    m_split->addWidget(m_detail);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({652, 420});
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
    connect(m_table, &RecordTable::currentRowChanged, this, &EvidencePlace::showDetail);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &EvidencePlace::sortBy);
    connect(m_detail, &EvidenceDetailView::controlWanted, this,
        [this](ControlId id) { emit linkFollowed(id); });
    m_split->restoreState(m_settings.layout(splitName));
    m_detail->split().restoreState(m_settings.layout(detailSplitName));
}

EvidencePlace::~EvidencePlace()
{
    m_settings.setLayout(splitName, m_split->saveState());
    m_settings.setLayout(detailSplitName, m_detail->split().saveState());
}

void EvidencePlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this, [view](const JobContext&) { return evidenceRows(view); },
        [this](QList<EvidenceRow> rows) { takeRows(std::move(rows)); });
}

void EvidencePlace::takeRows(QList<EvidenceRow> rows)
{
    m_rows = std::move(rows);
    const auto waiting = std::count_if(m_rows.begin(), m_rows.end(), [](const EvidenceRow& row) {
        return row.revision > 0 && row.review == evidence::Review::Submitted;
    });
    emit needChanged({int(waiting), Urgency::Usual});
    arrange();
    if (m_table->currentRow() < 0 || !m_wanted.isNull())
        m_table->select(qMax(0, m_model->rowOf(idBytes(m_wanted))));
    m_wanted = {};
    showDetail();
}

void EvidencePlace::arrange()
{
    m_model->setRows(arranged(m_rows, m_order));
    const QString all = locale().toString(m_rows.size());
    m_header->setCount(m_model->rowCount() == m_rows.size()
            ? all
            : tr("%1 of %2").arg(locale().toString(m_model->rowCount()), all));
    m_stack->setCurrentWidget(m_rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_split);
    if (m_rows.isEmpty())
        m_empty->setWords(tr("No evidence yet. Files are copied into the vault and hashed; the "
                             "originals stay where they are."),
            tr("Add files and folders with muniment-cli evidence add."));
    if (!m_rows.isEmpty() && m_model->rowCount() == 0)
        m_detail->showNothing(tr("No evidence matches \"%1\".").arg(m_order.find));
    else if (m_table->currentRow() < 0)
        m_table->select(0);
}

// While the place is hidden no page is drawn.
void EvidencePlace::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_view.isReady() || !isVisible())
        return;
    if (const standing::EvidenceFacts* item = m_view.facts->evidenceItem(m_model->row(row).id))
        m_detail->showItem(m_view, *item);
}

void EvidencePlace::showEvent(QShowEvent* event)
{
    Place::showEvent(event);
    showDetail();
}

void EvidencePlace::sortBy(int column)
{
    const auto chosen = EvidenceColumn(column);
    const bool isAgain = m_order.column == chosen && m_order.order == Qt::AscendingOrder;
    m_order.column = chosen;
    m_order.order = isAgain ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->horizontalHeader()->setSortIndicator(column, m_order.order);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    arrange();
}

bool EvidencePlace::open(const RecordLink& link)
{
    const auto* id = std::get_if<EvidenceId>(&link);
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

std::optional<RecordLink> EvidencePlace::current() const
{
    const int row = m_table->currentRow();
    if (row < 0)
        return {};
    return RecordLink(m_model->row(row).id);
}

void EvidencePlace::find()
{
    m_header->focusFind();
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/controls_place.h"

#include "ui/controls/control_columns.h"
#include "ui/controls/control_detail_view.h"
#include "ui/controls/requirements_page.h"
#include "ui/intake/destinations.h"
#include "ui/intake/drop_target.h"
#include "ui/lists/counted_link.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/record_table.h"

#include <QAction>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// The control that a row stands for; null: none.
ControlId controlOf(const QByteArray& key)
{
    return {base::uuidFromBytes(key).value_or(boost::uuids::uuid{})};
}

} // namespace

ControlsPlace::ControlsPlace(const RecordList::Parts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Controls, parent)
    , m_reading(parts.jobs)
    , m_columns(controlColumns())
    , m_page(nullptr)
    , m_detail(new ControlDetailView)
    , m_requirements(new RequirementsPage(parts))
{
    auto* list = new RecordList(u"controls"_s, name(), infosOf(*m_columns), parts);
    m_page = new RecordPage(u"controls"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("Controls are what your organisation does. There are none in this scope yet."),
        tr("Take what fits from the starter catalog, or import a list, with muniment-cli."));
    addPage(tr("Our controls"), m_page);
    connect(list, &RecordList::currentChanged, this, &ControlsPlace::showDetail);
    addPage(tr("By requirement"), m_requirements, &m_requirements->list());
    connect(m_detail, &ControlDetailView::evidenceWanted, this,
        [this](EvidenceId id) { emit linkFollowed(id); });
    connect(m_detail, &ControlDetailView::signWanted, this, [this](ControlId id) {
        emit linkFollowed(PlaceLink{PlaceKind::Attestations, u"sign:"_s + idText(id)});
    });
    connect(m_requirements, &RequirementsPage::linkFollowed, this, [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    });
    makeActions();
}

void ControlsPlace::makeActions()
{
    auto* table = new QAction(tr("Covered time as a table"), this);
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    table->setCheckable(true);
    connect(table, &QAction::toggled, m_detail, &ControlDetailView::setCoveredAsTable);
    connect(m_detail, &ControlDetailView::coveredAsTableChanged, table, &QAction::setChecked);
    m_actions.append(table);
}

void ControlsPlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{controlRows(view), requirementRows(view)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

void ControlsPlace::takeRows(const View& view, Rows rows)
{
    const auto overdue = std::count_if(rows.controls.begin(), rows.controls.end(),
        [](const ControlRow& row) { return row.isOverdue(); });
    emit needChanged({int(overdue), Urgency::Overdue});
    m_rows = std::make_shared<const RowsOf<ControlRow>>(std::move(rows.controls), m_columns);
    m_page->setRows(m_rows);
    m_requirements->setRows(view, std::move(rows.requirements));
    showDetail();
}

void ControlsPlace::showDetail()
{
    if (!m_view.isReady())
        return;
    const ControlId id = controlOf(m_page->list().currentKey());
    if (const standing::ControlFacts* control = m_view.facts->control(id))
        m_detail->showControl(controlDetail(m_view, *control));
    else
        m_detail->showNothing({});
}

bool ControlsPlace::open(const RecordLink& link)
{
    const auto* place = std::get_if<PlaceLink>(&link);
    const auto counted = place && place->place == kind() ? countedOfWord(place->what)
                                                         : std::optional<CountedRows>();
    if (counted) {
        showPage(Ours);
        m_page->list().showCounted(*counted);
        m_page->setFocus();
        return true;
    }
    if (const auto* requirement = std::get_if<RequirementId>(&link)) {
        showPage(ByRequirement);
        m_requirements->select(*requirement);
        setFocus();
        return true;
    }
    const auto* id = std::get_if<ControlId>(&link);
    if (!id)
        return false;
    showPage(Ours);
    m_page->list().select(idBytes(*id));
    m_page->setFocus();
    return true;
}

std::optional<PeekCard> ControlsPlace::peek(const RecordLink& link) const
{
    const auto* id = std::get_if<ControlId>(&link);
    const standing::ControlFacts* control = id ? m_view.facts->control(*id) : nullptr;
    if (!control)
        return {};
    const ControlDetail detail = controlDetail(m_view, *control);
    PeekCard card{detail.code + u' ' + detail.title, detail.state, detail.sentence, {}};
    if (const scope::Person* owner = m_view.facts->person(control->control.ownerId))
        card.facts.append({tr("Owner"), owner->name});
    card.facts.append({tr("Text"), detail.version});
    for (const SignatureRow& row :
        detail.signatures.first(qMin<qsizetype>(1, detail.signatures.size())))
        card.facts.append({tr("Signed"), row.period + u", "_s + row.conclusion.word});
    return card;
}

QList<QWidget*> ControlsPlace::panes() const
{
    return currentPage() == Ours ? m_page->panes() : m_requirements->panes();
}

bool ControlsPlace::goToNeed(Way way)
{
    if (currentPage() == ByRequirement)
        return m_requirements->goToNeed(way);
    return m_rows
        && m_page->list().selectWhere([this](int row) { return m_rows->row(row).isOverdue(); },
            way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

std::optional<IntakeDestination> ControlsPlace::destination(const QByteArray& key) const
{
    const standing::ControlFacts* control
        = m_view.isReady() ? m_view.facts->control(controlOf(key)) : nullptr;
    return control ? std::optional(controlDestination(*control)) : std::nullopt;
}

void ControlsPlace::takeFiles(Intake& intake)
{
    RecordTable& table = m_page->list().table();
    new DropTarget(
        &table, intake, [this, &table](std::optional<QPoint> at) -> std::optional<DropSpot> {
            const int line = at ? table.rowAt(at->y()) : table.currentRow();
            const auto where = destination(m_page->list().model().keyAt(line));
            const QRect area(0, table.rowViewportPosition(line), table.viewport()->width(),
                table.rowHeight(line));
            return where ? std::optional(DropSpot{*where, area}) : std::nullopt;
        });
    new DropTarget(m_detail, intake, [this](std::optional<QPoint> at) -> std::optional<DropSpot> {
        const QByteArray key = m_page->list().currentKey();
        const auto where = destination(key);
        if (!where)
            return {};
        const auto cell = at ? m_detail->cellAt(*at) : std::nullopt;
        const standing::ControlFacts* control = m_view.facts->control(controlOf(key));
        for (const controls::ExpectedEvidence& series : control->expected)
            if (cell && series.id == cell->cell.expectedId)
                return DropSpot{slotDestination(*control, series, cell->cell.period), cell->area};
        return DropSpot{*where, {}};
    });
}

std::optional<RecordLink> ControlsPlace::current() const
{
    if (currentPage() == ByRequirement) {
        const RequirementRow* row = m_requirements->currentRow();
        return row ? std::optional<RecordLink>(row->standing.requirementId) : std::nullopt;
    }
    const QByteArray key = m_page->list().currentKey();
    if (key.isEmpty())
        return {};
    return RecordLink(controlOf(key));
}

} // namespace muniment::ui

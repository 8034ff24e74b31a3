// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/controls_place.h"

#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "core/vault/vault.h"
#include "ui/controls/catalog_sheet.h"
#include "ui/controls/control_columns.h"
#include "ui/controls/control_detail_view.h"
#include "ui/controls/control_forms.h"
#include "ui/controls/expected_form.h"
#include "ui/controls/form_panel.h"
#include "ui/controls/requirement_forms.h"
#include "ui/controls/text_forms.h"
#include "ui/intake/destinations.h"
#include "ui/intake/drop_target.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// A control, and where it is applied; null: to the organisation as a whole.
struct OnAssets
{
    ControlId control;
    QSet<AssetId> assets;
};

// The status alone: what else was said of a control on an asset may have changed meanwhile.
Status setStatusOf(vault::Transaction& transaction, const QList<OnAssets>& wanted,
    controls::ImplementationStatus status)
{
    using controls::ImplementationRegister;
    for (const OnAssets& here : wanted) {
        const auto all
            = ImplementationRegister(transaction.access()).implementationsOf(here.control);
        if (!all)
            return failWith(all);
        for (controls::Implementation each : *all) {
            if (!here.assets.contains(each.assetId) || each.applies != controls::Applies::Applies)
                continue;
            each.status = status;
            if (const auto put = ImplementationRegister::put(transaction, each); !put)
                return failWith(put);
        }
    }
    return {};
}

// The control that a row stands for; null: none.
ControlId controlOf(const QByteArray& key)
{
    return {base::uuidFromBytes(key).value_or(boost::uuids::uuid{})};
}

} // namespace

ControlsPlace::ControlsPlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Controls, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_columns(controlColumns())
    , m_page(nullptr)
    , m_detail(new ControlDetailView(controlCommits(parts.acts)))
    , m_requirements(new RequirementsPage({parts.jobs, parts.settings, parts.prompter}))
    , m_forms(new FormPanel(parts.acts, this))
    , m_catalog(new CatalogSheet(parts, *m_forms, this))
    , m_coveredAsTable(new QAction(tr("Covered time as a table"), this))
{
    auto* list = new RecordList(
        u"controls"_s, name(), infosOf(*m_columns), {parts.jobs, parts.settings, parts.prompter});
    m_page = new RecordPage(u"controls"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("Controls are what your organisation does. There are none in this scope yet."),
        tr("Take what fits from the starter catalog."));
    m_page->emptyPage().setButton(tr("Add from catalog…"));
    m_page->emptyPage().setLink(tr("New control…"));
    addPage(tr("Our controls"), m_page);
    connect(list, &RecordList::currentChanged, this, &ControlsPlace::showDetail);
    addPage(tr("By requirement"), m_requirements, &m_requirements->list());
    connectDetail();
    connect(&parts.acts, &Acts::changeabilityChanged, this,
        [this] { m_detail->setReadOnly(m_parts.acts.whyNot()); });
    makeActions();
}

void ControlsPlace::connectDetail()
{
    connect(m_detail, &ControlDetailView::evidenceWanted, this,
        [this](EvidenceId id) { emit linkFollowed(id); });
    connect(m_detail, &ControlDetailView::linkFollowed, this, &ControlsPlace::linkFollowed);
    connect(m_detail, &ControlDetailView::signWanted, this, [this](ControlId id) {
        emit linkFollowed(PlaceLink{PlaceKind::Attestations, u"sign:"_s + idText(id)});
    });
    connect(m_detail, &ControlDetailView::placesWanted, this, [this](ControlId id) {
        if (const standing::ControlFacts* control = m_view.facts->control(id))
            askWhere({control});
    });
    const auto asks = [this](void (ControlDetailView::*wanted)(ControlId), auto makeForm) {
        connect(m_detail, wanted, this, [this, makeForm](ControlId id) {
            if (const standing::ControlFacts* control = m_view.facts->control(id))
                ask(*control, makeForm);
        });
    };
    asks(&ControlDetailView::requirementsWanted, &makeMeetsForm);
    asks(&ControlDetailView::expectedWanted, &makeExpectedForm);
    asks(&ControlDetailView::textWanted, &makeTextForm);
    connect(m_requirements, &RequirementsPage::linkFollowed, this, [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    });
    connect(m_requirements, &RequirementsPage::formWanted, this, &ControlsPlace::askForRequirement);
}

RecordForm* ControlsPlace::form() const
{
    return m_forms->form();
}

QAction* ControlsPlace::addAction(const QString& words, std::function<void()> act)
{
    auto* action = new QAction(words, this);
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions.append(action);
    return action;
}

// In the head of a page, beside the menu.
void ControlsPlace::addPageButton(Page page, QAction* action)
{
    auto* button = new QPushButton(action->text());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_parts.acts.guard(button);
    addPageAction(page, button);
}

void ControlsPlace::makeActions()
{
    QAction* const table = m_coveredAsTable;
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    table->setCheckable(true);
    connect(table, &QAction::toggled, m_detail, &ControlDetailView::setCoveredAsTable);
    connect(m_detail, &ControlDetailView::coveredAsTableChanged, table, &QAction::setChecked);
    makeFormActions();
    m_actions.append(table);
    makeStatusActions();
}

// What is asked for beside the list.
void ControlsPlace::makeFormActions()
{
    QAction* take = addAction(tr("Add from catalog…"), [this] { m_catalog->open(m_view); });
    take->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_parts.acts.guard(take);
    connect(&m_page->emptyPage(), &EmptyPage::buttonClicked, take, &QAction::trigger);
    QAction* add = addAction(tr("New control…"), [this] {
        if (!m_view.isReady() || m_forms->keepsForm())
            return;
        showPage(Ours);
        m_forms->show(makeNewControlForm(
            m_parts.acts, m_view, [this](ControlId id) { m_page->list().select(idBytes(id)); }));
    });
    m_parts.acts.guard(add);
    connect(&m_page->emptyPage(), &EmptyPage::linkClicked, add, &QAction::trigger);
    QAction* apply
        = addAction(tr("Apply a framework…"), [this] { m_catalog->openFramework(m_view); });
    m_parts.acts.guard(apply);
    connect(m_requirements, &RequirementsPage::frameworkWanted, apply, &QAction::trigger);
    QAction* where = addAction(tr("Where it applies…"), [this] { askWhere(selected()); });
    m_parts.acts.guard(where,
        [this] { return currentPage() == Ours && !m_page->list().selectedKeys().isEmpty(); });
    QAction* retire
        = addAction(tr("Retire…"), [this] { ask(*selected().first(), &makeRetireForm); });
    m_parts.acts.guard(retire, [this] {
        const QList<const standing::ControlFacts*> one = selected();
        return currentPage() == Ours && one.size() == 1
            && !one.first()->control.retiredOn.isValid();
    });
    addPageButton(Ours, add);
    addPageButton(Ours, take);
    addPageButton(ByRequirement, apply);
}

QList<const standing::ControlFacts*> ControlsPlace::selected() const
{
    QList<const standing::ControlFacts*> controls;
    for (const QByteArray& key : m_page->list().selectedKeys())
        if (const standing::ControlFacts* control = m_view.facts->control(controlOf(key)))
            controls.append(control);
    return controls;
}

void ControlsPlace::askWhere(const QList<const standing::ControlFacts*>& controls)
{
    if (!controls.isEmpty() && !m_forms->keepsForm())
        m_forms->show(makePlacesForm(m_parts.acts, m_view, controls));
}

void ControlsPlace::ask(const standing::ControlFacts& control, FormMaker makeForm)
{
    if (!m_forms->keepsForm())
        m_forms->show(makeForm(m_parts.acts, m_view, control));
}

void ControlsPlace::askForRequirement(RequirementId id, RequirementsPage::Asked what)
{
    const controls::Requirement* requirement = m_view.facts->requirement(id);
    if (!requirement || m_forms->keepsForm())
        return;
    m_forms->show(what == RequirementsPage::Asked::Halves
            ? makeHalvesForm(m_parts.acts, m_view, *requirement)
            : makeApplicabilityForm(m_parts.acts, m_view, *requirement));
}

// Alt and the place of the status among its like.
void ControlsPlace::makeStatusActions()
{
    using enum controls::ImplementationStatus;
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    int key = Qt::Key_1;
    for (const auto status : {NotStarted, Planned, Partial, Implemented, Alternative}) {
        auto* action
            = new QAction(tr("Set to %1").arg(controls::implementationStatusWords(status)), this);
        action->setShortcut(Qt::ALT | Qt::Key(key++));
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
        m_parts.acts.guard(action,
            [this] { return currentPage() == Ours && !m_page->list().selectedKeys().isEmpty(); });
        m_actions.append(action);
    }
    connect(
        &m_page->list(), &RecordList::selectionChanged, this, [this] { m_parts.acts.recheck(); });
}

void ControlsPlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    m_coveredAsTable->setEnabled(page == Ours); // a requirement has no covered time to show
    m_parts.acts.recheck();
}

void ControlsPlace::setStatus(controls::ImplementationStatus status)
{
    QList<OnAssets> wanted;
    QSet<AssetId> assets;
    QStringList codes;
    for (const standing::ControlFacts* control : selected()) {
        codes.append(controls::controlCode(control->control.number));
        OnAssets here{control->control.id, {}};
        for (const controls::Implementation& each : control->implementations)
            if (each.applies == controls::Applies::Applies && isLookedAt(m_view, each.assetId))
                here.assets.insert(each.assetId);
        assets += here.assets;
        if (!here.assets.isEmpty())
            wanted.append(here);
    }
    assets.remove({}); // the organisation is none
    const QString what
        = codes.size() == 1 ? codes.first() : tr("%n control(s)", nullptr, int(codes.size()));
    if (wanted.isEmpty()) {
        m_parts.acts.say({tr("%1: applied to nothing in service here, so there is no status to "
                             "set.")
                              .arg(what),
            tr("Where it applies…"), [this] { askWhere(selected()); }});
        return;
    }
    const QString word = controls::implementationStatusWords(status);
    m_parts.acts.performJob(
        this,
        {u"control.set"_s, tr("set %1 to %2").arg(what, word),
            assets.isEmpty()
                ? tr("%1: %2.").arg(what, word)
                : tr("%1: %2 on %n asset(s).", nullptr, int(assets.size())).arg(what, word),
            tr("Setting the status")},
        [wanted, status](vault::Vault& vault, const vault::Act& act, const JobContext&) {
            return vault.write(
                act,
                [&](vault::Transaction& transaction) {
                    return setStatusOf(transaction, wanted, status);
                },
                vault::Priority::Job);
        },
        [this](const Status& done) {
            if (!done)
                m_parts.acts.say(wordsFor(done.error()).sentence);
        });
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
    m_parts.acts.recheck();
    showDetail();
}

void ControlsPlace::showDetail()
{
    if (!m_view.isReady())
        return;
    m_detail->setReadOnly(m_parts.acts.whyNot());
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

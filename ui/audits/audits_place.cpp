// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/audits_place.h"

#include "core/audits/audits_messages.h"
#include "core/audits/request_messages.h"
#include "ui/audits/audits_page.h"
#include "ui/audits/plan_page.h"
#include "ui/audits/requests_page.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QAction>
#include <QPushButton>

#include <functional>

namespace muniment::ui {

using namespace Qt::StringLiterals;

AuditsPlace::AuditsPlace(const PlaceParts& parts, EditionsPage::OpenBinder openBinder,
    EditionsPage::ShowFolder showFolder, QWidget* parent)
    : SegmentedPlace(PlaceKind::Audits, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_audits(new AuditsPage(parts))
    , m_requests(new RequestsPage(parts))
    , m_plan(new PlanPage(parts))
    , m_editions(new EditionsPage(parts, std::move(openBinder), std::move(showFolder)))
{
    addPage(tr("Audits"), m_audits, &m_audits->list());
    addPage(tr("Requests"), m_requests, &m_requests->list());
    addPage(tr("Plan"), m_plan, &m_plan->list());
    addPage(tr("Editions"), m_editions, &m_editions->list());
    connectPages();
    makeActions();
    makeButtons();
}

void AuditsPlace::connectPages()
{
    const auto follow = [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    };
    connect(m_audits, &AuditsPage::linkFollowed, this, follow);
    connect(m_requests, &RequestsPage::linkFollowed, this, follow);
    connect(m_plan, &PlanPage::linkFollowed, this, follow);
    connect(m_editions, &EditionsPage::linkFollowed, this, follow);
    connect(m_audits, &AuditsPage::binderWanted, this, &AuditsPlace::planFor);
    connect(m_audits, &AuditsPage::editionsWanted, this, [this](AuditId audit) {
        showPage(Editions);
        m_editions->showOf(audit);
    });
    connect(m_audits, &AuditsPage::requestsWanted, this,
        [this](AuditId audit) { showRequests(idText(audit)); });
    connect(m_requests, &RequestsPage::auditWanted, this, [this] {
        showPage(Audits);
        m_audits->showNew();
    });
    connect(m_editions, &EditionsPage::planWanted, this, [this] { planFor({}); });
    connect(&m_plan->form(), &RecordForm::closed, this, [this] { showPage(Audits); });
    connect(m_plan, &PlanPage::made, this, &AuditsPlace::noteMade);
    for (RecordList* list : {&m_audits->list(), &m_requests->list(), &m_editions->list()})
        connect(list, &RecordList::selectionChanged, this, &AuditsPlace::recheck);
}

void AuditsPlace::makeActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    m_parts.acts.guard(add(tr("New audit"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        showPage(Audits);
        m_audits->showNew();
    }));
    add(tr("Plan a binder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
        [this] { planFor(currentPage() == Audits ? m_audits->currentAudit() : AuditId()); });
    m_parts.acts.guard(add(tr("Make binder…"), {}, [this] { m_plan->make(); }),
        [this] { return currentPage() == Plan && m_plan->canMake(); });
    m_parts.acts.guard(add(tr("Rename"), Qt::Key_F2, [this] { m_audits->editTitle(); }),
        [this] { return currentPage() == Audits && !m_audits->currentAudit().isNull(); });
    makeRequestActions();
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    add(tr("Open any binder…"), {}, [this] {
        showPage(Editions);
        m_editions->chooseFile();
    });
    m_onEdition.append(add(tr("Check again"), {}, [this] {
        showPage(Editions);
        m_editions->checkAgain();
    }));
    m_parts.acts.guard(add(tr("Hand over…"), {}, [this] { m_editions->handOver(); }),
        [this] { return currentPage() == Editions && m_editions->canRecall(); });
    m_parts.acts.guard(add(tr("Recall…"), {}, [this] { m_editions->recall(); }),
        [this] { return currentPage() == Editions && m_editions->canRecall(); });
    m_onEdition.append(add(tr("Open folder"), {}, [this] {
        showPage(Editions);
        m_editions->showFolder();
    }));
    recheck();
}

void AuditsPlace::makeRequestActions()
{
    const auto add = [this](const QString& words, auto act, const std::function<bool()>& isUsable) {
        auto* action = new QAction(words, this);
        connect(action, &QAction::triggered, this, act);
        m_parts.acts.guard(action, isUsable);
        m_actions.append(action);
        return action;
    };
    const auto onRequest
        = [this] { return currentPage() == Requests && !m_requests->current().isNull(); };
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    add(tr("New request"),
        [this] {
            showPage(Requests);
            m_requests->showNew();
        },
        {});
    add(
        tr("Link evidence…"), [this] { m_requests->linkEvidence(); },
        [this, onRequest] { return onRequest() && m_requests->mayLink(); });
    // Alt+1 to Alt+6, in the order in which a request goes.
    using enum audits::RequestState;
    int key = 0;
    for (const audits::RequestState to : {Open, WithOwner, Ready, Provided, Back, Accepted})
        add(
            tr("Request: %1").arg(audits::requestMoveWords(to)),
            [this, to] { m_requests->moveCurrent(to); },
            [this, onRequest, to] { return onRequest() && m_requests->mayMove(to); })
            ->setShortcut(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + key++)));
}

// What changes nothing in the vault is asked of the edition alone.
void AuditsPlace::recheck()
{
    for (QAction* action : std::as_const(m_onEdition))
        action->setEnabled(!m_editions->current().isNull());
    m_parts.acts.recheck();
}

void AuditsPlace::makeButtons()
{
    const auto add = [this](Page page, const QString& words, ButtonLook look, auto act) {
        auto* button = new QPushButton(words);
        setLook(*button, look);
        connect(button, &QPushButton::clicked, this, act);
        addPageAction(page, button);
        return button;
    };
    m_parts.acts.guard(
        add(Audits, tr("New audit"), ButtonLook::Primary, [this] { m_audits->showNew(); }));
    add(Audits, tr("Plan a binder…"), ButtonLook::Plain,
        [this] { planFor(m_audits->currentAudit()); });
    m_handOver = add(Requests, tr("Answer ready requests…"), ButtonLook::Primary,
        [this] { m_requests->handOverReady(); });
    m_parts.acts.guard(m_handOver, [this] { return m_requests->ready() > 0; });
    m_parts.acts.guard(
        add(Requests, tr("New request"), ButtonLook::Plain, [this] { m_requests->showNew(); }));
    add(Editions, tr("Plan a binder…"), ButtonLook::Primary, [this] { planFor({}); });
    add(Editions, tr("Open any binder…"), ButtonLook::Plain, [this] { m_editions->chooseFile(); });
}

void AuditsPlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    recheck();
}

void AuditsPlace::planFor(AuditId audit)
{
    m_plan->showFor(audit);
    showPage(Plan);
}

void AuditsPlace::setView(const View& view)
{
    m_view = view;
    m_plan->setView(view);
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{auditRows(view), requestRows(view), editionRows(view)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

void AuditsPlace::takeRows(const View& view, Rows rows)
{
    m_audits->setRows(view, std::move(rows.audits));
    m_requests->setRows(view, std::move(rows.requests));
    const int waiting = m_requests->waiting();
    const int ready = m_requests->ready();
    setPageTitle(Requests, waiting > 0 ? tr("Requests %1").arg(waiting) : tr("Requests"));
    m_handOver->setText(ready > 0 ? tr("Answer %n ready request(s)…", nullptr, ready)
                                  : tr("Answer ready requests…"));
    m_editions->setRows(view, std::move(rows.editions));
    emit needChanged({waiting, m_requests->isLate() ? Urgency::Overdue : Urgency::Usual});
    recheck();
}

// The records follow the change: what was made is shown at once, and its row once it is there.
void AuditsPlace::noteMade(const binder::BinderReport& report)
{
    if (report.edition.isNull())
        m_editions->showFile(report.pdf);
    else
        m_editions->showMade(report.edition, report.pdf);
    showPage(Editions);
}

void AuditsPlace::showRequests(const QString& audit)
{
    showPage(Requests);
    if (!audit.isEmpty())
        m_requests->showOf(idOf<AuditId>(audit));
}

void AuditsPlace::takeFiles(Intake& intake)
{
    m_requests->takeFiles(intake);
}

bool AuditsPlace::goToNeed(Way way)
{
    if (currentPage() != Requests)
        showPage(Requests);
    return m_requests->goToNeed(way);
}

bool AuditsPlace::open(const RecordLink& link)
{
    if (const auto* place = std::get_if<PlaceLink>(&link)) {
        if (place->place != PlaceKind::Audits)
            return false;
        if (const auto counted = countedOfWord(place->what)) {
            showPage(Requests);
            m_requests->list().showCounted(*counted);
        } else if (place->what == "audits"_L1)
            showPage(Audits);
        else if (place->what.section(u':', 0, 0) == "requests"_L1)
            showRequests(place->what.section(u':', 1));
        else if (place->what == "plan"_L1)
            planFor({});
        else if (place->what == "editions"_L1)
            showPage(Editions);
        return true;
    }
    if (const auto* audit = std::get_if<AuditId>(&link)) {
        showPage(Audits);
        m_audits->showRecord(idBytes(*audit));
        return true;
    }
    if (const auto* request = std::get_if<RequestId>(&link)) {
        showPage(Requests);
        m_requests->showRecord(idBytes(*request));
        return true;
    }
    if (const auto* edition = std::get_if<BinderEditionId>(&link)) {
        showPage(Editions);
        m_editions->list().select(idBytes(*edition));
        return true;
    }
    if (const auto* binder = std::get_if<BinderFile>(&link)) {
        showPage(Editions);
        m_editions->showFile(binder->path);
        return true;
    }
    return false;
}

std::optional<RecordLink> AuditsPlace::current() const
{
    if (currentPage() == Audits)
        if (const AuditId audit = m_audits->currentAudit(); !audit.isNull())
            return RecordLink(audit);
    if (currentPage() == Requests)
        if (const RequestId request = m_requests->current(); !request.isNull())
            return RecordLink(request);
    if (currentPage() == Editions) {
        if (const BinderEditionId edition = m_editions->current(); !edition.isNull())
            return RecordLink(edition);
        if (!m_editions->shownFile().isEmpty())
            return RecordLink(BinderFile{m_editions->shownFile()});
    }
    return RecordLink(PlaceLink{PlaceKind::Audits,
        currentPage() == Plan           ? u"plan"_s
            : currentPage() == Requests ? u"requests"_s
            : currentPage() == Editions ? u"editions"_s
                                        : u"audits"_s});
}

std::optional<PeekCard> AuditsPlace::peek(const RecordLink& link) const
{
    if (!m_view.isReady())
        return {};
    if (const auto* request = std::get_if<RequestId>(&link))
        return m_requests->peek(*request);
    const auto* id = std::get_if<AuditId>(&link);
    if (!id)
        return {};
    for (const audits::Audit& audit : m_view.facts->audits)
        if (audit.id == *id) {
            PeekCard card;
            card.title = audits::auditCode(audit.number) + u' ' + audit.name;
            card.sentence = audit.auditor;
            card.facts = {{tr("Kind"), audits::auditKindWords(audit.kind)},
                {tr("Period"), periodOnScreen(audit.period)}};
            return card;
        }
    return {};
}

QList<QWidget*> AuditsPlace::panes() const
{
    switch (currentPage()) {
    case Requests:
        return m_requests->panes();
    case Plan:
        return m_plan->panes();
    case Editions:
        return m_editions->panes();
    default:
        return m_audits->panes();
    }
}

} // namespace muniment::ui

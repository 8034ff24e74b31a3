// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_place.h"

#include "core/evidence/evidence_messages.h"
#include "core/evidence/opening.h"
#include "ui/evidence/collection_page.h"
#include "ui/evidence/evidence_acts.h"
#include "ui/evidence/library_page.h"
#include "ui/evidence/tray_page.h"
#include "ui/fields/record_form.h"
#include "ui/intake/destinations.h"
#include "ui/intake/intake.h"
#include "ui/intake/side_panel.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/screen_dates.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using evidence::Review;

namespace {

const auto whyKey = u"why"_s;

}

EvidencePlace::EvidencePlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Evidence, parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_intake(new Intake(parts, this))
    , m_collection(new CollectionPage(parts, *m_intake))
    , m_tray(new TrayPage(parts, *m_intake))
    , m_library(new LibraryPage(parts, *m_intake))
    , m_asking(new SidePanel(this))
{
    addPage(tr("Collection"), m_collection, &m_collection->list());
    addPage(tr("Tray"), m_tray, &m_tray->list());
    addPage(tr("Library"), m_library, &m_library->list());
    const auto follow = [this](const RecordLink& link) {
        if (!open(link))
            emit linkFollowed(link);
    };
    connect(m_collection, &CollectionPage::linkFollowed, this, follow);
    connect(m_library, &LibraryPage::linkFollowed, this, follow);
    connect(m_intake, &Intake::linkFollowed, this, follow);
    connect(m_collection, &CollectionPage::reviewWanted, this, &EvidencePlace::review);
    connect(m_library, &LibraryPage::reviewWanted, this, &EvidencePlace::review);
    // One file that came is shown; of many the list is.
    connect(m_intake, &Intake::taken, this, [this](const evidence::AddedEvidence& added) {
        if (added.rows.size() == 1 && added.rows.first().outcome != evidence::AddOutcome::NotAdded
            && currentPage() != Collection)
            m_wanted = added.rows.first().evidenceId;
    });
    makeActions();
    makeButtons();
}

void EvidencePlace::makeActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_parts.acts.guard(action);
        m_actions.append(action);
        return action;
    };
    m_addFiles = add(
        tr("Add files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_intake->chooseFiles({}); });
    m_addToTray
        = add(tr("Add to the tray…"), {}, [this] { m_intake->chooseFiles(trayDestination()); });
    m_attach = add(tr("Attach files to the slot…"), {}, [this] { m_collection->attach(); });
    m_parts.acts.guard(m_attach, [this] { return currentPage() == Collection; });
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    const QList<QAction*> reviews = makeReviews();
    m_library->showInBulkBar(reviews);
    m_actions.append(reviews);
    m_actions.append(m_library->actions());
    auto* find = new QAction(tr("Find in the file"), this);
    find->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_F);
    connect(find, &QAction::triggered, this, [this] {
        if (currentPage() == Tray)
            m_tray->findInPreview();
        else if (currentPage() == Library)
            m_library->findInPreview();
    });
    m_actions.append(find);
    makeTrayActions();
}

// Letters, which the list of the tray takes itself.
void EvidencePlace::makeTrayActions()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_trayActions.append(separator);
    const auto add = [this](const QString& words, Qt::Key key, void (TrayPage::*act)()) {
        auto* action = new QAction(words, this);
        tellKey(*action, key);
        connect(action, &QAction::triggered, m_tray, act);
        m_trayActions.append(action);
        return action;
    };
    m_parts.acts.guard(add(tr("File as proposed"), Qt::Key_Return, &TrayPage::fileAsProposed));
    add(tr("Control and slot"), Qt::Key_S, &TrayPage::editSlot);
    add(tr("Dates"), Qt::Key_D, &TrayPage::editDates);
    add(tr("Title"), Qt::Key_T, &TrayPage::editTitle);
    add(tr("Later"), Qt::Key_X, &TrayPage::later);
    for (QAction* action : std::as_const(m_trayActions))
        action->setVisible(false);
    m_actions.append(m_trayActions);
}

// Alt and the place of the state among its like: draft, submitted, accepted, returned, rejected.
QList<QAction*> EvidencePlace::makeReviews()
{
    QList<QAction*> actions;
    const auto add = [&](const QString& words, Qt::Key key, Review review) {
        auto* action = new QAction(words, this);
        action->setShortcut(Qt::ALT | key);
        connect(action, &QAction::triggered, this,
            [this, review] { this->review(reviewable(), review); });
        m_parts.acts.guard(action, [this] { return !reviewable().isEmpty(); });
        actions.append(action);
    };
    add(tr("Accept"), Qt::Key_3, Review::Accepted);
    add(tr("Return…"), Qt::Key_4, Review::Returned);
    add(tr("Reject…"), Qt::Key_5, Review::Rejected);
    connect(&m_collection->list(), &RecordList::currentChanged, this,
        [this] { m_parts.acts.recheck(); });
    return actions;
}

QList<EvidenceId> EvidencePlace::reviewable() const
{
    switch (currentPage()) {
    case Collection:
        return m_collection->heldHere();
    case Library:
        return m_library->selected();
    default:
        return {};
    }
}

void EvidencePlace::pageShown(int page)
{
    SegmentedPlace::pageShown(page);
    for (QAction* action : std::as_const(m_trayActions))
        action->setVisible(page == Tray);
    m_parts.acts.recheck();
}

void EvidencePlace::showEvent(QShowEvent* event)
{
    SegmentedPlace::showEvent(event);
    m_parts.acts.recheck();
}

void EvidencePlace::makeButtons()
{
    const auto add = [this](Page page, QAction* action, const QString& words, ButtonLook look) {
        auto* button = new QPushButton(words);
        setLook(*button, look);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_parts.acts.guard(button);
        addPageAction(page, button);
    };
    add(Collection, m_attach, tr("Attach files…"), ButtonLook::Primary);
    add(Collection, m_addFiles, tr("Add files…"), ButtonLook::Plain);
    add(Tray, m_addToTray, tr("Add files…"), ButtonLook::Primary);
    add(Library, m_addFiles, tr("Add files…"), ButtonLook::Primary);
}

void EvidencePlace::setView(const View& view)
{
    m_view = view;
    m_reading.run(
        this,
        [view](const JobContext&) {
            return Rows{collectionRows(view), trayRows(view), libraryRows(view)};
        },
        [this, view](Rows rows) { takeRows(view, std::move(rows)); });
}

int EvidencePlace::mine(const QList<CollectionRow>& rows) const
{
    return int(std::count_if(rows.begin(), rows.end(), [me = m_view.me](const CollectionRow& row) {
        return row.daysLate > 0 && (me.isNull() || row.ownerId == me);
    }));
}

void EvidencePlace::takeRows(const View& view, Rows rows)
{
    const int overdue = mine(rows.collection);
    m_collection->setRows(view, std::move(rows.collection));
    m_tray->setRows(view, std::move(rows.tray));
    m_library->setRows(view, std::move(rows.library));
    const int tray = m_tray->count();
    setPageTitle(Tray, tray > 0 ? tr("Tray %1").arg(locale().toString(tray)) : tr("Tray"));
    emit needChanged(
        {overdue + tray + m_library->waiting(), overdue > 0 ? Urgency::Overdue : Urgency::Usual});
    if (!m_wanted.isNull() && openItem(m_wanted))
        m_wanted = {};
}

bool EvidencePlace::openItem(EvidenceId id)
{
    const standing::EvidenceFacts* item
        = m_view.isReady() ? m_view.facts->evidenceItem(id) : nullptr;
    if (!item)
        return false;
    const bool isDraft = item->item.review == evidence::Review::Draft;
    showPage(isDraft ? Tray : Library);
    (isDraft ? m_tray->list() : m_library->list()).select(idBytes(id));
    return true;
}

// "tray", "library", "collection", or what slots count as: "overdue", "due", "part_filled",
// "filled", "not_yet_due"; or slots that something else counted.
bool EvidencePlace::openCounted(const QString& what)
{
    using standing::SlotCounted;
    static const QHash<QString, SlotCounted> counted{{u"overdue"_s, SlotCounted::Overdue},
        {u"due"_s, SlotCounted::Due}, {u"part_filled"_s, SlotCounted::PartFilled},
        {u"filled"_s, SlotCounted::Filled}, {u"not_yet_due"_s, SlotCounted::NotYetDue}};
    if (what == "tray"_L1)
        showPage(Tray);
    else if (what == "library"_L1)
        showPage(Library);
    else if (what == "collection"_L1 || counted.contains(what))
        showPage(Collection);
    if (counted.contains(what))
        m_collection->showCounted(counted.value(what));
    if (const auto rows = countedOfWord(what)) {
        showPage(Collection);
        m_collection->list().showCounted(*rows);
    }
    return true;
}

bool EvidencePlace::open(const RecordLink& link)
{
    if (const auto* place = std::get_if<PlaceLink>(&link))
        return place->place == PlaceKind::Evidence && openCounted(place->what);
    const auto* id = std::get_if<EvidenceId>(&link);
    if (!id)
        return false;
    if (!openItem(*id))
        m_wanted = *id;
    setFocus();
    return true;
}

std::optional<RecordLink> EvidencePlace::current() const
{
    const EvidenceId id = currentPage() == Library ? m_library->current()
        : currentPage() == Tray                    ? m_tray->current()
                                                   : EvidenceId();
    if (!id.isNull())
        return RecordLink(id);
    return RecordLink(
        PlaceLink{PlaceKind::Evidence, currentPage() == Collection ? u"collection"_s : QString()});
}

QList<QWidget*> EvidencePlace::panes() const
{
    switch (currentPage()) {
    case Collection:
        return m_collection->panes();
    case Tray:
        return m_tray->panes();
    default:
        return m_library->panes();
    }
}

std::optional<PeekCard> EvidencePlace::peek(const RecordLink& link) const
{
    const auto* id = std::get_if<EvidenceId>(&link);
    const standing::EvidenceFacts* item
        = id && m_view.isReady() ? m_view.facts->evidenceItem(*id) : nullptr;
    if (!item)
        return {};
    PeekCard card;
    card.title = evidence::evidenceCode(item->item.number) + u' ' + item->item.title;
    card.mark = markOf(item->item.review);
    card.sentence = item->item.shows;
    card.facts = {
        {tr("Covers"), item->item.covers ? periodOnScreen(*item->item.covers) : tr("not stated")},
        {tr("Source"), item->item.source.isEmpty() ? tr("not stated") : item->item.source}};
    return card;
}

bool EvidencePlace::goToNeed(Way way)
{
    const auto direction
        = way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous;
    switch (currentPage()) {
    case Collection:
        return m_collection->goToNeed(way);
    case Tray:
        return m_tray->list().selectWhere([](int) { return true; }, direction);
    default:
        return m_library->goToNeed(way);
    }
}

QString EvidencePlace::named(const QList<EvidenceId>& ids) const
{
    const standing::EvidenceFacts* only
        = ids.size() == 1 ? m_view.facts->evidenceItem(ids.first()) : nullptr;
    return only ? evidence::evidenceCode(only->item.number)
                : tr("%n item(s)", nullptr, int(ids.size()));
}

void EvidencePlace::review(const QList<EvidenceId>& ids, evidence::Review review)
{
    if (ids.isEmpty() || !m_view.isReady())
        return;
    if (review == Review::Returned || review == Review::Rejected)
        askWhy(ids, review);
    else
        keepReview(ids, review, {}, {});
}

void EvidencePlace::askWhy(const QList<EvidenceId>& ids, evidence::Review review,
    const std::optional<FormRefusal>& because)
{
    const QString what = named(ids);
    RecordForm::Labels title{tr("Reject %1").arg(what), tr("Reject")};
    if (review == Review::Returned)
        title = {tr("Return %1").arg(what), tr("Return")};
    else if (review == Review::Accepted)
        title = {tr("Accept %1").arg(what), tr("Accept")};
    auto* form = new RecordForm(title,
        {textField(whyKey, tr("Why"))
                .required()
                .explained(tr("Whoever collected it reads this; it is printed in binders too."))});
    form->setReadOnly(m_parts.acts.whyNot());
    connect(&m_parts.acts, &Acts::changeabilityChanged, form,
        [this, form] { form->setReadOnly(m_parts.acts.whyNot()); });
    form->onAddLater(
        [this, ids, review](const FieldValues& values, const RecordForm::Answer& answer) {
            keepReview(ids, review, textOf(values, whyKey), answer);
        });
    connect(form, &RecordForm::closed, this, [this] { m_asking->close(); });
    m_asking->show(form);
    form->begin();
    if (because)
        form->refuse(*because);
}

void EvidencePlace::keepReview(const QList<EvidenceId>& ids, evidence::Review review,
    const QString& note, const RecordForm::Answer& answer)
{
    const QString what = named(ids);
    ActName name{u"evidence.review"_s, tr("review %1").arg(what), {}, tr("Reviewing %1").arg(what)};
    if (review == evidence::Review::Accepted)
        name.done = tr("Accepted %1.").arg(what);
    else if (review == evidence::Review::Returned)
        name.done = tr("Returned %1.").arg(what);
    else
        name.done = tr("Rejected %1.").arg(what);
    m_parts.acts.performJob(
        this, name,
        [ids, helper = m_parts.helper, how = ReviewOfAll{review, m_view.me, m_view.today, note}](
            vault::Vault& vault, const vault::Act& act, const JobContext& job) -> Status {
            if (how.review == evidence::Review::Accepted)
                if (const Status opens
                    = evidence::refuseUnopened(vault, helper, ids, how.note, job);
                    !opens)
                    return opens;
            return vault.write(
                act,
                [&](vault::Transaction& transaction) { return reviewAll(transaction, ids, how); },
                vault::Priority::Job);
        },
        [this, ids, review, answer](const Status& done) {
            if (!done && done.error().is(evidence::cause::acceptedUnopened)) {
                askWhy(ids, review, FormRefusal{{}, wordsFor(done.error())});
                return;
            }
            const auto refusal
                = done ? std::nullopt : std::optional(FormRefusal{{}, wordsFor(done.error())});
            if ((answer && answer(refusal)) || done)
                return;
            const Words& words = refusal->words;
            m_parts.acts.say(
                words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next);
        });
}

} // namespace muniment::ui

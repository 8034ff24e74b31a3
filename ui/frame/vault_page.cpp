// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/vault_page.h"

#include "ui/frame/desk_acts.h"
#include "ui/frame/loading_page.h"
#include "ui/frame/peek_popover.h"
#include "ui/frame/title_band.h"
#include "ui/frame/toast_bar.h"
#include "ui/shell/link_button.h"
#include "ui/shell/record_names.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Below this a list and a detail side by side need the room more than names do.
constexpr int narrowBelow = 1100;

// A binder may have been moved since.
bool isThere(const RecordLink& link)
{
    const auto* binder = std::get_if<BinderFile>(&link);
    return !binder || QFileInfo::exists(binder->path);
}

} // namespace

VaultPage::VaultPage(
    std::unique_ptr<VaultSession> session, Settings& settings, Prompter& prompter, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_settings(settings)
    , m_band(new TitleBand)
    , m_notices(new NoticeBand)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_loading(new LoadingPage)
    , m_toast(new ToastBar(this))
    , m_peek(new PeekPopover(this))
    , m_deskActs(new DeskActs(*m_session, prompter, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_notices);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_stack->addWidget(m_loading);

    connect(m_navigation, &Navigation::chosen, this, [this](PlaceKind kind) {
        if (kind == m_current)
            return;
        leave();
        show(kind);
    });
    connect(m_peek, &PeekPopover::linkFollowed, this, &VaultPage::follow);
    connectSession();
    m_band->setFileName(QFileInfo(m_session->vault()->path()).fileName());
    m_band->showView(m_session->view(), m_session->restorePoints());
    showNotices();
}

void VaultPage::connectSession()
{
    VaultSession* const session = m_session.get();
    connect(m_band, &TitleBand::scopeChosen, session, &VaultSession::setScope);
    connect(m_band, &TitleBand::periodChosen, session, &VaultSession::setPeriod);
    connect(m_band, &TitleBand::asOfChosen, session, &VaultSession::setAsOf);
    connect(m_band, &TitleBand::knownAtChosen, session, &VaultSession::showKnownAt);
    connect(m_band, &TitleBand::knownDayChosen, session, &VaultSession::showKnownAtEndOf);
    connect(m_band, &TitleBand::nowChosen, session, &VaultSession::showNow);
    connect(session, &VaultSession::viewChanged, this, &VaultPage::showView);
    connect(session, &VaultSession::deskChanged, this, &VaultPage::showNotices);
    connect(&session->acts(), &Acts::said, m_toast, &ToastBar::show);
    connect(&session->acts(), &Acts::personWanted, m_deskActs, &DeskActs::chooseMe);
}

// The places use the session while they go.
VaultPage::~VaultPage()
{
    remember();
    for (Place* place : m_places)
        delete place;
}

void VaultPage::setPlaces(const QList<Place*>& places)
{
    for (Place* place : places) {
        m_places.push_back(place);
        m_stack->addWidget(place);
        NavigationButton* button = m_navigation->add(place->kind());
        connect(place, &Place::needChanged, button, &NavigationButton::setNeed);
        connect(place, &Place::linkFollowed, this, &VaultPage::follow);
    }
    restore();
    if (m_session->view().isReady())
        showView();
}

Place* VaultPage::placeOf(PlaceKind kind) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [kind](const Place* place) { return place->kind() == kind; });
    return found == m_places.end() ? nullptr : *found;
}

Place* VaultPage::currentPlace() const
{
    return placeOf(m_current);
}

void VaultPage::show(PlaceKind kind)
{
    m_current = kind;
    m_navigation->setCurrent(kind);
    if (m_session->view().isReady())
        m_stack->setCurrentWidget(currentPlace());
    emit placeShown();
}

void VaultPage::goToPlace(int index)
{
    if (index >= 0 && index < placeCount())
        goToPlace(place(index)->kind());
}

void VaultPage::goToPlace(PlaceKind kind)
{
    if (!placeOf(kind))
        return;
    if (kind != m_current)
        leave();
    show(kind);
    currentPlace()->setFocus(Qt::ShortcutFocusReason);
}

void VaultPage::showView()
{
    const View& view = m_session->view();
    m_band->showView(view, m_session->restorePoints());
    showNotices();
    for (Place* place : m_places)
        place->setView(view);
    if (m_stack->currentWidget() != m_loading || m_places.empty())
        return;
    m_stack->setCurrentWidget(currentPlace());
    currentPlace()->setFocus();
}

void VaultPage::showNotices()
{
    m_notices->setNotices(noticesOf(*m_session,
        {[this] { m_session->showNow(); }, [this] { m_deskActs->chooseMe(); },
            [this] { emit openAgainWanted(m_session->vault()->path()); },
            [this] { emit closeWanted(); }}));
}

Visit VaultPage::here() const
{
    const Place* place = currentPlace();
    return {m_current, place ? place->current() : std::nullopt};
}

void VaultPage::leave()
{
    m_visits.leave(here());
}

void VaultPage::follow(const RecordLink& link)
{
    const Visit before = here();
    if (const auto* to = std::get_if<PlaceLink>(&link); to && !placeOf(to->place))
        return;
    for (Place* place : m_places) {
        if (!place->open(link))
            continue;
        m_visits.leave(before);
        show(place->kind());
        place->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A place is a link of its own, whether or not it takes a word with it.
    if (const auto* to = std::get_if<PlaceLink>(&link)) {
        goToPlace(to->place);
        return;
    }
    if (m_session->view().isReady())
        m_session->acts().say(tr("%1 is shown in no place of this window.")
                                  .arg(recordName(*m_session->view().facts, link).text()));
}

void VaultPage::goTo(const Visit& visit)
{
    Place* const place = placeOf(visit.place);
    if (!place)
        return;
    show(visit.place);
    if (visit.link)
        place->open(*visit.link);
    place->setFocus(Qt::OtherFocusReason);
}

void VaultPage::goBack()
{
    if (const std::optional<Visit> visit = m_visits.back(here()))
        goTo(*visit);
}

void VaultPage::goForward()
{
    if (const std::optional<Visit> visit = m_visits.forward(here()))
        goTo(*visit);
}

void VaultPage::peek()
{
    if (!m_session->view().isReady() || !currentPlace())
        return;
    const auto* button = qobject_cast<const LinkButton*>(QApplication::focusWidget());
    const std::optional<RecordLink> link
        = button ? std::optional<RecordLink>(button->link()) : currentPlace()->linkAtCursor();
    if (!link)
        return;
    for (const Place* place : m_places)
        if (const std::optional<PeekCard> card = place->peek(*link)) {
            m_peek->showCard(*card, *link, cursorRect(*this));
            return;
        }
    const RecordName name = recordName(*m_session->view().facts, *link);
    if (!name.isEmpty())
        m_peek->showCard({name.text(), {}, name.kind, {}}, *link, cursorRect(*this));
}

void VaultPage::goToNeed(Way way)
{
    if (currentPlace() && !currentPlace()->goToNeed(way))
        m_session->acts().say(way == Way::Next ? tr("Nothing further on here needs work.")
                                               : tr("Nothing further up here needs work."));
}

// Around: the navigation, then what the place has.
void VaultPage::goToPane(Way way)
{
    if (!currentPlace())
        return;
    QList<QWidget*> panes{m_navigation};
    for (QWidget* pane : currentPlace()->panes())
        if (pane && pane->isVisible())
            panes.append(pane);
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype index = 0; index < panes.size(); ++index)
        if (focus && (panes.at(index) == focus || panes.at(index)->isAncestorOf(focus)))
            at = index;
    const qsizetype next = (at + (way == Way::Next ? 1 : panes.size() - 1)) % panes.size();
    if (next == 0)
        m_navigation->focusCurrent();
    else
        panes.at(next)->setFocus(Qt::ShortcutFocusReason);
}

void VaultPage::restore()
{
    const QString vault = idText(m_session->vault()->id());
    for (Place* place : m_places) {
        const QString key = u"at-"_s + placeWord(place->kind());
        const auto link = parseLink(m_settings.choice(vault, key));
        if (link && isThere(*link))
            place->open(*link);
    }
    const auto last = placeOfWord(m_settings.choice(vault, u"place"_s));
    if (!m_places.empty())
        show(last && placeOf(*last) ? *last : m_places.front()->kind());
    fitNavigation();
}

void VaultPage::remember() const
{
    if (!m_session->view().isReady() || m_places.empty())
        return;
    const QString vault = idText(m_session->vault()->id());
    for (const Place* place : m_places) {
        const std::optional<RecordLink> link = place->current();
        m_settings.setChoice(
            vault, u"at-"_s + placeWord(place->kind()), link ? linkText(*link) : QString());
    }
    m_settings.setChoice(vault, u"place"_s,
        m_current == m_places.front()->kind() ? QString() : QString(placeWord(m_current)));
}

void VaultPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void VaultPage::fitNavigation()
{
    const QString chosen = m_settings.get(setting::navigation);
    const bool isNarrow = chosen == "narrow"_L1
        || (chosen != "wide"_L1 && width() < Metrics(font()).scaled(narrowBelow));
    m_navigation->setWidth(isNarrow ? NavigationWidth::Narrow : NavigationWidth::Wide);
}

void VaultPage::setNavigationWidth(NavigationWidth width)
{
    m_settings.set(setting::navigation, width == NavigationWidth::Narrow ? u"narrow"_s : u"wide"_s);
    fitNavigation();
}

NavigationWidth VaultPage::navigationWidth() const
{
    return m_navigation->navigationWidth();
}

} // namespace muniment::ui

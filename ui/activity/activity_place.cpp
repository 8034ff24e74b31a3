// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_place.h"

#include "ui/activity/history_page.h"
#include "ui/activity/points_page.h"
#include "ui/activity/trust_page.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

ActivityPlace::ActivityPlace(const PlaceParts& parts, QWidget* parent)
    : SegmentedPlace(PlaceKind::Activity, parent)
    , m_parts(parts)
    , m_history(new HistoryPage(parts, this))
    , m_points(new PointsPage(parts, this))
    , m_trust(new TrustPage(parts))
    , m_goBack(new QAction(tr("View as of then"), this))
    , m_check(new QAction(tr("Check now"), this))
    , m_checkAll(new QAction(tr("Check every byte"), this))
{
    addPage(tr("History"), m_history->page());
    addPage(tr("Points in time"), m_points->page());
    addPage(tr("Trust"), m_trust);
    makeActions();
    connect(m_history, &HistoryPage::linkFollowed, this, &ActivityPlace::linkFollowed);
    connect(m_points, &PointsPage::linkFollowed, this, &ActivityPlace::linkFollowed);
    connect(m_history, &HistoryPage::currentChanged, this, &ActivityPlace::checkActions);
    connect(m_points, &PointsPage::currentChanged, this, &ActivityPlace::checkActions);
}

void ActivityPlace::makeActions()
{
    m_goBack->setToolTip(tr("Shows the whole window as the records stood then, for reading"));
    connect(m_goBack, &QAction::triggered, this, [this] {
        if (const std::optional<Instant> instant = pointedAt())
            m_parts.session.showKnownAt(*instant);
    });
    connect(m_check, &QAction::triggered, this,
        [this] { m_parts.session.check(vault::VerifyLevel::Quick); });
    connect(m_checkAll, &QAction::triggered, this,
        [this] { m_parts.session.check(vault::VerifyLevel::Full); });
    addPageAction(HistoryShown, makeButton(m_goBack));
    addPageAction(PointsShown, makeButton(m_goBack));
    addPageAction(TrustShown, makeButton(m_check));
    addPageAction(TrustShown, makeButton(m_checkAll));
    checkActions();
}

QPushButton* ActivityPlace::makeButton(QAction* action)
{
    auto* button = new QPushButton(action->text());
    setLook(*button, action == m_checkAll ? ButtonLook::Plain : ButtonLook::Primary);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

void ActivityPlace::setView(const View& view)
{
    m_history->setView(view);
    m_points->setView(view);
    m_trust->setView(view);
}

void ActivityPlace::showEvent(QShowEvent* event)
{
    SegmentedPlace::showEvent(event);
    pageShown(currentPage());
}

void ActivityPlace::pageShown(int page)
{
    switch (page) {
    case HistoryShown:
        m_history->show();
        break;
    case PointsShown:
        m_points->show();
        break;
    default:
        m_trust->show();
    }
    checkActions();
}

std::optional<Instant> ActivityPlace::pointedAt() const
{
    if (currentPage() == HistoryShown)
        if (const vault::JournalEntry* entry = m_history->currentEntry())
            return entry->writtenAt;
    if (currentPage() == PointsShown)
        if (const PointRow* point = m_points->current())
            return point->at;
    return {};
}

void ActivityPlace::checkActions()
{
    m_goBack->setEnabled(pointedAt().has_value());
}

bool ActivityPlace::open(const RecordLink& link)
{
    if (const auto* entry = std::get_if<JournalLink>(&link)) {
        showPage(HistoryShown);
        m_history->openEntry(entry->sequence);
        m_history->page()->setFocus();
        return true;
    }
    const auto* place = std::get_if<PlaceLink>(&link);
    return place && place->place == PlaceKind::Activity && openWord(place->what);
}

bool ActivityPlace::openWord(const QString& word)
{
    if (word == u"points"_s || word == u"trust"_s) {
        showPage(word == u"points"_s ? PointsShown : TrustShown);
        return true;
    }
    if (word.isEmpty())
        return true;
    const QString recordWord = u"record "_s;
    const auto record = base::uuidFromText(word.mid(recordWord.size()));
    const bool isRecord = word.startsWith(recordWord) && record.has_value();
    const std::pair<QString, StepMark> marks[] = {{u"overrides"_s, StepMark::Override},
        {u"handed-out"_s, StepMark::Export}, {u"removals"_s, StepMark::Deletion}};
    const auto mark = std::find_if(std::begin(marks), std::end(marks),
        [&word](const auto& each) { return each.first == word; });
    if (!isRecord && mark == std::end(marks))
        return false;
    showPage(HistoryShown);
    if (isRecord)
        m_history->showAllOf(*record);
    else
        m_history->showMarked(mark->second);
    return true;
}

std::optional<RecordLink> ActivityPlace::current() const
{
    if (currentPage() != HistoryShown)
        return PlaceLink{
            PlaceKind::Activity, currentPage() == PointsShown ? u"points"_s : u"trust"_s};
    const vault::JournalEntry* entry = m_history->currentEntry();
    return entry ? std::optional<RecordLink>(JournalLink{entry->sequence}) : std::nullopt;
}

std::optional<RecordLink> ActivityPlace::linkAtCursor() const
{
    if (currentPage() == HistoryShown)
        return m_history->linkAtCursor();
    if (currentPage() == PointsShown)
        if (const PointRow* point = m_points->current())
            return point->link;
    return {};
}

std::optional<PeekCard> ActivityPlace::peek(const RecordLink& link) const
{
    const auto* entry = std::get_if<JournalLink>(&link);
    return entry ? m_history->peek(entry->sequence) : std::nullopt;
}

QList<QAction*> ActivityPlace::placeActions() const
{
    return QList<QAction*>{m_goBack, m_check, m_checkAll} + listActions();
}

} // namespace muniment::ui

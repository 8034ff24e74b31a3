// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_place.h"

#include "core/vault/backup.h"
#include "ui/activity/history_page.h"
#include "ui/activity/points_page.h"
#include "ui/activity/trust_page.h"
#include "ui/shell/backup_folder.h"
#include "ui/shell/prompter.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QDir>
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
    , m_restore(new QAction(tr("Restore this backup…"), this))
    , m_backUp(new QAction(tr("Back up now"), this))
    , m_chooseFolder(new QAction(tr("Keep backups in…"), this))
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
    m_restore->setToolTip(tr("Puts this backup in the place of the vault, which stays beside it"));
    connect(m_restore, &QAction::triggered, this, [this] {
        if (const PointRow* copy = pointedCopy())
            m_parts.session.wantRestore(copy->file);
    });
    m_backUp->setToolTip(tr("Copies the vault and verifies every byte of the copy"));
    connect(m_backUp, &QAction::triggered, this, &ActivityPlace::backUp);
    m_chooseFolder->setToolTip(tr("Chooses the folder for the backups of this vault"));
    connect(m_chooseFolder, &QAction::triggered, this, &ActivityPlace::chooseFolder);
    addPageAction(HistoryShown, makeButton(m_goBack));
    addPageAction(PointsShown, makeButton(m_restore));
    addPageAction(PointsShown, makeButton(m_goBack));
    addPageAction(TrustShown, makeButton(m_check));
    addPageAction(TrustShown, makeButton(m_checkAll));
    addPageAction(TrustShown, makeButton(m_backUp));
    addPageAction(TrustShown, makeButton(m_chooseFolder));
    m_parts.acts.guard(m_restore, [this] { return pointedCopy() != nullptr; });
    checkActions();
}

QPushButton* ActivityPlace::makeButton(QAction* action)
{
    auto* button = new QPushButton(action->text());
    setLook(
        *button, action == m_goBack || action == m_check ? ButtonLook::Primary : ButtonLook::Plain);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
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

const PointRow* ActivityPlace::pointedCopy() const
{
    const PointRow* point = currentPage() == PointsShown ? m_points->current() : nullptr;
    return point && !point->file.isEmpty() && point->trouble.isEmpty() ? point : nullptr;
}

void ActivityPlace::checkActions()
{
    m_goBack->setEnabled(pointedAt().has_value());
    m_parts.acts.recheck();
}

void ActivityPlace::backUp()
{
    const vault::BackupPlace place{backupFolder(m_parts.settings, *m_parts.session.vault())};
    m_parts.jobs.run(
        this, tr("Backing up the vault"),
        [vault = m_parts.session.vault(), place, surroundings = m_parts.session.surroundings()](
            const JobContext& job) { return vault::makeBackup(*vault, place, surroundings, job); },
        [this](const Result<vault::MadeBackup>& made) {
            if (made)
                m_parts.acts.say(tr("Copied and verified: %1.")
                                     .arg(QDir::toNativeSeparators(made->backup.path)));
            else if (made.error().problem != Problem::Cancelled)
                m_parts.prompter.tell(wordsFor(made.error()));
            copiesChanged();
        });
}

void ActivityPlace::chooseFolder()
{
    m_parts.prompter.chooseFile(
        {FileQuestion::Kind::Folder, u"backups"_s, tr("Keep backups of this vault in"), {}, {}, {}},
        [this](const QString& folder) {
            setBackupFolder(m_parts.settings, *m_parts.session.vault(), folder);
            copiesChanged();
        });
}

void ActivityPlace::copiesChanged()
{
    m_points->setView(m_parts.session.view());
    m_trust->setView(m_parts.session.view());
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
    return QList<QAction*>{m_goBack, m_restore, m_check, m_checkAll, m_backUp, m_chooseFolder}
    + listActions();
}

} // namespace muniment::ui

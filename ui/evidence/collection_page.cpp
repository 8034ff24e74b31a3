// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/collection_page.h"

#include "core/evidence/evidence_link_register.h"
#include "core/standing/expected_row.h"
#include "core/standing/in_scope.h"
#include "core/standing/standing_messages.h"
#include "ui/evidence/collection_columns.h"
#include "ui/evidence/slot_detail_view.h"
#include "ui/fields/pick_popup.h"
#include "ui/intake/destinations.h"
#include "ui/intake/drop_target.h"
#include "ui/intake/intake.h"
#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

CollectionPage::CollectionPage(const PlaceParts& parts, Intake& intake, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_intake(intake)
    , m_columns(collectionColumns())
    , m_sumsLabel(new LinkLabel)
    , m_detail(new SlotDetailView(parts.acts))
    , m_page(nullptr)
{
    auto* list = new RecordList(u"collection"_s, tr("Expected evidence"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    Arrangement first;
    first.sorts = {{u"state"_s, SortOrder::Ascending}, {u"due"_s, SortOrder::Ascending}};
    list->setFirstArrangement(first);
    m_page = new RecordPage(u"collection"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("What the controls of this scope should show in this period stands here, slot by slot."),
        tr("No control of the scope expects evidence in this period."));
    m_sumsLabel->setAccessibleName(tr("What is expected, in numbers"));
    m_sumsLabel->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sumsLabel);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);

    connect(list, &RecordList::currentChanged, this, &CollectionPage::showDetail);
    connect(list, &RecordList::linkClicked, this, &CollectionPage::followCell);
    connect(list, &RecordList::opened, this,
        [this](const QByteArray& key) { followCell(key, u"file"_s); });
    connect(m_sumsLabel, &QLabel::linkActivated, this, [this](const QString& href) {
        if (href.isEmpty())
            return;
        if (const int kind = href.toInt(); kind < CollectionSums::kinds)
            showCounted(standing::SlotCounted(kind));
        else
            this->list().arrange(Arrangement());
    });
    connect(m_detail, &SlotDetailView::linkFollowed, this, &CollectionPage::linkFollowed);
    connect(m_detail, &SlotDetailView::attachWanted, this, &CollectionPage::attach);
    connect(m_detail, &SlotDetailView::sameFileWanted, this, &CollectionPage::openSameFile);
    connect(m_detail, &SlotDetailView::reviewWanted, this,
        [this](EvidenceId id, evidence::Review review) { emit reviewWanted({id}, review); });
    takeDrops();
}

// On a row: into its slot. On the detail: into the slot that it shows.
void CollectionPage::takeDrops()
{
    RecordTable& table = list().table();
    new DropTarget(
        &table, m_intake, [this, &table](std::optional<QPoint> at) -> std::optional<DropSpot> {
            const int line = at ? table.rowAt(at->y()) : table.currentRow();
            const auto where = destination(list().model().keyAt(line));
            if (!where)
                return {};
            const QRect area(0, table.rowViewportPosition(line), table.viewport()->width(),
                table.rowHeight(line));
            return DropSpot{*where, area};
        });
    new DropTarget(m_detail, m_intake, [this](std::optional<QPoint>) -> std::optional<DropSpot> {
        const auto where = destination(list().currentKey());
        return where ? std::optional(DropSpot{*where, {}}) : std::nullopt;
    });
}

const CollectionRow* CollectionPage::row(const QByteArray& key) const
{
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

std::optional<IntakeDestination> CollectionPage::destination(const QByteArray& key) const
{
    const CollectionRow* slot = row(key);
    const standing::ControlFacts* control = slot ? m_view.facts->control(slot->controlId) : nullptr;
    const auto* series = control ? standing::expectedRow(*control, slot->slot.expectedId) : nullptr;
    return series ? std::optional(slotDestination(*control, *series, slot->slot.period))
                  : std::nullopt;
}

void CollectionPage::setRows(const View& view, QList<CollectionRow> rows)
{
    m_view = view;
    m_sums = sumsOf(rows);
    m_rows = std::make_shared<const RowsOf<CollectionRow>>(std::move(rows), m_columns);
    list().setAbout(periodOnScreen(view.period));
    m_page->setRows(m_rows);
    showSums();
    showDetail();
}

int CollectionPage::overdue() const
{
    return int(m_sums.keys.at(std::size_t(standing::SlotCounted::Overdue)).size());
}

// "310 expected: 212 filled, 9 overdue, ...": each number leads to its rows.
void CollectionPage::showSums()
{
    using standing::SlotCounted;
    QList<TextPiece> pieces{
        {tr("%n expected", nullptr, m_sums.expected), QString::number(CollectionSums::kinds)}};
    const auto add = [&](SlotCounted kind, const QString& words) {
        const qsizetype count = m_sums.keys.at(std::size_t(kind)).size();
        if (count == 0)
            return;
        pieces.append({pieces.size() == 1 ? u": "_s : u" · "_s});
        pieces.append({words.arg(locale().toString(count)), QString::number(int(kind))});
    };
    add(SlotCounted::Filled, tr("%1 filled"));
    add(SlotCounted::Overdue, tr("%1 overdue"));
    add(SlotCounted::Due, tr("%1 due"));
    add(SlotCounted::PartFilled, tr("%1 part filled"));
    add(SlotCounted::NotYetDue, tr("%1 not yet due"));
    m_sumsLabel->setPieces(pieces);
    m_sumsLabel->setVisible(m_sums.expected > 0);
}

void CollectionPage::showCounted(standing::SlotCounted counted)
{
    using standing::SlotCounted;
    QString words;
    switch (counted) {
    case SlotCounted::Filled:
        words = tr("filled");
        break;
    case SlotCounted::PartFilled:
        words = tr("part filled");
        break;
    case SlotCounted::Due:
        words = tr("due");
        break;
    case SlotCounted::Overdue:
        words = tr("overdue");
        break;
    case SlotCounted::NotYetDue:
        words = tr("not yet due");
        break;
    }
    list().showCounted({words, m_sums.keys.at(std::size_t(counted))});
}

void CollectionPage::showDetail()
{
    if (const CollectionRow* slot = row(list().currentKey()))
        m_detail->showSlot(m_view, *slot);
    else
        m_detail->showNothing();
}

bool CollectionPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

QList<EvidenceId> CollectionPage::heldHere() const
{
    const CollectionRow* slot = row(m_page->list().currentKey());
    return slot ? slot->slot.evidence : QList<EvidenceId>();
}

void CollectionPage::attach()
{
    if (const auto where = destination(list().currentKey()))
        m_intake.chooseFiles(*where);
}

// A slot that holds nothing is opened by bringing something.
void CollectionPage::followCell(const QByteArray& key, const QString& column)
{
    const CollectionRow* slot = row(key);
    if (!slot)
        return;
    if (column == "control"_L1)
        emit linkFollowed(slot->controlId);
    else if (!slot->slot.shown.isNull())
        emit linkFollowed(slot->slot.shown);
    else if (!slot->sentBackItem.isNull())
        emit linkFollowed(slot->sentBackItem);
    else if (m_parts.acts.canChange())
        attach();
}

// Whatever speaks of days of the slot may stand for it too, whichever control it was brought for.
void CollectionPage::openSameFile(QPushButton* from)
{
    const CollectionRow* slot = row(list().currentKey());
    if (!slot)
        return;
    QList<Choice> choices;
    for (const standing::EvidenceFacts* item : standing::evidenceIn(*m_view.facts, m_view.scope)) {
        const auto span = evidence::spanOf(item->item);
        if (!item->isHeld() || !span || !span->overlaps(slot->slot.period)
            || slot->slot.evidence.contains(item->item.id))
            continue;
        choices.append({idText(item->item.id),
            evidence::evidenceCode(item->item.number) + u"  "_s + item->item.title,
            periodOnScreen(*span)});
    }
    if (choices.isEmpty()) {
        m_parts.acts.say(tr("Nothing in the vault speaks of these days."));
        return;
    }
    if (m_sameFile)
        m_sameFile->deleteLater();
    m_sameFile = new PickPopup(tr("Evidence of these days"), from);
    connect(m_sameFile, &PickPopup::pickedOne, this, &CollectionPage::linkHere);
    m_sameFile->setChoices(choices, ChoicesModel::Picks::One);
    m_sameFile->open({}, {});
}

void CollectionPage::linkHere(const QString& evidence)
{
    const CollectionRow* slot = row(list().currentKey());
    const auto uuid = base::uuidFromText(evidence);
    if (!slot || !uuid)
        return;
    const EvidenceId id{*uuid};
    const standing::EvidenceFacts* item = m_view.facts->evidenceItem(id);
    const QString code = item ? evidence::evidenceCode(item->item.number) : QString();
    const ActName name{u"evidence.link"_s, tr("attach %1").arg(code),
        tr("Attached %1 to %2.").arg(code, controls::controlCode(slot->control)), {}};
    const auto linked = m_parts.acts.perform(name,
        [id, control = slot->controlId, series = slot->slot.expectedId](
            vault::Transaction& transaction) {
            return evidence::EvidenceLinkRegister::link(transaction, id, {control, {}, series, {}});
        });
    if (!linked)
        m_parts.acts.say(wordsFor(linked.error()).sentence);
}

} // namespace muniment::ui

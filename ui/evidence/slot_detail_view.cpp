// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/slot_detail_view.h"

#include "core/controls/controls_messages.h"
#include "core/standing/expected_row.h"
#include "core/standing/standing_messages.h"
#include "ui/evidence/collection_columns.h"
#include "ui/shell/acts.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class SlotWords
{
    Q_DECLARE_TR_FUNCTIONS(SlotDetailView)

public:
    static QString sentence(const CollectionRow& row)
    {
        using standing::SlotCounted;
        const QString period = periodOnScreen(row.slot.period);
        const QString due = dayOnScreen(row.slot.dueOn);
        const QString owner = row.owner.isEmpty() ? tr("nobody") : row.owner;
        switch (standing::countedAs(row.slot)) {
        case SlotCounted::Filled:
            return answered(row.slot.state, period);
        case SlotCounted::PartFilled:
            return tr("%1 is filled in part; the rest is due on %2, with %3.")
                .arg(period, due, owner);
        case SlotCounted::Due:
            return tr("%1 is due on %2, with %3.").arg(period, due, owner);
        case SlotCounted::Overdue:
            return tr("%1 is %n day(s) overdue, with %2.", nullptr, int(row.daysLate))
                .arg(period, owner);
        case SlotCounted::NotYetDue:
            return tr("%1 is not over yet; it is due on %2, with %3.").arg(period, due, owner);
        }
        return {};
    }

private:
    static QString answered(standing::SlotState state, const QString& period)
    {
        if (state == standing::SlotState::NoOccurrence)
            return tr("A signature says that nothing occurred in %1.").arg(period);
        if (state == standing::SlotState::Excused)
            return tr("The control applies nowhere; nothing is expected for %1.").arg(period);
        return tr("%1 is filled.").arg(period);
    }
};

} // namespace

SlotDetailView::SlotDetailView(Acts& acts, QWidget* parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_pane(new DetailPane(tr("Expected evidence")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(m_pane, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void SlotDetailView::showNothing()
{
    m_pane->clear();
}

void SlotDetailView::showSlot(const View& view, const CollectionRow& row)
{
    m_pane->clear(row.key());
    m_pane->addTitle(controls::controlCode(row.control), row.what);
    m_pane->addState(slotMark(row.slot), SlotWords::sentence(row));
    auto* attach = new QPushButton(tr("Attach files…"));
    connect(attach, &QPushButton::clicked, this, &SlotDetailView::attachWanted);
    auto* same = new QPushButton(tr("Same file as…"));
    connect(same, &QPushButton::clicked, this, [this, same] { emit sameFileWanted(same); });
    m_acts.guard(attach);
    m_acts.guard(same);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(attach);
    buttons->addWidget(same);
    buttons->addStretch();
    m_pane->addGap(space::tight);
    m_pane->addLayout(buttons);
    m_pane->addText(
        tr("Or drop files here; Ctrl+V pastes a picture of the screen."), TextRole::Secondary);
    addHeld(view, row);
    addHow(view, row);
}

void SlotDetailView::addHow(const View& view, const CollectionRow& row)
{
    const standing::ControlFacts* control = view.facts->control(row.controlId);
    if (!control)
        return;
    m_pane->addHeading(tr("How to get it"));
    if (const auto* series = standing::expectedRow(*control, row.slot.expectedId)) {
        m_pane->addFact(tr("Kind of proof"), controls::proofWords(series->proof));
        m_pane->addFact(tr("Fills a slot"), controls::fillWords(series->fill));
        m_pane->addFact(tr("How often"), controls::frequencyWords(series->frequency));
        m_pane->addFact(tr("Source"), series->source);
        m_pane->addFact(tr("Steps"), series->hint);
        if (series->sampleSize)
            m_pane->addFact(tr("Sample"), locale().toString(*series->sampleSize));
        m_pane->addFact(tr("Due"), dayOnScreen(row.slot.dueOn));
    }
    constexpr qsizetype named = 6; // of more, the rest is counted
    const QString assets = row.assets.mid(0, named).join(u", "_s);
    const int more = int(row.assets.size() - named);
    m_pane->addFact(
        tr("Assets"), more > 0 ? tr("%1 and %n more", nullptr, more).arg(assets) : assets);
    m_pane->addFact(tr("Control"),
        QList<TextPiece>{{controls::controlCode(row.control), linkText(row.controlId)},
            {u"  "_s + row.controlTitle}});
}

void SlotDetailView::addHeld(const View& view, const CollectionRow& row)
{
    m_pane->addHeading(tr("What is held"),
        row.slot.assets ? standing::assetCountWords(*row.slot.assets)
            : row.slot.sample
            ? tr("%1 of %2").arg(row.slot.sample->found).arg(row.slot.sample->wanted)
            : QString());
    for (const EvidenceId id : row.slot.evidence)
        if (const standing::EvidenceFacts* item = view.facts->evidenceItem(id))
            addItem(*item);
    if (row.slot.evidence.isEmpty())
        m_pane->addText(tr("Nothing yet."), TextRole::Quiet);
    if (row.slot.returned.isEmpty())
        return;
    m_pane->addHeading(tr("Sent back"));
    for (const EvidenceId id : row.slot.returned)
        if (const standing::EvidenceFacts* item = view.facts->evidenceItem(id))
            addItem(*item);
    m_pane->addText(tr("Open it and replace it with a better version."), TextRole::Secondary);
}

void SlotDetailView::addItem(const standing::EvidenceFacts& item)
{
    m_pane->addLinkedText({{evidence::evidenceCode(item.item.number), linkText(item.item.id)},
        {u"  "_s + item.item.title}});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new MarkLabel(markOf(item.item.review)));
    row->addWidget(
        makeLabel(item.item.covers ? periodOnScreen(*item.item.covers) : tr("covers not stated"),
            TextRole::Quiet));
    row->addStretch();
    if (item.item.review == evidence::Review::Submitted && item.documentId.isNull())
        for (const auto& [review, words] : {std::pair{evidence::Review::Accepted, tr("Accept")},
                 std::pair{evidence::Review::Returned, tr("Return…")}}) {
            auto* button = new QPushButton(words);
            button->setAccessibleName(
                tr("%1 %2").arg(words, evidence::evidenceCode(item.item.number)));
            connect(button, &QPushButton::clicked, this,
                [this, id = item.item.id, to = review] { emit reviewWanted(id, to); });
            m_acts.guard(button);
            row->addWidget(button);
        }
    m_pane->addLayout(row);
    if (!item.item.reviewNote.isEmpty())
        m_pane->addText(item.item.reviewNote);
}

} // namespace muniment::ui

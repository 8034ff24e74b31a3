// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/requirements_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "core/standing/standing_messages.h"
#include "ui/controls/halves_layout.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

RequirementsPage::RequirementsPage(const RecordList::Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_columns(requirementColumns())
    , m_myHalf(new TickBox(tr("My half only")))
    , m_detail(new DetailPane(tr("Requirement")))
    , m_page(nullptr)
{
    auto* list = new RecordList(u"requirements"_s, tr("Requirements"), infosOf(*m_columns), parts);
    m_page = new RecordPage(u"requirements"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("The requirements of your frameworks stand here, each with the controls that meet it."),
        tr("No framework was applied to this scope yet."));
    m_page->emptyPage().setButton(tr("Apply a framework…"));
    connect(
        &m_page->emptyPage(), &EmptyPage::buttonClicked, this, &RequirementsPage::frameworkWanted);
    m_myHalf->setChecked(true);
    list->addSwitch(m_myHalf);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_myHalf, &TickBox::toggled, this, &RequirementsPage::showRows);
    connect(list, &RecordList::currentChanged, this, &RequirementsPage::showDetail);
    connect(list, &RecordList::linkClicked, this, [this](const QByteArray& key, const QString&) {
        const int index = m_rows ? m_rows->rowOf(key) : -1;
        if (index >= 0 && !m_rows->row(index).standing.controls.isEmpty())
            emit linkFollowed(m_rows->row(index).standing.controls.first());
    });
    connect(m_detail, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void RequirementsPage::setRows(const View& view, QList<RequirementRow> rows)
{
    m_view = view;
    m_all = std::move(rows);
    list().setAbout(periodOnScreen(view.period));
    showRows();
}

void RequirementsPage::showRows()
{
    QList<RequirementRow> rows = m_all;
    // Without a part of ours none of them would be left: then all are shown.
    const bool isAnyOurs = std::any_of(
        rows.begin(), rows.end(), [](const RequirementRow& row) { return row.isOurs(); });
    if (m_myHalf->isChecked() && isAnyOurs)
        rows.removeIf([](const RequirementRow& row) { return !row.isOurs(); });
    m_rows = std::make_shared<const RowsOf<RequirementRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
}

const RequirementRow* RequirementsPage::currentRow() const
{
    const QByteArray key = m_page->list().currentKey();
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

bool RequirementsPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return !m_rows->row(index).gap.isEmpty(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void RequirementsPage::select(RequirementId id)
{
    const auto wanted = std::find_if(m_all.begin(), m_all.end(),
        [id](const RequirementRow& row) { return row.standing.requirementId == id; });
    if (wanted != m_all.end() && !wanted->isOurs())
        m_myHalf->setChecked(false);
    list().select(idBytes(id));
}

QString RequirementsPage::carriedOut(controls::Who who)
{
    switch (who) {
    case controls::Who::Ours:
        return tr("We carry it out ourselves.");
    case controls::Who::Provider:
        return tr("The provider carries it out.");
    case controls::Who::Shared:
        return tr("We and the provider carry it out together.");
    case controls::Who::OtherParty:
        return tr("Another party carries it out.");
    case controls::Who::Undecided:
        break;
    }
    return tr("Who carries it out is not decided yet.");
}

void RequirementsPage::showDetail()
{
    m_detail->clear(m_page->list().currentKey());
    const RequirementRow* row = currentRow();
    if (!row)
        return;
    m_detail->addTitle(row->identifier, row->title);
    const StateMark mark = markOf(row->standing.state);
    m_detail->addState({mark.shape, mark.tone, {}},
        row->gap.isEmpty()
            ? tr("%1 for %2.").arg(mark.word, periodOnScreen(m_view.period))
            : tr("%1 for %2; gap: %3.").arg(mark.word, periodOnScreen(m_view.period), row->gap));
    m_detail->addHeading(tr("Who carries it out"), {}, u"halves"_s);
    addAskButton(tr("Change…"), Asked::Halves);
    m_detail->addLayout(makeHalves({row->ourHalf.isEmpty() ? tr("No text is recorded.")
                                                           : row->ourHalf,
        carriedOut(row->standing.responsibility.who), row->providerHalf, row->leansOn, {}, {}}));
    addControls(*row);
    addLeaning(*row);
    m_detail->addHeading(tr("Where it stands"), {}, u"where"_s);
    addAskButton(tr("Say whether it applies…"), Asked::Applicability);
    m_detail->addFact(tr("Framework"), row->framework);
    m_detail->addFact(tr("Family"), row->family);
    const controls::Applicability& applicability = row->standing.applicability;
    m_detail->addFact(tr("Applicability"),
        applicability.state == controls::ApplicabilityState::Applicable
            ? tr("applicable")
            : tr("excluded: %1").arg(applicability.reason));
}

// At the end of the heading just added.
void RequirementsPage::addAskButton(const QString& words, Asked what)
{
    auto* button = new QPushButton(words);
    setLook(*button, ButtonLook::Link);
    button->setAccessibleName(what == Asked::Halves ? tr("Change who carries it out")
                                                    : tr("Say whether the requirement applies"));
    connect(button, &QPushButton::clicked, this, [this, what] {
        if (const RequirementRow* row = currentRow())
            emit formWanted(row->standing.requirementId, what);
    });
    m_detail->addHeadingAction(button);
}

// Leads to the documents, and to where a person names others.
void RequirementsPage::addLeaning(const RequirementRow& row)
{
    const controls::Who who = row.standing.responsibility.who;
    const bool isTheirs = who == controls::Who::Provider || who == controls::Who::Shared;
    const QList<standing::ProviderProof>& proofs = row.standing.providerProof;
    if (proofs.isEmpty()
        && (!isTheirs
            || row.standing.applicability.state != controls::ApplicabilityState::Applicable))
        return;
    m_detail->addHeading(tr("Provider's half leans on"), {}, u"leans"_s);
    for (const standing::ProviderProof& proof : proofs)
        if (const auto* document = m_view.facts->assurance.document(proof.documentId))
            m_detail->addLinkedText(
                {{assurance::documentCode(document->number), linkText(document->id)},
                    {u"  "_s + document->fields.title}});
    m_detail->addLinkedText({{proofs.isEmpty() ? tr("Name the document…") : tr("Change…"),
        linkText(
            PlaceLink{PlaceKind::Assurance, u"halves:"_s + idText(row.standing.requirementId)})}});
}

void RequirementsPage::addControls(const RequirementRow& row)
{
    m_detail->addHeading(tr("Our controls"),
        row.expected == 0 ? QString()
                          : tr("%1 of %2 slots filled").arg(row.filled).arg(row.expected),
        u"controls"_s);
    if (row.standing.controls.isEmpty())
        m_detail->addText(tr("None meets it."), TextRole::Quiet);
    for (const ControlId id : row.standing.controls) {
        const standing::ControlFacts* control = m_view.facts->control(id);
        if (!control)
            continue;
        const StateMark mark = markOf(
            standing::controlStanding(*m_view.facts, *control, m_view.period, m_view.asOf).state);
        m_detail->addLinkedText({{controls::controlCode(control->control.number), linkText(id)},
            {u"  "_s + control->control.title}, {u" · "_s + mark.word, {}, mark.tone}});
    }
}

} // namespace muniment::ui

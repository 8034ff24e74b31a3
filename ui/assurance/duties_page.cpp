// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/duties_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/duty_register.h"
#include "ui/assurance/assurance_columns.h"
#include "ui/fields/pick_popup.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::DutyState;

namespace {

DutyId dutyOf(const QByteArray& key)
{
    return {base::uuidFromBytes(key).value_or(boost::uuids::uuid{})};
}

} // namespace

DutiesPage::DutiesPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_columns(dutyColumns())
    , m_detail(new DetailPane(tr("Duty")))
    , m_page(nullptr)
{
    auto* list = new RecordList(u"duties"_s, tr("Duties"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    Arrangement first;
    first.sorts = {{u"state"_s, SortOrder::Ascending}};
    list->setFirstArrangement(first);
    m_page = new RecordPage(u"duties"_s, parts.settings, list, m_detail);
    m_page->emptyPage().setWords(
        tr("What the provider's documents ask of you stands here, duty by duty."),
        tr("No document of this scope's provider asks anything yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    list->table().installEventFilter(this);
    connect(list, &RecordList::currentChanged, this, &DutiesPage::showDetail);
    connect(list, &RecordList::opened, this, [this](const QByteArray&) { meet(); });
    connect(list, &RecordList::linkClicked, this, &DutiesPage::followCell);
    connect(m_detail, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void DutiesPage::setRows(const View& view, QList<DutyRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<DutyRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
}

int DutiesPage::undecided() const
{
    return m_rows
        ? int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
            [](const DutyRow& row) { return row.standing == standing::DutyStanding::Undecided; }))
        : 0;
}

QList<DutyId> DutiesPage::selected() const
{
    QList<DutyId> ids;
    for (const QByteArray& key : m_page->list().selectedKeys())
        ids.append(dutyOf(key));
    return ids;
}

const DutyRow* DutiesPage::currentRow() const
{
    const QByteArray key = m_page->list().currentKey();
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

void DutiesPage::showOf(AssuranceDocumentId document)
{
    CountedRows counted;
    for (const DutyRow& row : m_rows ? m_rows->rows() : QList<DutyRow>())
        if (row.duty.documentId == document) {
            counted.words = tr("of %1").arg(row.document);
            counted.keys.insert(row.key());
        }
    if (!counted.keys.isEmpty())
        list().showCounted(counted);
}

void DutiesPage::showUndecided()
{
    CountedRows counted{tr("undecided"), {}};
    for (const DutyRow& row : m_rows ? m_rows->rows() : QList<DutyRow>())
        if (row.standing == standing::DutyStanding::Undecided)
            counted.keys.insert(row.key());
    list().showCounted(counted);
}

bool DutiesPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void DutiesPage::showDetail()
{
    m_detail->clear(m_page->list().currentKey());
    const DutyRow* row = currentRow();
    if (!row)
        return;
    const assurance::Duty& duty = row->duty;
    m_detail->addTitle(assurance::dutyCode(duty.number), duty.what.reference);
    const StateMark mark = markOf(row->standing);
    m_detail->addState({mark.shape, mark.tone, {}}, mark.word);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    const auto add = [&](const QString& words, const QString& key, void (DutiesPage::*act)()) {
        auto* button = new QPushButton(words);
        setPlainTip(*button, key);
        connect(button, &QPushButton::clicked, this, act);
        m_parts.acts.guard(button);
        line->addWidget(button);
    };
    add(tr("Met by…"), tr("Enter"), &DutiesPage::meet);
    add(tr("Does not concern us…"), u"N"_s, &DutiesPage::excuse);
    add(tr("Not met"), u"X"_s, &DutiesPage::fail);
    line->addStretch();
    m_detail->addLayout(line);
    m_detail->addHeading(tr("What is asked"));
    m_detail->addText(duty.what.text);
    m_detail->addFact(tr("Kind"), assurance::dutyKindWords(duty.what.kind));
    QList<TextPiece> document{
        {row->document, linkText(duty.documentId)}, {u"  "_s + row->documentTitle}};
    if (duty.what.page > 0)
        document.append({tr(", p. %1").arg(duty.what.page), {}, Tone::Quiet});
    m_detail->addFact(tr("Document"), document);
    m_detail->addHeading(tr("What we decided"));
    if (!duty.decision.controlId.isNull())
        m_detail->addFact(tr("Our control"), {{row->control, linkText(duty.decision.controlId)}});
    m_detail->addFact(tr("Reason"), duty.decision.reason);
    if (duty.decision.decidedOn.isValid())
        m_detail->addFact(tr("Decided"),
            row->decidedBy.isEmpty()
                ? dayOnScreen(duty.decision.decidedOn)
                : tr("%1, by %2").arg(dayOnScreen(duty.decision.decidedOn), row->decidedBy));
    else
        m_detail->addText(tr("Nothing yet."), TextRole::Quiet);
}

void DutiesPage::followCell(const QByteArray& key, const QString& column)
{
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    if (index < 0)
        return;
    const assurance::Duty& duty = m_rows->row(index).duty;
    if (column == "document"_L1)
        emit linkFollowed(duty.documentId);
    else if (!duty.decision.controlId.isNull())
        emit linkFollowed(duty.decision.controlId);
}

void DutiesPage::decide(const assurance::DutyDecision& decision, const QString& words)
{
    const QList<DutyId> ids = selected();
    if (ids.isEmpty())
        return;
    assurance::DutyDecision made = decision;
    made.decidedBy = m_view.me;
    made.decidedOn = m_view.today;
    const QString what = tr("%n duty(s)", nullptr, int(ids.size()));
    const Status done = m_parts.acts.perform(
        {u"duty.decide"_s, tr("decide %1").arg(what), words.arg(what), {}},
        [&](vault::Transaction& transaction) -> Status {
            for (const DutyId id : ids)
                if (const Status decided = assurance::DutyRegister::decide(transaction, id, made);
                    !decided)
                    return decided;
            return {};
        });
    if (!done) {
        m_parts.acts.say(wordsFor(done.error()).sentence);
        return;
    }
    if (ids.size() == 1)
        goToNeed(Way::Next);
}

void DutiesPage::meet()
{
    if (!m_parts.acts.canChange() || selected().isEmpty())
        return;
    QList<Choice> choices;
    for (const standing::ControlFacts* control : m_view.facts->controlsIn(m_view.scope))
        choices.append({idText(control->control.id),
            controls::controlCode(control->control.number) + u"  "_s + control->control.title});
    if (choices.isEmpty()) {
        m_parts.acts.say(tr("There is no control in this scope yet."));
        return;
    }
    if (m_picking)
        m_picking->deleteLater();
    m_picking = new PickPopup(tr("Our control"), &list().table());
    connect(m_picking, &PickPopup::pickedOne, this, [this](const QString& key) {
        if (const auto control = base::uuidFromText(key))
            decide({DutyState::Met, ControlId{*control}, {}, {}, {}}, tr("Mapped %1."));
    });
    m_picking->setChoices(choices, ChoicesModel::Picks::One);
    m_picking->open({}, {});
}

void DutiesPage::excuse()
{
    if (!m_parts.acts.canChange() || selected().isEmpty())
        return;
    const TextQuestion question{
        {tr("Does not concern us"), tr("The reason is printed beside the duty."), {}}, tr("Why"),
        {}, tr("Decide")};
    m_parts.prompter.askText(question, [this](const QString& reason) {
        decide({DutyState::DoesNotConcernUs, {}, reason, {}, {}}, tr("Set aside %1."));
    });
}

void DutiesPage::fail()
{
    if (m_parts.acts.canChange())
        decide({DutyState::NotMet, {}, {}, {}, {}}, tr("Noted %1 as not met."));
}

bool DutiesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_N) {
            excuse();
            return true;
        }
        if (key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_X) {
            fail();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muniment::ui

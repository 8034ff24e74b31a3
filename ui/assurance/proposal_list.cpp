// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/proposal_list.h"

#include "core/assurance/assurance_messages.h"
#include "ui/assurance/proposal_fields.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/field_message.h"
#include "ui/fields/field_words.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::Field;
using assurance::Proposal;
using assurance::ProposalState;

namespace {

const auto pageHref = u"page"_s;
const auto readingPrefix = u"reading:"_s;
constexpr int nameWidth = 104; // at a font of 13 pixels

} // namespace

ProposalList::ProposalList(QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("What it says"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ProposalList::setRecognition(
    const assurance::Recognition& recognition, Date today, const QStringList& known)
{
    m_rows.clear();
    m_current.reset();
    m_today = today;
    // An editor that has the focus loses it before it goes.
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    auto* body = new QWidget;
    setSurface(*body, Surface::Ground);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(space::large, space::medium, space::large, space::large);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    for (const Proposal& each : recognition.proposals)
        addRow(grid, each, each.field == Field::Provider ? known : QStringList());
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(body);
    for (const Row& each : std::as_const(m_rows))
        showState(each);
}

void ProposalList::addRow(QGridLayout* grid, const Proposal& proposal, const QStringList& known)
{
    Row row;
    row.proposal = proposal;
    row.spec = proposalSpec(proposal.field, m_today, known);
    row.state = proposal.state == ProposalState::Clear ? State::Clear
        : proposal.state == ProposalState::ToDecide    ? State::ToDecide
                                                       : State::NotFound;
    auto* name = makeLabel(row.spec.name, TextRole::Quiet);
    name->setContentsMargins(0, fieldGap + 2, 0, 0);
    name->setWordWrap(true);
    name->setFixedWidth(Metrics(font()).scaled(nameWidth));
    row.editor = makeEditor(row.spec, FieldLook::Plain);
    name->setBuddy(row.editor);
    row.mark = new MarkLabel;
    row.mark->setContentsMargins(0, fieldGap + 2, 0, 0);
    row.source = new LinkLabel;
    setRole(*row.source, TextRole::Secondary);
    row.message = new FieldMessage(plainFieldPadding);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight / 2);
    column->addWidget(row.editor);
    column->addWidget(row.message);
    column->addWidget(row.source);
    const int at = grid->rowCount();
    grid->addWidget(name, at, 0, Qt::AlignTop);
    grid->addLayout(column, at, 1);
    grid->addWidget(row.mark, at, 2, Qt::AlignTop);
    const Field field = proposal.field;
    // What is to be decided begins with the reading that the rules like best.
    row.editor->setValue(proposalValue(row.spec, proposal.value));
    connect(row.editor, &FieldEditor::changed, this, [this, field] { noteChange(field); });
    connect(row.editor, &FieldEditor::accepted, this, [this, field] {
        confirm(field);
        goToNext();
    });
    connect(row.editor, &FieldEditor::submitted, this, &ProposalList::submitted);
    connect(row.source, &QLabel::linkActivated, this,
        [this, field](const QString& href) { followLink(field, href); });
    for (QWidget* part : row.editor->findChildren<QWidget*>())
        part->installEventFilter(this);
    row.editor->installEventFilter(this);
    m_rows.append(row);
    showSource(row);
}

// "p. 5 “throughout the period”", and the other readings of the same words.
void ProposalList::showSource(const Row& row)
{
    QList<TextPiece> pieces;
    if (row.proposal.page > 0) {
        pieces.append({tr("p. %1").arg(row.proposal.page), pageHref});
        pieces.append({u"  “"_s + row.proposal.words + u"”"_s, {}, Tone::Quiet});
    } else if (row.proposal.state == ProposalState::NotFound) {
        pieces.append(
            {tr("not found; type it, or drag over the words on the page"), {}, Tone::Quiet});
    }
    if (const QString doubt = row.proposal.doubt == assurance::ProposalDoubt::None
            ? QString()
            : assurance::doubtWords(row.proposal.doubt);
        !doubt.isEmpty())
        pieces.append({u" · "_s + doubt, {}, Tone::Warning});
    for (qsizetype index = 0; index < row.proposal.alternatives.size(); ++index) {
        pieces.append({u" · "_s, {}, Tone::Quiet});
        pieces.append(
            {proposalOnScreen(row.proposal.field, row.proposal.alternatives.at(index), m_today),
                readingPrefix + QString::number(index)});
    }
    row.source->setPieces(pieces);
    row.source->setVisible(!pieces.isEmpty());
}

void ProposalList::showState(const Row& row)
{
    switch (row.state) {
    case State::Clear:
        row.mark->setMark({ui::Shape::Half, Tone::Due, tr("read")});
        break;
    case State::ToDecide:
        row.mark->setMark({ui::Shape::Diamond, Tone::Warning, tr("to decide")});
        break;
    case State::NotFound:
        row.mark->setMark({ui::Shape::Dash, Tone::Quiet, tr("not stated")});
        break;
    case State::Confirmed:
        row.mark->setMark({ui::Shape::Full, Tone::Good, tr("confirmed")});
        break;
    }
}

void ProposalList::begin()
{
    m_current.reset();
    if (!goToNext() && !m_rows.isEmpty())
        m_rows.first().editor->setFocus(Qt::OtherFocusReason);
}

int ProposalList::toConfirm() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::Clear; }));
}

int ProposalList::toDecide() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == State::ToDecide; }));
}

ProposalList::Row* ProposalList::row(Field field)
{
    for (Row& each : m_rows)
        if (each.proposal.field == field)
            return &each;
    return nullptr;
}

const ProposalList::Row* ProposalList::row(Field field) const
{
    for (const Row& each : m_rows)
        if (each.proposal.field == field)
            return &each;
    return nullptr;
}

void ProposalList::noteChange(Field field)
{
    Row* changed = row(field);
    changed->message->showRemark(changed->editor->remark());
    const Typed<FieldValue> value = changed->editor->value();
    // A value that somebody gave is settled; taking it back asks again.
    const QString text = value ? proposalText(*value) : QString();
    if (text.isEmpty() && changed->proposal.state == ProposalState::NotFound)
        changed->state = State::NotFound;
    else
        changed->state = value ? State::Confirmed : State::ToDecide;
    showState(*changed);
    emit valuesChanged();
}

void ProposalList::confirm(Field field)
{
    Row* confirmed = row(field);
    if (!confirmed)
        return;
    const Typed<FieldValue> value = confirmed->editor->value();
    if (!value) {
        confirmed->message->showError(lineOf(value.error()));
        return;
    }
    // Of a few words one must be meant: that none is chosen decides nothing.
    if (confirmed->state == State::ToDecide && proposalText(*value).isEmpty()
        && std::holds_alternative<PickKind>(confirmed->spec.kind)) {
        confirmed->message->showError(tr("Choose what the document says."));
        return;
    }
    confirmed->message->clear();
    if (confirmed->state != State::NotFound || !proposalText(*value).isEmpty())
        confirmed->state = State::Confirmed;
    showState(*confirmed);
    emit valuesChanged();
}

void ProposalList::confirmClear()
{
    for (Row& each : m_rows)
        if (each.state == State::Clear) {
            each.state = State::Confirmed;
            showState(each);
        }
    emit valuesChanged();
}

bool ProposalList::goToNext()
{
    qsizetype start = 0;
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        if (m_current && m_rows.at(index).proposal.field == *m_current)
            start = index + 1;
    for (qsizetype step = 0; step < m_rows.size(); ++step) {
        const Row& each = m_rows.at((start + step) % m_rows.size());
        if (each.state != State::Clear && each.state != State::ToDecide)
            continue;
        each.editor->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(each.editor);
        if (m_current != each.proposal.field) { // it had the focus already
            m_current = each.proposal.field;
            emit pointedAt(each.proposal.field);
        }
        return true;
    }
    return false;
}

void ProposalList::setValue(Field field, const QString& text)
{
    Row* set = row(field);
    if (!set)
        return;
    {
        const QSignalBlocker blocker(set->editor);
        set->editor->setValue(proposalValue(set->spec, text));
    }
    noteChange(field);
}

void ProposalList::take(const QString& words)
{
    Row* target = m_current ? row(*m_current) : nullptr;
    if (!target || words.trimmed().isEmpty())
        return;
    {
        const QSignalBlocker blocker(target->editor);
        if (std::holds_alternative<SeveralKind>(target->spec.kind)) {
            QString text = value(*m_current);
            text += (text.isEmpty() ? QString() : u"; "_s) + words.simplified();
            target->editor->setValue(proposalValue(target->spec, text));
        } else {
            target->editor->setTypedText(words.simplified());
        }
    }
    noteChange(*m_current);
}

void ProposalList::say(Field field, const QString& error)
{
    Row* wrong = row(field);
    if (!wrong)
        return;
    wrong->message->showError(error);
    wrong->editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wrong->editor);
}

void ProposalList::followLink(Field field, const QString& href)
{
    if (href == pageHref) {
        emit pointedAt(field);
        return;
    }
    const Row* read = row(field);
    const int index = href.mid(readingPrefix.size()).toInt();
    if (href.startsWith(readingPrefix) && index < read->proposal.alternatives.size())
        setValue(field, read->proposal.alternatives.at(index));
}

QString ProposalList::value(Field field) const
{
    const Row* asked = row(field);
    if (!asked)
        return {};
    const Typed<FieldValue> value = asked->editor->value();
    return value ? proposalText(*value) : QString();
}

QList<assurance::Setting> ProposalList::settings() const
{
    QList<assurance::Setting> settings;
    for (const Row& each : m_rows) {
        if (each.state == State::NotFound || each.state == State::ToDecide)
            continue;
        const QString text = value(each.proposal.field);
        if (each.proposal.state != ProposalState::Clear || text != each.proposal.value)
            settings.append({each.proposal.field, text});
    }
    return settings;
}

assurance::DocumentFields ProposalList::fields() const
{
    assurance::DocumentFields fields;
    // The type first: it also sets the kind.
    for (const bool isType : {true, false})
        for (const Row& each : m_rows)
            if ((each.proposal.field == Field::Type) == isType)
                if (const QString text = value(each.proposal.field); !text.isEmpty())
                    (void)assurance::setField(fields, each.proposal.field, text);
    return fields;
}

// Enter confirms in every kind of field: lists to choose from open with Space, and a line is broken
// with Shift+Enter.
bool ProposalList::takesEnter(const Row& row, const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || event.modifiers() & ~Qt::KeypadModifier
        || std::holds_alternative<LineKind>(row.spec.kind)
        || std::holds_alternative<DayKind>(row.spec.kind))
        return false;
    confirm(row.proposal.field);
    goToNext();
    return true;
}

bool ProposalList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    for (const Row& each : std::as_const(m_rows)) {
        if (each.editor != watched && !each.editor->isAncestorOf(static_cast<QWidget*>(watched)))
            continue;
        if (event->type() == QEvent::KeyPress)
            return takesEnter(each, static_cast<const QKeyEvent&>(*event))
                || QScrollArea::eventFilter(watched, event);
        m_current = each.proposal.field;
        emit pointedAt(each.proposal.field);
        break;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace muniment::ui

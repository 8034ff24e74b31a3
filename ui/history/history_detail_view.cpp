// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_detail_view.h"

#include "ui/history/field_values.h"
#include "ui/shell/link_button.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

void addCell(QGridLayout& table, int row, int column, const QString& text, TextRole role)
{
    table.addWidget(makeTextLabel(text, role), row, column, Qt::AlignTop);
}

} // namespace

QWidget* makeDifferenceTable(const QList<FieldDifference>& fields)
{
    auto* part = new QWidget;
    auto* table = new QGridLayout(part);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(space::medium);
    table->setVerticalSpacing(space::tight);
    table->setColumnMinimumWidth(0, Metrics(part->font()).scaled(120));
    table->setColumnStretch(1, 1);
    table->setColumnStretch(2, 1);
    int row = 0;
    for (const FieldDifference& field : fields) {
        addCell(*table, row, 0, field.name, TextRole::Quiet);
        if (field.before.isEmpty()) {
            table->addWidget(
                makeTextLabel(field.after, TextRole::Plain), row, 1, 1, 2, Qt::AlignTop);
        } else {
            addCell(*table, row, 1, field.before, TextRole::Quiet);
            addCell(*table, row, 2, field.after.isEmpty() ? u"–"_s : field.after, TextRole::Plain);
        }
        ++row;
    }
    return part;
}

HistoryDetailView::HistoryDetailView(Acts& acts, QWidget* parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_pane(new DetailPane(tr("Detail of the step")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    setFocusProxy(m_pane);
}

QWidget* HistoryDetailView::makeLink(const QString& words, const RecordLink& link)
{
    auto* button = new LinkButton(words, link);
    connect(button, &LinkButton::followed, this, &HistoryDetailView::linkFollowed);
    return button;
}

void HistoryDetailView::showWords(const QString& words)
{
    m_pane->clear();
    if (!words.isEmpty())
        m_pane->addText(words, TextRole::Quiet);
}

void HistoryDetailView::showDetail(const HistoryDetail& detail)
{
    m_pane->clear(detail.key);
    m_pane->addText(detail.title, TextRole::Heading);
    m_pane->addText(detail.sentence, TextRole::Quiet);
    if (!detail.reason.isEmpty())
        m_pane->addText(tr("Reason: %1").arg(detail.reason));
    if (detail.isErased)
        m_pane->addText(tr("The details of this entry were erased by law; the chain holds."));
    for (const RecordDifferences& record : detail.records)
        addRecord(record);
    addOthers(detail);
    addUndo(detail.undo);
    m_pane->addHeading(tr("Digests"));
    m_pane->addFact(tr("This entry"), digestInGroups(detail.digest));
    m_pane->addFact(tr("The one before"), digestInGroups(detail.previous));
}

void HistoryDetailView::addRecord(const RecordDifferences& record)
{
    m_pane->addGap(space::medium);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    if (record.link)
        head->addWidget(makeLink(record.words, *record.link));
    else
        head->addWidget(makeTextLabel(record.words, TextRole::Strong), 1);
    head->addWidget(makeLabel(record.fate, TextRole::Secondary));
    head->addStretch();
    m_pane->addLayout(head);
    for (const RecordDifferences::Part& part : record.parts) {
        if (!part.words.isEmpty())
            m_pane->addText(part.words, TextRole::Secondary);
        if (!part.fields.isEmpty())
            m_pane->addWidget(makeDifferenceTable(part.fields));
    }
}

void HistoryDetailView::addOthers(const HistoryDetail& detail)
{
    if (detail.others.isEmpty() && detail.left == 0)
        return;
    m_pane->addHeading(tr("The same step also touched"));
    for (const RecordDifferences& other : detail.others)
        m_pane->addWidget(
            makeLink(other.fate.isEmpty() ? other.words : tr("%1, %2").arg(other.words, other.fate),
                JournalLink{other.sequence}));
    if (detail.left > 0)
        m_pane->addText(tr("%n more", nullptr, int(detail.left)), TextRole::Quiet);
}

void HistoryDetailView::addUndo(const UndoState& state)
{
    m_pane->addHeading(tr("Taking it back"));
    if (state.kind == UndoState::Kind::Impossible) {
        m_pane->addText(state.words);
        return;
    }
    if (!state.words.isEmpty())
        m_pane->addText(state.words);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    const bool isUndo = state.kind == UndoState::Kind::Undo;
    auto* button = new QPushButton(isUndo ? tr("Undo this") : tr("Do it again"));
    connect(button, &QPushButton::clicked, this,
        [this, changeSet = state.changeSet] { m_acts.undo(changeSet); });
    m_acts.guard(button);
    row->addWidget(button);
    if (state.standsWith > 0)
        row->addWidget(makeLink(tr("Entry %1").arg(QLocale().toString(state.standsWith)),
            JournalLink{state.standsWith}));
    row->addStretch();
    m_pane->addLayout(row);
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/to_sign_page.h"

#include "ui/attestations/attestation_columns.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using attestation::Meaning;

namespace {

Meaning meaningOf(const scope::Person* person, const standing::ControlFacts& control)
{
    if (!person || control.control.ownerId == person->id)
        return Meaning::Performed;
    switch (person->line) {
    case scope::Line::SecondLook:
        return Meaning::Reviewed;
    case scope::Line::Independent:
        return Meaning::Tested;
    case scope::Line::Management:
        return Meaning::Approved;
    default:
        return Meaning::Performed;
    }
}

} // namespace

ToSignPage::ToSignPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_columns(toSignColumns())
    , m_page(nullptr)
    , m_lists(new QWidget)
    , m_sheet(new SignSheet(parts))
    , m_stack(new QStackedWidget)
{
    auto* list = new RecordList(u"to_sign"_s, tr("To sign"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    Arrangement first;
    first.sorts = {{u"due"_s, SortOrder::Ascending}};
    list->setFirstArrangement(first);
    m_page = new RecordPage(u"to_sign"_s, parts.settings, list, nullptr);
    m_page->emptyPage().setLink(tr("Sign another control…"));
    connect(&m_page->emptyPage(), &EmptyPage::linkClicked, this, &ToSignPage::designWanted);
    auto* quiet = makeLabel(
        tr("These are statements by people of your organisation, not an independent opinion."),
        TextRole::Secondary);
    quiet->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(0);
    lists->addWidget(quiet);
    lists->addWidget(m_page, 1);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_page);
    connect(list, &RecordList::opened, this, &ToSignPage::openRow);
    connect(m_sheet, &SignSheet::signedOff, this, &ToSignPage::goOn);
    connect(m_sheet, &SignSheet::closed, this, &ToSignPage::closeSheet);
    connect(m_sheet, &SignSheet::stepWanted, this, &ToSignPage::step);
    connect(m_sheet, &SignSheet::linkFollowed, this, &ToSignPage::linkFollowed);
}

void ToSignPage::setRows(const View& view, QList<ToSignRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<ToSignRow>>(std::move(rows), m_columns);
    list().setAbout(periodOnScreen(view.period));
    showWords();
    m_page->setRows(m_rows);
    if (isSigning())
        m_sheet->refresh(view, where());
}

// Nothing waits: say why, and until when.
void ToSignPage::showWords()
{
    EmptyPage& empty = m_page->emptyPage();
    if (!m_view.facts->person(m_view.me)) {
        empty.setWords(tr("What waits for you to be signed stands here."),
            tr("Nobody was chosen at this desk yet."));
        return;
    }
    const scope::Scope* scope = m_view.facts->scope(m_view.scope);
    QString quiet;
    for (const Period& each :
        slotsOf(scope ? scope->periodPattern : Frequency::Quarterly, m_view.period))
        if (each.until >= m_view.asOf) {
            quiet = tr("%1 ends on %2.").arg(periodOnScreen(each), dayOnScreen(each.until));
            break;
        }
    empty.setWords(tr("Nothing waits for you to be signed."), quiet);
}

const ToSignRow* ToSignPage::row(const QByteArray& key) const
{
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

bool ToSignPage::isLate(Date day) const
{
    return m_rows
        && std::any_of(m_rows->rows().begin(), m_rows->rows().end(),
            [day](const ToSignRow& row) { return row.asked.dueOn < day; });
}

bool ToSignPage::isSigning() const
{
    return m_stack->currentWidget() == m_sheet;
}

QList<QWidget*> ToSignPage::panes() const
{
    return isSigning() ? m_sheet->panes() : m_page->panes();
}

int ToSignPage::lineOf(const QByteArray& key) const
{
    return m_page->list().model().lineOf(key);
}

// Of the list as it is filtered.
QString ToSignPage::where() const
{
    const ListModel& model = m_page->list().model();
    const int line = m_signing.isEmpty() ? -1 : model.lineOf(m_signing);
    if (line < 0)
        return {};
    int place = 0;
    for (int each = 0; each <= line; ++each)
        place += model.rowAt(each) >= 0 ? 1 : 0;
    return tr("%1 of %2").arg(place).arg(model.shownRows().size());
}

void ToSignPage::openRow(const QByteArray& key)
{
    const ToSignRow* wanted = row(key);
    if (!wanted)
        return;
    m_signing = key;
    list().select(key);
    openSheet({wanted->asked.controlId, attestation::Subject::Operating, wanted->asked.period,
        wanted->asked.meaning});
}

void ToSignPage::signNext()
{
    QByteArray key = list().currentKey();
    if (!row(key) && m_rows && m_rows->count() > 0)
        key = list().model().keyAt(0);
    openRow(key);
}

void ToSignPage::openSheet(const SigningTask& task)
{
    const ToSignRow* listed = row(m_signing);
    if (listed
        && (listed->asked.controlId != task.controlId || listed->asked.period != task.period
            || listed->asked.meaning != task.meaning))
        m_signing.clear();
    m_sheet->begin(m_view, task, where());
    m_stack->setCurrentWidget(m_sheet);
    setFocusProxy(m_sheet);
    m_sheet->setFocus();
    emit signingChanged();
}

void ToSignPage::openSheet(ControlId control, const std::optional<Period>& period)
{
    const standing::ControlFacts* facts
        = m_view.isReady() ? m_view.facts->control(control) : nullptr;
    if (!facts)
        return;
    if (m_rows)
        for (int index = m_rows->count() - 1; index >= 0; --index)
            if (m_rows->row(index).asked.controlId == control
                && (!period || m_rows->row(index).asked.period == *period)) {
                openRow(m_rows->row(index).key());
                return;
            }
    m_signing.clear();
    SigningTask task{control, attestation::Subject::Operating, period.value_or(Period()),
        meaningOf(m_view.facts->person(m_view.me), *facts)};
    for (const Period& each :
        standing::signingPeriods(*m_view.facts, *facts, m_view.scope, m_view.period))
        if (!period && (!task.period.from.isValid() || each.until < m_view.asOf))
            task.period = each;
    openSheet(task);
}

void ToSignPage::closeSheet()
{
    m_signing.clear();
    m_stack->setCurrentWidget(m_lists);
    setFocusProxy(m_page);
    list().setFocus();
    emit signingChanged();
}

// The row that was signed goes when the records are read; the next one is opened at once.
void ToSignPage::goOn()
{
    if (m_signing.isEmpty() || !step(Way::Next))
        closeSheet();
}

bool ToSignPage::step(Way way)
{
    const ListModel& model = m_page->list().model();
    const int by = way == Way::Next ? 1 : -1;
    int line = m_signing.isEmpty() ? -1 : lineOf(m_signing);
    for (line += by; line >= 0 && line < model.rowCount(); line += by)
        if (model.rowAt(line) >= 0) {
            openRow(model.keyAt(line));
            return true;
        }
    return false;
}

bool ToSignPage::goToNeed(Way way)
{
    if (isSigning())
        return step(way);
    return list().selectWhere([](int) { return true; },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

} // namespace muniment::ui

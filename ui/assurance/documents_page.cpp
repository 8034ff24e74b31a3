// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/documents_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/named_page.h"
#include "core/assurance/reliance_register.h"
#include "core/evidence/evidence_rules.h"
#include "core/scope/scope_messages.h"
#include "core/vault/vault.h"
#include "ui/assurance/assurance_columns.h"
#include "ui/assurance/document_pane.h"
#include "ui/assurance/exception_fields.h"
#include "ui/shell/acts.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/empty_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::CheckStatus;
using assurance::ReviewConclusion;

namespace {

const auto reviewerKey = u"reviewer"_s;
const auto oursKey = u"ours"_s;
const auto theirsKey = u"theirs"_s;
const auto pageKey = u"page"_s;
const auto dayKey = u"day"_s;
const auto conclusionKey = u"conclusion"_s;
const auto limitsKey = u"limits"_s;
const auto opinionKey = u"opinion"_s;
const auto exceptionsKey = u"exceptions"_s;
const auto scopeKey = u"scope"_s;
const auto periodKey = u"period"_s;
const auto registerKey = u"register"_s;
const auto statusKey = u"status"_s;
const auto noteKey = u"note"_s;
const auto againKey = u"again"_s;

Date dayOf(const FieldValues& values, const QString& key)
{
    return std::get<Date>(values.value(key, Date()));
}

QList<Choice> peopleOf(const View& view)
{
    QList<Choice> people;
    for (const scope::Person& person : view.facts->people)
        people.append({idText(person.id), person.name, scope::lineWords(person.line)});
    return people;
}

std::optional<FormRefusal> refusalOf(const Error& error, const QString& key)
{
    return FormRefusal{key, wordsFor(error)};
}

FormRefusal refusalToSettle(const Error& error)
{
    const bool isOfPage = error.is(assurance::cause::pageBeyondEnd)
        || error.is(assurance::cause::spellingNeedsPage)
        || error.is(assurance::cause::spellingNotOnPage);
    return {isOfPage ? pageKey : theirsKey, wordsFor(error)};
}

} // namespace

DocumentsPage::DocumentsPage(const PlaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_columns(documentColumns())
    , m_detail(new DocumentPane(parts.acts))
    , m_side(new QStackedWidget)
    , m_page(nullptr)
{
    auto* list = new RecordList(u"assurance_documents"_s, tr("Documents"), infosOf(*m_columns),
        {parts.jobs, parts.settings, parts.prompter});
    m_side->addWidget(m_detail);
    m_page = new RecordPage(u"assurance_documents"_s, parts.settings, list, m_side);
    m_page->emptyPage().setWords(tr("Bring the provider's certificates, reports and letters here."),
        tr("They prove the provider's half, never yours."));
    m_page->emptyPage().setButton(tr("Import document…"));
    connect(&m_page->emptyPage(), &EmptyPage::buttonClicked, this, &DocumentsPage::importWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(list, &RecordList::currentChanged, this, [this] {
        showDetail();
        readReadings();
    });
    connect(list, &RecordList::linkClicked, this, [this](const QByteArray& key, const QString& of) {
        const AssuranceDocumentId id{base::uuidFromBytes(key).value_or(boost::uuids::uuid{})};
        if (of == "duties"_L1)
            emit dutiesWanted(id);
        else
            emit leaningWanted(id);
    });
    connect(m_detail, &DocumentPane::linkFollowed, this, &DocumentsPage::linkFollowed);
    connect(m_detail, &DocumentPane::reviewWanted, this, &DocumentsPage::review);
    connect(m_detail, &DocumentPane::matchWanted, this, &DocumentsPage::matchName);
    connect(m_detail, &DocumentPane::answersWanted, this, &DocumentsPage::answer);
    connect(m_detail, &DocumentPane::noteWanted, this, &DocumentsPage::changeNote);
    connect(m_detail, &DocumentPane::checkWanted, this, &DocumentsPage::recordCheck);
}

void DocumentsPage::setRows(const View& view, QList<DocumentRow> rows)
{
    m_view = view;
    m_rows = std::make_shared<const RowsOf<DocumentRow>>(std::move(rows), m_columns);
    m_page->setRows(m_rows);
    showDetail();
    readReadings();
}

const DocumentRow* DocumentsPage::currentRow() const
{
    const QByteArray key = m_page->list().currentKey();
    const int index = m_rows && !key.isEmpty() ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

void DocumentsPage::showDetail()
{
    if (const DocumentRow* row = currentRow())
        m_detail->show(m_view, *row);
    else
        m_detail->clear();
}

void DocumentsPage::readReadings()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    m_reading.run(
        this,
        [vault = m_parts.session.shown(), id = row->id](const JobContext&) {
            return vault->read([id](vault::Access& access) {
                return assurance::AssuranceRegister(access).readings(id);
            });
        },
        [this](const Result<QList<assurance::ConfirmedField>>& readings) {
            if (readings)
                m_detail->showReadings(*readings);
        });
}

bool DocumentsPage::goToNeed(Way way)
{
    return list().selectWhere([this](int index) { return m_rows->row(index).needsWork(); },
        way == Way::Next ? RecordList::Direction::Next : RecordList::Direction::Previous);
}

void DocumentsPage::showForm(RecordForm* form)
{
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    form->setReadOnly(m_parts.acts.whyNot());
    connect(form, &RecordForm::closed, this, [this] {
        m_side->setCurrentWidget(m_detail);
        m_form->deleteLater();
        m_form = nullptr;
        list().setFocus();
    });
}

void DocumentsPage::review()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    const QString code = assurance::documentCode(row->number);
    const QList<assurance::RecordedException> exceptions = exceptionsOf(m_view, row->id);
    auto* form = new RecordForm({tr("Review %1").arg(code), tr("Record the review")},
        QList<FieldSpec>{personField(reviewerKey, tr("Reviewer"), peopleOf(m_view)).required(),
            dayField(dayKey, tr("Read on"), m_view.today).required(),
            pickField(conclusionKey, tr("Conclusion"),
                choicesOf({ReviewConclusion::MayBeReliedOn, ReviewConclusion::WithLimits,
                              ReviewConclusion::NotToBeReliedOn},
                    &assurance::reviewConclusionText, &assurance::reviewConclusionWords))
                .required(),
            textField(limitsKey, tr("Limits")).required().askedWhen([](const FieldValues& values) {
                return textOf(values, conclusionKey)
                    == assurance::reviewConclusionText(ReviewConclusion::WithLimits);
            }),
            textField(opinionKey, tr("Opinion read")),
            textField(exceptionsKey, tr("Exceptions that touch us")),
            textField(scopeKey, tr("Scope enough?")), textField(periodKey, tr("Period enough?"))}
            + exceptionFields(exceptions));
    form->onAdd([this, id = row->id](const FieldValues& values) { return addReview(id, values); });
    showForm(form);
    const bool isForMe = !m_view.me.isNull() && m_view.me != preparerOfFile(row->id);
    FieldValues first = exceptionValues(exceptions);
    first.insert(reviewerKey, isForMe ? idText(m_view.me) : QString());
    first.insert(dayKey, m_view.today);
    form->begin(first);
}

// Without a new review: an exception may be judged once more later.
void DocumentsPage::answer()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    const QList<assurance::RecordedException> exceptions = exceptionsOf(m_view, row->id);
    const QString code = assurance::documentCode(row->number);
    auto* form = new RecordForm(
        {tr("Exceptions in %1").arg(code), tr("Record the answers")}, exceptionFields(exceptions));
    form->onAdd([this, exceptions](const FieldValues& values) -> std::optional<FormRefusal> {
        const Status done = m_parts.acts.perform(
            {u"assurance.answer"_s, tr("answer exceptions"), tr("Recorded the answers."), {}},
            [&](vault::Transaction& transaction) {
                return answerExceptions(transaction, exceptions, values);
            });
        return done ? std::nullopt : refusalOf(done.error(), {});
    });
    showForm(form);
    form->begin(exceptionValues(exceptions));
}

// Who brought the file of a document in, and so does not review it.
PersonId DocumentsPage::preparerOfFile(AssuranceDocumentId id) const
{
    const assurance::AssuranceDocument* document = m_view.facts->assurance.document(id);
    const standing::EvidenceFacts* file
        = document ? m_view.facts->evidenceOfRevision(document->revisionId) : nullptr;
    const standing::RevisionFacts* current = file ? file->current() : nullptr;
    return file ? evidence::preparerOf(file->item, current ? &current->revision : nullptr)
                : PersonId();
}

std::optional<FormRefusal> DocumentsPage::addReview(
    AssuranceDocumentId document, const FieldValues& values)
{
    assurance::NewDocumentReview review;
    review.documentId = document;
    if (const auto by = base::uuidFromText(textOf(values, reviewerKey)))
        review.reviewerId = PersonId{*by};
    review.reviewedOn = dayOf(values, dayKey);
    review.opinionRead = textOf(values, opinionKey);
    review.exceptions = textOf(values, exceptionsKey);
    review.scopeEnough = textOf(values, scopeKey);
    review.periodEnough = textOf(values, periodKey);
    review.conclusion = assurance::parseReviewConclusion(textOf(values, conclusionKey))
                            .value_or(ReviewConclusion::NotToBeReliedOn);
    review.limits = textOf(values, limitsKey);
    const auto added = m_parts.acts.perform(
        {u"assurance.review"_s, tr("record a review"), tr("Recorded the review."), {}},
        [&](vault::Transaction& transaction) {
            const auto recorded = assurance::RelianceRegister::addReview(transaction, review);
            const Status answered
                = answerExceptions(transaction, exceptionsOf(m_view, review.documentId), values);
            return recorded && !answered ? decltype(recorded)(failWith(answered)) : recorded;
        });
    return added ? std::nullopt : refusalOf(added.error(), {});
}

void DocumentsPage::recordCheck()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    const QString code = assurance::documentCode(row->number);
    auto* form = new RecordForm({tr("Check of %1").arg(code), tr("Record the check")},
        {lineField(registerKey, tr("Register")).required().hinted(tr("IAF CertSearch")),
            pickField(statusKey, tr("It said"),
                choicesOf({CheckStatus::Listed, CheckStatus::Suspended, CheckStatus::Withdrawn,
                              CheckStatus::NotFound},
                    &assurance::checkStatusText, &assurance::checkStatusWords))
                .required(),
            dayField(dayKey, tr("Looked on"), m_view.today).required(),
            dayField(againKey, tr("Look again by"), m_view.today), textField(noteKey, tr("Note"))});
    form->onAdd([this, id = row->id](const FieldValues& values) { return addCheck(id, values); });
    showForm(form);
    form->begin({{dayKey, m_view.today}});
}

std::optional<FormRefusal> DocumentsPage::addCheck(
    AssuranceDocumentId document, const FieldValues& values)
{
    assurance::RecordedCheck check;
    check.documentId = document;
    check.checkedBy = m_view.me;
    check.check.registerName = textOf(values, registerKey);
    check.check.checkedOn = dayOf(values, dayKey);
    check.check.lookAgainOn = dayOf(values, againKey);
    check.check.note = textOf(values, noteKey);
    check.check.status
        = assurance::parseCheckStatus(textOf(values, statusKey)).value_or(CheckStatus::NotFound);
    const auto added = m_parts.acts.perform(
        {u"assurance.check"_s, tr("record a check"), tr("Recorded the check."), {}},
        [&check](vault::Transaction& transaction) {
            return assurance::RelianceRegister::addCheck(transaction, check);
        });
    if (added)
        return {};
    return refusalOf(added.error(),
        added.error().is(assurance::cause::looksAgainTooEarly) ? againKey : QString());
}

void DocumentsPage::changeNote()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    const assurance::AssuranceDocument* document = m_view.facts->assurance.document(row->id);
    auto* form = new RecordForm(
        {tr("Who may have %1").arg(assurance::documentCode(row->number)), tr("Change")},
        {textField(noteKey, tr("Who may have it, and where"))
                .explained(tr("“for: NAME; NAME; where: PLACE” hands a document that is restricted "
                              "to named recipients to these, and tells all others the place."))});
    form->onAdd([this, id = row->id](const FieldValues& values) { return setNote(id, values); });
    showForm(form);
    form->begin({{noteKey, document->restrictionNote}});
}

std::optional<FormRefusal> DocumentsPage::setNote(
    AssuranceDocumentId document, const FieldValues& values)
{
    const QString note = textOf(values, noteKey);
    const auto done = m_parts.acts.perform(
        {u"assurance.restrict"_s, tr("say who may have a document"), tr("Changed who may have it."),
            {}},
        [document, note](vault::Transaction& transaction) {
            return assurance::AssuranceRegister::setRestrictionNote(transaction, document, note);
        });
    return done ? std::nullopt : refusalOf(done.error(), noteKey);
}

// A certificate writes "Azure SQL" where our assets say "SQL Database": a person says that one is
// the other, and it is printed.
void DocumentsPage::matchName()
{
    const DocumentRow* row = currentRow();
    if (!row)
        return;
    const QList<assurance::SettledName> open = namesNotFound(m_view, *row);
    if (open.isEmpty())
        return;
    QList<Choice> ours;
    for (const assurance::SettledName& each : open)
        ours.append({assurance::fieldText(each.field) + u' ' + each.ours, each.ours,
            assurance::fieldWords(each.field)});
    QStringList theirs = row->fields.services + row->fields.regions;
    theirs.sort(Qt::CaseInsensitive);
    auto* form = new RecordForm(
        {tr("Match a name in %1").arg(assurance::documentCode(row->number)), tr("Match")},
        {pickField(oursKey, tr("Ours"), ours).required(),
            lineField(theirsKey, tr("As it stands there"), theirs).required(),
            numberField(pageKey, tr("Page"), {.least = 1})});
    form->onAddLater([this, open](const FieldValues& values, const RecordForm::Answer& answer) {
        settle(open, values, answer);
    });
    showForm(form);
    form->begin({{oursKey, ours.first().key}});
}

void DocumentsPage::settle(const QList<assurance::SettledName>& open, const FieldValues& values,
    const RecordForm::Answer& answer)
{
    const QString key = textOf(values, oursKey);
    const auto chosen = std::find_if(open.begin(), open.end(), [&key](const auto& each) {
        return assurance::fieldText(each.field) + u' ' + each.ours == key;
    });
    if (chosen == open.end()) {
        answer(FormRefusal{oursKey, {}});
        return;
    }
    assurance::SettledName what = *chosen;
    what.theirs = textOf(values, theirsKey);
    if (const auto page = std::get<Quantity>(values.value(pageKey, Quantity())).number)
        what.page = int(*page);
    m_parts.acts.performJob(
        this,
        {u"assurance.settle"_s, tr("match a name"), tr("Matched %1.").arg(what.ours),
            tr("Looking for %1").arg(what.theirs)},
        [what, helper = m_parts.helper](
            vault::Vault& vault, const vault::Act& act, const JobContext& job) -> Status {
            assurance::SettledName found = what;
            if (const Status there = assurance::findSpelling(vault, helper, found, job); !there)
                return there;
            return vault.write(
                act,
                [&found](vault::Transaction& transaction) {
                    return assurance::AssuranceRegister::settle(transaction, found);
                },
                vault::Priority::Job);
        },
        [this, answer](const Status& done) {
            if (!answer(done ? std::nullopt : std::optional(refusalToSettle(done.error())))
                && !done)
                m_parts.acts.say(wordsFor(done.error()).sentence);
        });
}

} // namespace muniment::ui

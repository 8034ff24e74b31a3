// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/requests_page.h"

#include "core/audits/audits_messages.h"
#include "core/audits/request_messages.h"
#include "core/audits/request_register.h"
#include "ui/audits/request_fields.h"
#include "ui/intake/drop_target.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/acts.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::Request;
using audits::RequestRegister;
using audits::RequestState;

namespace {

// What may answer a request: proof of its controls first, that bears on its period.
QList<const standing::EvidenceFacts*> proposals(const View& view, const Request& request)
{
    QList<const standing::EvidenceFacts*> first;
    QList<const standing::EvidenceFacts*> rest;
    for (const standing::EvidenceFacts& each : view.facts->evidence) {
        if (!each.current() || request.evidence.contains(each.item.id))
            continue;
        const bool isOfControl = std::any_of(each.links.begin(), each.links.end(),
            [&request](const auto& link) { return request.controls.contains(link.controlId); });
        const bool bears = !request.period || evidence::bearsOn(each.item, *request.period);
        (isOfControl && bears ? first : rest).append(&each);
    }
    return first + rest;
}

} // namespace

RequestsPage::RequestsPage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage(
        {u"requests"_s, tr("Requests"), tr("Request")}, infosOf(*requestColumns()), parts, parent)
{
    emptyPage().setWords(
        tr("Here stands what the auditors ask for, who answers it, and what they were given."),
        tr("Add the first request, or import the auditor's list with the command line."));
    emptyPage().setButton(tr("New request"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &RequestsPage::showNew);
}

void RequestsPage::setRows(const View& view, QList<RequestListRow> rows)
{
    m_rows = std::make_shared<const RowsOf<RequestListRow>>(std::move(rows), requestColumns());
    takeRows(view, m_rows);
}

const RequestListRow* RequestsPage::row(const QByteArray& key) const
{
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    return index < 0 ? nullptr : &m_rows->row(index);
}

RequestId RequestsPage::current() const
{
    return idFromBytes<RequestId>(list().currentKey());
}

bool RequestsPage::needsWork(int index) const
{
    return m_rows->row(index).isWaiting;
}

int RequestsPage::waiting() const
{
    if (!m_rows)
        return 0;
    return int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
        [](const RequestListRow& each) { return each.isWaiting; }));
}

bool RequestsPage::isLate() const
{
    return m_rows
        && std::any_of(m_rows->rows().begin(), m_rows->rows().end(),
            [](const RequestListRow& each) { return each.isLate; });
}

int RequestsPage::ready() const
{
    if (!m_rows)
        return 0;
    return int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(),
        [](const RequestListRow& each) { return each.request.state == RequestState::Ready; }));
}

void RequestsPage::showOf(AuditId audit)
{
    m_audit = audit;
    if (!m_rows)
        return;
    CountedRows ofAudit;
    for (const RequestListRow& each : m_rows->rows())
        if (each.request.auditId == audit) {
            ofAudit.words = tr("of %1").arg(each.audit);
            ofAudit.keys.insert(each.key());
        }
    if (ofAudit.keys.isEmpty())
        showNew();
    else
        list().showCounted(ofAudit);
}

void RequestsPage::fillDetail(const QByteArray& key)
{
    const RequestListRow* found = row(key);
    if (!found)
        return;
    m_audit = found->request.auditId;
    pane().addTitle(found->request.code, found->request.text.section(u'\n', 0, 0));
    StateMark mark = markOf(found->request.state);
    mark.word.clear(); // the sentence says it
    pane().addState(mark, requestSentence(*found));
    addSteps(*found);
    addAnswer(*found);
    addAsked(*found);
    addHanded(*found);
    pane().addHeading(tr("History"));
    pane().addLinkedText({{tr("All steps that touched it"),
        linkText(PlaceLink{PlaceKind::Activity, u"record "_s + idText(found->request.id)})}});
}

// The usual step comes first.
void RequestsPage::addSteps(const RequestListRow& row)
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::small);
    for (const RequestState to : audits::movesFrom(row.request.state)) {
        auto* button = new QPushButton(audits::requestMoveWords(to));
        setLook(*button, to == RequestState::Withdrawn ? ButtonLook::Link : ButtonLook::Plain);
        connect(button, &QPushButton::clicked, this, [this, to] { moveCurrent(to); });
        acts().guard(button);
        steps->addWidget(button);
    }
    steps->addStretch();
    pane().addLayout(steps);
}

void RequestsPage::addAsked(const RequestListRow& row)
{
    pane().addHeading(tr("The request"));
    addRequestFields(pane(), acts(), view(), row.request);
    pane().addFact(tr("Audit"), QList<TextPiece>{{row.audit, linkText(row.request.auditId)}});
    if (const Request* before = view().facts->request(row.request.follows))
        pane().addFact(tr("Follows"), QList<TextPiece>{{before->code, linkText(before->id)}});
}

void RequestsPage::addAnswer(const RequestListRow& row)
{
    const Request& request = row.request;
    pane().addHeading(tr("What answers it"));
    if (audits::isOurs(request.state)) {
        auto* link = new QPushButton(tr("Link evidence…"));
        setLook(*link, ButtonLook::Link);
        connect(link, &QPushButton::clicked, this, &RequestsPage::linkEvidence);
        acts().guard(link);
        pane().addHeadingAction(link);
        if (!request.evidence.isEmpty()) {
            auto* away = new QPushButton(tr("Take away…"));
            setLook(*away, ButtonLook::Link);
            connect(away, &QPushButton::clicked, this, [this, key = row.key()] {
                if (const RequestListRow* now = this->row(key))
                    takeAway(*now);
            });
            acts().guard(away);
            pane().addHeadingAction(away);
        }
    }
    for (const EvidenceId id : request.evidence)
        if (const standing::EvidenceFacts* item = view().facts->evidenceItem(id))
            pane().addLinkedText({{evidence::evidenceCode(item->item.number), linkText(id)},
                {u"  "_s + item->item.title, {}, Tone::Plain}});
    if (request.evidence.isEmpty())
        pane().addText(tr("No evidence answers it yet."), TextRole::Quiet);
    addAnswerFields(pane(), acts(), request);
}

void RequestsPage::addHanded(const RequestListRow& row)
{
    pane().addHeading(tr("Handed over"));
    for (const audits::HandedOver& each : row.request.handed) {
        const standing::EvidenceFacts* item = view().facts->evidenceOfRevision(each.revisionId);
        if (!item)
            continue;
        int revision = 1;
        for (const standing::RevisionFacts& one : item->revisions)
            if (one.revision.id == each.revisionId)
                revision = one.revision.revision;
        QList<TextPiece> pieces{{dayOnScreen(each.on) + u" · "_s, {}, Tone::Quiet},
            {evidence::revisionCode(item->item.number, revision), linkText(item->item.id)}};
        for (const audits::BinderEdition& edition : view().facts->editions)
            if (edition.id == each.editionId) {
                pieces.append({u" · "_s, {}, Tone::Quiet});
                pieces.append({audits::editionNameWords(edition.name), linkText(edition.id)});
            }
        if (each.editionId.isNull())
            pieces.append({u" · "_s + tr("on its own"), {}, Tone::Quiet});
        pane().addLinkedText(pieces);
    }
    if (row.request.handed.isEmpty())
        pane().addText(tr("Nothing was handed over yet."), TextRole::Quiet);
}

bool RequestsPage::mayMove(RequestState to) const
{
    const RequestListRow* found = currentRow();
    return found && audits::movesFrom(found->request.state).contains(to);
}

bool RequestsPage::mayLink() const
{
    const RequestListRow* found = currentRow();
    return found && audits::isOurs(found->request.state);
}

void RequestsPage::moveCurrent(RequestState to)
{
    const RequestListRow* found = currentRow();
    if (!found)
        return;
    const Request request = found->request;
    if (to != RequestState::Back) {
        move(request, to, {});
        return;
    }
    parts().prompter.askText({{tr("%1 came back").arg(request.code),
                                  tr("What the auditor says is kept with the request."), {}},
                                 tr("Auditor's words"), {}, tr("Note it")},
        [this, request, to](const QString& words) { move(request, to, words); });
}

void RequestsPage::move(const Request& request, RequestState to, const QString& words)
{
    const QString state = audits::requestStateWords(to);
    const auto moved = acts().perform({u"audit request.move"_s, tr("move %1").arg(request.code),
                                          tr("%1 is now “%2”.").arg(request.code, state), {}},
        [&](vault::Transaction& transaction) {
            return RequestRegister::move(transaction, request.id, {to, {}, words});
        });
    if (!moved)
        say(moved.error());
}

void RequestsPage::handOverReady()
{
    if (!m_rows)
        return;
    QList<RequestId> ready;
    ChangesQuestion question;
    question.words = {tr("Hand over what is ready"),
        tr("What answers them is written down as given to the auditor today."), {}};
    for (const RequestListRow& each : m_rows->rows()) {
        if (each.request.state != RequestState::Ready)
            continue;
        ready.append(each.request.id);
        question.changes.append({each.request.code + u' ' + each.request.text.simplified(),
            audits::requestStateWords(RequestState::Ready),
            audits::requestStateWords(RequestState::Provided)});
    }
    question.yes = tr("Hand over %n request(s)", nullptr, int(ready.size()));
    parts().prompter.confirmChanges(question, [this, ready](Answer answer) {
        if (answer == Answer::Yes)
            handOver(ready);
    });
}

void RequestsPage::handOver(const QList<RequestId>& ready)
{
    const auto moved = acts().perform(
        {u"audit request.move"_s, tr("hand over %n request(s)", nullptr, int(ready.size())),
            tr("Handed over the answers to %n request(s).", nullptr, int(ready.size())), {}},
        [&ready](vault::Transaction& transaction) -> Status {
            for (const RequestId id : ready)
                if (const Status done
                    = RequestRegister::move(transaction, id, {RequestState::Provided, {}, {}});
                    !done)
                    return done;
            return {};
        });
    if (!moved)
        say(moved.error());
}

std::optional<IntakeDestination> RequestsPage::destination(const QByteArray& key) const
{
    const RequestListRow* found = row(key);
    if (!found || !audits::isOurs(found->request.state))
        return {};
    IntakeDestination where;
    where.words = found->request.code;
    where.request = found->request.id;
    if (found->request.period)
        where.proposed = {*found->request.period};
    if (found->request.controls.size() == 1)
        where.links.append({found->request.controls.first(), {}, {}, {}});
    return where;
}

void RequestsPage::takeFiles(Intake& intake)
{
    RecordTable& table = list().table();
    new DropTarget(
        &table, intake, [this, &table](std::optional<QPoint> at) -> std::optional<DropSpot> {
            const int line = at ? table.rowAt(at->y()) : table.currentRow();
            const auto where = destination(list().model().keyAt(line));
            const QRect area(0, table.rowViewportPosition(line), table.viewport()->width(),
                table.rowHeight(line));
            return where ? std::optional(DropSpot{*where, area}) : std::nullopt;
        });
    new DropTarget(&pane(), intake, [this](std::optional<QPoint>) -> std::optional<DropSpot> {
        const auto where = destination(list().currentKey());
        return where ? std::optional(DropSpot{*where, {}}) : std::nullopt;
    });
}

std::optional<PeekCard> RequestsPage::peek(RequestId id) const
{
    const RequestListRow* found = row(idBytes(id));
    if (!found)
        return {};
    PeekCard card;
    card.title = found->request.code + u' ' + found->request.text.simplified();
    card.mark = markOf(found->request.state);
    card.sentence = requestSentence(*found);
    card.facts = {{tr("Audit"), found->audit}, {tr("Owner"), found->owner}};
    return card;
}

void RequestsPage::linkEvidence()
{
    const RequestListRow* found = currentRow();
    if (!found)
        return;
    QList<EvidenceId> ids;
    ChoiceQuestion question{{tr("Evidence for %1").arg(found->request.code),
                                tr("Proof of its controls and period stands first."), {}},
        {}, -1, tr("Link")};
    for (const standing::EvidenceFacts* each : proposals(view(), found->request)) {
        ids.append(each->item.id);
        question.choices.append(
            {evidence::evidenceCode(each->item.number) + u"  "_s + each->item.title,
                each->item.covers ? periodOnScreen(*each->item.covers) : QString()});
    }
    parts().prompter.choose(
        question, [this, ids, id = found->request.id, code = found->request.code](int choice) {
            const auto linked
                = acts().perform({u"audit request.link"_s, tr("link evidence to %1").arg(code),
                                     tr("Linked evidence to %1.").arg(code), {}},
                    [&](vault::Transaction& transaction) {
                        return RequestRegister::link(transaction, id, ids.value(choice));
                    });
            if (!linked)
                say(linked.error());
        });
}

void RequestsPage::takeAway(const RequestListRow& row)
{
    ChoiceQuestion question{
        {tr("Evidence of %1").arg(row.request.code), tr("The item itself stays."), {}}, {}, -1,
        tr("Take away")};
    for (const EvidenceId id : row.request.evidence)
        if (const standing::EvidenceFacts* item = view().facts->evidenceItem(id))
            question.choices.append(
                {evidence::evidenceCode(item->item.number) + u"  "_s + item->item.title, {}});
    parts().prompter.choose(question,
        [this, ids = row.request.evidence, id = row.request.id, code = row.request.code](
            int choice) {
            const auto taken
                = acts().perform({u"audit request.unlink"_s, tr("take evidence from %1").arg(code),
                                     tr("Took evidence from %1.").arg(code), {}},
                    [&](vault::Transaction& transaction) {
                        return RequestRegister::unlink(transaction, id, ids.value(choice));
                    });
            if (!taken)
                say(taken.error());
        });
}

AuditId RequestsPage::auditOfNew() const
{
    for (const audits::Audit& each : view().facts->audits)
        if (each.id == m_audit)
            return each.id;
    return view().facts->audits.isEmpty() ? AuditId() : view().facts->audits.last().id;
}

void RequestsPage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    const AuditId audit = auditOfNew();
    if (audit.isNull()) { // first there must be an audit
        emit auditWanted();
        return;
    }
    RecordForm* form = showForm(
        new RecordForm({tr("New request"), tr("Add request")}, fieldsOfNewRequest(view())));
    form->offerAnother();
    form->onAdd([this](const FieldValues& values) { return add(values); });
    form->begin({{request_key::audit, idText(audit)}});
}

std::optional<FormRefusal> RequestsPage::add(const FieldValues& values)
{
    const audits::NewRequest request = newRequestOf(values);
    const auto audit = idOf<AuditId>(textOf(values, request_key::audit));
    const auto added
        = acts().perform({u"audit request.add"_s, tr("add request"), tr("Added a request."), {}},
            [&](vault::Transaction& transaction) {
                return RequestRegister::add(transaction, audit, request);
            });
    if (!added)
        return FormRefusal{added.error().is(audits::cause::requestCodeTaken)
                ? QString(request_key::code)
                : QString(request_key::text),
            wordsFor(added.error())};
    list().select(idBytes(*added));
    return {};
}

} // namespace muniment::ui

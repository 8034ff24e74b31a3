// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/request_register.h"

#include "core/audits/audit_register.h"
#include "core/audits/request_messages.h"
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/lookup.h"
#include "core/scope/refuse_future.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace muniment::audits {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectRequests[]
    = "SELECT audit_request.id, audit_id, position, code, text, audit_request."
      "period_from, audit_request.period_until, sample_size, sample_found, owner_id, due_on, "
      "state, moved_on, auditor_words, our_answer, follows FROM audit_request "
      "JOIN audit ON audit.id = audit_id ORDER BY audit.number, position";
constexpr char selectControls[] = "SELECT request_id, control_id FROM audit_request_control "
                                  "JOIN control ON control.id = control_id ORDER BY number";
constexpr char selectEvidence[] = "SELECT request_id, evidence_id FROM audit_request_evidence "
                                  "JOIN evidence ON evidence.id = evidence_id ORDER BY number";
constexpr char selectHanded[]
    = "SELECT request_id, revision_id, handed_on, edition_id FROM audit_request_handed "
      "JOIN evidence_revision ON evidence_revision.id = revision_id "
      "JOIN evidence ON evidence.id = evidence_id ORDER BY handed_on, number, revision";
constexpr char insertRequest[]
    = "INSERT INTO audit_request (id, audit_id, position, state, moved_on, code, text, "
      "period_from, "
      "period_until, sample_size, sample_found, owner_id, due_on, auditor_words, our_answer, "
      "follows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateRequest[]
    = "UPDATE audit_request SET code = ?, text = ?, period_from = ?, period_until = ?, "
      "sample_size = ?, sample_found = ?, owner_id = ?, due_on = ?, auditor_words = ?, "
      "our_answer = ?, follows = ? WHERE id = ?";
constexpr char updateState[]
    = "UPDATE audit_request SET state = ?, moved_on = ?, auditor_words = ? WHERE id = ?";
constexpr char insertControl[]
    = "INSERT INTO audit_request_control (request_id, control_id) VALUES (?, ?)";
constexpr char deleteControl[]
    = "DELETE FROM audit_request_control WHERE request_id = ? AND control_id = ?";
constexpr char insertEvidence[]
    = "INSERT INTO audit_request_evidence (request_id, evidence_id) VALUES (?, ?)";
constexpr char deleteEvidence[]
    = "DELETE FROM audit_request_evidence WHERE request_id = ? AND evidence_id = ?";
constexpr char insertHanded[] = "INSERT INTO audit_request_handed (request_id, revision_id, "
                                "handed_on, edition_id) VALUES (?, ?, ?, ?)";

constexpr char table[] = "audit_request";

Request readRequest(Query& query)
{
    Request request;
    request.id = query.id<RequestId>();
    request.auditId = query.id<AuditId>();
    request.number = query.integer();
    request.code = query.text();
    request.text = query.text();
    const Date from = query.date();
    const Date until = query.date();
    if (from.isValid())
        request.period = Period{from, until};
    request.sampleSize = query.optionalInteger();
    request.sampleFound = query.optionalInteger();
    request.ownerId = query.id<PersonId>();
    request.dueOn = query.date();
    request.state = query.choice(&parseRequestState);
    request.movedOn = query.date();
    request.auditorWords = query.text();
    request.ourAnswer = query.text();
    request.follows = query.id<RequestId>();
    return request;
}

void bindRequest(Query& query, const NewRequest& request)
{
    const Period period = request.period.value_or(Period());
    query << request.code << request.text << period.from << period.until << request.sampleSize
          << request.sampleFound << request.ownerId << request.dueOn << request.auditorWords
          << request.ourAnswer << request.follows;
}

Status refuseSample(const NewRequest& request)
{
    if (request.sampleSize && *request.sampleSize < 1)
        return fail(Problem::Invalid, base::cause::numberTooSmall,
            {QString::number(*request.sampleSize), u"1"_s});
    if (request.sampleFound && *request.sampleFound < 0)
        return fail(Problem::Invalid, base::cause::numberTooSmall,
            {QString::number(*request.sampleFound), u"0"_s});
    return {};
}

Result<NewRequest> checkedRequest(vault::Access& access, AuditId audit, NewRequest request,
    RequestId itself, const NewRequest& before = {})
{
    request.code = cleanLine(request.code);
    request.text = cleanText(request.text);
    request.auditorWords = cleanText(request.auditorWords);
    request.ourAnswer = cleanText(request.ourAnswer);
    if (request.text.isEmpty())
        return fail(Problem::Invalid, cause::requestTextMissing);
    if (const Status fit = refuseLongNames({request.code}, {before.code}); !fit)
        return failWith(fit);
    if (const Status fit = refuseLongTexts({request.text, request.auditorWords, request.ourAnswer},
            {before.text, before.auditorWords, before.ourAnswer});
        !fit)
        return failWith(fit);
    if (request.period && request.period->until < request.period->from)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(request.period->from), dateText(request.period->until)});
    if (const Status counted = refuseSample(request); !counted)
        return failWith(counted);
    if (!itself.isNull() && request.follows == itself)
        return fail(Problem::Invalid, cause::requestFollowsItself, {request.code});
    const Result<QList<Request>> others = RequestRegister(access).list();
    if (!others)
        return failWith(others);
    for (const Request& other : *others)
        if (other.auditId == audit && other.id != itself
            && scope::nameForm(other.code) == scope::nameForm(request.code))
            return fail(Problem::Conflict, cause::requestCodeTaken, {request.code});
    return request;
}

void setControls(vault::Access& access, RequestId id, const QList<ControlId>& before,
    const QList<ControlId>& after)
{
    for (const ControlId each : before)
        if (!after.contains(each))
            (Query(access, deleteControl) << id << each).run();
    QList<ControlId> known = before;
    for (const ControlId each : after) {
        if (known.contains(each))
            continue;
        known.append(each);
        (Query(access, insertControl) << id << each).run();
    }
}

Result<Request> requestToAnswer(vault::Access& access, RequestId id)
{
    Result<Request> request = RequestRegister(access).request(id);
    if (request && !isOurs(request->state))
        return fail(Problem::Refused, cause::requestWithAuditor,
            {request->code, requestStateWords(request->state)});
    return request;
}

// Whether the request may take the step at all, and has what it takes.
Status refuseMove(const Request& request, RequestState to)
{
    const QList<RequestState> allowed = movesFrom(request.state);
    if (!allowed.contains(to)) {
        QStringList words;
        for (const RequestState each : allowed)
            words.append(requestStateWords(each));
        return fail(Problem::Refused, cause::requestMoveRefused,
            {request.code, requestStateWords(request.state), requestStateWords(to),
                words.join(u", "_s)});
    }
    if (to == RequestState::WithOwner && request.ownerId.isNull())
        return fail(Problem::Invalid, cause::requestOwnerMissing, {request.code});
    const bool needsAnswer = to == RequestState::Ready || to == RequestState::Provided;
    if (needsAnswer && request.evidence.isEmpty() && request.ourAnswer.isEmpty())
        return fail(Problem::Invalid, cause::requestUnanswered, {request.code});
    return {};
}

// What review sent back answers nobody.
Status refuseReturned(vault::Access& access, const Request& request)
{
    const evidence::EvidenceRegister present(access);
    for (const EvidenceId each : request.evidence) {
        const Result<evidence::Evidence> item = present.evidence(each);
        if (!item)
            return failWith(item);
        if (item->review == evidence::Review::Returned
            || item->review == evidence::Review::Rejected)
            return fail(Problem::Refused, cause::requestHoldsReturned,
                {request.code, evidence::evidenceCode(item->number),
                    evidence::reviewWords(item->review)});
    }
    return {};
}

// The newest binder of the audit, of those made by that day, that holds the revision and still
// counts; null: none.
BinderEditionId editionWith(const QList<BinderEdition>& editions, AuditId audit,
    RevisionId revision, const std::function<bool(const BinderEdition&)>& isMade)
{
    for (auto each = editions.rbegin(); each != editions.rend(); ++each) {
        if (each->auditId != audit || each->recall || !isMade(*each))
            continue;
        if (std::any_of(each->exhibits.begin(), each->exhibits.end(),
                [revision](const EditionExhibit& held) { return held.revisionId == revision; }))
            return each->id;
    }
    return {};
}

Result<QList<HandedOver>> handedNow(vault::Access& access, const Request& request, Date on)
{
    const evidence::EvidenceRegister present(access);
    const Result<QList<BinderEdition>> editions = AuditRegister(access).editions();
    if (!editions)
        return failWith(editions);
    const auto isMade = [&access, on](const BinderEdition& edition) {
        const Result<Date> day = scope::ScopeRegister(access).dayOf(edition.madeAt);
        return day && *day <= on;
    };
    QList<HandedOver> handed;
    for (const EvidenceId each : request.evidence) {
        const Result<evidence::Evidence> item = present.evidence(each);
        if (!item)
            return failWith(item);
        const Result<QList<evidence::Revision>> revisions = present.revisionsOf(each);
        if (!revisions)
            return failWith(revisions);
        if (const Status stands = evidence::refuseWithdrawn(*item, *revisions); !stands)
            return failWith(stands);
        const RevisionId revision = evidence::currentRevision(*revisions)->id;
        const HandedOver now{
            revision, on, editionWith(*editions, request.auditId, revision, isMade)};
        const bool isKnown = std::any_of(
            request.handed.begin(), request.handed.end(), [&now](const HandedOver& earlier) {
                return earlier.revisionId == now.revisionId && earlier.on == now.on;
            });
        if (!isKnown)
            handed.append(now);
    }
    return handed;
}

} // namespace

RequestRegister::RequestRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Request>> RequestRegister::list() const
{
    return guarded([&]() -> Result<QList<Request>> {
        QHash<RequestId, QList<ControlId>> controls;
        Query asked(m_access, selectControls);
        while (asked.next()) {
            const auto id = asked.id<RequestId>();
            controls[id].append(asked.id<ControlId>());
        }
        QHash<RequestId, QList<EvidenceId>> evidence;
        Query answers(m_access, selectEvidence);
        while (answers.next()) {
            const auto id = answers.id<RequestId>();
            evidence[id].append(answers.id<EvidenceId>());
        }
        QHash<RequestId, QList<HandedOver>> handed;
        Query given(m_access, selectHanded);
        while (given.next()) {
            const auto id = given.id<RequestId>();
            HandedOver one;
            one.revisionId = given.id<RevisionId>();
            one.on = given.date();
            one.editionId = given.id<BinderEditionId>();
            handed[id].append(one);
        }
        QList<Request> requests;
        Query query(m_access, selectRequests);
        while (query.next()) {
            Request request = readRequest(query);
            request.controls = controls.value(request.id);
            request.evidence = evidence.value(request.id);
            request.handed = handed.value(request.id);
            requests.append(request);
        }
        return requests;
    });
}

Result<Request> RequestRegister::request(RequestId id) const
{
    return find(idText(id));
}

Result<Request> RequestRegister::find(const QString& text, AuditId audit) const
{
    const Result<QList<Request>> all = list();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = scope::numberOfCode(u'R', text);
    const QString code = scope::nameForm(number ? requestCode(*number) : text);
    QList<Request> found;
    QList<Request> alike; // "R-07" where "R-7" is asked for
    for (const Request& each : *all) {
        if (id && each.id.value == *id)
            return each;
        if (!audit.isNull() && each.auditId != audit)
            continue;
        if (scope::nameForm(each.code) == scope::nameForm(text))
            found.append(each);
        else if (scope::nameForm(each.code) == code)
            alike.append(each);
    }
    if (found.isEmpty())
        found = alike;
    if (found.isEmpty())
        return fail(Problem::NotFound, cause::requestNotFound, {text});
    if (found.size() == 1)
        return found.first();
    QStringList audits;
    for (const Request& each : std::as_const(found)) {
        const Result<Audit> where = AuditRegister(m_access).audit(each.auditId);
        if (!where)
            return failWith(where);
        audits.append(auditCode(where->number));
    }
    return fail(Problem::Conflict, cause::requestAmbiguous, {text, audits.join(u", "_s)});
}

Result<RequestId> RequestRegister::add(
    vault::Transaction& transaction, AuditId audit, const NewRequest& what)
{
    vault::Access& access = transaction.access();
    const Result<Audit> where = AuditRegister(access).audit(audit);
    if (!where)
        return failWith(where);
    const Result<Date> today = scope::ScopeRegister(access).dayOf(transaction.now());
    if (!today)
        return failWith(today);
    return guarded([&]() -> Result<RequestId> {
        // Numbers run per audit, as the auditor counts.
        const QByteArray kind = QByteArray(table) + ' ' + QByteArray::number(where->number);
        const qint64 number = transaction.nextNumber(kind.constData());
        NewRequest named = what;
        if (cleanLine(named.code).isEmpty())
            named.code = requestCode(number);
        const Result<NewRequest> request = checkedRequest(access, audit, named, {});
        if (!request)
            return failWith(request);
        const auto id = transaction.ids().make<RequestId>();
        transaction.about(table, id);
        Query query(access, insertRequest);
        query << id << audit << number << requestStateText(RequestState::Open) << *today;
        bindRequest(query, *request);
        query.run();
        setControls(access, id, {}, request->controls);
        return id;
    });
}

Status RequestRegister::update(
    vault::Transaction& transaction, RequestId id, const NewRequest& what)
{
    vault::Access& access = transaction.access();
    const Result<Request> before = RequestRegister(access).request(id);
    if (!before)
        return failWith(before);
    NewRequest named = what;
    if (cleanLine(named.code).isEmpty())
        named.code = before->code;
    const Result<NewRequest> request = checkedRequest(access, before->auditId, named, id, *before);
    if (!request)
        return failWith(request);
    return guarded([&]() -> Status {
        transaction.about(table, id);
        Query query(access, updateRequest);
        bindRequest(query, *request);
        query << id;
        query.run();
        setControls(access, id, before->controls, request->controls);
        return {};
    });
}

Status RequestRegister::link(vault::Transaction& transaction, RequestId id, EvidenceId evidence)
{
    vault::Access& access = transaction.access();
    const Result<Request> request = requestToAnswer(access, id);
    if (!request)
        return failWith(request);
    const evidence::EvidenceRegister present(access);
    const Result<evidence::Evidence> item = present.evidence(evidence);
    if (!item)
        return failWith(item);
    const Result<QList<evidence::Revision>> revisions = present.revisionsOf(evidence);
    if (!revisions)
        return failWith(revisions);
    if (const Status stands = evidence::refuseWithdrawn(*item, *revisions); !stands)
        return stands;
    if (request->evidence.contains(evidence))
        return {};
    return guarded([&]() -> Status {
        transaction.about(table, id);
        (Query(access, insertEvidence) << id << evidence).run();
        return {};
    });
}

Status RequestRegister::unlink(vault::Transaction& transaction, RequestId id, EvidenceId evidence)
{
    const Result<Request> request = requestToAnswer(transaction.access(), id);
    if (!request)
        return failWith(request);
    return guarded([&]() -> Status {
        transaction.about(table, id);
        (Query(transaction.access(), deleteEvidence) << id << evidence).run();
        return {};
    });
}

Status RequestRegister::move(vault::Transaction& transaction, RequestId id, const RequestMove& what)
{
    vault::Access& access = transaction.access();
    const Result<Request> request = RequestRegister(access).request(id);
    if (!request)
        return failWith(request);
    if (const Status allowed = refuseMove(*request, what.to); !allowed)
        return allowed;
    if (what.to == RequestState::Ready || what.to == RequestState::Provided)
        if (const Status sound = refuseReturned(access, *request); !sound)
            return sound;
    const QString words
        = what.auditorWords.isEmpty() ? request->auditorWords : cleanText(what.auditorWords);
    if (const Status fit = refuseLongTexts({words}, {request->auditorWords}); !fit)
        return fit;
    const Result<Date> today = scope::ScopeRegister(access).dayOf(transaction.now());
    if (!today)
        return failWith(today);
    const Date on = what.on.isValid() ? what.on : *today;
    if (const Status past = scope::refuseFuture(transaction, on); !past)
        return past;
    return guarded([&]() -> Status {
        transaction.about(table, id);
        if (what.to == RequestState::Provided) {
            const Result<QList<HandedOver>> handed = handedNow(access, *request, on);
            if (!handed)
                return failWith(handed);
            for (const HandedOver& each : *handed)
                (Query(access, insertHanded) << id << each.revisionId << each.on << each.editionId)
                    .run();
        }
        (Query(access, updateState) << requestStateText(what.to) << on << words << id).run();
        return {};
    });
}

} // namespace muniment::audits

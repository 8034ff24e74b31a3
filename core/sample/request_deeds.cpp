// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"
#include "core/audits/binder_review_register.h"
#include "core/audits/request_register.h"
#include "core/sample/desk.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

using audits::RequestRegister;
using enum audits::RequestState;

// What the lead auditor asked for, and how far its answer is on the day of the sample.
struct Asked
{
    QString text;
    QString control; // entry of the starter catalog
    QString owner; // key of a person
    Date due = {}; // none: with the audit's requests
    QStringList files = {}; // keys of those that answer it, of what was there that day
    QList<audits::RequestState> moves = {}; // from open on
    std::optional<qint64> sampleSize = {};
    std::optional<qint64> sampleFound = {};
    QString auditorWords = {};
    QString ourAnswer = {};
};

QList<Asked> asked()
{
    return {
        {.text = u"Access reviews of all four quarters, with the lists that were reviewed"_s,
            .control = u"access-review"_s,
            .owner = u"lena-hoffmann"_s,
            .files = {u"user-list-q1"_s, u"access-review-q1"_s, u"user-list-q2"_s,
                u"access-review-q2"_s, u"user-list-q3"_s},
            .moves = {WithOwner, Ready, Provided, Back},
            .auditorWords = u"The review of the third quarter is missing. Please say why."_s,
            .ourAnswer
            = u"It was not held (NC-26-01). That of the fourth quarter follows in January."_s},
        {.text = u"Tickets of 25 people who left in 2026"_s,
            .control = u"leavers-access"_s,
            .owner = u"lena-hoffmann"_s,
            .due = Date(2026, 12, 22),
            .files = {u"leaver-sample-q3"_s},
            .moves = {WithOwner},
            .sampleSize = 25,
            .sampleFound = 19},
        {.text = u"Policy on sign-in with a second factor, and the report of who is enrolled"_s,
            .control = u"multi-factor-sign-in"_s,
            .owner = u"lena-hoffmann"_s,
            .files = {u"policy-access-control"_s, u"user-list-q3"_s},
            .moves = {WithOwner, Ready, Provided}},
        {.text = u"Restore tests of 2026"_s,
            .control = u"restore-test"_s,
            .owner = u"priya-raman"_s,
            .files = {u"restore-test-q1"_s, u"restore-test-q3"_s},
            .moves = {WithOwner, Ready, Provided, Back},
            .auditorWords = u"The test of the third quarter names no duration. Please add it."_s},
        {.text = u"Patch reports of two months of our choice: April and October"_s,
            .control = u"patching"_s,
            .owner = u"marek-nowak"_s,
            .files = {u"patch-report-q2"_s},
            .moves = {WithOwner, Ready},
            .ourAnswer
            = u"April is in the report of the second quarter; October follows with the fourth."_s},
        {.text = u"Vulnerability scans, and how critical results were treated"_s,
            .control = u"vulnerability-scanning"_s,
            .owner = u"marek-nowak"_s,
            .files = {u"vulnerability-scan"_s},
            .moves = {WithOwner, Ready}},
        {.text = u"Firewall rules of the production network as of 31 December 2026"_s,
            .control = u"network-rules"_s,
            .owner = u"marek-nowak"_s,
            .due = Date(2027, 1, 8),
            .moves = {WithOwner}},
        {.text = u"Minutes of the management review"_s,
            .control = u"management-review"_s,
            .owner = u"eilis-byrne"_s,
            .files = {u"management-review-minutes"_s},
            .moves = {WithOwner, Ready, Provided, Accepted}},
        {.text = u"Report of the internal audit, with its programme"_s,
            .control = u"internal-audit"_s,
            .owner = u"jonas-lindqvist"_s,
            .files = {u"internal-audit-report"_s},
            .moves = {WithOwner, Ready, Provided}},
        {.text = u"Training of everybody who joined in 2026"_s,
            .control = u"security-training"_s,
            .owner = {},
            .sampleSize = 10},
        {.text = u"Exercise of the incident process"_s,
            .control = u"incident-exercise"_s,
            .owner = u"siobhan-keane"_s,
            .moves = {WithOwner}},
        {.text = u"Visits to the data centres"_s,
            .control = u"provider-report-review"_s,
            .owner = u"siobhan-keane"_s,
            .moves = {Withdrawn},
            .auditorWords = u"Covered by the provider's own report."_s,
            .ourAnswer = u"The data centres are the provider's."_s},
    };
}

Status answer(Desk& desk, vault::Transaction& transaction, RequestId id, const Asked& what)
{
    QList<EvidenceId> held;
    for (const QString& key : what.files)
        if (desk.evidence.contains(key))
            held.append(desk.evidence.value(key));
    for (const EvidenceId each : std::as_const(held))
        if (const Status linked = RequestRegister::link(transaction, id, each); !linked)
            return linked;
    // One step a day, from the day after the list came.
    Date day(2026, 12, 15);
    for (const audits::RequestState to : what.moves) {
        if ((to == Ready || to == Provided) && held.isEmpty())
            break;
        const QString words = to == what.moves.last() ? what.auditorWords : QString();
        if (const Status moved = RequestRegister::move(transaction, id, {to, day, words}); !moved)
            return moved;
        day = day.addDays(1);
    }
    return {};
}

Result<AuditId> theAudit(vault::Access& access)
{
    const auto audits = audits::AuditRegister(access).list();
    if (!audits)
        return failWith(audits);
    return audits->first().id;
}

Status addRequests(Desk& desk, vault::Transaction& transaction)
{
    const Result<AuditId> audit = theAudit(transaction.access());
    if (!audit)
        return failWith(audit);
    const QList<Asked> all = asked();
    for (const Asked& each : all) {
        audits::NewRequest request;
        request.text = each.text;
        request.controls = {desk.controls.value(each.control)};
        request.period = auditPeriod();
        request.sampleSize = each.sampleSize;
        request.ownerId = desk.people.value(each.owner);
        request.dueOn = each.due;
        if (const auto id = RequestRegister::add(transaction, *audit, request); !id)
            return failWith(id);
    }
    return {};
}

Status answerRequests(Desk& desk, vault::Transaction& transaction)
{
    const auto requests = RequestRegister(transaction.access()).list();
    if (!requests)
        return failWith(requests);
    const QList<Asked> all = asked();
    for (qsizetype i = 0; i < all.size(); ++i) {
        audits::Request request = requests->at(i);
        request.sampleFound = all.at(i).sampleFound;
        request.ourAnswer = all.at(i).ourAnswer;
        if (const Status said = RequestRegister::update(transaction, request.id, request); !said)
            return said;
        if (const Status answered = answer(desk, transaction, request.id, all.at(i)); !answered)
            return answered;
    }
    return {};
}

// A draft was looked through by somebody who prepared none of it.
Status reviewBinder(Desk&, vault::Transaction& transaction)
{
    const auto audits = audits::AuditRegister(transaction.access()).list();
    if (!audits)
        return failWith(audits);
    const auto reviewed = audits::BinderReviewRegister::add(transaction, audits->first().id,
        u"The gaps that the binder names are known; no word of it was changed."_s);
    return reviewed ? Status() : Status(failWith(reviewed));
}

} // namespace

QList<Deed> requestDeeds()
{
    return {
        written(u"2026-12-14T09:30:00+00:00"_s, u"siobhan-keane"_s, u"audit request.import"_s,
            &addRequests),
        written(u"2026-12-18T17:30:00+00:00"_s, u"siobhan-keane"_s, u"audit request.move"_s,
            &answerRequests),
        written(u"2027-01-09T08:20:00+00:00"_s, u"jonas-lindqvist"_s, u"binder.review"_s,
            &reviewBinder),
    };
}

} // namespace muniment::sample

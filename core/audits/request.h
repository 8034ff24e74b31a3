// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"

namespace muniment {

using RequestId = Id<struct RequestTag>;

} // namespace muniment

namespace muniment::audits {

enum class RequestState {
    Open,
    WithOwner,
    Ready, // to be handed over
    Provided,
    Back, // from the auditor, who wants more
    Accepted,
    Withdrawn,
};

QString requestStateText(RequestState state); // "with_owner"
Result<RequestState> parseRequestState(const QString& text);

// Where a request may go from there, the usual step first.
QList<RequestState> movesFrom(RequestState state);

// Whether it waits for something from us. Only then what answers it may change.
bool isOurs(RequestState state);

// One thing that an auditor asks for.
struct NewRequest
{
    QString code; // as the auditor numbers it; empty when added: the next of the audit ("R-07")
    QString text;
    QList<ControlId> controls;
    std::optional<Period> period;
    std::optional<qint64> sampleSize; // asked for
    std::optional<qint64> sampleFound; // held: "19/25"
    PersonId ownerId;
    Date dueOn; // invalid: when the audit's requests are due
    QString auditorWords;
    QString ourAnswer;
    RequestId follows;

    friend bool operator==(const NewRequest&, const NewRequest&) = default;
};

// What the auditor was given.
struct HandedOver
{
    RevisionId revisionId;
    Date on;
    BinderEditionId editionId; // null: on its own

    friend bool operator==(const HandedOver&, const HandedOver&) = default;
};

struct Request : NewRequest
{
    RequestId id;
    AuditId auditId;
    qint64 number = 0;
    RequestState state = RequestState::Open;
    Date movedOn; // to the state
    QList<EvidenceId> evidence; // what answers it
    QList<HandedOver> handed; // oldest first

    friend bool operator==(const Request&, const Request&) = default;
};

QString requestCode(qint64 number); // "R-07"

// The day by which it is to be answered; invalid where nobody named one.
Date dueOf(const Request& request, const Audit& audit);
bool isLate(const Request& request, const Audit& audit, Date day);
// Whether somebody must see to it: it is ours, and late, due within so many days, or back from the
// auditor, who has asked again.
bool isWaiting(const Request& request, const Audit& audit, Date day, int horizonDays = 14);

// "19/25"; empty where no sample was asked for.
QString sampleText(const NewRequest& request);

// "18 requests: 11 ready, 5 open, 2 late" is made of these.
struct RequestCounts
{
    int all = 0; // those withdrawn left out
    int open = 0; // with nobody, with an owner, or back from the auditor
    int ready = 0;
    int withAuditor = 0; // provided
    int accepted = 0;
    int late = 0; // of those that wait for us
};

RequestCounts countRequests(const QList<Request>& requests, const Audit& audit, Date day);

} // namespace muniment::audits

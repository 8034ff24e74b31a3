// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/slots.h"

namespace muniment::standing {

// In the order in which the queue shows them.
enum class WorkGroup {
    Overdue,
    Due,
    ToReview,
    LapsedOrChanged,
    Contradicted,
    ProviderAssurance,
    DutiesUndecided,
    WaitingForOthers,
};

QString workGroupText(WorkGroup group); // "lapsed_or_changed"

// The step that takes a row away.
enum class Fix { Attach, Sign, Review, Compare, Decide, Renew, Check, Answer, Remind };

QString fixText(Fix fix); // "attach"

// One thing to do. Which of the ids are set follows from the group; null ids mean "none".
struct WorkItem
{
    WorkGroup group = WorkGroup::Overdue;
    Fix fix = Fix::Attach;
    ControlId controlId;
    ExpectedEvidenceId expectedId;
    EvidenceId evidenceId;
    AttestationId attestationId;
    AttestationId otherAttestationId; // that contradicts it
    AssuranceDocumentId documentId;
    DutyId dutyId;
    RequestId requestId;
    Period period; // of the slot or signature
    PersonId ownerId; // whose turn it is; null: nobody was named
    QList<PersonId> others; // who may do it as well
    Date day; // due, lapsed, changed on; invalid where no record tells it
    std::optional<attestation::Meaning> meaning; // of the signature that is asked for
    std::optional<attestation::StandingOf> standing; // of the signature
    std::optional<assurance::StandingOn> documentStanding;
    std::optional<audits::RequestState> requestState;

    // Positive once the day has passed.
    [[nodiscard]] qint64 daysLate(Date asOf) const { return day.isValid() ? day.daysTo(asOf) : 0; }
};

// What is to be done in a scope (null: all) about a period, on a day. What falls due within the
// horizon counts as due. Groups in order; in each, what is latest first.
QList<WorkItem> workQueue(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf, int horizonDays = 14);

} // namespace muniment::standing

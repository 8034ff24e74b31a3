// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/work_queue.h"

#include "core/assurance/bridging.h"
#include "core/base/text_forms.h"
#include "core/standing/control_standing.h"
#include "core/standing/in_scope.h"
#include "core/standing/to_sign.h"

#include <algorithm>

namespace muniment::standing {

namespace {

using attestation::Standing;

constexpr TextForm<WorkGroup> workGroupForms[] = {
    {WorkGroup::Overdue, "overdue"},
    {WorkGroup::Due, "due"},
    {WorkGroup::ToReview, "to_review"},
    {WorkGroup::LapsedOrChanged, "lapsed_or_changed"},
    {WorkGroup::Contradicted, "contradicted"},
    {WorkGroup::ProviderAssurance, "provider_assurance"},
    {WorkGroup::DutiesUndecided, "duties_undecided"},
    {WorkGroup::WaitingForOthers, "waiting_for_others"},
};

constexpr TextForm<Fix> fixForms[] = {
    {Fix::Attach, "attach"},
    {Fix::Sign, "sign"},
    {Fix::Review, "review"},
    {Fix::Compare, "compare"},
    {Fix::Decide, "decide"},
    {Fix::Renew, "renew"},
    {Fix::Check, "check"},
    {Fix::Answer, "answer"},
    {Fix::Remind, "remind"},
};

void addSlots(const Facts& facts, const ControlFacts& control, ScopeId scopeId,
    const Period& period, Date asOf, int horizonDays, QList<WorkItem>& queue)
{
    for (const Series& row : seriesOf(facts, control, period, asOf, {scopeId})) {
        for (const Slot& slot : row.cells) {
            if (!slot.isOpen() || slot.dueOn > asOf.addDays(horizonDays))
                continue;
            WorkItem item;
            item.group = slot.isOverdue() ? WorkGroup::Overdue : WorkGroup::Due;
            item.fix = Fix::Attach;
            item.controlId = control.control.id;
            item.expectedId = row.expected.id;
            item.period = slot.period;
            item.ownerId
                = row.expected.ownerId.isNull() ? control.control.ownerId : row.expected.ownerId;
            item.day = slot.dueOn;
            queue.append(item);
        }
    }
}

bool needsALook(const attestation::StandingOf& standing)
{
    return standing.standing == Standing::Void || standing.standing == Standing::Lapsed
        || standing.standing == Standing::AddedToSinceSigning;
}

WorkItem aboutSignature(const ControlFacts& control, const SignatureStanding& signature)
{
    WorkItem item;
    item.controlId = control.control.id;
    item.attestationId = signature.attestation.id;
    item.period = signature.attestation.period;
    item.ownerId = signature.attestation.signerId;
    item.standing = signature.standing;
    item.day = signature.standing.since;
    return item;
}

// The second look is theirs, but for who prepared it.
void takeTurns(const Facts& facts, PersonId preparer, Date asOf, WorkItem& item)
{
    for (const scope::Person& each : facts.people) {
        if (each.line != scope::Line::SecondLook || each.id == preparer || !each.isActiveOn(asOf))
            continue;
        if (item.ownerId.isNull())
            item.ownerId = each.id;
        else
            item.others.append(each.id);
    }
}

void addSignatures(const ControlFacts& control, const ControlStanding& standing,
    const Period& period, QList<WorkItem>& queue)
{
    for (const SignatureStanding& each : standing.signatures) {
        if (!needsALook(each.standing))
            continue;
        WorkItem item = aboutSignature(control, each);
        item.group = WorkGroup::LapsedOrChanged;
        item.fix = each.standing.standing == Standing::Lapsed ? Fix::Sign : Fix::Compare;
        queue.append(item);
    }
    for (const auto& pair : standing.disagreements) {
        WorkItem item;
        item.group = WorkGroup::Contradicted;
        item.fix = Fix::Decide;
        item.controlId = control.control.id;
        item.attestationId = pair.first;
        item.otherAttestationId = pair.second;
        item.period = period;
        item.ownerId = control.control.ownerId;
        queue.append(item);
    }
}

// What was not signed of periods that are over, though something is held for them. What fell is
// there already.
void addToSign(const Facts& facts, const QList<ToSign>& asked, Date asOf, QList<WorkItem>& queue)
{
    for (const ToSign& each : asked) {
        if (each.evidence.isEmpty() || !each.before.isNull())
            continue;
        WorkItem item;
        item.group = WorkGroup::Due;
        item.fix = Fix::Sign;
        item.controlId = each.controlId;
        item.period = each.period;
        item.meaning = each.meaning;
        if (each.meaning == attestation::Meaning::Performed)
            item.ownerId = facts.control(each.controlId)->control.ownerId;
        else
            takeTurns(facts, each.preparedBy, asOf, item);
        item.day = each.period.until;
        queue.append(item);
    }
}

PersonId preparerOf(const EvidenceFacts& item)
{
    return item.item.collectorId.isNull() ? item.current()->revision.addedBy
                                          : item.item.collectorId;
}

bool wasReplaced(const Facts& facts, AssuranceDocumentId id, Date asOf)
{
    const Date replacedOn = facts.assurance.standingFacts(id).replacedOn;
    return replacedOn.isValid() && replacedOn <= asOf;
}

// The file of a document is reviewed with it. A document of another provider, or one that was
// replaced and is no longer leaned on, waits where its file is to be proof of a control.
bool awaitsReview(const Facts& facts, ScopeId scopeId, const EvidenceFacts& item, Date asOf)
{
    if (!item.current() || item.item.review != evidence::Review::Submitted)
        return false;
    const assurance::AssuranceDocument* document = facts.assurance.document(item.documentId);
    return !document || !item.links.isEmpty()
        || (concerns(facts, scopeId, *document) && !wasReplaced(facts, document->id, asOf));
}

void addToReview(const Facts& facts, ScopeId scopeId, Date asOf, QList<WorkItem>& queue)
{
    for (const EvidenceFacts* each : evidenceIn(facts, scopeId)) {
        if (!awaitsReview(facts, scopeId, *each, asOf))
            continue;
        WorkItem item;
        item.group = WorkGroup::ToReview;
        item.fix = Fix::Review;
        if (each->documentId.isNull())
            item.evidenceId = each->item.id;
        else
            item.documentId = each->documentId;
        if (each->item.covers)
            item.period = *each->item.covers;
        takeTurns(facts, preparerOf(*each), asOf, item);
        item.day = facts.dayOf(each->current()->revision.receivedAt);
        queue.append(item);
    }
}

void addReturned(const Facts& facts, const ControlFacts& control, QList<WorkItem>& queue)
{
    QSet<EvidenceId> seen;
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* linked = facts.evidenceItem(link.evidenceId);
        if (seen.contains(link.evidenceId))
            continue; // once, over however many assets
        seen.insert(link.evidenceId);
        if (!linked || !linked->current() || linked->item.review != evidence::Review::Returned)
            continue;
        WorkItem item;
        item.group = WorkGroup::WaitingForOthers;
        item.fix = Fix::Remind;
        item.controlId = control.control.id;
        item.evidenceId = link.evidenceId;
        if (linked->item.covers)
            item.period = *linked->item.covers;
        item.ownerId = preparerOf(*linked);
        item.day = linked->item.reviewedOn;
        queue.append(item);
    }
}

// What is to be done is late since it came up, not since the certificate ends.
bool isOwedFromADay(assurance::Standing standing)
{
    return standing == assurance::Standing::SurveillanceNotShown
        || standing == assurance::Standing::Suspended || standing == assurance::Standing::Withdrawn;
}

std::optional<Fix> fixOf(assurance::Standing standing)
{
    switch (standing) {
    case assurance::Standing::EndsSoon:
    case assurance::Standing::Expired:
    case assurance::Standing::EditionNoLongerAccepted:
    case assurance::Standing::Suspended:
    case assurance::Standing::Withdrawn:
    case assurance::Standing::SincePeriodEnd:
    case assurance::Standing::BridgeEnded:
        return Fix::Renew;
    case assurance::Standing::SurveillanceNotShown:
    case assurance::Standing::LookAgain:
    case assurance::Standing::NotChecked:
        return Fix::Check;
    default:
        return std::nullopt;
    }
}

// The provider's own word stands in until the next report.
bool isBridged(const Facts& facts, const assurance::AssuranceDocument& report, Date asOf)
{
    return std::any_of(facts.assurance.documents.begin(), facts.assurance.documents.end(),
        [&](const assurance::AssuranceDocument& each) {
            const auto bridge = assurance::bridgeWrittenBy(asOf, each.fields);
            return bridge && bridge->through >= asOf && each.providerId == report.providerId
                && report.fields.periodUntil == bridge->reportEnd;
        });
}

void addDocuments(const Facts& facts, ScopeId scopeId, Date asOf, QList<WorkItem>& queue)
{
    for (const assurance::AssuranceDocument& each : facts.assurance.documents) {
        if (!concerns(facts, scopeId, each) || wasReplaced(facts, each.id, asOf)
            || wasReplaced(facts, each.bridges, asOf) || isBridged(facts, each, asOf))
            continue;
        const assurance::StandingOn standing
            = assurance::standingOn(facts.assurance.standingFacts(each.id), asOf);
        const std::optional<Fix> fix = fixOf(standing.standing);
        if (!fix)
            continue;
        WorkItem item;
        item.group = WorkGroup::ProviderAssurance;
        item.fix = *fix;
        item.documentId = each.id;
        item.documentStanding = standing;
        item.day = isOwedFromADay(standing.standing) || !standing.until.isValid() ? standing.from
                                                                                  : standing.until;
        queue.append(item);
    }
}

void addDuties(const Facts& facts, ScopeId scopeId, Date asOf, QList<WorkItem>& queue)
{
    for (const assurance::Duty& each : facts.assurance.duties) {
        const assurance::AssuranceDocument* document = facts.assurance.document(each.documentId);
        if (each.decision.state != assurance::DutyState::Undecided || !document
            || !concerns(facts, scopeId, *document) || wasReplaced(facts, document->id, asOf))
            continue;
        WorkItem item;
        item.group = WorkGroup::DutiesUndecided;
        item.fix = Fix::Decide;
        item.documentId = document->id;
        item.dutyId = each.id;
        item.day = facts.dayOf(document->confirmedAt);
        queue.append(item);
    }
}

void addRequests(
    const Facts& facts, ScopeId scopeId, Date asOf, int horizonDays, QList<WorkItem>& queue)
{
    for (const audits::Request& each : facts.requests) {
        const audits::Audit* audit = facts.audit(each.auditId);
        if (!audit || !isAuditIn(*audit, scopeId)
            || !audits::isWaiting(each, *audit, asOf, horizonDays))
            continue;
        const Date due = audits::dueOf(each, *audit);
        WorkItem item;
        item.group = audits::isLate(each, *audit, asOf) ? WorkGroup::Overdue : WorkGroup::Due;
        item.fix = Fix::Answer;
        item.requestId = each.id;
        item.requestState = each.state;
        item.ownerId = each.ownerId;
        item.day = due.isValid() ? due : each.movedOn;
        queue.append(item);
    }
}

} // namespace

QString workGroupText(WorkGroup group)
{
    return textOf(group, workGroupForms);
}

QString fixText(Fix fix)
{
    return textOf(fix, fixForms);
}

QList<WorkItem> workQueue(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf, int horizonDays)
{
    QList<WorkItem> queue;
    for (const ControlFacts* control : facts.controlsIn(scopeId)) {
        addSlots(facts, *control, scopeId, period, asOf, horizonDays, queue);
        addSignatures(*control, controlStanding(facts, *control, period, asOf), period, queue);
        addReturned(facts, *control, queue);
    }
    addToSign(facts, askedOfTheHouse(facts, scopeId, period, asOf), asOf, queue);
    addToReview(facts, scopeId, asOf, queue);
    addDocuments(facts, scopeId, asOf, queue);
    addDuties(facts, scopeId, asOf, queue);
    addRequests(facts, scopeId, asOf, horizonDays, queue);
    std::stable_sort(queue.begin(), queue.end(), [asOf](const WorkItem& a, const WorkItem& b) {
        if (a.group != b.group)
            return a.group < b.group;
        return a.daysLate(asOf) > b.daysLate(asOf);
    });
    return queue;
}

} // namespace muniment::standing

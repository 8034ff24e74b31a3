// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/file_review.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/reliance_register.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/evidence_rules.h"

namespace muniment::assurance {

namespace {

const AssuranceDocument* documentOf(
    const QList<AssuranceDocument>& documents, const evidence::Revision* current)
{
    if (!current)
        return nullptr;
    for (const AssuranceDocument& each : documents)
        if (each.revisionId == current->id)
            return &each;
    return nullptr;
}

// A draft is nobody's to review yet, and what a reviewer sent away stays away until a reviewer
// takes it back.
bool standsAlone(evidence::Review review)
{
    return review == evidence::Review::Draft || review == evidence::Review::Returned
        || review == evidence::Review::Rejected;
}

void takeOver(evidence::Evidence& file, const DocumentReview& review)
{
    file.review = review.conclusion == ReviewConclusion::NotToBeReliedOn
        ? evidence::Review::Rejected
        : evidence::Review::Accepted;
    file.reviewerId = review.reviewerId;
    file.reviewedOn = review.reviewedOn;
    file.reviewNote.clear();
}

} // namespace

WithDocument reviewWithDocument(
    evidence::Evidence& item, const evidence::Revision* current, const AssuranceFacts& facts)
{
    const AssuranceDocument* document = documentOf(facts.documents, current);
    if (!document)
        return {};
    const auto review = facts.reviewOf(document->id);
    if (!review || standsAlone(item.review)
        || review->reviewerId == evidence::preparerOf(item, current))
        return {document};
    takeOver(item, *review);
    return {document, review->conclusion};
}

Status reviewWithDocuments(vault::Access& access, QList<attestation::BasisEvidence>& items)
{
    AssuranceFacts facts;
    auto documents = AssuranceRegister(access).documents();
    if (!documents)
        return failWith(documents);
    auto reviews = RelianceRegister(access).reviews();
    if (!reviews)
        return failWith(reviews);
    facts.documents = std::move(*documents);
    facts.reviews = std::move(*reviews);
    for (attestation::BasisEvidence& each : items) {
        const attestation::BasisRevision* current = attestation::currentRevision(each);
        reviewWithDocument(each.item, current ? &current->revision : nullptr, facts);
    }
    return {};
}

Status refuseReviewAlone(vault::Access& access, const QList<EvidenceId>& ids)
{
    const auto documents = AssuranceRegister(access).documents();
    if (!documents)
        return failWith(documents);
    const evidence::EvidenceRegister present(access);
    for (const EvidenceId id : ids) {
        const auto item = present.evidence(id);
        if (!item)
            return failWith(item);
        if (item->review != evidence::Review::Draft && standsAlone(item->review))
            continue;
        const auto revisions = present.revisionsOf(id);
        if (!revisions)
            return failWith(revisions);
        if (const AssuranceDocument* document
            = documentOf(*documents, evidence::currentRevision(*revisions)))
            return fail(Problem::Refused, cause::reviewedWithDocument,
                {documentCode(document->number), evidence::evidenceCode(item->number)});
    }
    return {};
}

} // namespace muniment::assurance

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/file_review.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/reliance_register.h"
#include "core/evidence/evidence_register.h"

namespace muniment::assurance {

const AssuranceDocument* documentOf(const QList<AssuranceDocument>& documents, RevisionId revision)
{
    if (revision.isNull())
        return nullptr;
    for (const AssuranceDocument& each : documents)
        if (each.revisionId == revision)
            return &each;
    return nullptr;
}

void reviewWithDocument(evidence::Evidence& file, const DocumentReview& review)
{
    if (file.review == evidence::Review::Draft)
        return;
    file.review = review.conclusion == ReviewConclusion::NotToBeReliedOn
        ? evidence::Review::Submitted
        : evidence::Review::Accepted;
    file.reviewerId = review.reviewerId;
    file.reviewedOn = review.reviewedOn;
    file.reviewNote.clear();
}

const AssuranceDocument* reviewWithDocument(
    evidence::Evidence& item, const evidence::Revision* current, const AssuranceFacts& facts)
{
    const AssuranceDocument* document
        = current ? documentOf(facts.documents, current->id) : nullptr;
    if (!document)
        return nullptr;
    if (const auto review = facts.reviewOf(document->id))
        reviewWithDocument(item, *review);
    return document;
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

Status refuseReviewAlone(vault::Access& access, EvidenceId id)
{
    const auto revisions = evidence::EvidenceRegister(access).revisionsOf(id);
    if (!revisions)
        return failWith(revisions);
    const auto documents = AssuranceRegister(access).documents();
    if (!documents)
        return failWith(documents);
    const evidence::Revision* current = evidence::currentRevision(*revisions);
    const AssuranceDocument* document = current ? documentOf(*documents, current->id) : nullptr;
    if (!document)
        return {};
    return fail(Problem::Refused, cause::reviewedWithDocument, {documentCode(document->number)});
}

} // namespace muniment::assurance

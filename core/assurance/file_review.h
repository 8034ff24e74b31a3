// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/attestation/basis.h"
#include "core/vault/access.h"

#include <QList>

// The file of a document is read with the document, and not once more on its own.
namespace muniment::assurance {

// The document that a revision is the file of; null where it is the file of none.
const AssuranceDocument* documentOf(const QList<AssuranceDocument>& documents, RevisionId revision);

// What the review of the document means for the item that is its file. A document that may not be
// relied on leaves its file as one that nobody accepted: it proves nothing.
void reviewWithDocument(evidence::Evidence& file, const DocumentReview& review);

// The same for an item of which `current` stands. Tells the document whose file it is; null: none.
const AssuranceDocument* reviewWithDocument(
    evidence::Evidence& item, const evidence::Revision* current, const AssuranceFacts& facts);

// The same for all that a signature would rest on.
Status reviewWithDocuments(vault::Access& access, QList<attestation::BasisEvidence>& items);

// Refuses to review the file of a document alone, and says which document it is reviewed with.
Status refuseReviewAlone(vault::Access& access, EvidenceId id);

} // namespace muniment::assurance

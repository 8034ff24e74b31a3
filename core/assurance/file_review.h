// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/attestation/basis.h"
#include "core/vault/access.h"

#include <QList>

// The file of a document is read with the document, and not once more on its own.
namespace muniment::assurance {

struct WithDocument
{
    const AssuranceDocument* document = nullptr; // null: the item is the file of none
    std::optional<ReviewConclusion> conclusion = {}; // of the review that the item took over
};

// An item of which `current` stands takes over the review of its document, unless whoever prepared
// the item gave it, or a reviewer sent the item away on its own. What may not be relied on was
// looked at and counts for nothing, as what was rejected.
WithDocument reviewWithDocument(
    evidence::Evidence& item, const evidence::Revision* current, const AssuranceFacts& facts);

// The same for all that a signature would rest on.
Status reviewWithDocuments(vault::Access& access, QList<attestation::BasisEvidence>& items);

// Refuses to review the file of a document alone, and says which item it is and with which document
// it is reviewed. What was sent away alone is taken back alone.
Status refuseReviewAlone(vault::Access& access, const QList<EvidenceId>& ids);

} // namespace muniment::assurance

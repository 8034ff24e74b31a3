// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/provider_half.h"

namespace muniment::standing {

// A provider's half that leans on a document.
struct RippleRow
{
    RelianceId relianceId;
    RequirementId requirementId;
    ScopeId scopeId;
    // Other documents that it leans on too and that still support it on the day after.
    QList<AssuranceDocumentId> heldBy;

    [[nodiscard]] bool falls() const { return heldBy.isEmpty(); }
};

// What happens when a document ends. Our own halves stay as they are: the document never closed
// them.
struct Ripple
{
    AssuranceDocumentId documentId;
    Date lastDay; // on which it speaks; invalid: it states no end
    QList<AssuranceDocumentId> letters; // that bridge the days after it
    QList<RippleRow> rows;
    QList<DutyId> duties; // that it asks of us, to be read again in what replaces it
};

Ripple rippleOf(const Facts& facts, AssuranceDocumentId document);

} // namespace muniment::standing

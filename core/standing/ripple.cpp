// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/ripple.h"

#include "core/assurance/bridging.h"
namespace muniment::standing {

namespace {

Date lastDayOf(const assurance::DocumentFields& fields)
{
    if (const auto bridge = assurance::bridgeOf(fields))
        return bridge->through;
    const std::optional<Period> span = assurance::coveredSpan(fields);
    return span ? span->until : Date();
}

} // namespace

Ripple rippleOf(const Facts& facts, AssuranceDocumentId documentId)
{
    Ripple ripple;
    ripple.documentId = documentId;
    const assurance::AssuranceDocument* document = facts.assurance.document(documentId);
    if (!document)
        return ripple;
    ripple.lastDay = lastDayOf(document->fields);
    for (const assurance::AssuranceDocument& each : facts.assurance.documents)
        if (assurance::reportBefore(each, facts.assurance.documents) == document)
            ripple.letters.append(each.id);
    for (const assurance::Duty& each : facts.assurance.dutiesOf(documentId))
        ripple.duties.append(each.id);
    const Date after = ripple.lastDay.isValid() ? ripple.lastDay.addDays(1) : Date(9999, 12, 31);
    for (const assurance::Reliance& each : facts.assurance.reliances) {
        if (each.documentId != documentId)
            continue;
        RippleRow row{each.id, each.requirementId, each.scopeId, {}};
        for (const ProviderProof& other :
            providerProofOf(facts, each.requirementId, each.scopeId, {after, after}, after))
            if (other.documentId != documentId && other.support == Support::Supports)
                row.heldBy.append(other.documentId);
        ripple.rows.append(row);
    }
    return ripple;
}

} // namespace muniment::standing

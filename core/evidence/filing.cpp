// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filing.h"

#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"

namespace muniment::evidence {

Status fileFromTray(vault::Transaction& transaction, EvidenceId id, const Filing& filing)
{
    const Result<Evidence> item = EvidenceRegister(transaction.access()).evidence(id);
    if (!item)
        return failWith(item);
    const QString code = evidenceCode(item->number);
    if (item->review != Review::Draft)
        return fail(Problem::Conflict, cause::notInTheTray, {code});
    if (!spanOf(filing.details))
        return fail(Problem::Invalid, cause::coversMissing, {code});
    if (filing.details.source.trimmed().isEmpty())
        return fail(Problem::Invalid, cause::sourceMissing, {code});
    if (const Status updated = EvidenceRegister::update(transaction, id, filing.details); !updated)
        return updated;
    for (const NewEvidenceLink& each : filing.links)
        if (const auto linked = EvidenceLinkRegister::link(transaction, id, each); !linked)
            return failWith(linked);
    return EvidenceRegister::setReview(transaction, id, Review::Submitted, {}, {});
}

} // namespace muniment::evidence

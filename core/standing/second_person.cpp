// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/second_person.h"

#include "core/evidence/evidence_rules.h"

#include <algorithm>

namespace muniment::standing {

namespace {

using attestation::Attestation;
using attestation::Meaning;

bool hasPerformed(const ControlStanding& standing, const Attestation& reviewed)
{
    return std::any_of(standing.signatures.begin(), standing.signatures.end(),
        [&reviewed](const SignatureStanding& each) {
            const Attestation& other = each.attestation;
            return other.meaning == Meaning::Performed && other.signerId == reviewed.signerId
                && !other.withdrawnAt && other.period.overlaps(reviewed.period);
        });
}

// Of proof that nobody is named for, only a reason let a person sign: whose it is cannot be told.
bool hasPrepared(const Facts& facts, const Attestation& reviewed)
{
    return std::any_of(
        reviewed.reliedOn.begin(), reviewed.reliedOn.end(), [&](const attestation::ReliedOn& each) {
            const EvidenceFacts* item = facts.evidenceOfRevision(each.revisionId);
            if (!item)
                return false;
            const RevisionFacts* current = item->current();
            const PersonId preparer
                = evidence::preparerOf(item->item, current ? &current->revision : nullptr);
            return preparer == reviewed.signerId
                || (preparer.isNull() && !reviewed.overrideReason.isEmpty());
        });
}

} // namespace

bool isLookAtOwnWork(
    const Facts& facts, const ControlStanding& standing, const Attestation& reviewed)
{
    return hasPerformed(standing, reviewed) || hasPrepared(facts, reviewed);
}

Look lookTaken(const Facts& facts, const ControlStanding& standing)
{
    Look look = Look::None;
    for (const SignatureStanding& each : standing.signatures) {
        if (!each.standing.stands() || each.attestation.meaning != Meaning::Reviewed)
            continue;
        if (!isLookAtOwnWork(facts, standing, each.attestation))
            return Look::BySecondPerson;
        look = Look::AtOwnWork;
    }
    return look;
}

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/document_restriction.h"

#include "core/assurance/assurance_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/restriction_note.h"

namespace muniment::assurance {

Status refuseIdleNote(
    const QString& called, std::optional<Restriction> restriction, const QString& note)
{
    const evidence::RestrictionNote said = evidence::readRestrictionNote(note);
    if (!said.asksForNames)
        return {};
    if (restriction != Restriction::NamedRecipients)
        return fail(Problem::Invalid, cause::namesNotHeeded, {called});
    if (said.names.isEmpty())
        return fail(Problem::Invalid, cause::nobodyNamed);
    return {};
}

Status noteOnFile(
    vault::Transaction& transaction, const AssuranceDocument& before, const QString& note)
{
    if (before.revisionId.isNull())
        return {};
    const evidence::EvidenceRegister registered(transaction.access());
    const Result<evidence::Revision> revision = registered.revision(before.revisionId);
    if (!revision)
        return failWith(revision);
    const Result<evidence::Evidence> item = registered.evidence(revision->evidenceId);
    if (!item)
        return failWith(item);
    if (item->restrictionNote != before.restrictionNote)
        return {};
    evidence::EvidenceDetails details = *item;
    details.restrictionNote = note;
    return evidence::EvidenceRegister::update(transaction, item->id, details);
}

} // namespace muniment::assurance

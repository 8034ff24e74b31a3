// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_standing.h"

#include "core/base/sabotage.h"
#include "core/base/text_forms.h"

#include <QSet>

#include <algorithm>

namespace muniment::attestation {

namespace {

constexpr TextForm<Standing> standingForms[] = {
    {Standing::Valid, "valid"},
    {Standing::AddedToSinceSigning, "added_to_since_signing"},
    {Standing::Void, "void"},
    {Standing::Lapsed, "lapsed"},
    {Standing::Withdrawn, "withdrawn"},
    {Standing::Superseded, "superseded"},
};

constexpr TextForm<VoidCause> voidCauseForms[] = {
    {VoidCause::TextCorrected, "text_corrected"},
    {VoidCause::RevisionReplaced, "revision_replaced"},
    {VoidCause::EvidenceRejected, "evidence_rejected"},
    {VoidCause::RevisionWithdrawn, "revision_withdrawn"},
    {VoidCause::EvidenceUnlinked, "evidence_unlinked"},
    {VoidCause::EvidenceMoved, "evidence_moved"},
    {VoidCause::AssetsChanged, "assets_changed"},
};

const BasisEvidence* holderOf(const Basis& basis, RevisionId id)
{
    for (const BasisEvidence& item : basis.evidence)
        for (const BasisRevision& each : item.revisions)
            if (each.revision.id == id)
                return &item;
    return nullptr;
}

// What became of one revision that was relied on; nothing where it still stands.
std::optional<VoidReason> changeOf(const Basis& basis, const ReliedOn& relied, const Period& period)
{
    const BasisEvidence* item = holderOf(basis, relied.revisionId);
    if (!item)
        return VoidReason{VoidCause::EvidenceUnlinked, {}, {}};
    const auto found = std::find_if(item->revisions.begin(), item->revisions.end(),
        [&](const BasisRevision& each) { return each.revision.id == relied.revisionId; });
    const QString code = evidence::revisionCode(item->item.number, found->revision.revision);
    if (found->revision.isWithdrawn())
        return VoidReason{VoidCause::RevisionWithdrawn, found->revision.withdrawnOn, code};
    const BasisRevision* current = currentRevision(*item);
    if (current->revision.id != relied.revisionId)
        return VoidReason{
            VoidCause::RevisionReplaced, dayIn(current->revision.receivedAt, basis.timeZone), code};
    if (item->item.review == evidence::Review::Rejected)
        return VoidReason{VoidCause::EvidenceRejected, item->item.reviewedOn, code};
    if (!evidence::bearsOn(item->item, period))
        return VoidReason{VoidCause::EvidenceMoved, {}, code};
    return std::nullopt;
}

bool sameAssets(QList<AssetId> a, QList<AssetId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

QList<VoidReason> voidReasons(
    const Attestation& attestation, const Basis& basis, const ChangeDays& changed)
{
    QList<VoidReason> reasons;
    for (const ReliedOn& each : attestation.reliedOn)
        if (const std::optional<VoidReason> reason = changeOf(basis, each, attestation.period))
            reasons.append(*reason);
    if (assetsDiffer(attestation, basis))
        reasons.append({VoidCause::AssetsChanged, changed.assets, {}});
    if (textDiffers(attestation, basis) && !sabotaged(Sabotage::KeepVoidSignature))
        reasons.append({VoidCause::TextCorrected, changed.text, {}});
    return reasons;
}

QList<EvidenceId> addedSince(const Attestation& attestation, const Basis& basis)
{
    QSet<RevisionId> relied;
    for (const ReliedOn& each : attestation.reliedOn)
        relied.insert(each.revisionId);
    QList<EvidenceId> added;
    for (const BasisEvidence* item : reliedOnFor(basis, attestation.period)) {
        const bool known = std::any_of(item->revisions.begin(), item->revisions.end(),
            [&](const BasisRevision& each) { return relied.contains(each.revision.id); });
        if (!known && item->item.review != evidence::Review::Draft)
            added.append(item->item.id);
    }
    return added;
}

// The earliest day that any reason names.
Date sinceOf(const QList<VoidReason>& reasons)
{
    Date since;
    for (const VoidReason& each : reasons)
        if (each.day.isValid() && (!since.isValid() || each.day < since))
            since = each.day;
    return since;
}

} // namespace

QString standingText(Standing standing)
{
    return textOf(standing, standingForms);
}

QString voidCauseText(VoidCause cause)
{
    return textOf(cause, voidCauseForms);
}

bool textDiffers(const Attestation& attestation, const Basis& basis)
{
    // All else that the digest binds stands in the signature's own row, which never changes.
    return boundDigest(attestation, textsInForce(basis.versions, attestation.period))
        != attestation.boundDigest;
}

bool assetsDiffer(const Attestation& attestation, const Basis& basis)
{
    return !sameAssets(attestation.assets, assetsIn(basis, attestation.period));
}

StandingOf standingOf(const Attestation& attestation, const Basis& basis, Succession succession,
    const ChangeDays& changed, Date asOf)
{
    if (attestation.withdrawnAt)
        return {Standing::Withdrawn, {}, {}, dayIn(*attestation.withdrawnAt, basis.timeZone)};
    if (succession == Succession::Superseded)
        return {Standing::Superseded, {}, {}, {}};
    const QList<VoidReason> reasons = voidReasons(attestation, basis, changed);
    if (!reasons.isEmpty())
        return {Standing::Void, reasons, {}, sinceOf(reasons)};
    if (attestation.validUntil.isValid() && attestation.validUntil < asOf)
        return {Standing::Lapsed, {}, {}, attestation.validUntil.addDays(1)};
    const QList<EvidenceId> added = addedSince(attestation, basis);
    if (!added.isEmpty())
        return {Standing::AddedToSinceSigning, {}, added, {}};
    return {};
}

QSet<AttestationId> supersededAmong(const QList<Attestation>& attestations)
{
    QSet<AttestationId> superseded;
    for (const Attestation& each : attestations)
        if (!each.withdrawnAt && !each.supersedes.isNull())
            superseded.insert(each.supersedes);
    return superseded;
}

} // namespace muniment::attestation

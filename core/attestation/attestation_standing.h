// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/basis.h"

#include <QSet>

#include <optional>

namespace muniment::attestation {

enum class Standing { Valid, AddedToSinceSigning, Void, Lapsed, Withdrawn, Superseded };

QString standingText(Standing standing); // "added_to_since_signing"

enum class VoidCause {
    TextCorrected,
    RevisionReplaced,
    EvidenceRejected,
    RevisionWithdrawn,
    EvidenceUnlinked,
    EvidenceMoved, // to days other than the signed ones
    AssetsChanged,
};

QString voidCauseText(VoidCause cause); // "revision_replaced"

// Why a signature does not stand for what is in the vault now, and since which day. The day is
// invalid where no record tells it.
struct VoidReason
{
    VoidCause cause = VoidCause::TextCorrected;
    Date day;
    QString what; // "E-041 r2", an asset's code; empty for the text
};

struct StandingOf
{
    Standing standing = Standing::Valid;
    QList<VoidReason> reasons; // void only
    QList<EvidenceId> addedSince; // added to since signing only
    Date since; // void, lapsed, withdrawn: from which day, where known

    // A signature that still says what it said.
    [[nodiscard]] bool stands() const
    {
        return standing == Standing::Valid || standing == Standing::AddedToSinceSigning;
    }
};

// When the vault's journal saw a control's texts or assets change after a signature.
struct ChangeDays
{
    Date text;
    Date assets;
};

// Whether the texts in force in its period, or the assets of the control in it, are others now.
bool textDiffers(const Attestation& attestation, const Basis& basis);
bool assetsDiffer(const Attestation& attestation, const Basis& basis);

// How a signature stands on a day. The basis
// is that of its control, and may be of today: what is recorded is taken as it is, only calendar
// dates are compared with the day.
enum class Succession { Newest, Superseded };
StandingOf standingOf(const Attestation& attestation, const Basis& basis, Succession succession,
    const ChangeDays& changed, Date asOf);

// The ids that another of these signatures, not withdrawn itself, supersedes.
QSet<AttestationId> supersededAmong(const QList<Attestation>& attestations);

} // namespace muniment::attestation

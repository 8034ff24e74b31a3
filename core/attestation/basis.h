// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/attestation.h"
#include "core/evidence/days_shown.h"

#include <QList>

namespace muniment::attestation {

// A revision with what a signature is bound to.
struct BasisRevision
{
    evidence::Revision revision;
    Sha256 digest; // of its files
};

// An item that is linked to the control, with all its revisions, oldest first.
struct BasisEvidence
{
    evidence::Evidence item;
    QList<BasisRevision> revisions;
    evidence::TakenAs takenAs = evidence::TakenAs::Proof; // by the rows under which it was filed
};

// What an item says of a control.
enum class Speaks {
    OfOperation, // on the days that it covers
    OfDesign, // a policy or procedure: that the control exists, from its approval on
    AboutIt, // an audit or the like: it answers no series of the control, and may be adverse
};

// Everything about one control that a signature may rest on, as the vault holds it.
struct Basis
{
    ControlId controlId;
    QString controlCode; // "C-12"
    QString timeZone; // of the organisation: its days are meant
    QList<controls::ControlVersion> versions; // oldest first
    QList<BasisEvidence> evidence; // each linked item once
    QList<scope::Asset> assets; // to which the control applies
    QList<evidence::EvidenceLink> links = {};
    QList<controls::ExpectedEvidence> expected = {}; // of the control
};

// The texts in force on some day of the period, oldest first. The first text also stands for the
// time before it.
QList<controls::ControlVersion> textsInForce(
    const QList<controls::ControlVersion>& versions, const Period& period);

// The assets of the control that were in service in the period.
QList<AssetId> assetsIn(const Basis& basis, const Period& period);

// How a control takes the item: for a policy where it is filed under a row that asks for one.
evidence::TakenAs takenAs(EvidenceId id, const QList<evidence::EvidenceLink>& links,
    const QList<controls::ExpectedEvidence>& expected);

// An item without days of its own is a policy. Where the control expects series in the period, only
// what was filed under one of them is its own proof, and a series of policies shows design.
Speaks speaksOf(const evidence::Evidence& item, const QList<evidence::EvidenceLink>& links,
    const QList<controls::ExpectedEvidence>& expected, const Period& period);

// Whether an item shows that the control operated on some day of the period, taken for proof of
// what was done and not for a policy.
bool showsOperation(const Basis& basis, const BasisEvidence& item, const Period& period);

// The items that a signature over the period would rely on: they show days of it, a revision
// stands, and they were neither rejected nor returned.
QList<const BasisEvidence*> reliedOnFor(const Basis& basis, const Period& period);

// The one revision of an item that stands; null when all were withdrawn.
const BasisRevision* currentRevision(const BasisEvidence& item);

// What a signature is bound to: SHA-256 of the canonical JSON of all that it says, the texts in
// force, and the revisions and assets named in it.
Sha256 boundDigest(
    const Attestation& attestation, const QList<controls::ControlVersion>& textsInForce);

} // namespace muniment::attestation

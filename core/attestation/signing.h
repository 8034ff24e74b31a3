// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/basis.h"
#include "core/controls/practice.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

#include <functional>
#include <vector>

namespace muniment::attestation {

struct SignRequest
{
    ControlId controlId;
    Subject subject = Subject::Operating;
    Period period; // design: one day
    Meaning meaning = Meaning::Performed;
    Conclusion conclusion = Conclusion::Effective;
    QString statement;
    QString exceptions; // needed with exceptions
    PersonId signerId;
    Obtained obtained = Obtained::AtThisDesk;
    std::optional<ZonedInstant> signedAt; // paper, mail and packets bear their own; here: now
    Date validUntil; // invalid: operating does not lapse, design lapses after a year
    QString overrideReason; // sets aside that who prepared must not review, and that what worked
                            // rests on reviewed proof and is put into practice
};

// What a signature would rest on, and what stands in its way: for a signing sheet.
struct SigningSheet
{
    Attestation attestation; // as it would be written, without number
    QList<controls::ControlVersion> texts;
    QList<const BasisEvidence*> evidence; // into the basis
    std::vector<Error> blocked; // empty: may be signed
};

// Who signs, who types it in, for whom and when.
struct SigningParties
{
    scope::Person signer;
    PersonId recordedBy; // kept only where that is not the signer
    QString organisation; // our own
    ZonedInstant now; // in the organisation's zone
};

// Pure. `earlier` are the signatures on the same control, by number.
SigningSheet signingSheet(const SignRequest& request, const Basis& basis,
    const controls::Practice& practice, const SigningParties& parties,
    const QList<Attestation>& earlier);

// Says of items what another record holds of their review: the file of a document is reviewed with
// the document.
using ReviewElsewhere = std::function<Status(vault::Access&, QList<BasisEvidence>&)>;

Result<Basis> loadBasis(
    vault::Access& access, ControlId control, const ReviewElsewhere& reviewElsewhere);
Result<SigningParties> loadParties(
    vault::Access& access, PersonId signer, PersonId recordedBy, Instant now);

// Signs, or fails with the first thing that stands in the way. A signature of the same person,
// meaning, subject and period on the same control is superseded by the new one.
Result<Attestation> sign(vault::Transaction& transaction, const SignRequest& request,
    const ReviewElsewhere& reviewElsewhere);

} // namespace muniment::attestation

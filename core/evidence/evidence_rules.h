// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/vault/transaction.h"

// What may be written of an item, and what a change of it does to its review. They read the vault's
// day and people; the register writes.
namespace muniment::evidence {

struct ReviewGiven
{
    Review review = Review::Submitted;
    PersonId reviewer;
    Date day;
    QString note;
};

// Names and texts as they are kept.
EvidenceDetails cleaned(EvidenceDetails details);

// An older record keeps what it says, whatever the rules are now: only what a change says anew is
// asked. `before` is empty for a new item.
Status checkDetails(vault::Transaction& transaction, const EvidenceDetails& details,
    const EvidenceDetails& before = {});
Status refuseCoversAhead(vault::Transaction& transaction, const EvidenceDetails& details);

// Whether what a reviewer looked at still stands: of which days, from where, how complete, by whom.
bool saysTheSame(const EvidenceDetails& one, const EvidenceDetails& other);

// Who must not review it: its collector or, where none is known, whoever added what stands of it.
// Null where neither is known.
PersonId preparerOf(const Evidence& item, const Revision* current);

// Whoever prepared it neither reviews it nor writes down the review of another. `current` is the
// revision that stands, where one does.
Status refusePreparer(vault::Transaction& transaction, const Evidence& item,
    const Revision* current, PersonId reviewer);

// Accepted, returned or rejected by a person; the other states only say where an item lies.
bool isDecision(Review review);

// Who decides is a person who did not prepare it, on a day that has come, and says why where it is
// not accepted.
Status checkReview(vault::Transaction& transaction, const Evidence& item,
    const QList<Revision>& itsRevisions, const ReviewGiven& given);

Status checkWithdrawal(vault::Transaction& transaction, const Evidence& item,
    const Revision& revision, const QString& reason, Date day);

} // namespace muniment::evidence

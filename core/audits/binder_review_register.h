// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

namespace muniment {

using BinderReviewId = Id<struct BinderReviewTag>;

} // namespace muniment

namespace muniment::audits {

// Somebody looked through what the binder of an audit would hold, and says so themselves.
struct BinderReview
{
    BinderReviewId id;
    AuditId auditId;
    PersonId reviewerId;
    Date on;
    qint64 journalSequence = 0; // the last entry of the records that were seen
    QString note;
};

class BinderReviewRegister
{
public:
    explicit BinderReviewRegister(vault::Access& access);

    [[nodiscard]] Result<QList<BinderReview>> list() const; // oldest first

    // Of the records as they stand, today, by the actor. Refused of nobody, and of people outside.
    static Result<BinderReviewId> add(
        vault::Transaction& transaction, AuditId audit, const QString& note);

private:
    vault::Access& m_access;
};

} // namespace muniment::audits

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::assurance {

// Which requirements lean on a document, who read it before, and what registers said of it.
class RelianceRegister
{
public:
    explicit RelianceRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Reliance>> reliances() const;
    [[nodiscard]] Result<QList<RecordedCheck>> checks() const; // oldest first
    [[nodiscard]] Result<QList<DocumentReview>> reviews() const; // oldest first

    // Leaning again on the same document from the same day changes its page and end.
    static Result<RelianceId> lean(vault::Transaction& transaction, const NewReliance& what);
    static Status end(vault::Transaction& transaction, RelianceId id, Date until);
    static Result<AssuranceCheckId> addCheck(
        vault::Transaction& transaction, const RecordedCheck& what); // its id is given
    // Refuses a reviewer who brought in the file of the document.
    static Result<AssuranceReviewId> addReview(
        vault::Transaction& transaction, const NewDocumentReview& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::assurance

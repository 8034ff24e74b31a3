// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/documents_held.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::assurance {

// Documents of third parties about the provider, what they ask of us, and what leans on them.
class AssuranceRegister
{
public:
    explicit AssuranceRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Document>> documents() const; // by number
    [[nodiscard]] Result<Document> document(AssuranceDocumentId id) const;
    // An id, a code ("D-03") or the document's own number.
    [[nodiscard]] Result<Document> find(const QString& text) const;
    [[nodiscard]] Result<QList<ReadField>> readFields(AssuranceDocumentId id) const;
    [[nodiscard]] Result<QList<HeldException>> exceptions() const; // by document
    [[nodiscard]] Result<QList<Surveillance>> surveillance() const; // by document and day

    [[nodiscard]] Result<QList<Duty>> duties() const; // by number
    [[nodiscard]] Result<Duty> findDuty(const QString& text) const; // an id or a code ("Y-07")
    [[nodiscard]] Result<QList<Reliance>> reliances() const; // by requirement and day
    [[nodiscard]] Result<QList<Check>> checks() const; // by document, newest last
    [[nodiscard]] Result<QList<Review>> reviews() const; // by document, newest last

    // Stores what a person confirmed, in one record. Duties start as undecided.
    static Result<Document> add(vault::Transaction& transaction, const NewDocument& what);
    static Status decideDuty(vault::Transaction& transaction, const Duty& what);
    static Status answerException(vault::Transaction& transaction, const HeldException& what);
    static Status showSurveillance(vault::Transaction& transaction, const Surveillance& what);
    // Ends what the requirement leaned on before, on the day before `reliedFrom`, and leans on the
    // new document; older periods keep the old one.
    static Result<RelianceId> lean(vault::Transaction& transaction, const NewReliance& what);
    static Result<AssuranceCheckId> recordCheck(
        vault::Transaction& transaction, const NewCheck& what);
    static Result<AssuranceReviewId> recordReview(
        vault::Transaction& transaction, const NewReview& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::assurance

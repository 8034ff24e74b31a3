// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::assurance {

struct AddedDocument
{
    AssuranceDocumentId id;
    qint64 number = 0;
    QList<DutyId> duties; // in the order in which the document asks them
};

// Documents with all that they say. Nothing here closes a customer's half: a document only answers
// for the provider's.
class AssuranceRegister
{
public:
    explicit AssuranceRegister(vault::Access& access);

    [[nodiscard]] Result<QList<AssuranceDocument>> documents() const; // by number
    [[nodiscard]] Result<AssuranceDocument> document(AssuranceDocumentId id) const;
    // An id, a code ("D-03") or the document's own number ("IS 552878").
    [[nodiscard]] Result<AssuranceDocument> find(const QString& text) const;
    [[nodiscard]] Result<QList<ConfirmedField>> readings(AssuranceDocumentId id) const;
    [[nodiscard]] Result<QList<RecordedException>> exceptions() const; // of all documents
    [[nodiscard]] Result<QList<SettledName>> settledNames() const; // of all documents
    // Documents, duties, reliances, checks and reviews together.
    [[nodiscard]] Result<AssuranceFacts> facts() const;

    // Stores what a person confirmed, in one go: fields with page and words, lists, exceptions,
    // subservice organisations and duties. The actor is who confirmed.
    static Result<AddedDocument> confirm(vault::Transaction& transaction, const NewDocument& what);
    static Status answerException(vault::Transaction& transaction, AssuranceExceptionId id,
        Touches touches, const QString& answer);
    // A person says that a service or region of ours stands in the document by another spelling.
    // Refused where it is named there already.
    static Status settle(vault::Transaction& transaction, const SettledName& what);
    // Who may have the document by name, and where it may be seen. Its file's item says the same
    // as long as it has no note of its own.
    static Status setRestrictionNote(
        vault::Transaction& transaction, AssuranceDocumentId id, const QString& note);
    // An audit that the document does not list as due is added.
    static Status showSurveillance(
        vault::Transaction& transaction, AssuranceDocumentId id, const SurveillanceAudit& audit);

private:
    vault::Access& m_access;
};

} // namespace muniment::assurance

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::evidence {

// What is left empty does not narrow the list.
struct EvidenceFilter
{
    ControlId controlId;
    AssetId assetId;
    std::optional<Period> bearsOn;
};

struct NewEvidence
{
    EvidenceId id; // null: a new one. Whoever keeps content calls `about` with its own first
    EvidenceDetails details;
    Review review = Review::Submitted; // or draft
    QList<NewEvidenceFile> files; // at least one; their content is kept already
    QList<NewEvidenceLink> links;
    // What a third party says of days to come, as a certificate does, is kept as it is told.
    enum class DaysAhead { Refuse, Allow } daysAhead = DaysAhead::Refuse;
};

struct AddedRevision
{
    EvidenceId evidenceId;
    RevisionId revisionId;
    qint64 number = 0;
    int revision = 1;

    [[nodiscard]] QString code() const { return revisionCode(number, revision); }
};

// Items and their revisions.
class EvidenceRegister
{
public:
    explicit EvidenceRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Evidence>> list(
        const EvidenceFilter& filter = {}) const; // by number
    [[nodiscard]] Result<Evidence> evidence(EvidenceId id) const;
    [[nodiscard]] Result<Evidence> find(const QString& text) const; // an id or a code ("E-041")

    [[nodiscard]] Result<QList<Revision>> revisions() const; // by number of the item, oldest first
    [[nodiscard]] Result<QList<Revision>> revisionsOf(EvidenceId id) const; // oldest first
    [[nodiscard]] Result<Revision> revision(RevisionId id) const;
    // "E-041 r2", or a code alone for the revision that stands.
    [[nodiscard]] Result<Revision> findRevision(const QString& text) const;

    static Result<AddedRevision> add(vault::Transaction& transaction, const NewEvidence& what);
    // What `add` would refuse of the details, before any file is read. A title may be to come.
    static Status checkNew(vault::Transaction& transaction, const EvidenceDetails& details);
    // A better version of the same period's proof. The next period's proof is a new item. The item
    // goes back to review as submitted.
    static Result<AddedRevision> addRevision(vault::Transaction& transaction, EvidenceId id,
        const QString& reason, const QList<NewEvidenceFile>& files);
    static Status update(
        vault::Transaction& transaction, EvidenceId id, const EvidenceDetails& details);
    // Refuses a reviewer who collected the item (or, where no collector is known, added it). The
    // note says why; nothing is returned or rejected without one, and it is printed there.
    static Status setReview(vault::Transaction& transaction, EvidenceId id, Review review,
        PersonId reviewer, Date day, const QString& note = {});
    static Status withdraw(
        vault::Transaction& transaction, RevisionId id, const QString& reason, Date day);

private:
    vault::Access& m_access;
};

} // namespace muniment::evidence

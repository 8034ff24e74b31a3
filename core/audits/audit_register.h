// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QHash>
#include <QList>

#include <optional>

namespace muniment::audits {

// How many pages a revision prints on, its slip sheet not counted.
struct PagesNeeded
{
    RevisionId revisionId;
    qint64 pages = 1;
};

// Audits, the editions of binders made for them, and the page numbers given to exhibits.
class AuditRegister
{
public:
    explicit AuditRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Audit>> list() const; // by number
    [[nodiscard]] Result<Audit> audit(AuditId id) const;
    // An id, a code ("U-3") or a name, without regard to case.
    [[nodiscard]] Result<Audit> find(const QString& text) const;

    [[nodiscard]] Result<QList<BinderEdition>> editions() const; // oldest first
    [[nodiscard]] Result<BinderEdition> edition(BinderEditionId id) const;

    // An id or a code ("B-2026-014"), of which the edition asked for, else the newest.
    [[nodiscard]] Result<BinderEdition> findEdition(
        const QString& text, std::optional<int> edition = {}) const;

    [[nodiscard]] Result<QHash<RevisionId, PageStamps>> stamps() const;

    static Result<AuditId> add(vault::Transaction& transaction, const NewAudit& what);
    static Status update(vault::Transaction& transaction, const Audit& what);

    static Result<BinderEditionId> recordEdition(
        vault::Transaction& transaction, const NewBinderEdition& what);

    // Keeps the edition and says that it must no longer be used. Once.
    static Status recall(vault::Transaction& transaction, BinderEditionId id, const Recall& what);

    // A block of page numbers for each revision that has none yet, in the order given, behind the
    // last number ever given. A revision keeps its block for ever; where it now needs more pages
    // than the block holds, that is refused.
    static Result<QHash<RevisionId, PageStamps>> allocateStamps(
        vault::Transaction& transaction, const QList<PagesNeeded>& wanted);

private:
    vault::Access& m_access;
};

} // namespace muniment::audits

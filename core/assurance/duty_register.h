// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::assurance {

// What documents ask of us, and what we decided.
class DutyRegister
{
public:
    explicit DutyRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Duty>> duties() const; // by number
    [[nodiscard]] Result<QList<Duty>> dutiesOf(AssuranceDocumentId id) const;
    [[nodiscard]] Result<Duty> find(const QString& text) const; // an id or a code ("T-07")

    static Result<DutyId> add(
        vault::Transaction& transaction, AssuranceDocumentId id, const DutyText& what);
    // "Met" needs the control that meets it, "does not concern us" a reason.
    static Status decide(vault::Transaction& transaction, DutyId id, const DutyDecision& decision);

private:
    vault::Access& m_access;
};

} // namespace muniment::assurance

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::evidence {

// What items are linked to: controls, assets, rows of expected evidence.
class EvidenceLinkRegister
{
public:
    explicit EvidenceLinkRegister(vault::Access& access);

    [[nodiscard]] Result<QList<EvidenceLink>> links() const; // of all items
    [[nodiscard]] Result<QList<EvidenceLink>> linksOf(EvidenceId id) const;
    [[nodiscard]] Result<QList<EvidenceLink>> linksOf(ControlId id) const;

    // Linking twice changes nothing. An item that was withdrawn is refused.
    static Result<EvidenceLinkId> link(
        vault::Transaction& transaction, EvidenceId id, const NewEvidenceLink& what);
    static Status unlink(vault::Transaction& transaction, EvidenceLinkId id);

private:
    vault::Access& m_access;
};

} // namespace muniment::evidence

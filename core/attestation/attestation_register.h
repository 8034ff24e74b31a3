// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/attestation.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::attestation {

// Signatures with what they relied on. The rules of signing: signing.h.
class AttestationRegister
{
public:
    explicit AttestationRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Attestation>> list() const; // by number
    [[nodiscard]] Result<QList<Attestation>> listOf(ControlId control) const; // by number
    [[nodiscard]] Result<Attestation> attestation(AttestationId id) const;
    [[nodiscard]] Result<Attestation> find(const QString& text) const; // an id or a code ("AT-012")

    // Gives it its id and number. The caller has kept the rules.
    static Result<Attestation> add(vault::Transaction& transaction, const Attestation& what);
    // Keeps the row and says why. A signature is withdrawn once.
    static Status withdraw(
        vault::Transaction& transaction, AttestationId id, const QString& reason);

private:
    vault::Access& m_access;
};

} // namespace muniment::attestation

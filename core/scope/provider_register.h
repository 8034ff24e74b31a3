// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::scope {

// Providers with all the names under which their papers may call them. No name, but for its legal
// form, is given to two of them; a contracting entity may be, where one firm sells for several.
class ProviderRegister
{
public:
    explicit ProviderRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Provider>> list() const; // by number
    [[nodiscard]] Result<Provider> provider(ProviderId id) const;
    // An id, a code ("V-2"), or any of its names but for the legal form; refuses what fits several.
    [[nodiscard]] Result<Provider> find(const QString& text) const;

    static Result<ProviderId> add(vault::Transaction& transaction, const NewProvider& what);
    static Status update(vault::Transaction& transaction, const Provider& what);
    // Nothing happens where the provider bears the name already.
    static Status addName(vault::Transaction& transaction, ProviderId id, const QString& name);

private:
    vault::Access& m_access;
};

} // namespace muniment::scope

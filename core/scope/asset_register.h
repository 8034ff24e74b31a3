// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

#include <optional>

namespace muniment::scope {

// What is left empty does not narrow the list.
struct AssetFilter
{
    ScopeId scopeId;
    std::optional<AssetKind> kind;
    PersonId ownerId;
    std::optional<Period> inService; // at least one day of it
};

class AssetRegister
{
public:
    explicit AssetRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Asset>> list(const AssetFilter& filter = {}) const; // by number
    [[nodiscard]] Result<Asset> asset(AssetId id) const;
    // Takes an id, a code ("A-031") or a name without regard to case; refuses a name that several
    // assets bear, unless `within` names the scope.
    [[nodiscard]] Result<Asset> find(const QString& text, ScopeId within = {}) const;

    // Both refuse text that looks like a key or a password in a credential.
    static Result<AssetId> add(vault::Transaction& transaction, const NewAsset& what);
    static Status update(vault::Transaction& transaction, const Asset& what);
    // `lastDay` is the last day in service.
    static Status retire(vault::Transaction& transaction, AssetId id, Date lastDay);

private:
    vault::Access& m_access;
};

} // namespace muniment::scope

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/asset_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"
#include "core/vault/journal.h"
#include "tests/support/test_vault.h"

namespace muniment::tests {

// A vault with a person, a provider, a scope and an asset, which most tests of what stands on them
// begin with.
class House
{
public:
    House()
    {
        using namespace Qt::StringLiterals;
        vault.writeOk([&](vault::Transaction& transaction) -> Status {
            scope::NewPerson ann;
            ann.name = u"Ann Lee"_s;
            ann.role = u"Platform lead"_s;
            owner = *scope::ScopeRegister::addPerson(transaction, ann);
            scope::NewProvider provider;
            provider.name = u"Azure"_s;
            scope::NewScope payments;
            payments.name = u"Payments EU"_s;
            payments.providerId = *scope::ProviderRegister::add(transaction, provider);
            payments.ownerId = owner;
            payments.regions = {u"westeurope"_s, u"northeurope"_s};
            scopeId = *scope::ScopeRegister::addScope(transaction, payments);
            portal = *scope::AssetRegister::add(transaction, anAsset(u"Claims portal"_s));
            return {};
        });
    }

    [[nodiscard]] scope::NewAsset anAsset(
        const QString& name, scope::AssetKind kind = scope::AssetKind::Application) const
    {
        scope::NewAsset asset;
        asset.kind = kind;
        asset.name = name;
        asset.scopeId = scopeId;
        asset.inServiceFrom = Date(2024, 5, 3);
        return asset;
    }

    [[nodiscard]] qint64 journalLength()
    {
        return vault
            .readOk([](vault::Access& access) {
                return vault::journalEntries(
                    access, {.record = {}, .changeSet = {}, .limit = 100000});
            })
            .size();
    }

    TestVault vault;
    PersonId owner;
    ScopeId scopeId;
    AssetId portal;
};

} // namespace muniment::tests

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/responsibility_register.h"

#include "core/base/clean_text.h"
#include "core/controls/controls_messages.h"
#include "core/vault/query.h"

namespace muniment::controls {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectOverrides[]
    = "SELECT id, requirement_id, scope_id, asset_id, who, other_party, our_half, provider_half "
      "FROM responsibility WHERE ?1 IS NULL OR scope_id = ?1";
constexpr char selectOverrideId[] = "SELECT id FROM responsibility WHERE requirement_id = ? "
                                    "AND scope_id = ? AND asset_id IS ?";
constexpr char insertOverride[]
    = "INSERT INTO responsibility (id, requirement_id, scope_id, asset_id, who, other_party, "
      "our_half, provider_half) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateOverride[] = "UPDATE responsibility SET who = ?, other_party = ?, "
                                  "our_half = ?, provider_half = ? WHERE id = ?";
constexpr char deleteOverride[] = "DELETE FROM responsibility WHERE requirement_id = ? "
                                  "AND scope_id = ? AND asset_id IS ?";

} // namespace

ResponsibilityRegister::ResponsibilityRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<ResponsibilityOverride>> ResponsibilityRegister::overrides(ScopeId scope) const
{
    return guarded([&]() -> Result<QList<ResponsibilityOverride>> {
        QList<ResponsibilityOverride> overrides;
        Query query(m_access, selectOverrides);
        query << scope;
        while (query.next()) {
            ResponsibilityOverride each;
            each.id = query.id<ResponsibilityId>();
            each.requirementId = query.id<RequirementId>();
            each.scopeId = query.id<ScopeId>();
            each.assetId = query.id<AssetId>();
            each.who = query.choice(&parseWho);
            each.otherParty = query.text();
            each.ourHalf = query.text();
            each.providerHalf = query.text();
            overrides.append(each);
        }
        return overrides;
    });
}

Result<ResponsibilityId> ResponsibilityRegister::put(
    vault::Transaction& transaction, const NewResponsibilityOverride& what)
{
    const QString otherParty = what.who == Who::OtherParty ? cleanLine(what.otherParty) : QString();
    if (what.who == Who::OtherParty && otherParty.isEmpty())
        return fail(Problem::Invalid, cause::otherPartyUnnamed);
    if (const Status fit = refuseLongNames({otherParty}); !fit)
        return failWith(fit);
    if (const Status fit = refuseLongTexts({what.ourHalf, what.providerHalf}); !fit)
        return failWith(fit);
    return guarded([&]() -> Result<ResponsibilityId> {
        transaction.about("requirement", what.requirementId);
        Query known(transaction.access(), selectOverrideId);
        known << what.requirementId << what.scopeId << what.assetId;
        if (known.next()) {
            const auto id = known.id<ResponsibilityId>();
            (Query(transaction.access(), updateOverride)
                << whoText(what.who) << otherParty << cleanText(what.ourHalf)
                << cleanText(what.providerHalf) << id)
                .run();
            return id;
        }
        const auto id = transaction.ids().make<ResponsibilityId>();
        (Query(transaction.access(), insertOverride)
            << id << what.requirementId << what.scopeId << what.assetId << whoText(what.who)
            << otherParty << cleanText(what.ourHalf) << cleanText(what.providerHalf))
            .run();
        return id;
    });
}

Status ResponsibilityRegister::remove(
    vault::Transaction& transaction, RequirementId requirement, ScopeId scope, AssetId asset)
{
    return guarded([&]() -> Status {
        transaction.about("requirement", requirement);
        (Query(transaction.access(), deleteOverride) << requirement << scope << asset).run();
        return {};
    });
}

} // namespace muniment::controls

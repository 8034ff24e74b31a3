// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::controls {

// What people decided over the default by service model. The answer itself is worked out by
// `responsibilityFor`.
class ResponsibilityRegister
{
public:
    explicit ResponsibilityRegister(vault::Access& access);

    // Those of a scope and its assets; of all scopes where it is null.
    [[nodiscard]] Result<QList<ResponsibilityOverride>> overrides(ScopeId scope) const;

    // Adds or changes the one of this requirement, scope and asset.
    static Result<ResponsibilityId> put(
        vault::Transaction& transaction, const NewResponsibilityOverride& what);
    // Back to what stands beneath it.
    static Status remove(
        vault::Transaction& transaction, RequirementId requirement, ScopeId scope, AssetId asset);

private:
    vault::Access& m_access;
};

} // namespace muniment::controls

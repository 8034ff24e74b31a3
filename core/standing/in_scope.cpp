// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/in_scope.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

QList<const EvidenceFacts*> evidenceIn(const Facts& facts, ScopeId scopeId)
{
    QSet<ControlId> inScope;
    for (const ControlFacts* control : facts.controlsIn(scopeId))
        inScope.insert(control->control.id);
    QList<const EvidenceFacts*> present;
    for (const EvidenceFacts& item : facts.evidence)
        if (scopeId.isNull() || item.links.isEmpty()
            || std::any_of(item.links.begin(), item.links.end(),
                [&inScope](const auto& link) { return inScope.contains(link.controlId); }))
            present.append(&item);
    return present;
}

bool concerns(const Facts& facts, ScopeId scopeId, const assurance::AssuranceDocument& document)
{
    const scope::Scope* where = facts.scope(scopeId);
    return !where || where->providerId == document.providerId;
}

} // namespace muniment::standing

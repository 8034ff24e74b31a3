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

bool isFrameworkIn(const Facts& facts, FrameworkId framework, ScopeId scopeId)
{
    return std::any_of(facts.scopeFrameworks.begin(), facts.scopeFrameworks.end(),
        [&](const controls::ScopeFramework& each) {
            return each.frameworkId == framework && (scopeId.isNull() || each.scopeId == scopeId);
        });
}

QList<const FrameworkFacts*> frameworksIn(const Facts& facts, ScopeId scopeId)
{
    QList<const FrameworkFacts*> applied;
    for (const FrameworkFacts& each : facts.frameworks)
        if (isFrameworkIn(facts, each.framework.id, scopeId))
            applied.append(&each);
    return applied;
}

QList<ScopeId> scopesOf(const Facts& facts, FrameworkId framework, const QList<ScopeId>& asked)
{
    QList<ScopeId> applied;
    QList<ScopeId> every;
    for (const scope::Scope& each : facts.scopes) {
        if (!asked.isEmpty() && !asked.contains(each.id))
            continue;
        every.append(each.id);
        if (isFrameworkIn(facts, framework, each.id))
            applied.append(each.id);
    }
    return applied.isEmpty() ? every : applied;
}

bool concerns(const Facts& facts, ScopeId scopeId, const assurance::AssuranceDocument& document)
{
    const scope::Scope* where = facts.scope(scopeId);
    return !where || where->providerId == document.providerId;
}

bool isAuditIn(const audits::Audit& audit, ScopeId scopeId)
{
    return scopeId.isNull() || audit.scopeId.isNull() || audit.scopeId == scopeId;
}

} // namespace muniment::standing

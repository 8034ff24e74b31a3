// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// Linked to a control of the scope, or to none at all. A null scope means every scope. By number.
QList<const EvidenceFacts*> evidenceIn(const Facts& facts, ScopeId scopeId);

// Applied to the scope; where the scope is null, to any.
bool isFrameworkIn(const Facts& facts, FrameworkId framework, ScopeId scopeId);

// What is asked of the scope (null: of all of them) because somebody applied it there. A catalog
// that the vault merely holds asks nothing of anybody.
QList<const FrameworkFacts*> frameworksIn(const Facts& facts, ScopeId scopeId);

// Those of the scopes asked for (none: every one) that a framework applies to; all of these where
// nobody applied it to one of them.
QList<ScopeId> scopesOf(const Facts& facts, FrameworkId framework, const QList<ScopeId>& asked);

// A document is of the provider of the scope; any is where the scope is null.
bool concerns(const Facts& facts, ScopeId scopeId, const assurance::AssuranceDocument& document);

// An audit looks at the scope: it names that, or none. Any does where the scope is null.
bool isAuditIn(const audits::Audit& audit, ScopeId scopeId);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// Linked to a control of the scope, or to none at all. A null scope means every scope. By number.
QList<const EvidenceFacts*> evidenceIn(const Facts& facts, ScopeId scopeId);

// A document is of the provider of the scope; any is where the scope is null.
bool concerns(const Facts& facts, ScopeId scopeId, const assurance::AssuranceDocument& document);

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/requirement_row.h"

namespace muniment::controls {

Requirement readRequirement(vault::Query& query)
{
    Requirement requirement;
    requirement.id = query.id<RequirementId>();
    requirement.frameworkId = query.id<FrameworkId>();
    requirement.identifier = query.text();
    requirement.title = query.text();
    requirement.text = query.text();
    requirement.family = query.text();
    requirement.position = query.count();
    requirement.layer = query.choice(&parseLayer);
    requirement.part = query.choice(&parseRequirementPart);
    requirement.attention = query.choice(&parseAttention);
    requirement.ourHalf = query.text();
    requirement.providerHalf = query.text();
    return requirement;
}

} // namespace muniment::controls

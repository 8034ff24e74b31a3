// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/query.h"

namespace muniment::controls {

// Reads the columns id, framework_id, identifier, title, text, family, position, layer, part,
// attention, our_half, provider_half: for both registers that ask for requirements.
Requirement readRequirement(vault::Query& query);

} // namespace muniment::controls

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// The verbs of the noun `evidence` that change nothing: list, show, export.
void addEvidenceReadingVerbs(Verbs& verbs);

} // namespace muniment::cli

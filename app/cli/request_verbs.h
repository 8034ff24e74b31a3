// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// What auditors ask for, and what they were given.
void addRequestVerbs(Verbs& verbs);

} // namespace muniment::cli

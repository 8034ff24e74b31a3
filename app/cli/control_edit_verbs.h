// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// add, set, expect and retire: the half of the control verbs that edits one control.
void addControlEditVerbs(Verbs& verbs);

} // namespace muniment::cli

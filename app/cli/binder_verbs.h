// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace muniment::cli {

// The verbs about what is written down of binders; the rest of the noun is in binder_verbs.cpp.
void addBinderRecordVerbs(Verbs& verbs);

} // namespace muniment::cli

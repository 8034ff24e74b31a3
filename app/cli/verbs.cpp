// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace muniment::cli {

Verbs allVerbs()
{
    Verbs verbs;
    return verbs;
}

} // namespace muniment::cli

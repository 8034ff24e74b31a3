// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// Every verb that the command line has, in the order of the help.
Verbs allVerbs();

// One function per noun, in <noun>_verbs.cpp.

} // namespace muniment::cli

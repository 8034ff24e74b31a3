// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// "vault verify", which has much to say.
void addVaultVerify(Verbs& verbs);

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"

namespace muniment::vault {

// Hashes every content again, on all cores. Fails only when cancelled.
Status checkContent(Vault& vault, const JobContext& context, Verification& verification);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/evidence/evidence.h"
#include "core/vault/access.h"

namespace muniment::cli {

// Adds to the answer which controls expect kinds of proof of which none was named: what is linked
// to them only in general is held, and fills nothing that is asked for. Failing to look leaves the
// answer as it is.
void tellUnfilledRows(Answer& answer, vault::Access& access, Instant now,
    const QList<evidence::NewEvidenceLink>& links);

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"

namespace muniment::vault {

// The head as it was right after an entry, whatever the clock said then. An empty head where there
// is no such entry.
Result<JournalHead> journalHeadAfter(Access& access, qint64 sequence);

// The latest time that any entry up to this one tells: later than the head's own where the clock
// went back.
Result<Instant> latestTimeUpTo(Access& access, qint64 sequence);

} // namespace muniment::vault

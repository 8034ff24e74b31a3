// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal.h"

namespace muniment::vault {

// The head as it was right after an entry, whatever the clock said then. An empty head where there
// is no such entry.
Result<JournalHead> journalHeadAfter(Access& access, qint64 sequence);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace muniment::vault {

// SQLite takes whatever lies beside a vault under the right name for unfinished work of its own and
// writes it into the file, without a look at whose it is. These two look first; neither takes or
// drops a lock.

// Vaults never have a write-ahead log, so that one beside a vault is another database's.
Status refuseForeignLog(const QString& path);

// For a rollback journal that is not empty. Every change of a vault raises the counter in its first
// page by one, and the journal holds that page as it was before: a counter that stands elsewhere is
// another vault's, or this one's of another day. Where the journal says too little it is taken for
// the vault's own, as it nearly always is.
Status refuseForeignJournal(const QString& path);

} // namespace muniment::vault

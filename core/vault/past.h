// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/access.h"
#include "core/vault/table_shape.h"

namespace muniment::vault {

// Turns a connection into one that answers as of a journal entry: temporary tables of the same
// names, filled with the rows as they stood after it, hide the vault's. Content is read from the
// vault itself. Throws SQLite::Exception.
Status goBackTo(Access& access, const TableShapes& shapes, qint64 sequence);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/migration.h"
#include "core/vault/vault.h"

namespace muniment::vault {

// The steps of opening, in order; each fails with the reason.
Result<QString> canonicalVaultPath(const QString& path);
Status checkIdentity(const QString& canonicalPath, int newestSchema, int* schema);
Status bringUpToDate(SQLite::Database& database, const QString& canonicalPath, int schema,
    Instant now, const OpenQuestions& questions);
Status checkSchema(SQLite::Database& database);

} // namespace muniment::vault

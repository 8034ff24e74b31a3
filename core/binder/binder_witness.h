// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/binder/manifest.h"
#include "core/vault/verify.h"

namespace muniment::binder {

struct WitnessReport
{
    QString binder; // "B-2026-014"
    qint64 journalEntries = 0; // that it states
    int files = 0; // handed out, and compared with what the vault holds
    QList<vault::Discrepancy> discrepancies;
};

// The manifest beside a binder's PDF, in a binder's folder, or itself. Absent where the path leads
// to none of them.
std::optional<QString> manifestAt(const QString& path);

// Holds a vault against a binder that it once handed out: the journal must still begin with the
// history that the manifest states, the manifest must be the one that was issued, and each file
// that was handed out must lie in the vault, byte for byte, under the same exhibit and revision.
// What was withdrawn since is a notice. Reads each of those contents.
Result<WitnessReport> compareWithBinder(
    vault::Vault& vault, const QString& manifestPath, const JobContext& job);

} // namespace muniment::binder

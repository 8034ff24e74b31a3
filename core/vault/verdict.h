// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/verify.h"

#include <optional>

namespace muniment::vault {

QString verdictText(Verdict verdict); // "incomplete": stable, for scripts
QString verdictWords(Verdict verdict); // a sentence

// The worst that any of them leads to.
Verdict verdictOf(const QList<Discrepancy>& discrepancies);

// Where the chain of the journal breaks first: what the entries before it lead to, and what is
// there. Digests in hex; numbers for a gap.
struct BrokenEntry
{
    qint64 sequence = 0;
    QString what; // as a discrepancy's: "journal.hash_differs"
    QString expected;
    QString found;
};
Result<std::optional<BrokenEntry>> firstBrokenEntry(Vault& vault, const JobContext& context);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/verify.h"

#include <optional>

namespace muniment::vault {

// What a check comes to, in one word. Notices change nothing in it. A check that cannot be made,
// because the vault is held, of a newer format or no longer opens, is an error and comes to none.
enum class Verdict {
    Intact,
    Incomplete, // something is gone; what is there is as it was
    Altered,
    Forked, // the history is another one than a witness states
    Unreadable, // pages of the file
};
QString verdictText(Verdict verdict); // "incomplete": stable, for scripts
QString verdictWords(Verdict verdict); // a sentence

// The worst wins: another history, then alteration, what cannot be read, what is gone. Where
// entries of the journal or their details are gone, rows that differ may differ for that reason
// alone.
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

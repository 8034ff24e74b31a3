// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/vault/vault.h"

namespace muniment::vault {

enum class Severity { Notice, Damage };

// What a check comes to, in one word, and what each discrepancy makes of it: the worst wins. A
// check that cannot be made, because the vault is held, of a newer format or no longer opens, is an
// error and comes to none.
enum class Verdict { // the later, the worse
    Intact,
    Incomplete, // something is gone; of what is there nothing shows that it was altered
    Unreadable, // pages of the file
    Altered,
    Forked, // the history is another one than a witness states
};

// What a check found: `where` names the table and row, journal entry or content.
struct Discrepancy
{
    Severity severity = Severity::Damage;
    QString what; // stable code: "journal.hash_differs"
    QString where;
    QString sentence; // in the user's language
    Verdict verdict = Verdict::Altered; // that it leads to; a notice leads to none
};

enum class VerifyLevel {
    Quick, // SQLite's own checks, the schema, the journal's chain
    Full, // and every byte of content, and every row against the journal
};

struct Verification
{
    VerifyLevel level = VerifyLevel::Quick;
    QList<Discrepancy> discrepancies;
    qint64 journalEntries = 0;
    qint64 contents = 0;
    qint64 checkedBytes = 0;

    [[nodiscard]] qint64 damages() const; // without the notices
};

// Reads only; never repairs. Content is hashed on all cores.
Result<Verification> verify(Vault& vault, VerifyLevel level, const JobContext& context);

// The part of a full check that neither hashes content nor looks at all pages at once: the chain of
// the journal, and every row against it. In short reads.
Result<Verification> verifyRecords(Vault& vault, const JobContext& context);

// Writes down that the vault was checked, and how much damage was found, for binders to state.
// No-op on a read-only vault.
Status recordVerification(Vault& vault, const Verification& verification, PersonId actor);

struct LastVerification
{
    VerifyLevel level = VerifyLevel::Quick;
    Instant finishedAt;
    qint64 discrepancies = 0;
};
Result<std::optional<LastVerification>> lastVerification(Access& access, VerifyLevel level);

} // namespace muniment::vault

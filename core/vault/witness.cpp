// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/witness.h"

#include "core/vault/backup_messages.h"
#include "core/vault/journal_head.h"
#include "core/vault/restore.h"
#include "core/vault/verify_messages.h"

#include <QCoreApplication>

namespace muniment::vault {

namespace {

class WitnessWords
{
    Q_DECLARE_TR_FUNCTIONS(WitnessWords)

public:
    static QString shorter(const QString& name, qint64 stated, qint64 found)
    {
        return tr("%1 states %2 entries of the journal; it ends after %3.")
            .arg(name)
            .arg(stated)
            .arg(found);
    }
    static QString forked(
        const QString& name, qint64 entry, const Sha256& stated, const Sha256& found)
    {
        return tr("The journal is not the one that %1 states: entry %2 should have the hash %3 and "
                  "has %4.")
            .arg(name)
            .arg(entry)
            .arg(stated.toHex(), found.toHex());
    }
};

Discrepancy shorter(const QString& name, qint64 stated, qint64 ending)
{
    return {Severity::Damage, QString::fromLatin1(found::journalShorter),
        QStringLiteral("journal_entry %1").arg(ending + 1),
        WitnessWords::shorter(name, stated, ending), Verdict::Incomplete};
}

Discrepancy forked(const QString& name, qint64 entry, const Sha256& stated, const Sha256& here)
{
    return {Severity::Damage, QString::fromLatin1(found::journalForked),
        QStringLiteral("journal_entry %1").arg(entry),
        WitnessWords::forked(name, entry, stated, here), Verdict::Forked};
}

Result<JournalHead> entryOf(Vault& vault, qint64 sequence)
{
    return vault.read([&](Access& access) { return journalHeadAfter(access, sequence); });
}

} // namespace

Result<std::optional<Discrepancy>> compareWithWitness(Vault& vault, const Witness& witness)
{
    const Result<VaultState> state = stateOf(vault);
    if (!state)
        return failWith(state);
    if (state->head.sequence < witness.entries)
        return std::optional(shorter(witness.name, witness.entries, state->head.sequence));
    const Result<JournalHead> entry = entryOf(vault, witness.entries);
    if (!entry)
        return failWith(entry);
    if (entry->hash != witness.head)
        return std::optional(forked(witness.name, witness.entries, witness.head, entry->hash));
    return std::optional<Discrepancy>();
}

Result<BackupComparison> compareWithBackup(Vault& vault, const QString& backup, VerifyLevel level,
    const Surroundings& surroundings, const JobContext& context)
{
    const Result<OpenBackup> opened = openBackup(backup, level, surroundings, context);
    if (!opened)
        return failWith(opened);
    if (opened->state.id != vault.id())
        return fail(Problem::Refused, cause::witnessOfAnother, {backup});
    const Result<HistoryComparison> histories = compareHistories(vault, *opened->vault);
    if (!histories)
        return failWith(histories);
    BackupComparison comparison{{backup, opened->state.head.sequence, opened->state.head.hash}, {}};
    const qint64 next = histories->common + 1;
    if (histories->relation == HistoryRelation::Later)
        comparison.differs = shorter(backup, opened->state.head.sequence, histories->common);
    if (histories->relation != HistoryRelation::Forked)
        return comparison;
    const Result<JournalHead> stated = entryOf(*opened->vault, next);
    const Result<JournalHead> here = entryOf(vault, next);
    if (!stated)
        return failWith(stated);
    if (!here)
        return failWith(here);
    comparison.differs = forked(backup, next, stated->hash, here->hash);
    return comparison;
}

} // namespace muniment::vault

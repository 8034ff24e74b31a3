// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/verdict.h"

#include "core/base/base_messages.h"
#include "core/vault/journal_format.h"
#include "core/vault/query.h"
#include "core/vault/verify_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr int entriesAtOnce = 300;

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static QString of(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Intact:
            return tr("Intact: nothing is missing, and nothing was altered.");
        case Verdict::Incomplete:
            return tr(
                "Incomplete: something is missing. No alteration was found in the rest, but what "
                "the gap hides cannot be told.");
        case Verdict::Altered:
            return tr("Altered: something is not as the journal says.");
        case Verdict::Forked:
            return tr("Forked: the journal holds another history than was stated.");
        case Verdict::Unreadable:
            return tr("Unreadable: the file is damaged.");
        }
        Q_UNREACHABLE();
    }
};

// Walks as verify does, and stops where something is wrong.
class ChainWalk
{
public:
    // How many entries there were; stops at the first that is broken.
    int walk(Access& access)
    {
        Query query(access, selectEntriesAfter);
        query << m_last.sequence << entriesAtOnce;
        int count = 0;
        for (; !m_broken && query.next(); ++count)
            check(query);
        return count;
    }
    [[nodiscard]] const std::optional<BrokenEntry>& broken() const { return m_broken; }

private:
    void check(Query& query)
    {
        const RawHeader header = readHeader(query);
        const Sha256 hash = query.digest();
        if (header.sequence != m_last.sequence + 1)
            is(header, found::journalGap, QString::number(m_last.sequence + 1),
                QString::number(header.sequence));
        else if (header.previousHash != m_last.hash.toBytes())
            is(header, found::journalPrevious, m_last.hash.toHex(), hexOf(header.previousHash));
        else if (const Sha256 expected = entryHashOf(header); expected != hash)
            is(header, found::journalHash, expected.toHex(), hash.toHex());
        else if (query.isNull())
            is(header, found::journalBodyMissing, hexOf(header.bodyHash), {});
        else
            checkBody(header, query);
        m_last.sequence = header.sequence;
        m_last.hash = hash;
    }

    void checkBody(const RawHeader& header, Query& query)
    {
        const QByteArray nonce = query.bytes();
        const Sha256 body = bodyHashOf(nonce, query.bytes());
        if (body.toBytes() != header.bodyHash)
            is(header, found::journalBodyDiffers, hexOf(header.bodyHash), body.toHex());
    }

    void is(
        const RawHeader& header, const char* what, const QString& expected, const QString& found)
    {
        m_broken = BrokenEntry{header.sequence, QString::fromLatin1(what), expected, found};
    }

    static QString hexOf(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

    JournalHead m_last;
    std::optional<BrokenEntry> m_broken;
};

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return QStringLiteral("intact");
    case Verdict::Incomplete:
        return QStringLiteral("incomplete");
    case Verdict::Altered:
        return QStringLiteral("altered");
    case Verdict::Forked:
        return QStringLiteral("forked");
    case Verdict::Unreadable:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

QString verdictWords(Verdict verdict)
{
    return VerdictWords::of(verdict);
}

Verdict verdictOf(const QList<Discrepancy>& discrepancies)
{
    Verdict worst = Verdict::Intact;
    for (const Discrepancy& each : discrepancies)
        if (each.severity == Severity::Damage)
            worst = std::max(worst, each.verdict);
    return worst;
}

Result<std::optional<BrokenEntry>> firstBrokenEntry(Vault& vault, const JobContext& context)
{
    ChainWalk walk;
    for (;;) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const Result<int> count = vault.read([&](Access& access) {
            return guarded([&]() -> Result<int> { return walk.walk(access); });
        });
        if (!count)
            return failWith(count);
        if (*count == 0 || walk.broken())
            return walk.broken();
    }
}

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/verify.h"

#include "core/base/base_messages.h"
#include "core/vault/content_check.h"
#include "core/vault/content_writer.h"
#include "core/vault/file_check.h"
#include "core/vault/query.h"
#include "core/vault/row_check.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify_messages.h"

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr const char* insertVerification = R"(
INSERT INTO verification (id, level, finished_at, discrepancies, journal_sequence, checked_bytes)
VALUES (?, ?, ?, ?, ?, ?))";
constexpr const char* selectLastVerification = R"(
SELECT level, finished_at, discrepancies FROM verification
WHERE level = ? OR level = 'full' ORDER BY finished_at DESC LIMIT 1)";

constexpr int entriesPerRead = 300;
constexpr int rowsPerRead = 300;
// Looking at all pages at once keeps writers waiting; beyond this size tables are looked at one by
// one, and the pages of content by hashing it.
constexpr qint64 largestWholeCheck = qint64(2) << 30;
const QLatin1String chunkTable("content_chunk");

QString levelText(VerifyLevel level)
{
    return level == VerifyLevel::Full ? QStringLiteral("full") : QStringLiteral("quick");
}

class Check
{
public:
    Check(Vault& vault, VerifyLevel level, const JobContext& context)
        : m_vault(vault)
        , m_level(level)
        , m_context(context)
        , m_journal(level == VerifyLevel::Full ? JournalCheck::Depth::DeriveRows
                                               : JournalCheck::Depth::ChainOnly,
              m_verification.discrepancies)
    {
        m_verification.level = level;
    }

    Result<Verification> run(const TableShapes& shapes)
    {
        checkFile();
        walkJournal();
        slice([&](Access& access) { checkNumbers(access, shapes, found()); });
        if (m_level == VerifyLevel::Full) {
            checkRows(shapes);
            if (const Status checked = checkContent(m_vault, m_context, m_verification); !checked)
                return failWith(checked);
            if (m_vault.isReadOnly())
                findUnreachable();
        }
        if (m_context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        m_verification.journalEntries = m_journal.entries();
        return m_verification;
    }

    Result<Verification> runOnRecords(const TableShapes& shapes)
    {
        walkJournal();
        slice([&](Access& access) { checkNumbers(access, shapes, found()); });
        checkRows(shapes);
        if (m_context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        m_verification.journalEntries = m_journal.entries();
        return m_verification;
    }

private:
    QList<Discrepancy>& found() { return m_verification.discrepancies; }

    // One short read. What SQLite cannot read is a discrepancy, and the check goes on.
    template <typename Work>
    bool slice(Work&& work)
    {
        if (m_context.stop.stop_requested())
            return false;
        const Status read = m_vault.read([&](Access& access) {
            return guarded([&]() -> Status {
                work(access);
                return {};
            });
        });
        if (!read)
            found().append(discrepancy(found::filePages, read.error().detail));
        return bool(read);
    }

    void checkFile()
    {
        QStringList tables;
        qint64 size = 0;
        slice([&](Access& access) {
            checkIdentityAndSchema(access, found());
            tables = tablesOf(access);
            size = fileSize(access);
        });
        const bool whole = m_level == VerifyLevel::Full && size <= largestWholeCheck;
        if (whole)
            slice([&](Access& access) { checkWholeFile(access, found()); });
        const TablePages pages = whole ? TablePages::CheckedAlready : TablePages::Check;
        for (const QString& table : tables)
            if (table != chunkTable)
                slice([&](Access& access) { checkTable(access, table, pages, found()); });
    }

    void walkJournal()
    {
        int count = 0;
        while (slice([&](Access& access) { count = m_journal.walk(access, entriesPerRead); })
            && count > 0) { }
        slice([&](Access& access) { m_journal.compareHeads(access); });
    }

    void checkRows(const TableShapes& shapes)
    {
        slice([&](Access& access) {
            while (m_journal.walk(access, entriesPerRead) > 0) { }
            checkNumbersLeftOut(access, shapes, m_journal, found());
        });
        RowCheck rows(m_journal, shapes, found());
        bool more = true;
        while (slice([&](Access& access) { more = rows.next(access, rowsPerRead); }) && more) { }
        slice([&](Access& access) { rows.compareMissing(access); });
    }

    // Only where nobody takes in content at the same time.
    void findUnreachable()
    {
        constexpr qint64 last = (qint64(1) << 42) - 1;
        for (qint64 cursor = -last; cursor < last;) {
            const auto gaps = m_vault.read(
                [&](Access& access) { return unreachableChunks(access, last, &cursor); });
            if (!gaps)
                return;
            for (const NumberRange& gap : *gaps)
                found().append(discrepancy(found::contentUnreachable,
                    QStringLiteral("%1..%2").arg(gap.from).arg(gap.until - 1)));
        }
    }

    Vault& m_vault;
    VerifyLevel m_level;
    const JobContext& m_context;
    Verification m_verification;
    JournalCheck m_journal;
};

} // namespace

qint64 Verification::damages() const
{
    return std::count_if(discrepancies.begin(), discrepancies.end(),
        [](const Discrepancy& each) { return each.severity == Severity::Damage; });
}

namespace {

Result<TableShapes> shapesOf(Vault& vault)
{
    return vault.read([&](Access& access) {
        return guarded([&]() -> Result<TableShapes> { return TableShapes(access.database()); });
    });
}

} // namespace

Result<Verification> verify(Vault& vault, VerifyLevel level, const JobContext& context)
{
    if (const std::optional<Instant> past = vault.asKnownAt())
        return fail(Problem::Refused, cause::viewOfThePast, {past->toText()});
    const Result<TableShapes> shapes = shapesOf(vault);
    if (!shapes)
        return failWith(shapes);
    return Check(vault, level, context).run(*shapes);
}

Result<Verification> verifyRecords(Vault& vault, const JobContext& context)
{
    if (const std::optional<Instant> past = vault.asKnownAt())
        return fail(Problem::Refused, cause::viewOfThePast, {past->toText()});
    const Result<TableShapes> shapes = shapesOf(vault);
    if (!shapes)
        return failWith(shapes);
    return Check(vault, VerifyLevel::Full, context).runOnRecords(*shapes);
}

Status recordVerification(Vault& vault, const Verification& verification, PersonId actor)
{
    if (vault.isReadOnly())
        return {};
    return vault.write(Act{actor, QStringLiteral("vault.verify")}, [&](Transaction& transaction) {
        return guarded([&]() -> Status {
            const Result<JournalHead> head = journalHead(transaction.access());
            if (!head)
                return failWith(head);
            const auto id = transaction.ids().make<Id<struct VerificationTag>>();
            transaction.about("verification", id);
            Query query(transaction.access(), insertVerification);
            query << id << levelText(verification.level) << transaction.now()
                  << verification.damages() << head->sequence << verification.checkedBytes;
            query.run();
            return {};
        });
    });
}

Result<std::optional<LastVerification>> lastVerification(Access& access, VerifyLevel level)
{
    return guarded([&]() -> Result<std::optional<LastVerification>> {
        Query query(access, selectLastVerification);
        query << levelText(level);
        if (!query.next())
            return std::optional<LastVerification>();
        LastVerification last;
        last.level = query.text() == QLatin1String("full") ? VerifyLevel::Full : VerifyLevel::Quick;
        last.finishedAt = query.instant();
        last.discrepancies = query.integer();
        return last;
    });
}

} // namespace muniment::vault

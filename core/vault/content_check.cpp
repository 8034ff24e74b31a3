// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_check.h"

#include "core/base/base_messages.h"
#include "core/base/sabotage.h"
#include "core/vault/content_store.h"
#include "core/vault/query.h"
#include "core/vault/verify_messages.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace muniment::vault {

namespace {

constexpr const char* selectContents = R"(
SELECT number, sha256, size, chunk_count FROM content WHERE number > ? ORDER BY number LIMIT ?)";
constexpr const char* selectChunksToCheck = R"(
SELECT id, bytes FROM content_chunk WHERE id >= ? AND id < ? ORDER BY id LIMIT ?)";

constexpr int contentsPerRead = 5000;
constexpr int chunksPerCheck = 8;
// Small contents are read several at a time: opening a read costs as much as reading one.
constexpr qint64 bytesPerRead = 4 * ContentStore::chunkSize;
constexpr std::size_t contentsPerTurn = 64;

struct Content
{
    qint64 number = 0;
    Sha256 digest;
    qint64 size = 0;
    qint64 chunkCount = 0;
};

class ContentCheck
{
public:
    ContentCheck(Vault& vault, const JobContext& context, Verification& verification)
        : m_vault(vault)
        , m_context(context)
        , m_verification(verification)
    {
    }

    Status load();
    void runOnAllCores();

private:
    enum class Report { Yes, No };

    void work(Report report);
    void checkTurn(std::size_t from, std::size_t until);
    void checkSmall(Access& access, const Content& content);
    void checkLarge(const Content& content);
    qint64 addChunks(Access& access, const Content& content, qint64 position, int atMost,
        Sha256Hasher& hasher, qint64* size);
    void judge(const Content& content, qint64 chunks, qint64 size, const Sha256& digest);
    void add(const char* what, const QString& where);

    Vault& m_vault;
    const JobContext& m_context;
    Verification& m_verification;
    std::vector<Content> m_contents;
    std::atomic<std::size_t> m_next{0};
    std::atomic<qint64> m_bytes{0};
    qint64 m_total = 0;
    std::mutex m_mutex;
};

Status ContentCheck::load()
{
    for (qint64 last = 0;;) {
        const Result<int> count = m_vault.read([&](Access& access) {
            return guarded([&]() -> Result<int> {
                Query query(access, selectContents);
                query << last << contentsPerRead;
                int rows = 0;
                for (; query.next(); ++rows) {
                    last = query.integer();
                    const Sha256 digest = query.digest();
                    const qint64 size = query.integer();
                    m_contents.push_back(Content{last, digest, size, query.integer()});
                    m_total += size;
                }
                return rows;
            });
        });
        if (!count)
            return failWith(count);
        if (*count < contentsPerRead)
            return {};
    }
}

void ContentCheck::runOnAllCores()
{
    std::vector<std::thread> others;
    for (unsigned int i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        others.emplace_back([this] { work(Report::No); });
    work(Report::Yes);
    for (std::thread& other : others)
        other.join();
    m_verification.contents = qint64(m_contents.size());
    m_verification.checkedBytes = m_bytes;
}

void ContentCheck::work(Report report)
{
    while (!m_context.stop.stop_requested()) {
        const std::size_t from = m_next.fetch_add(contentsPerTurn);
        if (from >= m_contents.size())
            return;
        checkTurn(from, std::min(from + contentsPerTurn, m_contents.size()));
        if (report == Report::Yes)
            m_context.report(Progress{m_bytes, m_total, {}});
    }
}

void ContentCheck::checkTurn(std::size_t from, std::size_t until)
{
    while (from < until && !m_context.stop.stop_requested()) {
        if (m_contents[from].size > bytesPerRead) {
            checkLarge(m_contents[from++]);
            continue;
        }
        const Status read = m_vault.read([&](Access& access) {
            return guarded([&]() -> Status {
                qint64 bytes = 0;
                while (from < until && bytes + m_contents[from].size <= bytesPerRead) {
                    const Content& content = m_contents[from++];
                    bytes += content.size;
                    checkSmall(access, content);
                }
                return {};
            });
        });
        if (!read) // a page that cannot be read: `from` has passed it
            add(found::contentAltered, m_contents[from - 1].digest.toHex());
    }
}

// Hashes chunks in order of their places; how many there were before the first that is missing.
qint64 ContentCheck::addChunks(Access& access, const Content& content, qint64 position, int atMost,
    Sha256Hasher& hasher, qint64* size)
{
    const qint64 first = (content.number << 20) + position;
    Query query(access, selectChunksToCheck);
    query << first << ((content.number + 1) << 20) << atMost;
    qint64 count = 0;
    while (query.next()) {
        if (query.integer() != first + count)
            break;
        const QByteArrayView bytes = query.view();
        hasher.add(bytes);
        *size += bytes.size();
        m_bytes += bytes.size();
        ++count;
    }
    return count;
}

void ContentCheck::checkSmall(Access& access, const Content& content)
{
    Sha256Hasher hasher;
    qint64 size = 0;
    const qint64 chunks = addChunks(access, content, 0, int(content.chunkCount) + 1, hasher, &size);
    judge(content, chunks, size, hasher.finish());
}

void ContentCheck::checkLarge(const Content& content)
{
    Sha256Hasher hasher;
    qint64 size = 0;
    qint64 position = 0;
    for (;;) {
        if (m_context.stop.stop_requested())
            return;
        const Result<qint64> chunks = m_vault.read([&](Access& access) {
            return guarded([&]() -> Result<qint64> {
                return addChunks(access, content, position, chunksPerCheck, hasher, &size);
            });
        });
        if (!chunks || *chunks == 0)
            break;
        position += *chunks;
    }
    judge(content, position, size, hasher.finish());
}

void ContentCheck::judge(const Content& content, qint64 chunks, qint64 size, const Sha256& digest)
{
    if (chunks == 0 && content.chunkCount > 0)
        add(found::contentMissing, content.digest.toHex());
    else if (chunks != content.chunkCount || size != content.size
        || (digest != content.digest && !sabotaged(Sabotage::SkipContentCheck)))
        add(found::contentAltered, content.digest.toHex());
}

void ContentCheck::add(const char* what, const QString& where)
{
    const std::lock_guard lock(m_mutex);
    m_verification.discrepancies.append(discrepancy(what, where));
}

} // namespace

Status checkContent(Vault& vault, const JobContext& context, Verification& verification)
{
    ContentCheck check(vault, context, verification);
    if (const Status loaded = check.load(); !loaded)
        return loaded;
    check.runOnAllCores();
    if (context.stop.stop_requested())
        return fail(Problem::Cancelled, base::cause::cancelled);
    return {};
}

} // namespace muniment::vault

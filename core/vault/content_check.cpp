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
constexpr std::size_t contentsPerTurn = 64;

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
    void checkSmall(Access& access, const ContentToCheck& content);
    void checkLarge(const ContentToCheck& content);
    void conclude(const ContentToCheck& content, HashedContent& hashed);
    void add(const Discrepancy& found);

    Vault& m_vault;
    const JobContext& m_context;
    Verification& m_verification;
    std::vector<ContentToCheck> m_contents;
    std::atomic<std::size_t> m_next{0};
    std::atomic<qint64> m_bytes{0};
    qint64 m_total = 0;
    std::mutex m_mutex;
};

Status ContentCheck::load()
{
    for (qint64 last = 0;;) {
        const auto contents = m_vault.read([&](Access& access) {
            return guarded([&]() -> Result<QList<ContentToCheck>> {
                return contentsAfter(access, last, contentsPerRead);
            });
        });
        if (!contents)
            return failWith(contents);
        for (const ContentToCheck& each : *contents) {
            m_contents.push_back(each);
            m_total += each.size;
            last = each.number;
        }
        if (contents->size() < contentsPerRead)
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
        if (m_contents[from].size > checkedBytesPerRead) {
            checkLarge(m_contents[from++]);
            continue;
        }
        const Status read = m_vault.read([&](Access& access) {
            return guarded([&]() -> Status {
                qint64 bytes = 0;
                while (from < until && bytes + m_contents[from].size <= checkedBytesPerRead) {
                    const ContentToCheck& content = m_contents[from++];
                    bytes += content.size;
                    checkSmall(access, content);
                }
                return {};
            });
        });
        if (!read) // a page that cannot be read: `from` has passed it
            add(discrepancy(found::contentAltered, m_contents[from - 1].digest.toHex()));
    }
}

void ContentCheck::checkSmall(Access& access, const ContentToCheck& content)
{
    HashedContent hashed;
    hashChunks(access, content, int(content.chunkCount) + 1, hashed);
    m_bytes += hashed.size;
    conclude(content, hashed);
}

void ContentCheck::checkLarge(const ContentToCheck& content)
{
    HashedContent hashed;
    for (;;) {
        if (m_context.stop.stop_requested())
            return;
        const qint64 before = hashed.size;
        const Result<qint64> chunks = m_vault.read([&](Access& access) {
            return guarded([&]() -> Result<qint64> {
                return hashChunks(access, content, chunksPerCheck, hashed);
            });
        });
        m_bytes += hashed.size - before;
        if (!chunks || *chunks == 0)
            break;
    }
    conclude(content, hashed);
}

void ContentCheck::conclude(const ContentToCheck& content, HashedContent& hashed)
{
    if (const std::optional<Discrepancy> found = judge(content, hashed))
        add(*found);
}

void ContentCheck::add(const Discrepancy& found)
{
    const std::lock_guard lock(m_mutex);
    m_verification.discrepancies.append(found);
}

} // namespace

QList<ContentToCheck> contentsAfter(Access& access, qint64 number, int atMost)
{
    QList<ContentToCheck> contents;
    Query query(access, selectContents);
    query << number << atMost;
    while (query.next()) {
        ContentToCheck content;
        content.number = query.integer();
        content.digest = query.digest();
        content.size = query.integer();
        content.chunkCount = query.integer();
        contents.append(content);
    }
    return contents;
}

qint64 hashChunks(Access& access, const ContentToCheck& content, int atMost, HashedContent& hashed)
{
    const qint64 first = (content.number << 20) + hashed.chunks;
    Query query(access, selectChunksToCheck);
    query << first << ((content.number + 1) << 20) << atMost;
    qint64 count = 0;
    while (query.next()) {
        if (query.integer() != first + count)
            break;
        const QByteArrayView bytes = query.view();
        hashed.hasher.add(bytes);
        hashed.size += bytes.size();
        ++hashed.chunks;
        ++count;
    }
    return count;
}

std::optional<Discrepancy> judge(const ContentToCheck& content, HashedContent& hashed)
{
    if (hashed.chunks == 0 && content.chunkCount > 0)
        return discrepancy(found::contentMissing, content.digest.toHex());
    if (hashed.chunks != content.chunkCount || hashed.size != content.size
        || (hashed.hasher.finish() != content.digest && !sabotaged(Sabotage::SkipContentCheck)))
        return discrepancy(found::contentAltered, content.digest.toHex());
    return {};
}

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

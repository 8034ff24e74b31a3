// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check_round.h"

#include "core/vault/content_check.h"
#include "core/vault/content_store.h"
#include "core/vault/query.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify_messages.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muniment::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 betweenRounds = 30 * day;
constexpr int contentsAtOnce = 64;
constexpr int chunksAtOnce = 4;

class Round
{
public:
    Round(Vault& vault, const RoundState& state, const JobContext& context)
        : m_vault(vault)
        , m_context(context)
    {
        m_step.state = state;
        if (!m_step.state.begunAt) {
            m_step.state.begunAt = vault.clock().now();
            m_step.state.passed = m_step.state.bytes = m_step.state.damages = 0;
            m_step.state.half.reset();
        }
    }

    Result<RoundStep> run(qint64 bytesAtMost)
    {
        const auto totals = m_vault.read([](Access& access) { return contentTotals(access); });
        if (!totals)
            return failWith(totals);
        m_step.total = totals->bytes;
        while (m_read < bytesAtMost && !m_context.stop.stop_requested()) {
            const Result<bool> more = next();
            if (!more)
                return failWith(more);
            if (!*more) {
                if (const Status ended = compareRecords(); !ended)
                    return failWith(ended);
                break;
            }
        }
        return std::move(m_step);
    }

private:
    // One read. False: every content was hashed.
    Result<bool> next()
    {
        RoundState& state = m_step.state;
        std::optional<ContentToCheck> at;
        const Result<bool> more = m_vault.read([&](Access& access) {
            return guarded([&]() -> Result<bool> {
                const QList<ContentToCheck> contents
                    = contentsAfter(access, state.passed, contentsAtOnce);
                qint64 bytes = 0;
                for (const ContentToCheck& each : contents) {
                    if (bytes > 0 && bytes + each.size > checkedBytesPerRead)
                        break;
                    bytes += each.size;
                    at = each;
                    if (!hash(access, each))
                        break;
                }
                return !contents.isEmpty();
            });
        });
        // A page that SQLite cannot make sense of is damage; that a disk went is none.
        if (!more && at && more.error().problem == Problem::Damaged) {
            note(discrepancy(found::contentAltered, at->digest.toHex()));
            pass(*at);
            return true;
        }
        return more;
    }

    // False: there is more of it to hash, in the next read.
    bool hash(Access& access, const ContentToCheck& content)
    {
        RoundState& state = m_step.state;
        if (!state.half)
            state.half = std::make_shared<HashedContent>();
        const qint64 before = state.half->size;
        const bool isLarge = content.size > checkedBytesPerRead;
        const qint64 chunks = hashChunks(
            access, content, isLarge ? chunksAtOnce : int(content.chunkCount) + 1, *state.half);
        m_read += state.half->size - before;
        if (isLarge && chunks > 0)
            return false;
        if (const std::optional<Discrepancy> wrong = judge(content, *state.half))
            note(*wrong);
        pass(content);
        return true;
    }

    void pass(const ContentToCheck& content)
    {
        m_step.state.passed = content.number;
        m_step.state.bytes += content.size;
        m_step.state.half.reset();
    }

    void note(const Discrepancy& discrepancy)
    {
        m_step.found.append(discrepancy);
        if (discrepancy.severity != Severity::Damage)
            return;
        ++m_step.state.damages;
        m_step.state.foundAt = m_vault.clock().now();
    }

    // The last part of a round. Stopped in it, the round goes on with it from its beginning.
    Status compareRecords()
    {
        const Result<Verification> verified = verifyRecords(m_vault, m_context);
        if (!verified && verified.error().problem == Problem::Cancelled)
            return {};
        if (!verified)
            return failWith(verified);
        for (const Discrepancy& each : verified->discrepancies)
            note(each);
        m_step.state.begunAt.reset();
        m_step.state.finishedAt = m_vault.clock().now();
        return {};
    }

    Vault& m_vault;
    const JobContext& m_context;
    RoundStep m_step;
    qint64 m_read = 0;
};

void keep(QJsonObject& json, const QString& key, const std::optional<Instant>& instant)
{
    if (instant)
        json.insert(key, instant->milliseconds);
}

std::optional<Instant> kept(const QJsonObject& json, const QString& key)
{
    const qint64 milliseconds = json.value(key).toInteger(-1);
    return milliseconds < 0 ? std::nullopt : std::optional(Instant{milliseconds});
}

} // namespace

bool RoundState::isDue(Instant now) const
{
    if (begunAt || !finishedAt)
        return true;
    const qint64 since = now.milliseconds - finishedAt->milliseconds;
    return since >= betweenRounds || since < 0; // a clock that was set back tells nothing
}

QString RoundState::toText() const
{
    QJsonObject json{{u"passed"_s, passed}, {u"bytes"_s, bytes}, {u"damages"_s, damages}};
    keep(json, u"begun"_s, begunAt);
    keep(json, u"found"_s, foundAt);
    keep(json, u"finished"_s, finishedAt);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

RoundState parseRoundState(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    RoundState state;
    state.begunAt = kept(json, u"begun"_s);
    state.foundAt = kept(json, u"found"_s);
    state.finishedAt = kept(json, u"finished"_s);
    state.passed = std::max<qint64>(0, json.value(u"passed"_s).toInteger());
    state.bytes = std::max<qint64>(0, json.value(u"bytes"_s).toInteger());
    state.damages = std::max<qint64>(0, json.value(u"damages"_s).toInteger());
    return state;
}

Result<RoundStep> goOnWithRound(
    Vault& vault, const RoundState& state, qint64 bytesAtMost, const JobContext& context)
{
    return Round(vault, state, context).run(bytesAtMost);
}

} // namespace muniment::vault

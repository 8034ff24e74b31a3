// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace muniment::vault {

struct HashedContent;

// Where the reading of the whole vault stands that goes on behind all other work: a round hashes
// each content once, and then compares every record with the journal. Kept outside the vault, for
// reading is no change of it.
struct RoundState
{
    std::optional<Instant> begunAt; // absent: no round is under way
    qint64 passed = 0; // contents up to this number were hashed in it
    qint64 bytes = 0; // of them
    qint64 damages = 0; // found in it so far; once it has ended: in that one
    std::optional<Instant> foundAt; // the newest damage
    std::optional<Instant> finishedAt; // of the newest round that ended
    // Of the content after `passed`, where a round was stopped within it. Not kept in the text:
    // after a restart that content is hashed from its beginning.
    std::shared_ptr<HashedContent> half;

    // The next round begins thirty days after one has ended, so that at a desk that is in use no
    // byte goes unread for ninety.
    [[nodiscard]] bool isDue(Instant now) const;
    [[nodiscard]] QString toText() const;
};
RoundState parseRoundState(const QString& text); // of no sense: no round was ever made

struct RoundStep
{
    RoundState state;
    QList<Discrepancy> found; // in this step
    qint64 total = 0; // bytes of content in the vault
};

// Goes on with a round, or begins one, until so many bytes were read or it has ended. Asked to stop
// it ends within one read, of four MiB at most, and hands out how far it came. Only what is damaged
// is found to be; where the file cannot be reached, this fails and the round goes on later.
Result<RoundStep> goOnWithRound(
    Vault& vault, const RoundState& state, qint64 bytesAtMost, const JobContext& context);

} // namespace muniment::vault

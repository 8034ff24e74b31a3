// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sha256.h"
#include "core/vault/access.h"
#include "core/vault/vault.h"
#include "core/vault/verify.h"

#include <QList>

#include <optional>

namespace muniment::vault {

// Hashes every content again, on all cores. Fails only when cancelled.
Status checkContent(Vault& vault, const JobContext& context, Verification& verification);

// What follows is for those who hash contents one by one.

// Small contents are read several at a time: opening a read costs as much as reading one.
inline constexpr qint64 checkedBytesPerRead = qint64(4) * 1024 * 1024;

struct ContentToCheck
{
    qint64 number = 0;
    Sha256 digest;
    qint64 size = 0;
    qint64 chunkCount = 0;
};
// In order of their numbers.
QList<ContentToCheck> contentsAfter(Access& access, qint64 number, int atMost);

// Of a content, as far as it was read.
struct HashedContent
{
    Sha256Hasher hasher;
    qint64 chunks = 0;
    qint64 size = 0;
};
// Adds chunks in order of their places; how many there were before the first that is missing.
qint64 hashChunks(Access& access, const ContentToCheck& content, int atMost, HashedContent& hashed);
// Absent: its bytes are those that came in.
std::optional<Discrepancy> judge(const ContentToCheck& content, HashedContent& hashed);

} // namespace muniment::vault

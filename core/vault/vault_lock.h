// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/vault/vault.h"

#include <optional>

namespace muniment::vault {

// `NAME.muniment.lock` beside the vault: held by the kernel for as long as the vault is open for
// writing, and telling people who holds it.
class VaultLock
{
public:
    enum class Outcome { Locked, HeldByAnother, NotPossible };

    Outcome acquire(const QString& vaultPath, Instant now);
    void release() { m_lock.unlockAndRemove(); }
    [[nodiscard]] const Holder& holder() const { return m_holder; } // after HeldByAnother

    static QString pathFor(const QString& vaultPath);

private:
    platform::FileLock m_lock;
    Holder m_holder;
};

} // namespace muniment::vault

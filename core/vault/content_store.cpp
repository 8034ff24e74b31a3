// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_store.h"

#include "core/vault/vault.h"

namespace muniment::vault {

ContentStore::ContentStore(Vault& vault)
    : m_vault(vault)
{
}

} // namespace muniment::vault

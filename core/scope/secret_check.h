// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scope/scope.h"

#include <QString>

#include <optional>

namespace muniment::scope {

// What a piece of text looks like that has no business in a register.
enum class SecretKind {
    PrivateKey, // -----BEGIN ... PRIVATE KEY-----
    AccessKey, // a key whose issuer gives it a known beginning: AKIA..., ghp_..., AIza...
    Token, // a JSON web token
    Password, // "password=...", "AccountKey=...", a name and password in an address
    RandomText, // a long run without words, as only machines make them
};

QString secretKindText(SecretKind kind); // "private_key"

// Errs on the side of letting names, resource ids, thumbprints and UUIDs through: they name a key
// and are no key.
std::optional<SecretKind> looksLikeASecret(const QString& text);

// Refuses a credential with such text in any of its fields.
Status refuseSecrets(const NewAsset& asset);

} // namespace muniment::scope

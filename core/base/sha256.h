// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace muniment {

// A SHA-256 digest (FIPS 180-4), by value.
struct Sha256
{
    std::array<unsigned char, 32> bytes{};

    [[nodiscard]] QByteArray toBytes() const; // 32 bytes, as stored
    [[nodiscard]] QString toHex() const; // 64 lower-case digits
    static std::optional<Sha256> fromBytes(const QByteArray& bytes);
    static std::optional<Sha256> fromHex(const QString& hex);

    friend bool operator==(const Sha256&, const Sha256&) = default;
    friend bool operator<(const Sha256& a, const Sha256& b) { return a.bytes < b.bytes; }
};

inline size_t qHash(const Sha256& digest, size_t seed = 0)
{
    return qHashBits(digest.bytes.data(), digest.bytes.size(), seed);
}

// Digests in pieces, by OpenSSL's EVP.
class Sha256Hasher
{
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(const Sha256Hasher&) = delete;
    Sha256Hasher& operator=(const Sha256Hasher&) = delete;

    void add(QByteArrayView data);
    Sha256 finish(); // and starts anew

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

Sha256 sha256Of(QByteArrayView data);

} // namespace muniment

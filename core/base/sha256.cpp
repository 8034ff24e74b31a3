// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <algorithm>

namespace muniment {

QByteArray Sha256::toBytes() const
{
    QByteArray copy(qsizetype(bytes.size()), Qt::Uninitialized);
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return copy;
}

QString Sha256::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

std::optional<Sha256> Sha256::fromBytes(const QByteArray& bytes)
{
    Sha256 digest;
    if (bytes.size() != qsizetype(digest.bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
    return digest;
}

std::optional<Sha256> Sha256::fromHex(const QString& hex)
{
    const QByteArray latin = hex.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    // fromHex skips what is no digit, so the way back must give the same text.
    if (bytes.toHex() != latin.toLower())
        return std::nullopt;
    return fromBytes(bytes);
}

namespace {

// Looked up once: OpenSSL's own look-up takes longer than hashing a line of text.
const EVP_MD* algorithm()
{
    static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

struct Sha256Hasher::Context
{
    EVP_MD_CTX* evp = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(evp); }
};

Sha256Hasher::Sha256Hasher()
    : m_context(std::make_unique<Context>())
{
    Q_ASSERT(m_context->evp && algorithm());
    EVP_DigestInit_ex(m_context->evp, algorithm(), nullptr);
}

Sha256Hasher::~Sha256Hasher() = default;

void Sha256Hasher::add(QByteArrayView data)
{
    EVP_DigestUpdate(m_context->evp, data.data(), size_t(data.size()));
}

Sha256 Sha256Hasher::finish()
{
    Sha256 digest;
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context->evp, digest.bytes.data(), &length);
    Q_ASSERT(length == digest.bytes.size());
    EVP_DigestInit_ex(m_context->evp, algorithm(), nullptr);
    return digest;
}

Sha256 sha256Of(QByteArrayView data)
{
    Sha256Hasher hasher;
    hasher.add(data);
    return hasher.finish();
}

} // namespace muniment

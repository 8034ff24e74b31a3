// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <boost/uuid/uuid.hpp>

#include <compare>
#include <optional>

namespace muniment {

// A 16-byte key that cannot be mistaken for the key of another kind of thing.
template <typename Tag>
struct Id
{
    boost::uuids::uuid value{};

    [[nodiscard]] bool isNull() const { return value.is_nil(); }
    friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHashBits(id.value.data, sizeof id.value.data, seed);
}

namespace base {
QByteArray uuidBytes(const boost::uuids::uuid& value); // 16 bytes, as stored
QString uuidText(const boost::uuids::uuid& value); // 36 characters, lower case
std::optional<boost::uuids::uuid> uuidFromBytes(const QByteArray& bytes);
std::optional<boost::uuids::uuid> uuidFromText(const QString& text);

// RFC 4122 version 5. Two desks that load the same catalog agree on every id.
boost::uuids::uuid nameBasedUuid(const boost::uuids::uuid& space, const QString& name);
} // namespace base

template <typename Tag>
QByteArray idBytes(const Id<Tag>& id)
{
    return base::uuidBytes(id.value);
}

template <typename Tag>
QString idText(const Id<Tag>& id)
{
    return base::uuidText(id.value);
}

// A null id where the bytes are no id (a NULL column, say).
template <typename IdType>
IdType idFromBytes(const QByteArray& bytes)
{
    return IdType{base::uuidFromBytes(bytes).value_or(boost::uuids::uuid{})};
}

// Where new ids come from; tests hand in a counting one.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual boost::uuids::uuid next() = 0;

    template <typename IdType>
    IdType make()
    {
        return IdType{next()};
    }
};

// Random ids (RFC 4122 version 4). Safe to call from any thread.
class RandomIds final : public IdSource
{
public:
    boost::uuids::uuid next() override;
};

} // namespace muniment

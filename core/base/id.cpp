// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRegularExpression>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>

namespace muniment {

namespace base {

QByteArray uuidBytes(const boost::uuids::uuid& value)
{
    QByteArray bytes(qsizetype(value.size()), Qt::Uninitialized);
    std::copy(value.begin(), value.end(), bytes.begin());
    return bytes;
}

QString uuidText(const boost::uuids::uuid& value)
{
    return QString::fromStdString(boost::uuids::to_string(value));
}

std::optional<boost::uuids::uuid> uuidFromBytes(const QByteArray& bytes)
{
    boost::uuids::uuid value{};
    if (bytes.size() != qsizetype(value.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), value.begin());
    return value;
}

std::optional<boost::uuids::uuid> uuidFromText(const QString& text)
{
    // The generator of the library also takes braces and 32 digits; one form is enough.
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return boost::uuids::string_generator()(text.toStdString());
}

boost::uuids::uuid nameBasedUuid(const boost::uuids::uuid& space, const QString& name)
{
    return boost::uuids::name_generator_sha1(space)(name.toStdString());
}

} // namespace base

boost::uuids::uuid RandomIds::next()
{
    thread_local boost::uuids::random_generator generator;
    return generator();
}

} // namespace muniment

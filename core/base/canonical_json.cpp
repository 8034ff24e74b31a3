// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muniment {

namespace {

[[maybe_unused]] bool isCanonical(const QJsonValue& value)
{
    if (value.isDouble())
        return double(value.toInteger()) == value.toDouble();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(
            array.begin(), array.end(), [](const QJsonValue& each) { return isCanonical(each); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(
            object.begin(), object.end(), [](const QJsonValue& each) { return isCanonical(each); });
    }
    return true;
}

} // namespace

QByteArray canonicalJson(const QJsonObject& object)
{
    Q_ASSERT(isCanonical(object));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace muniment

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include "core/base/clean_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>

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

bool isPlain(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(),
        [](char byte) { return byte >= ' ' && byte <= '~' && byte != '"' && byte != '\\'; });
}

// Whoever reads UTF-8 takes a byte order mark off the beginning of a text. Spelled out, it stays.
QByteArray withMarksSpelledOut(QByteArray json)
{
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace

QByteArray canonicalJson(const QJsonObject& object)
{
    Q_ASSERT(isCanonical(object));
    return withMarksSpelledOut(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void appendCanonicalText(QByteArray& to, QByteArrayView utf8)
{
    if (isPlain(utf8)) {
        to.append('"').append(utf8).append('"');
        return;
    }
    const QByteArray list = withMarksSpelledOut(
        QJsonDocument(QJsonArray{exactText(utf8)}).toJson(QJsonDocument::Compact));
    to.append(QByteArrayView(list).sliced(1, list.size() - 2));
}

void appendCanonicalNumber(QByteArray& to, qint64 number)
{
    char digits[20];
    const std::to_chars_result end = std::to_chars(std::begin(digits), std::end(digits), number);
    to.append(digits, end.ptr - digits);
}

void appendCanonicalHex(QByteArray& to, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    const qsizetype start = to.size();
    to.resize(start + 2 * bytes.size());
    char* place = to.data() + start;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *place++ = digits[value >> 4];
        *place++ = digits[value & 15];
    }
}

} // namespace muniment

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "tests/fuzz/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QStringDecoder>

#include <algorithm>

namespace muniment::tests {

namespace {

// Fractions never stand in what digests are taken of: who writes it asserts that.
bool isWhole(const QJsonValue& value)
{
    if (value.isDouble())
        return double(value.toInteger()) == value.toDouble();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), &isWhole);
    }
    const QJsonObject object = value.toObject();
    return std::all_of(
        object.begin(), object.end(), [](const QJsonValue& each) { return isWhole(each); });
}

// Qt keeps a byte order mark that stands bare in one text and drops it in the next; we write none.
void readObject(const QByteArray& bytes)
{
    if (bytes.contains("\xEF\xBB\xBF"))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !isWhole(document.object()))
        return;
    const QByteArray form = canonicalJson(document.object());
    const QJsonDocument again = QJsonDocument::fromJson(form);
    require(again.isObject(), "a canonical form can be read");
    require(canonicalJson(again.object()) == form, "a canonical form is its own");
}

// Whoever writes the journal puts texts and numbers together without an object in between.
void writeParts(const QByteArray& bytes)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return;
    const QString decoded
        = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
    QByteArray text("{\"\":");
    appendCanonicalText(text, bytes);
    text.append('}');
    require(
        text == canonicalJson(QJsonObject{{QString(), decoded}}), "a text has one canonical form");
    QByteArray hex;
    appendCanonicalHex(hex, bytes);
    require(hex == bytes.toHex(), "bytes have one canonical form");
}

} // namespace

void readCanonicalJson(const QByteArray& bytes)
{
    readObject(bytes);
    writeParts(bytes);
}

} // namespace muniment::tests

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace muniment {

// The one byte form of an object that digests are taken of: compact, keys in order. Only objects,
// arrays, strings, booleans, null and 64-bit integers may stand in it, never a fraction. U+FEFF is
// written as an escape (RFC 8259, section 7): readers drop it at the beginning of a text.
QByteArray canonicalJson(const QJsonObject& object);

// The parts of that form, for those who write many objects and know their members' order. They give
// the same bytes.
void appendCanonicalText(QByteArray& to, QByteArrayView utf8); // with its quotes
void appendCanonicalNumber(QByteArray& to, qint64 number);
void appendCanonicalHex(QByteArray& to, QByteArrayView bytes); // digits alone

} // namespace muniment

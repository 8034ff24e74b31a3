// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace muniment {

// The one byte form of an object that digests are taken of: compact, keys in order. Only objects,
// arrays, strings, booleans, null and 64-bit integers may stand in it, never a fraction.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace muniment

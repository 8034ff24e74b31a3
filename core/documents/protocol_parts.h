// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/inspection.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QRectF>
#include <QString>

namespace muniment::documents {

// What several messages of the protocol carry.

inline constexpr qsizetype longestValue = 4'096; // of what the helper says about a file

QJsonArray rectJson(const QRectF& rect);
// Clears `intact` where the value is no rectangle.
QRectF readRect(const QJsonValue& value, bool& intact);

QJsonArray lossesJson(const QList<Loss>& losses);
Result<QList<Loss>> readLosses(const QJsonValue& value);

// A value or a warning, cut at `longestValue`.
Result<QString> readText(const QJsonValue& value);

} // namespace muniment::documents

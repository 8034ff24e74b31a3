// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace muniment::documents {

// The text of a file that is nothing but text.
struct PlainText
{
    QString text; // lines apart by '\n'
    QString encoding; // that the bytes were taken for: "UTF-8"
    qint64 missing = 0; // bytes of the file behind it
    friend bool operator==(const PlainText&, const PlainText&) = default;
};

// Reads at most so many bytes, and cuts no character of UTF-8. Runs in the helper.
Result<PlainText> readPlainText(const QString& path, qint64 mostBytes);

} // namespace muniment::documents

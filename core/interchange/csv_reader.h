// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interchange/table.h"

#include <QByteArray>
#include <QString>

namespace muniment::interchange {

// Reads text whose columns are separated by comma, semicolon or tab, in UTF-8, UTF-16 or
// Windows-1252; which of them is found out. `name` is the file's, for sentences about it.
Result<Table> readCsv(const QByteArray& bytes, const QString& name);
Result<Table> readCsvFile(const QString& path);

} // namespace muniment::interchange

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::documents {

// Rows of a text whose columns are kept apart by comma, semicolon, tab or bar.
struct TextTable
{
    QList<QStringList> rows; // a line without anything is a row too
    bool isWhole = true; // false: there are more rows, columns or cells than are told
    qint64 missing = 0; // bytes of the file behind what was read
    friend bool operator==(const TextTable&, const TextTable&) = default;
};

// How much of a table is wanted.
struct TableReach
{
    qint64 bytes = 0; // of the file
    int rows = 0;
    int columns = 0;
};

// More cells than any 200 pages, or any screen, have room for.
inline constexpr qsizetype mostTableCells = 500'000;

// The rows of a text with separators, whichever its first lines use. Nothing where quotes do not
// close. `missing` is left alone.
std::optional<TextTable> delimitedRows(const QString& text, const TableReach& reach);

// The same of a file; where it is cut, without its last row, which is likely to be cut too. Fails
// with `cause::notATable` where quotes do not close. Runs in the helper.
Result<TextTable> readTextTable(const QString& path, const TableReach& reach);

} // namespace muniment::documents

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_table.h"

namespace muniment::ui {

// A text as a table, as far as it is shown.
struct ShownTable
{
    QList<QStringList> rows; // the first of the file first; those without any text are empty
    int columns = 0; // of the widest row
    qint64 missing = 0; // bytes of the file behind what is shown
    bool isCut = false; // there are more rows or columns than are shown
};

inline constexpr int mostTableRows = 20'000;
inline constexpr int mostTableColumns = 256;

// A cell on one line: what prints nothing, or would turn the direction of text, is spelled out.
QString shownCell(const QString& text);

// How much of a table the helper is asked for.
inline constexpr documents::TableReach shownReach{1024 * 1024, mostTableRows, mostTableColumns};

// Nullopt where nothing is kept apart: then it is shown as text.
std::optional<ShownTable> shownTable(const documents::TextTable& table);

} // namespace muniment::ui

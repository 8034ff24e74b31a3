// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/interchange/csv_reader.h"
#include "tests/fuzz/targets.h"

namespace muniment::tests {

void readCsvText(const QByteArray& bytes)
{
    const auto table = interchange::readCsv(bytes, QStringLiteral("table.csv"));
    if (!table) {
        require(table.error().cause != nullptr, "what cannot be read has a cause");
        require(wordsFor(table.error()).sentence.endsWith(u'.'), "and a sentence");
        return;
    }
    require(!table->rows.isEmpty(), "a table that was read has rows");
    int last = 0;
    for (const interchange::TableRow& row : table->rows) {
        require(row.number > last, "rows are counted as they stand");
        require(!row.cells.isEmpty(), "a row that is told has cells");
        last = row.number;
    }
}

} // namespace muniment::tests

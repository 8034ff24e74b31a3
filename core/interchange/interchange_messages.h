// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interchange/header_match.h"
#include "core/interchange/import_preview.h"

namespace muniment::interchange {

Words words(const Error& error);

namespace cause {
inline constexpr Cause notAText{"interchange.not_a_text", &words}; // file
inline constexpr Cause tableTooLarge{"interchange.table_too_large", &words}; // file, MiB
inline constexpr Cause tableEmpty{"interchange.table_empty", &words}; // file
inline constexpr Cause quoteNeverClosed{
    "interchange.quote_never_closed", &words}; // file, row, column
inline constexpr Cause textAfterQuote{"interchange.text_after_quote", &words}; // file, row, column
inline constexpr Cause oneColumnOnly{"interchange.one_column_only", &words}; // file
inline constexpr Cause noHeader{"interchange.no_header", &words}; // file, columns
inline constexpr Cause columnsMissing{"interchange.columns_missing", &words}; // file, columns, row
inline constexpr Cause columnTwice{
    "interchange.column_twice", &words}; // file, title, first, second
inline constexpr Cause raggedRow{"interchange.ragged_row", &words}; // cells, columns
inline constexpr Cause cellIsAnError{"interchange.cell_is_an_error", &words}; // cell
inline constexpr Cause cellEmpty{"interchange.cell_empty", &words};
inline constexpr Cause sameRecordTwice{"interchange.same_record_twice", &words}; // name, first row
inline constexpr Cause changedMeanwhile{"interchange.changed_meanwhile", &words}; // name
inline constexpr Cause nothingToImport{"interchange.nothing_to_import", &words}; // file
} // namespace cause

// "Row 12, column Kind: ..." as one sentence.
Words wordsFor(const ImportProblem& problem);

QString rowFateWords(RowFate fate); // "missing from the file"
QString columnWords(const KnownColumn& column); // what stands in it

} // namespace muniment::interchange

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal_check.h"
#include "core/vault/table_shape.h"
#include "core/vault/verify.h"

namespace muniment::vault {

// SQLite's own checks and the schema; what they find goes into the list. All throw
// SQLite::Exception.
void checkIdentityAndSchema(Access& access, QList<Discrepancy>& found);
QStringList tablesOf(Access& access);
// References only, where all pages were looked at already.
enum class TablePages { Check, CheckedAlready };
void checkTable(Access& access, const QString& table, TablePages pages, QList<Discrepancy>& found);
void checkWholeFile(Access& access, QList<Discrepancy>& found);
// Whether a number would be given a second time.
void checkNumbers(Access& access, const TableShapes& shapes, QList<Discrepancy>& found);
// Whether a counter stands beyond the last number that the journal, walked to its end, gave: then
// numbers are left out, as if records were gone. Content takes its numbers before anything is kept,
// so that its counter may well be ahead.
void checkNumbersLeftOut(Access& access, const TableShapes& shapes, const JournalCheck& journal,
    QList<Discrepancy>& found);
qint64 fileSize(Access& access);

} // namespace muniment::vault

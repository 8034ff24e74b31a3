// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/change_note.h"

namespace muniment::vault {

// How one record differs between two moments of the journal.
struct RecordDifference
{
    QString entity;
    boost::uuids::uuid record{};
    RowFate fate = RowFate::Changed; // of the record as a whole
    QString name; // as it stood last
    qint64 number = 0; // 0: it bears none
    QList<RowImage> rows; // before and after
};

// What the records after entry `until` hold that those after entry `from` did not, or the other way
// round: came and went between the two is no difference. By kind of record, then by number. Read in
// slices; entries whose body was erased tell nothing. Needs `from` <= `until`.
Result<QList<RecordDifference>> differencesBetween(
    Vault& vault, qint64 from, qint64 until, const JobContext& context);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal_check.h"
#include "core/vault/table_shape.h"

#include <limits>
#include <map>

namespace muniment::vault {

// Compares the registers' rows with those that the journal leads to, both ways, in slices. Each
// slice first takes in what was written since the one before, so that a writer may go on.
class RowCheck
{
public:
    RowCheck(JournalCheck& journal, const TableShapes& shapes, QList<Discrepancy>& found)
        : m_journal(journal)
        , m_shapes(shapes)
        , m_found(found)
    {
        m_table = m_shapes.all().begin();
    }

    // False when all was compared. Throws SQLite::Exception.
    bool next(Access& access, int rows);

    // Rows of the journal that no table has. After the last slice.
    void compareMissing(Access& access);

private:
    JournalCheck& m_journal;
    const TableShapes& m_shapes;
    QList<Discrepancy>& m_found;
    std::map<QByteArray, TableShape>::const_iterator m_table;
    qint64 m_row = std::numeric_limits<qint64>::min();
};

} // namespace muniment::vault

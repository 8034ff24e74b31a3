// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::interchange {

// One row of a file, as a spreadsheet counts it: the first is 1, a quoted line break starts no row.
struct TableRow
{
    int number = 0;
    QStringList cells;
};

// Rows of text without meaning yet. Rows without any text are left out; the others keep their
// numbers.
struct Table
{
    QString name; // of the file, for sentences about it
    QList<TableRow> rows;
};

} // namespace muniment::interchange

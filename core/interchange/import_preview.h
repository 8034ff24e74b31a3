// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace muniment::interchange {

// What becomes of a record when an import is written.
enum class RowFate {
    New,
    Changed,
    Unchanged,
    Missing, // in the vault, but not in the file
};

QString rowFateText(RowFate fate);

// Old against new, in the words of the file's header.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
};

// What is wrong with a row, or with one cell of it.
struct ImportProblem
{
    int row = 0;
    QString column; // its title; empty where the whole row is meant
    Error error;
};

struct ImportCounts
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int missing = 0;
    int retired = 0; // of the missing
    int retiredBefore = 0; // of the missing: their last day was set already
};

// What all imports have in common; each adds its rows.
struct ImportPreview
{
    QList<ImportProblem> problems;
    QStringList unusedColumns; // columns of the file that nothing here takes
};

} // namespace muniment::interchange

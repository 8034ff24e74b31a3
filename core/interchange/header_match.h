// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interchange/table.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::interchange {

enum class Need { Required, Optional };

// A column that an import knows. `title` is what our own exports call it; `otherNames` are what
// other programs do. Case, blanks and signs make no difference. `what` says what stands in it, to
// be translated by columnWords; `example` is a cell as it may be written.
struct KnownColumn
{
    QString title;
    Need need = Need::Optional;
    QStringList otherNames;
    const char* what = "";
    QString example = {};
};

struct HeaderMatch
{
    qsizetype index = 0; // of the header among the table's rows
    QHash<QString, int> columns; // title of the known column to its place
    qsizetype width = 0; // how many cells a row may have
    QStringList unused;
};

// The first of the upper 20 rows that names all required columns.
Result<HeaderMatch> matchHeader(const Table& table, const QList<KnownColumn>& known);

} // namespace muniment::interchange

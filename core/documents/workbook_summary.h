// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::documents {

// What a reader needs to know of a workbook that is given as a file.
struct SheetSummary
{
    QString name;
    qint64 rows = 0; // up to the last that holds anything
    qint64 columns = 0;
    QList<QStringList> first; // the first rows, as shown: at most `shownRows`, `shownColumns`
    friend bool operator==(const SheetSummary&, const SheetSummary&) = default;
};

struct WorkbookSummary
{
    // In order; at most `shownSheets`. None: the cells are kept in a form of which the reader would
    // make others.
    QList<SheetSummary> sheets;
    int sheetCount = 0;
    friend bool operator==(const WorkbookSummary&, const WorkbookSummary&) = default;
};

inline constexpr int shownSheets = 40;
inline constexpr int shownRows = 21; // the head and 20 rows
inline constexpr int shownColumns = 16;
inline constexpr int longestCell = 160; // characters

// Reads XLSX and ODS. Formulas show the result that the file holds; nothing is calculated. Fails
// with `cause::notAWorkbook` where the file is none of these, or is damaged. Runs in the helper.
Result<WorkbookSummary> summariseWorkbook(const QString& path);

} // namespace muniment::documents

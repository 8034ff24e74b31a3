// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_data.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// The cells of a line of the history, in words.
QString timeWords(const HistoryRow& row); // in the organisation's zone
Date dayOf(const HistoryRow& row);
QString whoWords(const HistoryRow& row); // "Ines Duarte for Jonas Weber"
QString didWords(
    const HistoryRow& row); // of a step: "add 12 items of evidence"; of an entry: "new"
QString verbWords(const HistoryRow& row); // of what kind of step: "add evidence", to filter by
QString whatWords(const HistoryRow& row); // "C-12 Access review", "E-041, E-042, 10 more"
QString kindWords(const HistoryRow& row); // "control"
QString changeWords(const HistoryRow& row); // "status: planned → implemented, 2 more"
QString reasonWords(const HistoryRow& row);
QString throughWords(const HistoryRow& row); // "window, assets.csv"

QString fateWords(vault::RowFate fate); // "new", "changed", "removed"

// What an auditor asks for at once.
enum class StepMark { Override, Export, Deletion };
QList<StepMark> stepMarks(const HistoryRow& row);
QString stepMarkWords(StepMark mark); // "override"

// Where the record of the line is shown; absent where it is several, or gone.
std::optional<RecordLink> linkOf(const HistoryRow& row);

// "control on an asset", "in service until", or the names in the file where there are no words.
QString tableName(const QString& table);
QString fieldName(const QString& table, const QString& column);

} // namespace muniment::ui

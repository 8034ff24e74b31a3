// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/list_sheet.h"
#include "ui/lists/list_model.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"

#include <QObject>

namespace muniment::ui {

enum class ListFormat { Workbook, Csv, Pdf };

// The rows and columns on screen, in their order; `about` says what they were narrowed to.
interchange::ListSheet sheetOf(const ListModel& model, const QList<int>& columns,
    const QString& title, const QStringList& about);

// Asks for a name and writes the list there, whole or not at all, in a job. `owner` outlives it.
void exportList(const interchange::ListSheet& sheet, ListFormat format, JobRunner& jobs,
    Prompter& prompter, QObject* owner);

// Shows how the list will look on paper, and prints it from there.
void printList(const interchange::ListSheet& sheet, QWidget* window);

} // namespace muniment::ui

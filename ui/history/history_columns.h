// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_data.h"
#include "ui/lists/list_rows.h"

namespace muniment::ui {

// Columns are named by these where a filter is set by a link or a switch.
namespace history_column {
inline const auto number = QStringLiteral("number");
inline const auto day = QStringLiteral("day");
inline const auto marks = QStringLiteral("marks");
} // namespace history_column

std::shared_ptr<const QList<Column<HistoryRow>>> historyColumns();

} // namespace muniment::ui

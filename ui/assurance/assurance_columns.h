// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assurance/assurance_rows.h"
#include "ui/lists/list_rows.h"

namespace muniment::ui {

std::shared_ptr<const QList<Column<DocumentRow>>> documentColumns();
std::shared_ptr<const QList<Column<DutyRow>>> dutyColumns();
std::shared_ptr<const QList<Column<HalfRow>>> halfColumns();

} // namespace muniment::ui

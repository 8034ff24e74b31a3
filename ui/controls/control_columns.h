// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_rows.h"
#include "ui/lists/list_rows.h"

namespace muniment::ui {

// The columns of our controls.
std::shared_ptr<const QList<Column<ControlRow>>> controlColumns();

} // namespace muniment::ui

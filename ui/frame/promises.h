// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/window_actions.h"

namespace muniment::ui {

// What people may rely on, and what no program on their desk can answer for. Each of the first
// group is shown by tests; a promise that no longer holds is taken out here.
QList<HelpGroup> promises();

} // namespace muniment::ui

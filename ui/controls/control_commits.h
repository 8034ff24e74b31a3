// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "ui/fields/field_spec.h"

#include <functional>

namespace muniment::ui {

class Acts;

// How what is changed in the detail of a control is kept.
struct ControlCommits
{
    std::function<Commit(ControlId control)> title;
    std::function<Commit(ControlId control)> owner;
    std::function<Commit(ControlId control, AssetId place)> status;
    std::function<Commit(ControlId control, AssetId place)> narrative;
};

// One act each.
ControlCommits controlCommits(Acts& acts);

} // namespace muniment::ui

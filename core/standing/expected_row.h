// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

#include <algorithm>

namespace muniment::standing {

// The row of what the control should show that has this id; null where it has none.
inline const controls::ExpectedEvidence* expectedRow(
    const ControlFacts& control, ExpectedEvidenceId id)
{
    const auto found = std::find_if(control.expected.begin(), control.expected.end(),
        [id](const controls::ExpectedEvidence& row) { return row.id == id; });
    return found == control.expected.end() ? nullptr : &*found;
}

} // namespace muniment::standing

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"

namespace muniment::controls {

// Of the places where a control applies, in how many something is done: wholly, in part, or in
// another way.
struct Practice
{
    qsizetype applies = 0;
    qsizetype begun = 0;
    qsizetype done = 0; // of these wholly, or in another way

    // Where nobody recorded a place, nothing can be said.
    [[nodiscard]] bool isNowhere() const { return applies > 0 && begun == 0; }
};

Practice practiceOf(const QList<Implementation>& implementations);

} // namespace muniment::controls

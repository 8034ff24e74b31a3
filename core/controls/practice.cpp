// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/practice.h"

namespace muniment::controls {

Practice practiceOf(const QList<Implementation>& implementations)
{
    Practice practice;
    for (const Implementation& each : implementations) {
        if (each.applies == Applies::DoesNotApply)
            continue;
        ++practice.applies;
        practice.begun += each.status != ImplementationStatus::NotStarted
            && each.status != ImplementationStatus::Planned;
        practice.done += each.status == ImplementationStatus::Implemented
            || each.status == ImplementationStatus::Alternative;
    }
    return practice;
}

} // namespace muniment::controls

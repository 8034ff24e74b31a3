// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/change_event.h"
#include "core/vault/commit_gate.h"
#include "core/vault/row_capture.h"

#include <functional>

namespace muniment::vault {

// Begins what is said of a counter that stands at its end; its kind follows.
inline constexpr const char* numbersUsedUp = "numbers used up: ";

struct WriteSurroundings
{
    Access& access;
    RowCapture& capture;
    CommitGate& gate;
    const Clock& clock;
    IdSource& ids;
};

// Runs `work` between BEGIN and COMMIT on the write connection, and writes the journal; rolls back
// when the work, the journal or the commit fails. Fills `event` with what changed: no records when
// nothing did. Without `changeSet` a new id is made.
Status runTransaction(const WriteSurroundings& with, const Act& act, ChangeSetId changeSet,
    const std::function<Status(Transaction&)>& work, ChangeEvent& event);

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <QByteArray>

#include <functional>

namespace muniment::platform {

struct ChildLimits
{
    ProcessLimits process;
    int secondsToAnswer = 30; // wall clock
    qint64 longestAnswer = 0; // bytes
};

enum class ChildEnd {
    Answered,
    TookTooLong,
    SaidTooMuch,
    WentDown,
};

// What became of work that was given to a child.
struct ChildOutcome
{
    ChildEnd end = ChildEnd::WentDown;
    QByteArray answer; // what the work returned, after all else that the child said
    int signal = 0; // that took it down
};

// Does the work in a fork of this process: what it breaks there is broken nowhere else. The child
// has limits of its own, starts no process in turn, and is gone when this returns. Only while this
// process has a single thread. Fails where there can be no child.
Result<ChildOutcome> runInChild(const ChildLimits& limits, const std::function<QByteArray()>& work);

} // namespace muniment::platform

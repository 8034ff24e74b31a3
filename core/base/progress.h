// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace muniment {

// Where a job stands. `total` is 0 while it is not known.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    QString what; // the thing at hand: a file name, a part of the binder
};

// Called from the job's own thread, as often as the job likes; the receiver thins it out.
using ProgressCallback = std::function<void(const Progress&)>;

// What every job takes beside its values.
struct JobContext
{
    std::stop_token stop;
    ProgressCallback progress;

    void report(const Progress& where) const
    {
        if (progress)
            progress(where);
    }
};

} // namespace muniment

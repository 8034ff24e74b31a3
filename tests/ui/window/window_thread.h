// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muniment::tests {

// Stands between the program and the few calls that may hold up a window: digests, statements on
// content, waits for a job. Notes which of them the window's thread made, and how many others did.
class WindowThread
{
public:
    // From now on; called on the window's thread.
    static void watch();
    struct Seen
    {
        QStringList byWindow; // what the window's thread did and should not have
        qint64 hashedElsewhere = 0; // bytes
        qint64 contentReadElsewhere = 0; // statements
    };
    // Until now.
    static Seen seen();
};

} // namespace muniment::tests

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment {

// What a person reads about an event: what happened, one exact sentence, and what to do next.
struct Words
{
    QString title;
    QString sentence;
    QString next;
};

} // namespace muniment

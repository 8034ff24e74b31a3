// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <stop_token>

namespace muniment::cli {

// Parses, runs one verb and prints: the answer on standard output, words about progress and errors
// on standard error. Returns the exit code of DESIGN section 6 (see exitCodeOf).
int runCommandLine(const QStringList& arguments, std::stop_token stop);

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

namespace muniment::cli {

// Parses the words behind the program's name, as bytes, runs one verb and prints: the answer on
// standard output, words about progress and errors on standard error. Returns the exit code of
// DESIGN section 6 (see exitCodeOf).
int runCommandLine(const std::vector<std::string>& arguments, std::stop_token stop);

} // namespace muniment::cli

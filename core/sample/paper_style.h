// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace muniment::sample {

// Measures of a paper: millimetres but where the name says otherwise.
inline constexpr int resolution = 720; // tenths of a point
inline constexpr double sideMargin = 22;
inline constexpr double topMargin = 27;
inline constexpr double bottomMargin = 24;
inline constexpr double cellPadding = 1.2;
inline constexpr double tablePoints = 8;
inline constexpr QColor grey(0x55, 0x5b, 0x63);
inline constexpr QColor hairline(0xb8, 0xbd, 0xc4);

} // namespace muniment::sample

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QString>

namespace muniment::ui {

enum class Appearance { System, Light, Dark };

// The palette and the sheet of one of the two themes: Fusion draws, these say in which colours.
QPalette paletteOf(const Colours& colours);
QString sheetOf(const Colours& colours, const Metrics& metrics);

// The colours to take: those chosen, else those that the desk's own palette is nearer to.
const Colours& coloursFor(Appearance appearance, const QPalette& system);

// Sets style, palette and sheet. `system` is the palette that the program was started with.
void applyAppearance(QApplication& application, Appearance appearance, const QPalette& system);

} // namespace muniment::ui

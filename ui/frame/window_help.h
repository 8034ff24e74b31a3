// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/frame/window_actions.h"

namespace muniment::ui {

class PlaceMenus;

Words aboutWords();
Words networkWords(); // what the program does with the network

// Of the menus, of the place that is shown, and those that every list answers to.
QList<HelpGroup> allKeys(const WindowActions& actions, const PlaceMenus& places);

} // namespace muniment::ui

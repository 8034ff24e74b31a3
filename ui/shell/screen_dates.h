// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Days on screen stand with the widgets, so that fields can use them.
#include "ui/widgets/screen_dates.h"

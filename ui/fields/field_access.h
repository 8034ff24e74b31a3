// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muniment::ui {

// Tells screen readers what fields and their buttons are, what they hold, and how to open them.
// May be called often.
void makeFieldsAccessible();

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::tests {

// Pictures of files on their way into the vault: over a slot, in the sheet, told about, in the
// tray.
void grabIntake(const QString& folder, const QString& look);

} // namespace muniment::tests

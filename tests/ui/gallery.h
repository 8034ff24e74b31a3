// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::tests {

// Pictures of the blocks that places are built of, in their states, to be looked at. In the
// appearance and direction that the application has at the moment.
void grabGallery(const QString& folder, const QString& look);

} // namespace muniment::tests

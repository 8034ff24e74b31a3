// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::controls {

// One form for the ways in which people and files write an identifier: "AC-2 (1)", "ac-2.1",
// "AC-02(01)" and "AC-2(1)" are the same. What is stored and shown is the publisher's own form.
QString identifierForm(const QString& identifier);

} // namespace muniment::controls

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Titles of the columns that several tables have; the others stand with their table.
namespace muniment::interchange {

inline const QString idColumn = QStringLiteral("Id");
inline const QString ownerColumn = QStringLiteral("Owner");
inline const QString titleColumn = QStringLiteral("Title");
inline const QString providerHalfColumn = QStringLiteral("Provider's half");

} // namespace muniment::interchange

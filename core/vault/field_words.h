// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::vault {

// What a row of a table is, in the words of people: "data class of an asset". Empty where there are
// none, as for a table of a later version.
QString tableWords(const QString& table);

// What a column is called: "in service until". Empty where there are no words.
QString fieldWords(const QString& table, const QString& column);

// Whether a column only serves the file (keys, places in an order) and tells people nothing.
bool isOfTheFile(const QString& column);

} // namespace muniment::vault

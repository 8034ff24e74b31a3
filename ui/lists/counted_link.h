// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"

namespace muniment::ui {

// Rows that something else counted, as the word that a PlaceLink carries to the place that lists
// them. Any place may take it: RecordList::showCounted shows them.
QString countedWord(const CountedRows& counted);
std::optional<CountedRows> countedOfWord(const QString& word); // absent: another word

} // namespace muniment::ui

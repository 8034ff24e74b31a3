// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "ui/lists/arrangement.h"

namespace muniment::ui {

// The key of a slot in a list: of its series and the first day, so that it stays when rows are read
// anew.
QByteArray slotKey(ExpectedEvidenceId expected, Date from);

// Rows that something else counted, as the word that a PlaceLink carries to the place that lists
// them. Any place may take it: RecordList::showCounted shows them.
QString countedWord(const CountedRows& counted);
std::optional<CountedRows> countedOfWord(const QString& word); // absent: another word

} // namespace muniment::ui

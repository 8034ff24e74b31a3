// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

namespace muniment::ui {

class Acts;

namespace expected_key {
inline const auto row = QStringLiteral("row");
inline const auto title = QStringLiteral("title");
inline const auto proof = QStringLiteral("proof");
inline const auto fill = QStringLiteral("fill");
inline const auto frequency = QStringLiteral("frequency");
inline const auto sample = QStringLiteral("sample");
inline const auto due = QStringLiteral("due");
inline const auto source = QStringLiteral("source");
inline const auto hint = QStringLiteral("hint");
inline const auto owner = QStringLiteral("owner");
inline const auto from = QStringLiteral("from");
inline const auto until = QStringLiteral("until");
} // namespace expected_key

// Which evidence a control expects: a new row, or one of its rows changed. A row never goes, for
// what was expected once is told later too; it is asked for until a day.
RecordForm* makeExpectedForm(Acts& acts, const View& view, const standing::ControlFacts& control);

} // namespace muniment::ui

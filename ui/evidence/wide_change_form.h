// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidence_acts.h"
#include "ui/fields/record_form.h"

namespace muniment::ui {

// Asks what several items are to say alike. What is left empty stays as each item has it.
RecordForm* makeWideChangeForm(const View& view, int items);

WideChange wideChangeOf(const FieldValues& values);

} // namespace muniment::ui

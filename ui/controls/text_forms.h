// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

namespace muniment::ui {

class Acts;

namespace text_key {
inline const auto how = QStringLiteral("how"); // "new" or "correction"
inline const auto from = QStringLiteral("from");
inline const auto statement = QStringLiteral("statement");
inline const auto purpose = QStringLiteral("purpose");
inline const auto procedure = QStringLiteral("procedure");
inline const auto why = QStringLiteral("why");
inline const auto day = QStringLiteral("day"); // on which a control is retired
} // namespace text_key

// What a control says: a new text from a day on, or the newest one corrected where it stands.
RecordForm* makeTextForm(Acts& acts, const View& view, const standing::ControlFacts& control);
// From which day on a control is no longer in use. It stays in the vault, and in binders of the
// time before.
RecordForm* makeRetireForm(Acts& acts, const View& view, const standing::ControlFacts& control);

} // namespace muniment::ui

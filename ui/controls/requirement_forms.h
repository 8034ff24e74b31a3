// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

namespace muniment::ui {

class Acts;

namespace halves_key {
inline const auto place = QStringLiteral("place"); // a scope, or one asset
inline const auto who = QStringLiteral("who");
inline const auto party = QStringLiteral("party");
inline const auto ours = QStringLiteral("ours");
inline const auto theirs = QStringLiteral("theirs");
} // namespace halves_key

namespace applicability_key {
inline const auto scope = QStringLiteral("scope");
inline const auto state = QStringLiteral("state");
inline const auto reason = QStringLiteral("reason");
inline const auto approver = QStringLiteral("approver");
} // namespace applicability_key

// Who carries a requirement out, for a scope or for one asset of it, and both halves in words.
// Another place that is chosen brings what was said of it, unless something was entered.
RecordForm* makeHalvesForm(Acts& acts, const View& view, const controls::Requirement& requirement);
// Whether a requirement applies in a scope.
RecordForm* makeApplicabilityForm(
    Acts& acts, const View& view, const controls::Requirement& requirement);

} // namespace muniment::ui

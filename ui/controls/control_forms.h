// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

#include <functional>

namespace muniment::ui {

class Acts;

namespace control_key {
inline const auto title = QStringLiteral("title");
inline const auto statement = QStringLiteral("statement");
inline const auto purpose = QStringLiteral("purpose");
inline const auto procedure = QStringLiteral("procedure");
inline const auto owner = QStringLiteral("owner");
inline const auto frequency = QStringLiteral("frequency");
inline const auto from = QStringLiteral("from");
inline const auto places = QStringLiteral("places");
inline const auto requirements = QStringLiteral("requirements");
inline const auto providerHalf = QStringLiteral("provider_half");
} // namespace control_key

// Asks for a control that no catalog has. It looks after what it is applied to.
RecordForm* makeNewControlForm(
    Acts& acts, const View& view, std::function<void(ControlId)> whenAdded);
// Where controls apply. Of one, it is set anew; to several, places are added, each control to those
// of its kinds.
RecordForm* makePlacesForm(
    Acts& acts, const View& view, const QList<const standing::ControlFacts*>& controls);
// Which requirements a control meets.
RecordForm* makeMeetsForm(Acts& acts, const View& view, const standing::ControlFacts& control);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "ui/fields/field_spec.h"
#include "ui/shell/view.h"

namespace muniment::ui {

class Acts;
class FieldPane;

namespace request_key {
inline const auto audit = QStringLiteral("audit");
inline const auto code = QStringLiteral("code");
inline const auto text = QStringLiteral("text");
} // namespace request_key

// What the form of a new request asks, and what was said there.
QList<FieldSpec> fieldsOfNewRequest(const View& view);
audits::NewRequest newRequestOf(const FieldValues& values);

// What is asked, and what is said to it, edited where it stands.
void addRequestFields(
    FieldPane& pane, Acts& acts, const View& view, const audits::Request& request);
void addAnswerFields(FieldPane& pane, Acts& acts, const audits::Request& request);

} // namespace muniment::ui

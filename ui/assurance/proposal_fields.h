// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition.h"
#include "ui/fields/field_spec.h"

namespace muniment::ui {

// The field in which a proposal is confirmed or corrected. `known` are names that are offered.
FieldSpec proposalSpec(assurance::Field field, Date today, const QStringList& known);

// Between what the field holds and the text form that the record keeps.
FieldValue proposalValue(const FieldSpec& spec, const QString& text);
QString proposalText(const FieldValue& value);

// How the text form of a field is read by people: dates and words instead of codes.
QString proposalOnScreen(assurance::Field field, const QString& text, Date today);

} // namespace muniment::ui

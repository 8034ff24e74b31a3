// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "ui/fields/field_spec.h"
#include "ui/shell/view.h"

#include <QHash>

namespace muniment::ui {

// Keys of facts of an item that intake does not ask for; the others are in intake_fields.h.
namespace evidence_key {
inline const auto environment = QStringLiteral("environment");
inline const auto rowsAtSource = QStringLiteral("rows_at_source");
inline const auto rowsInFile = QStringLiteral("rows_in_file");
inline const auto sampleSize = QStringLiteral("sample_size");
inline const auto sampleFound = QStringLiteral("sample_found");
inline const auto restrictionNote = QStringLiteral("restriction_note");
inline const auto personalData = QStringLiteral("personal_data");
inline const auto versionLabel = QStringLiteral("version_label");
inline const auto approvedBy = QStringLiteral("approved_by");
inline const auto approvedOn = QStringLiteral("approved_on");
inline const auto nextReview = QStringLiteral("next_review");
} // namespace evidence_key

// The facts of an item as fields, by key: the same in its detail, in the tray, and where several
// items are changed at once. `proposed` are periods offered as what it covers.
QHash<QString, FieldSpec> evidenceFields(const View& view, const QList<Period>& proposed = {});

Quantity quantityOf(const std::optional<qint64>& count);
std::optional<qint64> countOf(const Quantity& quantity);

} // namespace muniment::ui

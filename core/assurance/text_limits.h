// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"

namespace muniment::assurance {

// What is confirmed from a document, and what people write about it, fits where it will stand: as
// every name and text of the vault does (core/base/clean_text.h). An answer that was too long
// already may stay as long.
Status refuseLong(const NewDocument& what);
Status refuseLong(const DutyText& what);
Status refuseLong(const DutyDecision& decision, const DutyDecision& before);
Status refuseLong(const RegisterCheck& check);
Status refuseLong(const NewDocumentReview& review);
Status refuseLongAnswer(const QString& answer, const QString& before);

} // namespace muniment::assurance

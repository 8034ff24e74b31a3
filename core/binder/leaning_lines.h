// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/plan_binder.h"
#include "core/standing/provider_half.h"

// What the provider's half of a requirement leans on, as matrix and control sheet print it.
namespace muniment::binder {

// "A-003, A-011 to A-014".
QString assetRanges(QList<qint64> numbers);

// Scope by scope where its framework applies to several: each document with its opinion, its time
// and the page that is meant, what it does not name of `meant`, and the assets of these that are
// left without support. What a document is worth beyond that is told once, with the documents.
// Empty where no document is named in any scope.
QStringList leaningLines(const PlanContext& context, RequirementId requirement,
    const QList<standing::ScopeHalf>& halves, const QList<scope::Asset>& meant);

// Whether what the document itself says may be repeated to the recipient.
bool mayBeRepeated(const PlanContext& context, const assurance::AssuranceDocument& document);
// The same of our own words about it: our own auditor may read these, whoever may not have the
// document.
bool mayBeJudged(const PlanContext& context, const assurance::AssuranceDocument& document);

} // namespace muniment::binder

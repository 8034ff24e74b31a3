// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/requirement_state.h"

namespace muniment::standing {

// Controls that look after one kind of asset, or after the organisation as a whole. Proof and
// signatures are counted apart, never mixed into one figure. Every figure can be opened.
struct KindCoverage
{
    controls::ControlKind kind = controls::ControlKind::Application;
    QList<ControlId> controls;
    QList<ControlId> withProof; // evidence that bears on the period was accepted
    QList<ControlId> isSigned; // for all days that are over, on accepted proof; or as having failed
    QList<ControlId> none; // neither proof nor any signature
    QList<ControlId> notReviewed; // of those: evidence is held, and nobody has reviewed it
};

struct FrameworkCoverage
{
    FrameworkId frameworkId;
    QString name;
    controls::Extent extent = controls::Extent::Complete; // partial: every figure says so
    QList<RequirementId> requirements;
    QList<RequirementId> excluded;
    // Of those that are applicable:
    QList<RequirementId> withControl;
    QList<RequirementId> withProof;
    QList<RequirementId> isSigned;
    QList<RequirementId> none; // no control, or controls that prove and say nothing
    QList<RequirementId> notReviewed; // of those: evidence is held, and nobody has reviewed it

    [[nodiscard]] qsizetype applicable() const { return requirements.size() - excluded.size(); }
};

// The provider's half is not counted.
struct Coverage
{
    QList<KindCoverage> kinds; // application, data, virtual machine, credential, organisation
    QList<FrameworkCoverage> frameworks;
};

Coverage coverageOf(const Facts& facts, ScopeId scopeId, const Period& period, Date asOf);

} // namespace muniment::standing

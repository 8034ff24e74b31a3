// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::controls {

// Frameworks, their requirements, where they apply from, and what was decided about them.
class FrameworkRegister
{
public:
    explicit FrameworkRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Framework>> frameworks() const; // by name
    [[nodiscard]] Result<Framework> framework(FrameworkId id) const;
    // An id, a code ("iso-27001-2022") or a name ("ISO/IEC 27001:2022"), without regard to case.
    [[nodiscard]] Result<Framework> findFramework(const QString& text) const;

    [[nodiscard]] Result<QList<Requirement>> requirements(FrameworkId framework) const; // in order
    [[nodiscard]] Result<QList<Requirement>> allRequirements() const; // by framework name, in order
    [[nodiscard]] Result<Requirement> requirement(RequirementId id) const;
    // An id or an identifier ("A.5.15", "ac-2 (1)"), without regard to case and blanks.
    [[nodiscard]] Result<Requirement> findRequirement(
        FrameworkId framework, const QString& text) const;
    // "iso-27001-2022:A.5.15", the code of the framework before the first colon that fits.
    [[nodiscard]] Result<Requirement> findReference(const QString& text) const;

    [[nodiscard]] Result<QList<ScopeFramework>> scopeFrameworks() const;
    [[nodiscard]] Result<QList<Applicability>> applicabilities(ScopeId scope) const;

    // Adds or, where the code is known, changes. The ids follow from code and identifier.
    static Result<FrameworkId> put(vault::Transaction& transaction, const Framework& what);
    static Result<RequirementId> putRequirement(
        vault::Transaction& transaction, const Requirement& what);
    static Status applyToScope(vault::Transaction& transaction, const ScopeFramework& what);
    // Leaving out needs a reason and an approver; "the provider does it" is no reason.
    static Status decideApplicability(vault::Transaction& transaction, const Applicability& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::controls

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::controls {

// How far each control is put into practice, per asset, and what it is expected to show for it.
class ImplementationRegister
{
public:
    explicit ImplementationRegister(vault::Access& access);

    // By number of the control, organisation-wide first, then by number of the asset.
    [[nodiscard]] Result<QList<Implementation>> implementations() const;
    [[nodiscard]] Result<QList<Implementation>> implementationsOf(ControlId control) const;
    [[nodiscard]] Result<QList<Implementation>> implementationsOn(AssetId asset) const;

    // By number of the control, then in their own order.
    [[nodiscard]] Result<QList<ExpectedEvidence>> expectedEvidence() const;
    [[nodiscard]] Result<QList<ExpectedEvidence>> expectedEvidenceOf(ControlId control) const;
    [[nodiscard]] Result<ExpectedEvidence> expectedEvidence(ExpectedEvidenceId id) const;
    // An id, a title or the row's number ("2") within the control.
    [[nodiscard]] Result<ExpectedEvidence> findExpectedEvidence(
        ControlId control, const QString& text) const;

    // Adds or changes the one of this control and asset.
    static Result<ImplementationId> put(
        vault::Transaction& transaction, const NewImplementation& what);
    // Applies a control to those of the assets that are of its kinds, and to the organisation where
    // that is one of them; what was decided before stays. How many were added.
    static Result<int> applyTo(
        vault::Transaction& transaction, ControlId control, const QList<scope::Asset>& assets);
    // A control is applied to an asset no longer: the row goes, the journal keeps it.
    static Status remove(vault::Transaction& transaction, ControlId control, AssetId asset);

    // Appends a row.
    static Result<ExpectedEvidenceId> addExpectedEvidence(
        vault::Transaction& transaction, const NewExpectedEvidence& what);
    static Status updateExpectedEvidence(
        vault::Transaction& transaction, const ExpectedEvidence& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::controls

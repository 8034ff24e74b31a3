// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/controls/implementation_register.h"
#include "core/scope/scope.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::cli {

// A person by name or number; nobody where nothing is named.
Result<PersonId> personNamed(vault::Access& access, const QString& text);

// How far a control is put into practice, and where, as options. Nothing said changes nothing.
class Practice
{
public:
    void declare(Options& options);
    void declareExclusion(Options& options); // that it does not apply somewhere

    // Without a place named: everywhere that the control is applied already; refused where it is
    // applied nowhere, since what was said would be about nothing.
    Status put(vault::Transaction& transaction, ControlId control) const;
    // What the places look like that are named: kinds of assets, and the organisation.
    [[nodiscard]] Result<QList<controls::ControlKind>> kinds(vault::Access& access) const;

private:
    [[nodiscard]] bool isSaid() const;
    [[nodiscard]] Result<QList<scope::Asset>> namedAssets(vault::Access& access) const;
    Status putOne(vault::Transaction& transaction, ControlId control, AssetId place,
        const QList<controls::Implementation>& known) const;

    QStringList m_assets;
    bool m_isOrganisationWide = false;
    QString m_status;
    std::optional<QString> m_narrative;
    QString m_doesNotApply; // the reason
    QString m_approver;
};

} // namespace muniment::cli

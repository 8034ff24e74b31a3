// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/interchange/header_match.h"
#include "core/interchange/import_preview.h"
#include "core/interchange/table.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::interchange {

struct ControlImportRow
{
    int row = 0; // 0: missing from the file
    RowFate fate = RowFate::New;
    controls::Control before; // of a new one: nothing but defaults
    controls::Control after;
    controls::ControlVersion textBefore; // the newest
    controls::NewControlVersion textAfter; // a new version where it differs
    QList<RequirementId> requirementsBefore;
    QList<RequirementId> requirementsAfter;
    QList<FieldChange> changes;
};

struct ControlImport : ImportPreview
{
    QList<ControlImportRow> rows; // in the order of the file, then the missing ones
};

// Compares a table with the vault; writes nothing. A row is the control that bears its id (C-12),
// else its title. A column that the file lacks leaves the field as it is. A text that differs
// becomes a new version, in force from the row's own day, else from `inForceFrom`. Controls that
// are missing from the file stay.
Result<ControlImport> compareControls(vault::Access& access, const Table& table, Date inForceFrom);

Result<ImportCounts> applyControlImport(
    vault::Transaction& transaction, const ControlImport& import);

// The columns of a list of controls.
const QList<KnownColumn>& controlImportColumns();

} // namespace muniment::interchange

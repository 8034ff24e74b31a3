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

struct RequirementImportRow
{
    int row = 0; // 0: missing from the file
    RowFate fate = RowFate::New;
    controls::Requirement before;
    controls::Requirement after;
    QList<FieldChange> changes;
};

struct FrameworkImport : ImportPreview
{
    controls::Framework framework;
    RowFate fate = RowFate::New; // of the framework itself
    QList<RequirementImportRow> rows; // in the order of the file, then the missing ones
};

// Compares a table of requirements with the vault; writes nothing. The framework is known by its
// code, a requirement by its identifier in any of its forms. A column that the file lacks leaves
// the field as it is. What is missing from the file stays: controls may meet it.
Result<FrameworkImport> compareFramework(
    vault::Access& access, const Table& table, const controls::Framework& framework);

Result<ImportCounts> applyFrameworkImport(
    vault::Transaction& transaction, const FrameworkImport& import);

// The columns of a list of requirements.
const QList<KnownColumn>& requirementImportColumns();

} // namespace muniment::interchange

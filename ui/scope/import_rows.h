// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/asset_import.h"
#include "ui/lists/list_rows.h"

namespace muniment::ui {

// A row of a list of assets, old against new, or what is wrong with it.
struct ImportRow
{
    int place = -1; // among the rows of the import; -1: a problem
    int row = 0; // in the file; 0: missing from it
    interchange::RowFate fate = interchange::RowFate::New;
    QString record; // "A-031  Claims portal"
    QList<interchange::FieldChange> changes;
    QString problem; // not taken, and why
    bool isTaken = false;

    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool isProblem() const { return !problem.isEmpty(); }
    // Unchanged rows write nothing, and what is wrong cannot be taken.
    [[nodiscard]] bool canBeTaken() const
    {
        return !isProblem() && fate != interchange::RowFate::Unchanged;
    }
};

// What is wrong first. New and changed rows are taken; what the file lacks is retired only when
// somebody says so.
QList<ImportRow> importRows(const interchange::AssetImport& import);

// The import without what is not taken.
interchange::AssetImport takenOf(
    const interchange::AssetImport& import, const QList<ImportRow>& rows);

StateMark fateMark(const ImportRow& row);

std::shared_ptr<const QList<Column<ImportRow>>> importColumns();

} // namespace muniment::ui

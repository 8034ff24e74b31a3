// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "core/interchange/header_match.h"
#include "core/interchange/import_preview.h"
#include "core/interchange/list_sheet.h"
#include "core/interchange/table.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::interchange {

struct RequestImportRow
{
    int row = 0; // 0: missing from the file
    RowFate fate = RowFate::New;
    audits::Request before; // of a new one: nothing but defaults
    audits::Request after;
    QList<FieldChange> changes;
};

struct RequestImport : ImportPreview
{
    AuditId audit;
    QList<RequestImportRow> rows; // in the order of the file, then the missing ones
};

// Compares an auditor's list with the requests of an audit; writes nothing. A row is the request
// that bears its number, else its words. A column that the file lacks leaves the field as it is.
// States and evidence are never read from a list: they are moved and linked here. Requests that are
// missing from the file stay.
Result<RequestImport> compareRequests(vault::Access& access, const Table& table, AuditId audit);

Result<ImportCounts> applyRequestImport(
    vault::Transaction& transaction, const RequestImport& import);

const QList<KnownColumn>& requestImportColumns();

// The same columns as a list to hand back, with the state and the evidence of each request.
Result<ListSheet> requestSheet(vault::Access& access, AuditId audit);

} // namespace muniment::interchange

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/transaction.h"

#include <QList>
#include <QString>

namespace muniment::vault {

// What a commit touched: pages ask the registers for these records again.
struct ChangedRecord
{
    QString entity; // the table of the record: "evidence"
    boost::uuids::uuid id;
};

struct ChangeEvent
{
    ChangeSetId changeSet;
    QList<ChangedRecord> records;
};

} // namespace muniment::vault

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/comparison.h"
#include "ui/history/history_detail.h"

namespace muniment::ui {

// Records of one kind that differ between two times.
struct ComparedKind
{
    QString words; // "control"
    int added = 0;
    int changed = 0;
    int removed = 0;
    QList<RecordDifferences> records; // the first of them; fields only of those that changed
    qsizetype left = 0; // records that are not listed
};

// How the records differ between two entries of the journal, whichever comes first. In a job.
Result<QList<ComparedKind>> comparePoints(vault::Vault& vault, qint64 one, qint64 other,
    const RecordLabels& labels, const JobContext& context);

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/undo_chain.h"

#include "core/vault/query.h"

namespace muniment::vault {

namespace {

constexpr const char* selectFirstOfChangeSet
    = "SELECT sequence FROM journal_entry WHERE change_set = ? ORDER BY sequence LIMIT 1";

} // namespace

ChangeSetId undoOf(ChangeSetId changeSet)
{
    return ChangeSetId{base::nameBasedUuid(changeSet.value, QStringLiteral("undo"))};
}

qint64 firstSequenceOf(Access& access, ChangeSetId changeSet)
{
    Query query(access, selectFirstOfChangeSet);
    query << changeSet;
    return query.next() ? query.integer() : 0;
}

QList<ChangeSetId> chainOf(Access& access, ChangeSetId changeSet)
{
    QList<ChangeSetId> chain{changeSet};
    for (ChangeSetId next = undoOf(changeSet); firstSequenceOf(access, next) > 0;
         next = undoOf(next))
        chain.append(next);
    return chain;
}

} // namespace muniment::vault

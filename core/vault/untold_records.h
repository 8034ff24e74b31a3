// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/access.h"
#include "core/vault/journal_format.h"

#include <QHash>
#include <QSet>

namespace muniment::vault {

// Records of which the journal has an entry still, but no longer what it told: how they should
// stand since then nobody can say. Of all other records everybody can.
class UntoldRecords
{
public:
    using Ids = QHash<QString, QByteArray>; // the columns of a row that hold bytes

    // Each entry of the chain, in order; and those whose details are gone.
    void meet(const RawHeader& header) { m_kinds.insert(header.entity); }
    void add(const RawHeader& header);
    [[nodiscard]] bool isEmpty() const { return m_last.isEmpty(); }

    // Whether the row that `toldBy` tells of last may have been changed by a later entry whose
    // details are gone. These two throw SQLite::Exception.
    [[nodiscard]] bool mayHaveChanged(Access& access, qint64 toldBy) const;
    // Whether a row that no entry tells of may have been added by one whose details are gone: it
    // is such a record, or belongs to one as a file does to its revision and that to its item. To
    // name one in passing, as its owner or signer, is not to belong to it.
    [[nodiscard]] bool mayHaveAdded(Access& access, const QString& table, const Ids& row) const;

private:
    [[nodiscard]] bool belongs(
        Access& access, const QString& table, const Ids& row, int depth) const;

    QHash<QByteArray, qint64> m_last; // by record, its newest entry without details
    QSet<QString> m_kinds; // tables of records; the rows of the others belong to these
};

} // namespace muniment::vault

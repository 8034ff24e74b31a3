// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_check.h"

#include "core/base/sabotage.h"
#include "core/vault/query.h"
#include "core/vault/verify_messages.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace muniment::vault {

namespace {

void takeInAll(JournalCheck& journal, Access& access)
{
    constexpr int entries = 500;
    while (journal.walk(access, entries) > 0) { }
}

template <typename ValueAt>
UntoldRecords::Ids idsOf(const TableShape& shape, ValueAt&& valueAt)
{
    UntoldRecords::Ids ids;
    for (int column = 0; column < shape.columns.size(); ++column)
        if (const RawValue value = valueAt(column); value.type == SQLITE_BLOB)
            ids.insert(shape.columns.at(column), QByteArray(value.data, value.size));
    return ids;
}

} // namespace

bool RowCheck::next(Access& access, int rows)
{
    if (m_table == m_shapes.all().end())
        return false;
    takeInAll(m_journal, access);
    const TableShape& shape = m_table->second;
    SQLite::Statement statement(access.database(), shape.selectAfter);
    statement.bind(1, static_cast<int64_t>(m_row));
    statement.bind(2, rows);
    int count = 0;
    while (statement.executeStep()) {
        ++count;
        m_row = statement.getColumn(0).getInt64();
        const auto valueAt = [&](int column) { return rawValue(statement.getColumn(column + 1)); };
        const QByteArray name = rowName(shape, canonicalMembers(shape.keyMembers, valueAt));
        DerivedRows::Row* derived = m_journal.rows().find(name);
        if (!derived) {
            const bool isExplained
                = m_journal.untold().mayHaveAdded(access, shape.name, idsOf(shape, valueAt));
            m_found.append((isExplained ? discrepancyFromGap : discrepancy)(
                found::rowUnknown, readableRow(name)));
            continue;
        }
        derived->seen = true;
        if (derived->digest != sha256Of(canonicalMembers(shape.members, valueAt))
            && !sabotaged(Sabotage::SkipRowCheck))
            m_found.append((m_journal.untold().mayHaveChanged(access, derived->toldBy)
                    ? discrepancyFromGap
                    : discrepancy)(found::rowDiffers, readableRow(name)));
    }
    if (count < rows) {
        ++m_table;
        m_row = std::numeric_limits<qint64>::min();
    }
    return true;
}

void RowCheck::compareMissing(Access& access)
{
    takeInAll(m_journal, access);
    const QHash<QByteArray, DerivedRows::Row>& rows = m_journal.rows().all();
    QStringList missing;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->seen)
            continue;
        // Written after its place was passed, or not there at all.
        const qsizetype end = row.key().indexOf('\0');
        const TableShape* shape = m_shapes.find(row.key().left(end));
        const QJsonObject key = QJsonDocument::fromJson(row.key().mid(end + 1)).object();
        if (!shape || !readRow(access, *shape, key))
            missing.append(readableRow(row.key()));
    }
    missing.sort();
    for (const QString& where : missing)
        m_found.append(discrepancy(found::rowMissing, where));
}

} // namespace muniment::vault

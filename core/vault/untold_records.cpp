// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/untold_records.h"

#include "core/vault/query.h"

#include <SQLiteCpp/Statement.h>

namespace muniment::vault {

namespace {

constexpr const char* selectRecord
    = "SELECT entity, entity_id FROM journal_entry WHERE sequence = ?";
constexpr const char* selectParents = R"(
SELECT "table", "from", "to" FROM pragma_foreign_key_list(?))";

constexpr int deepest = 4; // file, revision, item
// Bytes that no record cites say nothing, and what cites them is judged itself.
const QLatin1String tableOfContents("content");

QByteArray recordName(const QString& entity, const QByteArray& id)
{
    return entity.toUtf8() + '\0' + id;
}

struct Parent
{
    QString table;
    QString from;
    QString to;
};

// The table whose row holds this one: its name ends as the column's does ("revision_id" leads to
// evidence_revision). Other columns only name a row, as owner_id a person.
QList<Parent> parentsOf(Access& access, const QString& table)
{
    QList<Parent> parents;
    Query query(access, selectParents);
    query << table;
    while (query.next()) {
        const QString parent = query.text();
        const QString from = query.text();
        const QString to = query.text();
        const QString stem = from.endsWith(QLatin1String("_id")) ? from.chopped(3) : QString();
        if (!stem.isEmpty() && (parent == stem || parent.endsWith(u'_' + stem)))
            parents.append({parent, from, to});
    }
    return parents;
}

UntoldRecords::Ids idsAt(Access& access, const Parent& parent, const QByteArray& id)
{
    SQLite::Statement statement(access.database(),
        "SELECT * FROM \"" + parent.table.toStdString() + "\" WHERE \"" + parent.to.toStdString()
            + "\" = ?");
    statement.bind(1, id.constData(), int(id.size()));
    UntoldRecords::Ids ids;
    if (!statement.executeStep())
        return ids;
    for (int i = 0; i < statement.getColumnCount(); ++i)
        if (const SQLite::Column column = statement.getColumn(i); column.isBlob())
            ids.insert(QString::fromUtf8(column.getName()),
                QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes()));
    return ids;
}

} // namespace

void UntoldRecords::add(const RawHeader& header)
{
    m_last.insert(recordName(header.entity, header.entityId), header.sequence);
}

bool UntoldRecords::mayHaveChanged(Access& access, qint64 toldBy) const
{
    if (m_last.isEmpty())
        return false;
    Query query(access, selectRecord);
    query << toldBy;
    if (!query.next())
        return false;
    const QString entity = query.text();
    return m_last.value(recordName(entity, query.bytes())) > toldBy;
}

bool UntoldRecords::mayHaveAdded(Access& access, const QString& table, const Ids& row) const
{
    return !m_last.isEmpty() && (table == tableOfContents || belongs(access, table, row, deepest));
}

bool UntoldRecords::belongs(Access& access, const QString& table, const Ids& row, int depth) const
{
    if (m_last.contains(recordName(table, row.value(QStringLiteral("id")))))
        return true;
    if (depth == 0 || m_kinds.contains(table))
        return false;
    for (const Parent& each : parentsOf(access, table)) {
        const QByteArray id = row.value(each.from);
        if (!id.isEmpty()
            && (m_last.contains(recordName(each.table, id))
                || belongs(access, each.table, idsAt(access, each, id), depth - 1)))
            return true;
    }
    return false;
}

} // namespace muniment::vault

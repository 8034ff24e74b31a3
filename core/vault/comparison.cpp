// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/comparison.h"

#include "core/base/base_messages.h"
#include "core/vault/table_shape.h"

#include <algorithm>

namespace muniment::vault {

namespace {

constexpr int entriesCompared = 300;

// The rows that entries changed, with how they stood before the first and after the last of them.
class Differences
{
public:
    void take(const JournalEntry& entry, const EntryBody& body)
    {
        for (const RowImage& image : body.rows) {
            const QByteArray name = rowName(image.table, image.key);
            const auto known = m_rows.constFind(name);
            if (known == m_rows.constEnd()) {
                m_rows.insert(name, m_images.size());
                m_images.append({entry.entity, entry.entityId, image});
            } else {
                m_images[*known].image.after = image.after;
            }
        }
    }

    [[nodiscard]] QList<RecordDifference> byRecord() const
    {
        QList<RecordDifference> differences;
        QHash<QByteArray, qsizetype> places;
        for (const Row& row : m_images) {
            if (row.image.before == row.image.after)
                continue;
            const QByteArray key = row.entity.toUtf8() + base::uuidBytes(row.record);
            auto place = places.constFind(key);
            if (place == places.constEnd()) {
                place = places.insert(key, differences.size());
                RecordDifference added;
                added.entity = row.entity;
                added.record = row.record;
                differences.append(added);
            }
            differences[*place].rows.append(row.image);
        }
        for (RecordDifference& each : differences) {
            const ChangeNote note = noteOf(each.entity, each.record, {each.rows});
            each.fate = note.fate;
            each.name = note.name;
            each.number = note.number;
        }
        return differences;
    }

private:
    struct Row
    {
        QString entity;
        boost::uuids::uuid record{};
        RowImage image;
    };
    QHash<QByteArray, qsizetype> m_rows;
    QList<Row> m_images;
};

Result<Differences> readDifferences(
    Vault& vault, qint64 from, qint64 until, const JobContext& context)
{
    Differences differences;
    for (qint64 done = from; done < until;) {
        if (context.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        JournalFilter filter;
        filter.after = done;
        filter.before = qMin(done + entriesCompared, until) + 1;
        filter.limit = entriesCompared;
        const Status read = vault.read([&](Access& access) -> Status {
            const Result<QList<JournalEntry>> entries = journalEntries(access, filter);
            if (!entries)
                return failWith(entries);
            for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
                const Result<std::optional<EntryBody>> body = entryBody(access, entry->sequence);
                if (!body)
                    return failWith(body);
                if (*body)
                    differences.take(*entry, **body);
            }
            return {};
        });
        if (!read)
            return failWith(read);
        done = filter.before - 1;
        context.report({done - from, until - from, {}});
    }
    return differences;
}

} // namespace

Result<QList<RecordDifference>> differencesBetween(
    Vault& vault, qint64 from, qint64 until, const JobContext& context)
{
    Q_ASSERT(from <= until);
    const Result<Differences> differences = readDifferences(vault, from, until, context);
    if (!differences)
        return failWith(differences);
    QList<RecordDifference> records = differences->byRecord();
    std::stable_sort(
        records.begin(), records.end(), [](const RecordDifference& a, const RecordDifference& b) {
            return a.entity != b.entity ? a.entity < b.entity : a.number < b.number;
        });
    return records;
}

} // namespace muniment::vault

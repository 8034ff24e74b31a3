// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <vector>

// Long lists are found in and sorted at each key that is typed. What costs most of that, folding
// and collating texts, is done once, when the rows are made.
namespace muniment::ui {

// The place of each text in the order of the user's language; equal texts have equal places.
QList<int> collationRanks(const QStringList& texts);

// What a find field looks through in a row.
QString findableText(const QStringList& texts);

// The rows in which `find` stands, in order; what compares equal goes by number. Rows have a
// `number` and a `findable` text.
template <typename Row, typename Compare>
QList<Row> arrangedRows(
    const QList<Row>& rows, const QString& find, Qt::SortOrder order, Compare compare)
{
    const QString folded = find.trimmed().toCaseFolded();
    std::vector<const Row*> shown;
    shown.reserve(std::size_t(rows.size()));
    for (const Row& row : rows)
        if (folded.isEmpty() || row.findable.contains(folded))
            shown.push_back(&row);
    std::stable_sort(shown.begin(), shown.end(), [&](const Row* a, const Row* b) {
        int less = compare(*a, *b);
        if (less == 0)
            less = a->number < b->number ? -1 : a->number > b->number;
        return order == Qt::AscendingOrder ? less < 0 : less > 0;
    });
    QList<Row> arranged;
    arranged.reserve(qsizetype(shown.size()));
    for (const Row* row : shown)
        arranged.append(*row);
    return arranged;
}

} // namespace muniment::ui

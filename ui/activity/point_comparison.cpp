// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/point_comparison.h"

#include "ui/history/history_words.h"

namespace muniment::ui {

namespace {

constexpr qsizetype recordsOfAKind = 40;

void countIn(ComparedKind& kind, vault::RowFate fate)
{
    switch (fate) {
    case vault::RowFate::Added:
        ++kind.added;
        return;
    case vault::RowFate::Changed:
        ++kind.changed;
        return;
    case vault::RowFate::Removed:
        ++kind.removed;
        return;
    }
}

RecordDifferences recordOf(const vault::RecordDifference& difference, const RecordLabels& labels)
{
    RecordDifferences record;
    const RecordLabel* label = labels.find(difference.record);
    record.words = label            ? label->words()
        : difference.name.isEmpty() ? tableName(difference.entity)
                                    : difference.name;
    if (label && difference.fate != vault::RowFate::Removed)
        record.link = label->link;
    record.fate = fateWords(difference.fate);
    if (difference.fate == vault::RowFate::Changed)
        record.parts
            = differenceParts(difference.entity, difference.record, difference.rows, labels);
    return record;
}

} // namespace

Result<QList<ComparedKind>> comparePoints(vault::Vault& vault, qint64 one, qint64 other,
    const RecordLabels& labels, const JobContext& context)
{
    const auto differences
        = vault::differencesBetween(vault, qMin(one, other), qMax(one, other), context);
    if (!differences)
        return failWith(differences);
    QList<ComparedKind> kinds;
    QString entity;
    for (const vault::RecordDifference& each : *differences) {
        if (kinds.isEmpty() || each.entity != entity) {
            entity = each.entity;
            kinds.emplaceBack().words = tableName(entity);
        }
        ComparedKind& kind = kinds.last();
        countIn(kind, each.fate);
        if (kind.records.size() < recordsOfAKind)
            kind.records.append(recordOf(each, labels));
        else
            ++kind.left;
    }
    return kinds;
}

} // namespace muniment::ui

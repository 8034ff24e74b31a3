// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/arrangement.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::ui {

namespace {

// What is found in a part is found in the row that it is part of.
void clearUnfound(const ListRows& rows, const QString& find, QBitArray& shown)
{
    const QString folded = find.trimmed().toCaseFolded();
    if (folded.isEmpty())
        return;
    QBitArray found(rows.count());
    for (int row = 0; row < rows.count(); ++row)
        if (shown.testBit(rows.wholeOf(row)) && rows.findable(row).contains(folded))
            found.setBit(rows.wholeOf(row));
    shown &= found;
}

// Parts stand below the rows that they are part of, where these are open.
void clearParts(const ListRows& rows, QBitArray& shown)
{
    if (!rows.hasParts())
        return;
    for (int row = 0; row < rows.count(); ++row)
        if (rows.wholeOf(row) != row)
            shown.clearBit(row);
}

QList<int> withParts(const ListRows& rows, const Arrangement& arrangement, const QList<int>& order)
{
    if (!rows.hasParts() || arrangement.opened.isEmpty())
        return order;
    QList<int> lines;
    lines.reserve(order.size());
    for (const int row : order) {
        lines.append(row);
        if (!rows.hasPartsOf(row) || !arrangement.opened.contains(rows.key(row)))
            continue;
        for (int part = row + 1; part < rows.count() && rows.wholeOf(part) == row; ++part)
            lines.append(part);
    }
    return lines;
}

void clearOutside(const ListRows& rows, int column, const ListFilter& filter, QBitArray& shown)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (!shown.testBit(row))
            continue;
        const std::optional<qint64> number = rows.number(row, column);
        if (!number || (filter.from && *number < *filter.from)
            || (filter.until && *number > *filter.until))
            shown.clearBit(row);
    }
}

void clearOthers(const ListRows& rows, int column, const ListFilter& filter, QBitArray& shown)
{
    const ColumnValues& values = rows.values(column);
    QBitArray wanted(values.words.size());
    for (int value = 0; value < int(values.words.size()); ++value)
        wanted.setBit(value, filter.words.contains(values.words.at(value)));
    const bool wantsNone = filter.words.contains(QString());
    for (int row = 0; row < rows.count(); ++row) {
        const QList<int>& mine = values.ofRow.at(row);
        const bool passes = mine.isEmpty()
            ? wantsNone
            : std::any_of(
                mine.begin(), mine.end(), [&wanted](int value) { return wanted.testBit(value); });
        if (!passes)
            shown.clearBit(row);
    }
}

QBitArray shownRows(
    const ListRows& rows, const Arrangement& arrangement, const std::stop_token& stop)
{
    QBitArray shown(rows.count(), true);
    if (arrangement.counted)
        for (int row = 0; row < rows.count(); ++row)
            if (!arrangement.counted->keys.contains(rows.key(row)))
                shown.clearBit(row);
    for (const ListFilter& filter : arrangement.filters) {
        const int column = rows.columnOf(filter.column);
        if (column < 0)
            continue;
        if (stop.stop_requested())
            return shown;
        if (filter.isRange())
            clearOutside(rows, column, filter, shown);
        else
            clearOthers(rows, column, filter, shown);
    }
    clearUnfound(rows, arrangement.find, shown);
    clearParts(rows, shown);
    return shown;
}

GroupHeading headingOf(const ListRows& rows, int column, const QString& word, int firstRow)
{
    GroupHeading heading;
    heading.word = word;
    // A cell that bears this word alone lends the group its shape.
    const QVariant mark = rows.cell(firstRow, column, MarkRole);
    if (mark.isValid() && mark.value<StateMark>().word == word)
        heading.mark = mark;
    return heading;
}

// Groups stand in the order of their column, turned round where the list is sorted by it downwards.
bool isTurned(const Arrangement& arrangement)
{
    return std::any_of(
        arrangement.sorts.begin(), arrangement.sorts.end(), [&](const ListSort& sort) {
            return sort.column == arrangement.groupBy && sort.order == SortOrder::Descending;
        });
}

// A row whose cell names several stands in the group of each.
void addGroups(const ListRows& rows, const Arrangement& arrangement, int column,
    const QList<int>& order, ListLines& lines)
{
    const ColumnValues& values = rows.values(column);
    QList<QList<int>> members(values.words.size() + 1); // the last: rows that bear none
    for (const int row : order) {
        const QList<int>& mine = values.ofRow.at(row);
        if (mine.isEmpty())
            members.last().append(row);
        for (const int value : mine)
            members[value].append(row);
    }
    const int words = int(values.words.size());
    for (int place = 0; place <= words; ++place) {
        const int value = place < words && isTurned(arrangement) ? words - 1 - place : place;
        if (members.at(value).isEmpty())
            continue;
        const QString word = values.words.value(value);
        GroupHeading heading = headingOf(rows, column, word, members.at(value).first());
        heading.count = int(members.at(value).size());
        heading.isClosed = arrangement.closed.contains(word);
        lines.lines.append(~int(lines.headings.size()));
        lines.headings.append(heading);
        if (!heading.isClosed)
            lines.lines.append(withParts(rows, arrangement, members.at(value)));
    }
}

} // namespace

const ListFilter* Arrangement::filterOf(const QString& column) const
{
    const auto at = std::find_if(filters.begin(), filters.end(),
        [&column](const ListFilter& filter) { return filter.column == column; });
    return at == filters.end() ? nullptr : &*at;
}

void Arrangement::setFilter(const ListFilter& filter)
{
    const auto at = std::find_if(filters.begin(), filters.end(),
        [&filter](const ListFilter& each) { return each.column == filter.column; });
    const bool letsAllThrough = filter.words.isEmpty() && !filter.isRange();
    if (at != filters.end() && letsAllThrough)
        filters.erase(at);
    else if (at != filters.end())
        *at = filter;
    else if (!letsAllThrough)
        filters.append(filter);
}

void Arrangement::clearFilters()
{
    find.clear();
    filters.clear();
    counted.reset();
}

int Arrangement::filterCount() const
{
    return int(filters.size()) + (counted ? 1 : 0) + (find.trimmed().isEmpty() ? 0 : 1);
}

void Arrangement::sortBy(const QString& column, Extend extend)
{
    const auto at = std::find_if(sorts.begin(), sorts.end(),
        [&column](const ListSort& sort) { return sort.column == column; });
    const bool turns = at != sorts.end() && at->order == SortOrder::Ascending;
    const ListSort sort{column, turns ? SortOrder::Descending : SortOrder::Ascending};
    if (extend == Extend::No)
        sorts = {sort};
    else if (at != sorts.end())
        *at = sort;
    else
        sorts.append(sort);
}

ListLines linesOf(const ListRows& rows, const Arrangement& arrangement, const std::stop_token& stop)
{
    QList<SortStep> steps;
    for (const ListSort& sort : arrangement.sorts)
        if (const int column = rows.columnOf(sort.column); column >= 0)
            steps.append({&rows.ranks(column), sort.order});
    const QBitArray shown = shownRows(rows, arrangement, stop);
    const QList<int> order = chosenRows(orderedRows(rows.count(), steps, stop), shown);
    ListLines lines;
    if (stop.stop_requested())
        return lines;
    lines.shown = int(order.size());
    const int group = rows.columnOf(arrangement.groupBy);
    if (group < 0)
        lines.lines = withParts(rows, arrangement, order);
    else
        addGroups(rows, arrangement, group, order, lines);
    return lines;
}

QJsonObject savedForm(const Arrangement& arrangement)
{
    QJsonArray filters;
    for (const ListFilter& filter : arrangement.filters) {
        QJsonObject each{{u"column"_s, filter.column}};
        if (!filter.words.isEmpty())
            each.insert(u"words"_s, QJsonArray::fromStringList(filter.words));
        if (filter.from)
            each.insert(u"from"_s, *filter.from);
        if (filter.until)
            each.insert(u"until"_s, *filter.until);
        filters.append(each);
    }
    QJsonArray sorts;
    for (const ListSort& sort : arrangement.sorts)
        sorts.append(QJsonObject{
            {u"column"_s, sort.column}, {u"descending"_s, sort.order == SortOrder::Descending}});
    return {{u"filters"_s, filters}, {u"sorts"_s, sorts}, {u"group"_s, arrangement.groupBy}};
}

Arrangement arrangementOf(const QJsonObject& saved)
{
    Arrangement arrangement;
    const QJsonArray filters = saved.value("filters"_L1).toArray();
    for (const QJsonValue& value : filters) {
        ListFilter filter;
        filter.column = value["column"_L1].toString();
        for (const QJsonValue& word : value["words"_L1].toArray())
            filter.words.append(word.toString());
        if (const QJsonValue from = value["from"_L1]; from.isDouble())
            filter.from = from.toInteger();
        if (const QJsonValue until = value["until"_L1]; until.isDouble())
            filter.until = until.toInteger();
        arrangement.setFilter(filter);
    }
    const QJsonArray sorts = saved.value("sorts"_L1).toArray();
    for (const QJsonValue& value : sorts)
        arrangement.sorts.append({value["column"_L1].toString(),
            value["descending"_L1].toBool() ? SortOrder::Descending : SortOrder::Ascending});
    arrangement.groupBy = saved.value("group"_L1).toString();
    return arrangement;
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_rows.h"

#include <QJsonObject>
#include <QSet>

#include <stop_token>

namespace muniment::ui {

// Which rows a column lets through: those that bear one of the words, or whose number or day lies
// within a span. A row without a value passes only by the empty word.
struct ListFilter
{
    QString column;
    QStringList words;
    std::optional<qint64> from; // days as Julian days
    std::optional<qint64> until;

    [[nodiscard]] bool isRange() const { return from || until; }
    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

struct ListSort
{
    QString column;
    SortOrder order = SortOrder::Ascending;
    friend bool operator==(const ListSort&, const ListSort&) = default;
};

// Rows that something else counted, by their keys, and the words of that count.
struct CountedRows
{
    QString words;
    QSet<QByteArray> keys;
    friend bool operator==(const CountedRows&, const CountedRows&) = default;
};

// What a list is asked to show, and in which order.
struct Arrangement
{
    QString find; // part of any text of a row
    QList<ListFilter> filters; // one for each column at most
    std::optional<CountedRows> counted;
    QList<ListSort> sorts;
    QString groupBy; // a column; empty: no groups
    QSet<QString> closed; // groups, by their words
    QSet<QByteArray> opened; // rows whose parts are shown, by their keys

    [[nodiscard]] const ListFilter* filterOf(const QString& column) const;
    void setFilter(const ListFilter& filter); // one that lets all through is removed
    void clearFilters(); // find, filters and counted rows
    [[nodiscard]] int filterCount() const;
    // A click on a heading sorts by it, then the other way round; with Shift it is added.
    enum class Extend { No, Yes };
    void sortBy(const QString& column, Extend extend);
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

struct GroupHeading
{
    QString word;
    QVariant mark; // StateMark where the column has one
    int count = 0;
    bool isClosed = false;
};

// What stands below one another: rows, and headings of groups.
struct ListLines
{
    QList<int> lines; // a row, or ~heading
    QList<GroupHeading> headings;
    int shown = 0; // rows that pass, those in closed groups included, parts not

    [[nodiscard]] static bool isHeading(int line) { return line < 0; }
};

// Columns that the rows do not have are passed over. Empty when stopped.
ListLines linesOf(
    const ListRows& rows, const Arrangement& arrangement, const std::stop_token& stop = {});

// What is saved of an arrangement: filters, sorts, group.
QJsonObject savedForm(const Arrangement& arrangement);
Arrangement arrangementOf(const QJsonObject& saved);

} // namespace muniment::ui

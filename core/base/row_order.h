// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QList>

#include <stop_token>

// How long lists are put in order. Rows are numbers here, and columns are ranks: what costs most of
// sorting, folding and collating texts, is done once, when rows are made.
namespace muniment {

enum class SortOrder { Ascending, Descending };

// By row: its place in the order of the column; equal places mean equal values. Rows without a
// value have `noRank` and come last in either order.
using Ranks = QList<int>;
inline constexpr int noRank = -1;

struct SortStep
{
    const Ranks* ranks = nullptr; // outlives the call
    SortOrder order = SortOrder::Ascending;
};

// The rows 0 to count-1 in order: by the first step, then the next; what is equal in all stays in
// the order of its number. Empty when stopped.
QList<int> orderedRows(
    qsizetype count, const QList<SortStep>& steps, const std::stop_token& stop = {});

// Those of the rows that are shown, in the order given.
QList<int> chosenRows(const QList<int>& order, const QBitArray& shown);

} // namespace muniment

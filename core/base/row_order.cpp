// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/row_order.h"

#include <algorithm>
#include <numeric>

namespace muniment {

namespace {

// Less than, equal, more than: negative, zero, positive.
int compared(const SortStep& step, int a, int b)
{
    const int one = step.ranks->at(a);
    const int other = step.ranks->at(b);
    if (one == other)
        return 0;
    if (one == noRank || other == noRank)
        return one == noRank ? 1 : -1;
    const int difference = one < other ? -1 : 1;
    return step.order == SortOrder::Ascending ? difference : -difference;
}

} // namespace

QList<int> orderedRows(qsizetype count, const QList<SortStep>& steps, const std::stop_token& stop)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    if (stop.stop_requested())
        return {};
    if (!steps.isEmpty())
        std::sort(order.begin(), order.end(), [&steps](int a, int b) {
            for (const SortStep& step : steps)
                if (const int difference = compared(step, a, b); difference != 0)
                    return difference < 0;
            return a < b;
        });
    return stop.stop_requested() ? QList<int>() : order;
}

QList<int> chosenRows(const QList<int>& order, const QBitArray& shown)
{
    QList<int> rows;
    rows.reserve(order.size());
    for (const int row : order)
        if (shown.testBit(row))
            rows.append(row);
    return rows;
}

} // namespace muniment

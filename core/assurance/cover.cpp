// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/cover.h"

#include <algorithm>

namespace muniment::assurance {

namespace {

QList<Period> cutTo(const Period& own, const QList<Period>& spans)
{
    QList<Period> result;
    for (const Period& span : spans)
        if (span.overlaps(own))
            result.append({std::max(span.from, own.from), std::min(span.until, own.until)});
    return joined(result);
}

} // namespace

QList<Period> joined(QList<Period> spans)
{
    std::sort(spans.begin(), spans.end(),
        [](const Period& a, const Period& b) { return a.from < b.from; });
    QList<Period> result;
    for (const Period& span : spans) {
        if (!result.isEmpty() && span.from <= result.last().until.addDays(1))
            result.last().until = std::max(result.last().until, span.until);
        else
            result.append(span);
    }
    return result;
}

QList<Period> without(const QList<Period>& from, const QList<Period>& taken)
{
    const QList<Period> holes = joined(taken);
    QList<Period> result;
    for (const Period& span : joined(from)) {
        Date next = span.from;
        for (const Period& hole : holes) {
            if (hole.until < next || span.until < hole.from)
                continue;
            if (next < hole.from)
                result.append({next, hole.from.addDays(-1)});
            next = hole.until.addDays(1);
        }
        if (next <= span.until)
            result.append({next, span.until});
    }
    return result;
}

qint64 daysIn(const QList<Period>& spans)
{
    qint64 days = 0;
    for (const Period& span : spans)
        days += span.days();
    return days;
}

qint64 Cover::coveredDays() const
{
    return daysIn(covered);
}

qint64 Cover::bridgedDays() const
{
    return daysIn(bridged);
}

qint64 Cover::openDays() const
{
    return daysIn(open);
}

Cover coverOf(
    const Period& own, const QList<Period>& reports, const QList<Bridge>& bridges, Date asOf)
{
    QList<Period> spoken;
    for (const Bridge& bridge : bridges) {
        const bool known = std::any_of(reports.begin(), reports.end(),
            [&bridge](const Period& report) { return report.until == bridge.reportEnd; });
        if (known && bridge.reportEnd < bridge.through)
            spoken.append({bridge.reportEnd.addDays(1), bridge.through});
    }
    Cover cover;
    cover.covered = cutTo(own, reports);
    cover.bridged = without(cutTo(own, spoken), cover.covered);
    const QList<Period> unspoken = without({own}, cover.covered + cover.bridged);
    cover.open = without(unspoken, {{asOf.addDays(1), Date(9999, 12, 31)}});
    cover.ahead = without(unspoken, cover.open);
    return cover;
}

} // namespace muniment::assurance

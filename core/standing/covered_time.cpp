// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/covered_time.h"

#include "core/assurance/cover.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

qint64 CoveredTime::coveredDays() const
{
    return assurance::daysIn(covered);
}

qint64 CoveredTime::uncoveredDays() const
{
    return assurance::daysIn(uncovered);
}

CoveredTime coveredTime(const Period& period, const QList<Period>& spans, Date asOf)
{
    CoveredTime time;
    for (const Period& span : spans)
        if (span.from == span.until && period.contains(span.from)
            && !time.points.contains(span.from))
            time.points.append(span.from);
    std::sort(time.points.begin(), time.points.end());
    const QList<Period> holes = assurance::without({period}, spans);
    time.covered = assurance::without({period}, holes);
    for (const Period& hole : holes) {
        if (hole.from <= asOf)
            time.uncovered.append({hole.from, std::min(hole.until, asOf)});
        if (hole.until > asOf)
            time.ahead.append({std::max(hole.from, asOf.addDays(1)), hole.until});
    }
    return time;
}

CoveredTime coveredTime(
    const Facts& facts, const ControlFacts& control, const Period& period, Date asOf)
{
    QList<Period> spans;
    for (const EvidenceFacts* each : evidenceFor(facts, control, period))
        spans.append(*evidence::spanOf(each->item));
    return coveredTime(period, spans, asOf);
}

QList<const EvidenceFacts*> evidenceFor(
    const Facts& facts, const ControlFacts& control, const Period& period)
{
    QList<const EvidenceFacts*> held;
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* linked = facts.evidenceItem(link.evidenceId);
        if (linked && linked->isHeld() && evidence::bearsOn(linked->item, period)
            && !held.contains(linked))
            held.append(linked);
    }
    std::sort(held.begin(), held.end(), [](const EvidenceFacts* a, const EvidenceFacts* b) {
        return a->item.number < b->item.number;
    });
    return held;
}

} // namespace muniment::standing

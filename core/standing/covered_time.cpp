// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/covered_time.h"

#include "core/assurance/cover.h"
#include "core/evidence/days_shown.h"
#include "core/standing/expected_row.h"
#include "core/standing/places.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

namespace {

template <typename Wanted>
QList<const EvidenceFacts*> heldFor(
    const Facts& facts, const ControlFacts& control, const Wanted& isWanted)
{
    QList<const EvidenceFacts*> held;
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* linked = facts.evidenceItem(link.evidenceId);
        if (linked && linked->isHeld() && isWanted(link, *linked) && !held.contains(linked))
            held.append(linked);
    }
    std::sort(held.begin(), held.end(), [](const EvidenceFacts* a, const EvidenceFacts* b) {
        return a->item.number < b->item.number;
    });
    return held;
}

} // namespace

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

CoveredTime coveredTime(const Facts& facts, const ControlFacts& control, const Period& period,
    Date asOf, const QList<ScopeId>& scopes)
{
    QList<Period> spans;
    for (const EvidenceFacts* each : evidenceFor(facts, control, period)) {
        if (!each->isAccepted() || speaksOf(control, *each, period) != Speaks::OfOperation)
            continue;
        if (const std::optional<Period> shown = daysShown(facts, *each, nullptr))
            spans.append(*shown);
    }
    CoveredTime time = coveredTime(period, spans, asOf);
    const QList<Period> idle = assurance::without({period},
        assurance::without(placesOf(facts, control, period, scopes).days,
            assurance::without({period}, daysAskedFor(control, period))));
    time.notInService = assurance::without(idle, time.covered);
    time.uncovered = assurance::without(time.uncovered, idle);
    time.ahead = assurance::without(time.ahead, idle);
    return time;
}

Speaks speaksOf(const ControlFacts& control, const EvidenceFacts& item, const Period& period)
{
    return attestation::speaksOf(item.item, control.links, control.expected, period);
}

QList<Period> daysAskedFor(const ControlFacts& control, const Period& period)
{
    bool isAnythingAsked = false;
    QList<Period> asked;
    for (const controls::ExpectedEvidence& each : control.expected) {
        if (!each.isActiveIn(period))
            continue;
        isAnythingAsked = true;
        if (each.proof == controls::Proof::Policy || each.fill != controls::Fill::Contains)
            continue;
        asked.append({each.activeFrom.isValid() ? std::max(each.activeFrom, period.from)
                                                : period.from,
            each.activeUntil.isValid() ? std::min(each.activeUntil, period.until) : period.until});
    }
    if (!isAnythingAsked)
        return {period};
    return assurance::without({period}, assurance::without({period}, asked));
}

bool isCountedInDays(const ControlFacts& control, const Period& period)
{
    return !daysAskedFor(control, period).isEmpty();
}

std::optional<Period> daysShown(
    const Facts& facts, const EvidenceFacts& item, const controls::ExpectedEvidence* row)
{
    const RevisionFacts* current = item.current();
    if (!current)
        return evidence::spanOf(item.item);
    return evidence::daysShown(item.item, facts.dayOf(current->revision.receivedAt),
        facts.organisation.timeZone,
        row && row->proof == controls::Proof::Policy ? evidence::TakenAs::Policy
                                                     : evidence::TakenAs::Proof);
}

QList<const EvidenceFacts*> evidenceFor(
    const Facts& facts, const ControlFacts& control, const Period& period)
{
    return heldFor(
        facts, control, [&](const evidence::EvidenceLink& link, const EvidenceFacts& item) {
            const auto shown = daysShown(facts, item, expectedRow(control, link.expectedId));
            return shown && shown->overlaps(period);
        });
}

bool isOperationProven(const Facts& facts, const ControlFacts& control, const Period& period)
{
    const QList<const EvidenceFacts*> held = evidenceFor(facts, control, period);
    return std::any_of(held.begin(), held.end(), [&](const EvidenceFacts* each) {
        const auto shown = daysShown(facts, *each, nullptr);
        return each->isAccepted() && speaksOf(control, *each, period) == Speaks::OfOperation
            && shown && shown->overlaps(period);
    });
}

QList<const EvidenceFacts*> evidenceWithoutDays(const Facts& facts, const ControlFacts& control)
{
    return heldFor(
        facts, control, [](const evidence::EvidenceLink& /*link*/, const EvidenceFacts& item) {
            return !evidence::spanOf(item.item);
        });
}

} // namespace muniment::standing

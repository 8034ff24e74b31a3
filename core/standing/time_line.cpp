// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/time_line.h"

#include "core/standing/in_scope.h"
#include "core/standing/provider_cover.h"

#include <algorithm>

namespace muniment::standing {

namespace {

void addBars(TimeLane& lane, Stretch stretch, const QList<Period>& periods, const Period& span)
{
    for (const Period& each : periods)
        if (each.overlaps(span))
            lane.bars.append(TimeBar{stretch, each, {}, {}});
}

void sortBars(TimeLane& lane)
{
    std::stable_sort(lane.bars.begin(), lane.bars.end(),
        [](const TimeBar& a, const TimeBar& b) { return a.period.from < b.period.from; });
}

void addOwn(const Facts& facts, ScopeId scopeId, const Period& span, const Period& period,
    QList<TimeLane>& lanes)
{
    for (const audits::Audit& each : facts.audits) {
        const bool isHere = scopeId.isNull() || each.scopeId.isNull() || each.scopeId == scopeId;
        if (!isHere || !each.period.until.isValid() || !each.period.overlaps(span))
            continue;
        TimeLane lane;
        lane.name = each.name;
        lane.bars = {TimeBar{Stretch::OwnPeriod, each.period, each.id, {}}};
        lanes.append(lane);
    }
    if (!lanes.isEmpty())
        return;
    TimeLane lane;
    addBars(lane, Stretch::OwnPeriod, {period}, span);
    lanes.append(lane);
}

// What is covered is shown over the whole span, what is open for the own period alone.
void addProviders(const Facts& facts, ScopeId scopeId, const Period& span, const Period& period,
    Date asOf, QList<TimeLane>& lanes)
{
    const QList<scope::Asset> assets = facts.assetsOf(scopeId);
    const QList<ServiceCover> ofSpan = coverByService(facts, assets, span, asOf);
    const QList<ServiceCover> ofPeriod = coverByService(facts, assets, period, asOf);
    for (const ServiceCover& each : ofPeriod) {
        TimeLane lane;
        if (const scope::Provider* provider = facts.provider(each.providerId))
            lane.name = provider->name;
        lane.services = each.services;
        lane.openDays = each.cover.openDays();
        // Services that stand alike in the period may differ outside it; the first speaks for them.
        const auto whole
            = std::find_if(ofSpan.begin(), ofSpan.end(), [&each](const ServiceCover& candidate) {
                  return candidate.providerId == each.providerId
                      && (each.services.isEmpty()
                              ? candidate.services.isEmpty()
                              : candidate.services.contains(each.services.first()));
              });
        const assurance::Cover& cover = whole == ofSpan.end() ? each.cover : whole->cover;
        addBars(lane, Stretch::Report, cover.covered, span);
        addBars(lane, Stretch::Letter, cover.bridged, span);
        addBars(lane, Stretch::Open, each.cover.open, span);
        sortBars(lane);
        lanes.append(lane);
    }
}

void addCertificates(
    const Facts& facts, ScopeId scopeId, const Period& span, QList<TimeLane>& lanes)
{
    for (const assurance::AssuranceDocument& each : facts.assurance.documents) {
        const std::optional<Period> valid = assurance::inForce(each.fields);
        if (each.fields.kind != assurance::DocumentKind::Certificate || !valid
            || !valid->overlaps(span) || !concerns(facts, scopeId, each))
            continue;
        TimeLane lane;
        lane.name = each.fields.title;
        lane.bars = {TimeBar{Stretch::InForce, *valid, {}, each.id}};
        for (const Date day : assurance::surveillanceOwed(each.fields))
            if (span.from <= day && day <= span.until)
                lane.ticks.append(day);
        lanes.append(lane);
    }
}

} // namespace

QList<TimeLane> timeLine(
    const Facts& facts, ScopeId scopeId, const Period& span, const Period& period, Date asOf)
{
    QList<TimeLane> lanes;
    addOwn(facts, scopeId, span, period, lanes);
    addProviders(facts, scopeId, span, period, asOf, lanes);
    addCertificates(facts, scopeId, span, lanes);
    return lanes;
}

} // namespace muniment::standing

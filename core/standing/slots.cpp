// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/slots.h"

#include "core/assurance/cover.h"
#include "core/base/text_forms.h"
#include "core/standing/control_standing.h"

#include <algorithm>

namespace muniment::standing {

namespace {

constexpr TextForm<SlotState> slotStateForms[] = {
    {SlotState::NotYetDue, "not_yet_due"},
    {SlotState::Due, "due"},
    {SlotState::Overdue, "overdue"},
    {SlotState::PartFilled, "part_filled"},
    {SlotState::Filled, "filled"},
    {SlotState::NoOccurrence, "no_occurrence"},
    {SlotState::Excused, "excused"},
};

Timing timingOf(const Period& period, Date dueOn, Date asOf)
{
    if (asOf <= period.until)
        return Timing::NotYetDue;
    return asOf <= dueOn ? Timing::Due : Timing::Overdue;
}

SlotState stateOf(Timing timing)
{
    switch (timing) {
    case Timing::NotYetDue:
        return SlotState::NotYetDue;
    case Timing::Due:
        return SlotState::Due;
    case Timing::Overdue:
        return SlotState::Overdue;
    }
    Q_UNREACHABLE();
}

bool bearsOn(const SlotItem& item, const Period& slot)
{
    return item.span && item.span->overlaps(slot) && item.review != evidence::Review::Rejected;
}

// An item that names assets speaks of no other; the organisation as a whole takes any.
bool speaksOf(const SlotItem& item, AssetId asset)
{
    return asset.isNull() || item.assets.isEmpty() || item.assets.contains(asset);
}

// The days that accepted items speak of leave out none of those on which something was in service,
// or one of them lies in the slot.
bool daysAreFilled(controls::Fill fill, const Period& slot, const QList<SlotItem>& items,
    AssetId asset, const QList<Period>& inService)
{
    QList<Period> accepted;
    for (const SlotItem& item : items) {
        if (item.review != evidence::Review::Accepted || !speaksOf(item, asset))
            continue;
        if (fill == controls::Fill::LiesIn && slot.contains(*item.span))
            return true;
        accepted.append(*item.span);
    }
    return !accepted.isEmpty() && assurance::without(inService, accepted).isEmpty();
}

// In how many of the places its days are filled. What names no asset is asked for once.
AssetCount placesFilled(
    controls::Fill fill, const Period& slot, const QList<SlotItem>& items, const Places& places)
{
    if (std::all_of(
            items.begin(), items.end(), [](const SlotItem& item) { return item.assets.isEmpty(); }))
        return {daysAreFilled(fill, slot, items, AssetId{}, places.daysIn(slot)) ? 1 : 0, 1};
    AssetCount count;
    for (const Place& place : places.in(slot)) {
        ++count.wanted;
        count.proven += daysAreFilled(fill, slot, items, place.assetId, {place.days}) ? 1 : 0;
    }
    return count;
}

EvidenceId shownOf(const QList<SlotItem>& items)
{
    EvidenceId shown;
    bool isAccepted = false;
    for (const SlotItem& item : items) {
        const bool isThisAccepted = item.review == evidence::Review::Accepted;
        if (isAccepted && !isThisAccepted)
            continue;
        shown = item.evidenceId;
        isAccepted = isThisAccepted;
    }
    return shown;
}

// What all items hold, and whether the accepted ones hold enough.
struct SampleHeld
{
    std::optional<SampleCount> count;
    bool enough = true;
};

SampleHeld sampleHeld(const controls::ExpectedEvidence& expected, const QList<SlotItem>& items)
{
    if (!expected.sampleSize)
        return {};
    SampleHeld held{SampleCount{0, *expected.sampleSize}, false};
    qint64 accepted = 0;
    for (const SlotItem& item : items) {
        held.count->found += item.sampleFound.value_or(0);
        if (item.review == evidence::Review::Accepted)
            accepted += item.sampleFound.value_or(0);
    }
    held.enough = accepted >= *expected.sampleSize;
    return held;
}

QList<SlotItem> itemsFor(
    const Facts& facts, const ControlFacts& control, const controls::ExpectedEvidence& expected)
{
    QList<SlotItem> items;
    QHash<EvidenceId, qsizetype> places;
    QSet<EvidenceId> ofAll; // linked without naming an asset
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* linked = facts.evidenceItem(link.evidenceId);
        if (link.expectedId != expected.id || !linked || !linked->current())
            continue;
        if (!places.contains(link.evidenceId)) {
            places.insert(link.evidenceId, items.size());
            items.append({link.evidenceId, daysShown(facts, *linked, &expected),
                linked->item.review, linked->item.sampleFound});
        }
        if (link.assetId.isNull())
            ofAll.insert(link.evidenceId);
        else
            items[places.value(link.evidenceId)].assets.insert(link.assetId);
    }
    for (const EvidenceId id : std::as_const(ofAll))
        items[places.value(id)].assets.clear();
    return items;
}

bool isExcused(const ControlFacts& control)
{
    return !control.implementations.isEmpty()
        && std::all_of(control.implementations.begin(), control.implementations.end(),
            [](const controls::Implementation& each) {
                return each.applies == controls::Applies::DoesNotApply;
            });
}

} // namespace

QString slotStateText(SlotState state)
{
    return textOf(state, slotStateForms);
}

bool Slot::isOpen() const
{
    return state == SlotState::NotYetDue || state == SlotState::Due || state == SlotState::Overdue
        || state == SlotState::PartFilled;
}

Slot slotOf(const controls::ExpectedEvidence& expected, const Period& period,
    const QList<SlotItem>& items, Circumstance circumstance, Date asOf, const Places& places)
{
    Slot slot;
    slot.expectedId = expected.id;
    slot.period = period;
    slot.dueOn = period.until.addDays(expected.dueAfterDays);
    slot.timing = timingOf(period, slot.dueOn, asOf);
    QList<SlotItem> bearing;
    for (const SlotItem& item : items) {
        if (!bearsOn(item, period))
            continue;
        if (item.review == evidence::Review::Returned) {
            slot.returned.append(item.evidenceId);
            continue;
        }
        bearing.append(item);
        slot.evidence.append(item.evidenceId);
    }
    slot.shown = shownOf(bearing);
    const SampleHeld sample = sampleHeld(expected, bearing);
    slot.sample = sample.count;
    const AssetCount filled = placesFilled(expected.fill, period, bearing, places);
    if (filled.proven > 0 && filled.proven < filled.wanted)
        slot.assets = filled;
    if (sample.enough && filled.wanted > 0 && filled.proven == filled.wanted)
        slot.state = SlotState::Filled;
    else if (circumstance == Circumstance::NoOccurrence)
        slot.state = SlotState::NoOccurrence;
    else if (circumstance == Circumstance::Excused)
        slot.state = SlotState::Excused;
    else if (!bearing.isEmpty())
        slot.state = SlotState::PartFilled;
    else
        slot.state = stateOf(slot.timing);
    return slot;
}

Slot slotOf(const controls::ExpectedEvidence& expected, const Period& period,
    const QList<SlotItem>& items, Circumstance circumstance, Date asOf)
{
    return slotOf(expected, period, items, circumstance, asOf, onePlace(period));
}

bool speaksOfEvents(const controls::Control& control, const controls::ExpectedEvidence& expected)
{
    if (expected.frequency == Frequency::OnEvent)
        return true;
    switch (expected.proof) {
    case controls::Proof::Sample:
    case controls::Proof::Record:
        return true;
    case controls::Proof::TestResult:
    case controls::Proof::SignedReview:
        return control.frequency == Frequency::OnEvent;
    case controls::Proof::Population:
    case controls::Proof::Log:
    case controls::Proof::Configuration:
    case controls::Proof::Report:
    case controls::Proof::Policy:
    case controls::Proof::Screenshot:
        return false;
    }
    return false;
}

QList<Series> seriesOf(const Facts& facts, const ControlFacts& control, const Period& period,
    Date asOf, const QList<ScopeId>& scopes)
{
    const QList<Period> quiet = withoutOccurrence(facts, control, asOf);
    const bool excused = isExcused(control);
    QList<Series> series;
    for (const controls::ExpectedEvidence& expected : control.expected) {
        Series row{expected, {}};
        const QList<SlotItem> items = itemsFor(facts, control, expected);
        const QList<Period> periods = slotsOf(expected.frequency, period);
        const Places places = periods.isEmpty()
            ? Places()
            : placesOf(facts, control, {periods.first().from, periods.last().until}, scopes);
        for (const Period& each : periods) {
            Circumstance circumstance = excused ? Circumstance::Excused : Circumstance::None;
            if (speaksOfEvents(control.control, expected)
                && std::any_of(quiet.begin(), quiet.end(),
                    [&](const Period& said) { return said.contains(each); }))
                circumstance = Circumstance::NoOccurrence;
            const Slot slot = slotOf(expected, each, items, circumstance, asOf, places);
            const bool wanted = expected.isActiveIn(each) && !places.daysIn(each).isEmpty();
            if (wanted || !slot.evidence.isEmpty())
                row.cells.append(slot);
        }
        series.append(row);
    }
    return series;
}

QList<Period> withoutOccurrence(const Facts& facts, const ControlFacts& control, Date asOf)
{
    const bool said = std::any_of(control.attestations.begin(), control.attestations.end(),
        [](const attestation::Attestation& each) {
            return each.conclusion == attestation::Conclusion::NoOccurrence;
        });
    QList<Period> periods;
    if (!said)
        return periods;
    for (const SignatureStanding& each : signatureStandings(facts, control, asOf))
        if (each.standing.stands()
            && each.attestation.conclusion == attestation::Conclusion::NoOccurrence)
            periods.append(each.attestation.period);
    return periods;
}

SlotCounted countedAs(const Slot& slot)
{
    if (!slot.isOpen())
        return SlotCounted::Filled;
    if (slot.timing == Timing::Overdue)
        return SlotCounted::Overdue;
    if (slot.state == SlotState::PartFilled)
        return SlotCounted::PartFilled;
    return slot.timing == Timing::Due ? SlotCounted::Due : SlotCounted::NotYetDue;
}

SlotCounts countSlots(const QList<Series>& series)
{
    SlotCounts counts;
    for (const Series& row : series) {
        for (const Slot& slot : row.cells) {
            ++counts.expected;
            switch (countedAs(slot)) {
            case SlotCounted::Filled:
                ++counts.filled;
                break;
            case SlotCounted::PartFilled:
                ++counts.partFilled;
                break;
            case SlotCounted::Due:
                ++counts.due;
                break;
            case SlotCounted::Overdue:
                ++counts.overdue;
                break;
            case SlotCounted::NotYetDue:
                ++counts.notYetDue;
                break;
            }
        }
    }
    return counts;
}

} // namespace muniment::standing

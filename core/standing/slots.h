// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/places.h"

#include <QSet>

namespace muniment::standing {

enum class SlotState { NotYetDue, Due, Overdue, PartFilled, Filled, NoOccurrence, Excused };

QString slotStateText(SlotState state); // "part_filled"

// Where a slot stands by the calendar alone.
enum class Timing {
    NotYetDue, // the slot is not over
    Due, // over, and the due day has not passed
    Overdue,
};

// How much of a sample is held: "19/25".
struct SampleCount
{
    qint64 found = 0;
    qint64 wanted = 0;

    friend bool operator==(const SampleCount&, const SampleCount&) = default;
};

// Of how many assets the proof of a slot is held: "1 of 4 assets".
struct AssetCount
{
    qsizetype proven = 0;
    qsizetype wanted = 0;

    friend bool operator==(const AssetCount&, const AssetCount&) = default;
};

// One period of one series.
struct Slot
{
    ExpectedEvidenceId expectedId;
    Period period;
    Date dueOn;
    Timing timing = Timing::NotYetDue;
    SlotState state = SlotState::NotYetDue;
    QList<EvidenceId> evidence; // that fills it, wholly or in part, by number
    QList<EvidenceId> returned; // that review sent back: a better version of it is wanted
    EvidenceId shown; // of these the newest that was accepted, else the newest; null: none
    std::optional<SampleCount> sample; // where the series asks for one
    std::optional<AssetCount> assets; // where it is held of some of them and not of all

    // Proof is still wanted.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isOverdue() const { return isOpen() && timing == Timing::Overdue; }
};

struct Series
{
    controls::ExpectedEvidence expected;
    QList<Slot> cells; // one per slot, in order
};

// Evidence as a slot sees it.
struct SlotItem
{
    EvidenceId evidenceId;
    std::optional<Period> span; // the days that it shows
    evidence::Review review = evidence::Review::Submitted;
    std::optional<qint64> sampleFound;
    QSet<AssetId> assets = {}; // that it speaks of; empty: of all
};

// What else bears on a slot.
enum class Circumstance { None, NoOccurrence, Excused };

// Filled when accepted evidence contains the slot's days in service, or lies in the slot, as the
// series says, for each place in service; for a series that is contained, several items that leave
// no day out between them do as well. What waits for review, or leaves days, samples or assets out,
// fills it in part.
Slot slotOf(const controls::ExpectedEvidence& expected, const Period& period,
    const QList<SlotItem>& items, Circumstance circumstance, Date asOf, const Places& places);

// Where it is asked for once, whatever it applies to.
Slot slotOf(const controls::ExpectedEvidence& expected, const Period& period,
    const QList<SlotItem>& items, Circumstance circumstance, Date asOf);

// Whether a row asks for proof of single events, so that there is none where nothing occurred:
// samples and records, whatever is asked for on event, and the tests and signed reviews of a
// control that runs on events. Populations, logs, settings, policies and reports exist all the
// same, and a list without a line is the very proof that nothing occurred.
bool speaksOfEvents(const controls::Control& control, const controls::ExpectedEvidence& expected);

// The slots that touch a period, of every series of a control, in order. Slots outside the days in
// which a series is active, the control in use and something that it applies to in service are not
// expected and left out. A valid signature "no occurrence" over a slot answers it where it speaks
// of events; a control that applies nowhere, with reason and approver, is excused. Asked of the
// assets of some scopes, or of all where none is named.
QList<Series> seriesOf(const Facts& facts, const ControlFacts& control, const Period& period,
    Date asOf, const QList<ScopeId>& scopes = {});

// The periods over which a valid signature says that nothing occurred.
QList<Period> withoutOccurrence(const Facts& facts, const ControlFacts& control, Date asOf);

// What a slot counts as in sums; each is counted once. Answered ones (no occurrence, excused) count
// as filled, part filled ones whose day has passed as overdue.
enum class SlotCounted { Filled, PartFilled, Due, Overdue, NotYetDue };

SlotCounted countedAs(const Slot& slot);

struct SlotCounts
{
    int expected = 0;
    int filled = 0;
    int partFilled = 0;
    int due = 0;
    int overdue = 0;
    int notYetDue = 0;
};

SlotCounts countSlots(const QList<Series>& series);

} // namespace muniment::standing

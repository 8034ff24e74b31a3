// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/covered_time.h"

namespace muniment::standing {

// Where a control or a requirement stands, in the words of the index of requirements.
enum class State {
    Effective,
    WithExceptions,
    NotEffective,
    NotPerformed,
    NoOccurrence,
    SignedNowVoid,
    SignedLapsed,
    DesignLapsed, // the same of what was signed for its design alone
    SignedNotProven, // that it worked, and no review accepted proof of a day on which it did
    SignedNotImplemented, // that it worked, and it is put into practice nowhere
    ProofHeldNotSigned,
    HeldNotReviewed, // and so not proof yet
    HeldDaysNotStated, // nobody said what days it speaks of
    DesignEffective, // signed for its design, and for its operating on no day
    DesignWithExceptions,
    SignedInPart, // of the days that are over; of a requirement: some of its controls, or such days
    NothingHeld,
    ReliedOnProvider, // requirements only
    Excluded, // requirements only
};

QString stateText(State state); // "proof_held_not_signed"
// Signed for all days that are over, each time on proof; or signed that it failed, which needs
// neither, for whatever days.
bool isSignedState(State state);

struct SignatureStanding
{
    attestation::Attestation attestation;
    attestation::StandingOf standing;
};

struct ControlStanding
{
    State state = State::NothingHeld;
    // The signature that speaks for the control, the gravest of those that count: of each day, the
    // newest that stands of the highest line that spoke of it; null without one.
    AttestationId decisive;
    std::optional<attestation::Conclusion> conclusion; // of the decisive signature
    // Every signature that bears on the period: those that stand first, then newest first.
    QList<SignatureStanding> signatures;
    // Days of the period that some standing signature speaks for.
    CoveredTime signedTime;
    // Two standing signatures over the same days that say opposite things.
    QList<QPair<AttestationId, AttestationId>> disagreements;

    // Some signature stands, whatever it is worth.
    [[nodiscard]] bool isSigned() const { return !decisive.isNull(); }
};

// Where the highest line spoke several times over parts of the period, the least favourable of its
// newest words counts; a void or lapsed signature counts where nothing standing covers its days and
// nothing standing was signed after it.
ControlStanding controlStanding(
    const Facts& facts, const ControlFacts& control, const Period& period, Date asOf);

// Retired, and nothing is held or signed of it: it says nothing of the period any more.
bool isGone(const ControlFacts& control, State state, Date asOf);

// How the signatures of one control stand, whatever their period.
QList<SignatureStanding> signatureStandings(
    const Facts& facts, const ControlFacts& control, Date asOf);

} // namespace muniment::standing

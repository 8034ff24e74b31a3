// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// Where a statement that is asked for stands.
enum class SigningState {
    ToPrepare, // who runs the control has not spoken yet
    ToReview, // they have; somebody else is to look
    Returned, // evidence of the period was sent back
};

QString signingStateText(SigningState state); // "to_review"

// A statement that one person is asked to sign about one control.
struct ToSign
{
    ControlId controlId;
    Period period;
    attestation::Meaning meaning = attestation::Meaning::Performed;
    SigningState state = SigningState::ToPrepare;
    PersonId preparedBy; // signed "performed" over the period; null: nobody
    QList<EvidenceId> evidence; // that the signature would rest on
    AttestationId before; // said the same of these days and no longer stands; null: none
    Date dueOn;
};

// How long a period is signed for at once: the pattern of the scope (null: the shortest of those in
// which the control is used), and no shorter than the control's own frequency.
QList<Period> signingPeriods(
    const Facts& facts, const ControlFacts& control, ScopeId scopeId, const Period& period);

// What waits for a person in a scope (null: all), for the periods that were over before the day.
// The owner of a control is asked whether it was performed; who takes a second look, to review what
// is held; independent people and the management, to speak of what was reviewed. Earliest due
// first.
QList<ToSign> toSign(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf, PersonId signer);

// The same of the house, one step after the other: of who runs a control, then of whoever takes a
// second look. The others speak when they want to. By control and period.
QList<ToSign> askedOfTheHouse(const Facts& facts, ScopeId scopeId, const Period& period, Date asOf);

} // namespace muniment::standing

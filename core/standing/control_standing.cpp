// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/control_standing.h"

#include "core/assurance/cover.h"
#include "core/base/text_forms.h"
#include "core/controls/practice.h"
#include "core/standing/to_sign.h"

#include <algorithm>

namespace muniment::standing {

namespace {

using attestation::Attestation;
using attestation::Conclusion;
using attestation::Standing;

constexpr TextForm<State> stateForms[] = {
    {State::Effective, "effective"},
    {State::WithExceptions, "with_exceptions"},
    {State::NotEffective, "not_effective"},
    {State::NotPerformed, "not_performed"},
    {State::NoOccurrence, "no_occurrence"},
    {State::SignedNowVoid, "signed_now_void"},
    {State::SignedLapsed, "signed_lapsed"},
    {State::DesignLapsed, "design_lapsed"},
    {State::SignedNotProven, "signed_not_proven"},
    {State::SignedNotImplemented, "signed_not_implemented"},
    {State::ProofHeldNotSigned, "proof_held_not_signed"},
    {State::HeldNotReviewed, "held_not_reviewed"},
    {State::HeldDaysNotStated, "held_days_not_stated"},
    {State::DesignEffective, "design_effective"},
    {State::DesignWithExceptions, "design_with_exceptions"},
    {State::SignedInPart, "signed_in_part"},
    {State::NothingHeld, "nothing_held"},
    {State::ReliedOnProvider, "relied_on_provider"},
    {State::Excluded, "excluded"},
};

State stateFrom(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Effective:
        return State::Effective;
    case Conclusion::WithExceptions:
        return State::WithExceptions;
    case Conclusion::NotEffective:
        return State::NotEffective;
    case Conclusion::NotPerformed:
        return State::NotPerformed;
    case Conclusion::NoOccurrence:
        return State::NoOccurrence;
    }
    Q_UNREACHABLE();
}

// How much a conclusion weighs against others about other parts of the period.
int gravity(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::NoOccurrence:
        return 0;
    case Conclusion::Effective:
        return 1;
    case Conclusion::WithExceptions:
        return 2;
    case Conclusion::NotPerformed:
        return 3;
    case Conclusion::NotEffective:
        return 4;
    }
    Q_UNREACHABLE();
}

// Who looks from further away speaks higher; people from outside do not speak for us.
int rank(scope::Line line)
{
    switch (line) {
    case scope::Line::Outside:
        return 0;
    case scope::Line::RunsIt:
        return 1;
    case scope::Line::SecondLook:
        return 2;
    case scope::Line::Independent:
        return 3;
    case scope::Line::Management:
        return 4;
    }
    Q_UNREACHABLE();
}

bool isFavourable(Conclusion conclusion)
{
    return conclusion == Conclusion::Effective || conclusion == Conclusion::WithExceptions;
}

bool isAdverse(Conclusion conclusion)
{
    return conclusion == Conclusion::NotEffective || conclusion == Conclusion::NotPerformed;
}

QList<Period> periodsOf(const QList<const Attestation*>& attestations)
{
    QList<Period> periods;
    for (const Attestation* each : attestations)
        periods.append(each->period);
    return periods;
}

// The standing signatures that speak for the control: about its operating where anybody spoke of
// that.
QList<const Attestation*> speaking(QList<const Attestation*> standing)
{
    const bool operating = std::any_of(standing.begin(), standing.end(),
        [](const Attestation* each) { return each->subject == attestation::Subject::Operating; });
    if (operating)
        standing.removeIf([](const Attestation* each) {
            return each->subject != attestation::Subject::Operating;
        });
    return standing;
}

// The highest line first, and in a line its newest words; a signature counts only for days that
// none before it speaks of.
QList<const Attestation*> countingOf(QList<const Attestation*> speakers, const Period& period)
{
    std::stable_sort(
        speakers.begin(), speakers.end(), [](const Attestation* a, const Attestation* b) {
            if (rank(a->signerLine) != rank(b->signerLine))
                return rank(a->signerLine) > rank(b->signerLine);
            return a->signedAt.instant > b->signedAt.instant;
        });
    QList<const Attestation*> counting;
    QList<Period> spoken;
    for (const Attestation* each : speakers) {
        const Period part{
            std::max(each->period.from, period.from), std::min(each->period.until, period.until)};
        if (assurance::without({part}, spoken).isEmpty())
            continue;
        spoken.append(part);
        counting.append(each);
    }
    return counting;
}

// Of those that count, the gravest decides.
const Attestation* decisiveOf(const QList<const Attestation*>& counting)
{
    const Attestation* decisive = nullptr;
    for (const Attestation* each : counting)
        if (!decisive || gravity(each->conclusion) > gravity(decisive->conclusion))
            decisive = each;
    return decisive;
}

// Signatures of that standing whose days no standing one speaks for, and after which none was
// given.
QList<const Attestation*> leavingAHole(const QList<SignatureStanding>& signatures,
    Standing standing, const QList<const Attestation*>& valid, const Period& period)
{
    QList<const Attestation*> found;
    for (const SignatureStanding& each : signatures) {
        if (each.standing.standing != standing)
            continue;
        const bool isFollowed
            = std::any_of(valid.begin(), valid.end(), [&each](const Attestation* later) {
                  return later->subject == each.attestation.subject
                      && later->signedAt.instant > each.attestation.signedAt.instant;
              });
        const Period part{std::max(each.attestation.period.from, period.from),
            std::min(each.attestation.period.until, period.until)};
        if (!isFollowed && !assurance::without({part}, periodsOf(valid)).isEmpty())
            found.append(&each.attestation);
    }
    return found;
}

State lapsedState(const QList<const Attestation*>& lapsed)
{
    const bool isOfDesignAlone = std::all_of(lapsed.begin(), lapsed.end(),
        [](const Attestation* each) { return each->subject == attestation::Subject::Design; });
    return isOfDesignAlone ? State::DesignLapsed : State::SignedLapsed;
}

bool isAnyAccepted(const QList<const EvidenceFacts*>& held)
{
    return std::any_of(
        held.begin(), held.end(), [](const EvidenceFacts* each) { return each->isAccepted(); });
}

// Days on which the control was in use and for which a signature could have been given: of a period
// that is over all of them, else those of the signing periods in it that are.
QList<Period> daysToSign(
    const Facts& facts, const ControlFacts& control, const Period& period, Date asOf)
{
    Period inUse = period;
    if (!control.versions.isEmpty())
        inUse.from = std::max(inUse.from, control.versions.first().inForceFrom);
    if (control.control.retiredOn.isValid())
        inUse.until = std::min(inUse.until, control.control.retiredOn.addDays(-1));
    QList<Period> days;
    for (const Period& each :
        period.until < asOf ? QList<Period>{period} : signingPeriods(facts, control, {}, period)) {
        const Period part{std::max(each.from, inUse.from), std::min(each.until, inUse.until)};
        if (each.until < asOf && part.from <= part.until)
            days.append(part);
    }
    return days;
}

State heldState(
    const Facts& facts, const ControlFacts& control, const QList<const EvidenceFacts*>& held)
{
    if (!held.isEmpty())
        return isAnyAccepted(held) ? State::ProofHeldNotSigned : State::HeldNotReviewed;
    return evidenceWithoutDays(facts, control).isEmpty() ? State::NothingHeld
                                                         : State::HeldDaysNotStated;
}

// That a control is made well does not say that it worked.
State ofDesign(State state)
{
    switch (state) {
    case State::Effective:
        return State::DesignEffective;
    case State::WithExceptions:
        return State::DesignWithExceptions;
    default:
        return state;
    }
}

// A design may rest on a policy, what worked on proof of days on which it did.
bool restsOnProof(const Facts& facts, const ControlFacts& control, const Attestation& signature)
{
    return signature.subject == attestation::Subject::Design
        ? isAnyAccepted(evidenceFor(facts, control, signature.period))
        : isOperationProven(facts, control, signature.period);
}

// What signatures of which none is adverse are worth by what lies behind them: each that says that
// it worked rests on proof for its own days.
State worthOf(const Facts& facts, const ControlFacts& control, const Attestation& decisive,
    const QList<const Attestation*>& counting, const QList<Period>& unsignedDays)
{
    if (std::any_of(counting.begin(), counting.end(), [&](const Attestation* each) {
            return isFavourable(each->conclusion) && !restsOnProof(facts, control, *each);
        }))
        return State::SignedNotProven;
    if (isFavourable(decisive.conclusion)
        && controls::practiceOf(control.implementations).isNowhere())
        return State::SignedNotImplemented;
    if (decisive.subject == attestation::Subject::Design)
        return ofDesign(stateFrom(decisive.conclusion));
    return unsignedDays.isEmpty() ? stateFrom(decisive.conclusion) : State::SignedInPart;
}

QList<QPair<AttestationId, AttestationId>> disagreementsAmong(
    const QList<const Attestation*>& standing)
{
    QList<QPair<AttestationId, AttestationId>> pairs;
    for (const Attestation* one : standing)
        for (const Attestation* other : standing)
            if (isFavourable(one->conclusion) && isAdverse(other->conclusion)
                && one->subject == other->subject && one->period.overlaps(other->period))
                pairs.append({one->id, other->id});
    return pairs;
}

} // namespace

QString stateText(State state)
{
    return textOf(state, stateForms);
}

bool isSignedState(State state)
{
    switch (state) {
    case State::Effective:
    case State::WithExceptions:
    case State::NotEffective:
    case State::NotPerformed:
    case State::NoOccurrence:
        return true;
    default:
        return false;
    }
}

bool isGone(const ControlFacts& control, State state, Date asOf)
{
    return state == State::NothingHeld && control.control.isRetiredOn(asOf);
}

QList<SignatureStanding> signatureStandings(
    const Facts& facts, const ControlFacts& control, Date asOf)
{
    QList<SignatureStanding> signatures;
    if (control.attestations.isEmpty())
        return signatures;
    const attestation::Basis basis = facts.basisOf(control);
    const QSet<AttestationId> superseded = attestation::supersededAmong(control.attestations);
    for (const Attestation& each : control.attestations) {
        const auto succession = superseded.contains(each.id) ? attestation::Succession::Superseded
                                                             : attestation::Succession::Newest;
        signatures.append({each,
            attestation::standingOf(
                each, basis, succession, facts.changeDays.value(each.id), asOf)});
    }
    std::stable_sort(signatures.begin(), signatures.end(),
        [](const SignatureStanding& a, const SignatureStanding& b) {
            if (a.standing.stands() != b.standing.stands())
                return a.standing.stands();
            return a.attestation.signedAt.instant > b.attestation.signedAt.instant;
        });
    return signatures;
}

ControlStanding controlStanding(
    const Facts& facts, const ControlFacts& control, const Period& period, Date asOf)
{
    ControlStanding standing;
    for (const SignatureStanding& each : signatureStandings(facts, control, asOf))
        if (each.attestation.period.overlaps(period))
            standing.signatures.append(each);
    QList<const Attestation*> valid;
    for (const SignatureStanding& each : standing.signatures)
        if (each.standing.stands() && each.attestation.signerLine != scope::Line::Outside)
            valid.append(&each.attestation);
    const QList<const Attestation*> speakers = speaking(valid);
    const QList<const Attestation*> counting = countingOf(speakers, period);
    const Attestation* decisive = decisiveOf(counting);
    if (decisive) {
        standing.decisive = decisive->id;
        standing.conclusion = decisive->conclusion;
    }
    standing.signedTime = coveredTime(period, periodsOf(speakers), asOf);
    standing.disagreements = disagreementsAmong(valid);
    const auto lapsed = leavingAHole(standing.signatures, Standing::Lapsed, valid, period);
    if (decisive && isAdverse(decisive->conclusion))
        standing.state = stateFrom(decisive->conclusion);
    else if (!leavingAHole(standing.signatures, Standing::Void, valid, period).isEmpty())
        standing.state = State::SignedNowVoid;
    else if (!lapsed.isEmpty())
        standing.state = lapsedState(lapsed);
    else if (decisive)
        standing.state = worthOf(facts, control, *decisive, counting,
            assurance::without(daysToSign(facts, control, period, asOf), periodsOf(speakers)));
    else
        standing.state = heldState(facts, control, evidenceFor(facts, control, period));
    return standing;
}

} // namespace muniment::standing

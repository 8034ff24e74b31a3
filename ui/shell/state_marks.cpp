// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/state_marks.h"

#include "core/attestation/attestation_messages.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/standing_messages.h"

namespace muniment::ui {

namespace {

struct Look
{
    Shape shape;
    Tone tone;
};

StateMark mark(Look look, const QString& word)
{
    return {look.shape, look.tone, word};
}

Look lookOf(controls::ImplementationStatus status)
{
    using controls::ImplementationStatus;
    switch (status) {
    case ImplementationStatus::NotStarted:
        break;
    case ImplementationStatus::Planned:
        return {Shape::Quarter, Tone::Quiet};
    case ImplementationStatus::Partial:
        return {Shape::Half, Tone::Warning};
    case ImplementationStatus::Implemented:
    case ImplementationStatus::Alternative:
        return {Shape::Full, Tone::Good};
    }
    return {Shape::Open, Tone::Quiet};
}

Look lookOf(standing::SlotState state)
{
    using standing::SlotState;
    switch (state) {
    case SlotState::NotYetDue:
        break;
    case SlotState::Due:
        return {Shape::Clock, Tone::Due};
    case SlotState::Overdue:
        return {Shape::Diamond, Tone::Lapsed};
    case SlotState::PartFilled:
        return {Shape::Half, Tone::Warning};
    case SlotState::Filled:
        return {Shape::Full, Tone::Good};
    case SlotState::NoOccurrence:
    case SlotState::Excused:
        return {Shape::Dash, Tone::Quiet};
    }
    return {Shape::Open, Tone::Quiet};
}

Look lookOf(standing::State state)
{
    using standing::State;
    switch (state) {
    case State::Effective:
        return {Shape::Full, Tone::Good};
    case State::WithExceptions:
        return {Shape::Half, Tone::Warning};
    case State::NotEffective:
    case State::NotPerformed:
        return {Shape::Square, Tone::Bad};
    case State::NoOccurrence:
    case State::Excluded:
        return {Shape::Dash, Tone::Quiet};
    case State::SignedNowVoid:
    case State::SignedLapsed:
    case State::DesignLapsed:
        return {Shape::Dotted, Tone::Lapsed};
    case State::SignedNotProven:
    case State::SignedNotImplemented:
        return {Shape::Half, Tone::Warning};
    case State::ProofHeldNotSigned:
    case State::HeldNotReviewed:
    case State::HeldDaysNotStated:
    case State::DesignEffective:
    case State::DesignWithExceptions:
    case State::SignedInPart:
    case State::ReliedOnProvider:
        return {Shape::Half, Tone::Quiet};
    case State::NothingHeld:
        break;
    }
    return {Shape::Open, Tone::Quiet};
}

Look lookOf(standing::WorkGroup group)
{
    using standing::WorkGroup;
    switch (group) {
    case WorkGroup::Overdue:
        return {Shape::Diamond, Tone::Lapsed};
    case WorkGroup::Due:
        return {Shape::Clock, Tone::Due};
    case WorkGroup::ToReview:
        return {Shape::Half, Tone::Due};
    case WorkGroup::LapsedOrChanged:
        return {Shape::Dotted, Tone::Lapsed};
    case WorkGroup::Contradicted:
        return {Shape::Square, Tone::Bad};
    case WorkGroup::ProviderAssurance:
        return {Shape::Half, Tone::Quiet};
    case WorkGroup::DutiesUndecided:
    case WorkGroup::WaitingForOthers:
        break;
    }
    return {Shape::Open, Tone::Quiet};
}

Look lookOf(standing::SigningState state)
{
    using standing::SigningState;
    switch (state) {
    case SigningState::ToPrepare:
        break;
    case SigningState::ToReview:
        return {Shape::Clock, Tone::Due};
    case SigningState::Returned:
        return {Shape::Half, Tone::Warning};
    }
    return {Shape::Open, Tone::Quiet};
}

Look lookOf(attestation::Conclusion conclusion)
{
    using attestation::Conclusion;
    switch (conclusion) {
    case Conclusion::Effective:
        return {Shape::Full, Tone::Good};
    case Conclusion::WithExceptions:
        return {Shape::Half, Tone::Warning};
    case Conclusion::NotEffective:
    case Conclusion::NotPerformed:
        return {Shape::Square, Tone::Bad};
    case Conclusion::NoOccurrence:
        break;
    }
    return {Shape::Dash, Tone::Quiet};
}

Look lookOf(attestation::Standing standing)
{
    using attestation::Standing;
    switch (standing) {
    case Standing::Valid:
        return {Shape::Full, Tone::Good};
    case Standing::AddedToSinceSigning:
        return {Shape::Clock, Tone::Due};
    case Standing::Void:
    case Standing::Lapsed:
        return {Shape::Dotted, Tone::Lapsed};
    case Standing::Withdrawn:
    case Standing::Superseded:
        break;
    }
    return {Shape::Dash, Tone::Quiet};
}

Look lookOf(evidence::Review review)
{
    using evidence::Review;
    switch (review) {
    case Review::Draft:
        break;
    case Review::Submitted:
        return {Shape::Clock, Tone::Due};
    case Review::Accepted:
        return {Shape::Full, Tone::Good};
    case Review::Returned:
        return {Shape::Half, Tone::Warning};
    case Review::Rejected:
        return {Shape::Square, Tone::Bad};
    }
    return {Shape::Open, Tone::Quiet};
}

} // namespace

StateMark markOf(controls::ImplementationStatus status)
{
    return mark(lookOf(status), controls::implementationStatusWords(status));
}

StateMark markOf(standing::SlotState state)
{
    return mark(lookOf(state), standing::slotStateWords(state));
}

StateMark markOf(standing::State state)
{
    return mark(lookOf(state), standing::stateWords(state));
}

StateMark markOf(standing::WorkGroup group)
{
    return mark(lookOf(group), standing::workGroupWords(group));
}

StateMark markOf(standing::SigningState state)
{
    return mark(lookOf(state), standing::signingStateWords(state));
}

StateMark markOf(attestation::Conclusion conclusion)
{
    return mark(lookOf(conclusion), attestation::conclusionWords(conclusion));
}

StateMark markOf(attestation::Standing standing)
{
    return mark(lookOf(standing), attestation::standingWords(standing));
}

StateMark markOf(evidence::Review review)
{
    return mark(lookOf(review), evidence::reviewWords(review));
}

} // namespace muniment::ui

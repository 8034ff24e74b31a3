// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_words.h"

#include "core/attestation/attestation_messages.h"
#include "core/base/date_words.h"
#include "core/standing/in_scope.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    static QString since(const QString& day) { return tr("since %1").arg(day); }
    static QString fromTo(const QString& from, const QString& until)
    {
        return tr("%1 to %2").arg(from, until);
    }
    static QString roleAndName(const QString& role, const QString& name)
    {
        return role.isEmpty() ? name : tr("%1, %2").arg(role, name);
    }
    static QString quarter(int number) { return tr("Q%1").arg(number); }
    static QString half(int number) { return tr("H%1").arg(number); }
    static QString week(const QString& day) { return tr("week of %1").arg(day); }
    static QString period() { return tr("Period"); }
    static QString operating(const QString& period) { return tr("operating %1").arg(period); }
    static QString design(const QString& day) { return tr("design as of %1").arg(day); }
    static QString notMet(const QString& duties) { return tr("not met: %1").arg(duties); }
    static QString undecided(const QString& duties) { return tr("undecided: %1").arg(duties); }
    static QString excluded(const QString& identifier)
    {
        return tr("%1 (excluded)").arg(identifier);
    }
    static QString andMore(qsizetype count) { return tr("and %1 more").arg(count); }
    static QString duties(qsizetype all, qsizetype met, qsizetype stale, qsizetype notMet,
        qsizetype notOurs, qsizetype undecided, bool countsUndecided)
    {
        QStringList parts;
        if (met > 0)
            parts.append(tr("%1 met").arg(met));
        if (stale > 0)
            parts.append(tr("%1 met, proof stale").arg(stale));
        if (notMet > 0)
            parts.append(tr("%1 not met").arg(notMet));
        if (notOurs > 0)
            parts.append(tr("%1 of no concern to us").arg(notOurs));
        if (undecided > 0 || countsUndecided)
            parts.append(tr("%1 undecided").arg(undecided));
        return tr("%1: %2").arg(all).arg(parts.join(QStringLiteral(", ")));
    }
};

Shape shapeOf(standing::State state)
{
    switch (state) {
    case standing::State::Effective:
        return Shape::Filled;
    case standing::State::WithExceptions:
    case standing::State::DesignEffective:
    case standing::State::DesignWithExceptions:
    case standing::State::SignedInPart:
    case standing::State::SignedNotProven:
    case standing::State::SignedNotImplemented:
        return Shape::Half;
    case standing::State::NotEffective:
    case standing::State::NotPerformed:
        return Shape::Square;
    case standing::State::NoOccurrence:
    case standing::State::Excluded:
        return Shape::Dash;
    case standing::State::SignedNowVoid:
    case standing::State::SignedLapsed:
    case standing::State::DesignLapsed:
        return Shape::Dotted;
    case standing::State::ProofHeldNotSigned:
    case standing::State::HeldNotReviewed:
    case standing::State::HeldDaysNotStated:
        return Shape::Held;
    case standing::State::NothingHeld:
        return Shape::Open;
    case standing::State::ReliedOnProvider:
        return Shape::Hatch;
    }
    Q_UNREACHABLE();
}

Shape shapeOf(standing::SlotState state)
{
    switch (state) {
    case standing::SlotState::NotYetDue:
        return Shape::Open;
    case standing::SlotState::Due:
        return Shape::Clock;
    case standing::SlotState::Overdue:
        return Shape::Diamond;
    case standing::SlotState::PartFilled:
        return Shape::Half;
    case standing::SlotState::Filled:
        return Shape::Filled;
    case standing::SlotState::NoOccurrence:
    case standing::SlotState::Excused:
        return Shape::Dash;
    }
    Q_UNREACHABLE();
}

Shape shapeOf(attestation::Conclusion conclusion)
{
    switch (conclusion) {
    case attestation::Conclusion::Effective:
        return Shape::Filled;
    case attestation::Conclusion::WithExceptions:
        return Shape::Half;
    case attestation::Conclusion::NotEffective:
    case attestation::Conclusion::NotPerformed:
        return Shape::Square;
    case attestation::Conclusion::NoOccurrence:
        return Shape::Dash;
    }
    Q_UNREACHABLE();
}

Shape shapeOf(standing::DutyStanding standing)
{
    switch (standing) {
    case standing::DutyStanding::Undecided:
        return Shape::Open;
    case standing::DutyStanding::Met:
        return Shape::Filled;
    case standing::DutyStanding::MetProofStale:
        return Shape::Dotted;
    case standing::DutyStanding::NotMet:
        return Shape::Square;
    case standing::DutyStanding::DoesNotConcernUs:
        return Shape::Dash;
    }
    Q_UNREACHABLE();
}

QString shortMonth(Date day)
{
    return dateWords(day, DateForm::ShortMonth);
}

} // namespace

State printed(standing::State state)
{
    return {shapeOf(state), standing::stateWords(state)};
}

State printed(standing::SlotState state)
{
    return {shapeOf(state), standing::slotStateWords(state)};
}

State printed(standing::DutyStanding standing)
{
    return {shapeOf(standing), standing::dutyStandingWords(standing)};
}

State printed(attestation::Conclusion conclusion)
{
    return {shapeOf(conclusion), attestation::conclusionWords(conclusion)};
}

QString timeWords(const ZonedInstant& time)
{
    const QString text = time.toText(); // 2026-09-30T17:02:00+02:00
    return standing::dayWords(time.localDate()) + u' ' + text.mid(11, 5) + u' ' + text.mid(19);
}

QString timeWords(Instant instant, const standing::Facts& facts)
{
    return timeWords(inZone(instant, facts.organisation.timeZone));
}

QString shortDay(Date day)
{
    return QString::number(day.day()) + u' ' + shortMonth(day) + u' ' + QString::number(day.year());
}

QString shortTime(const ZonedInstant& time)
{
    const QString text = time.toText();
    return shortDay(time.localDate()) + u' ' + text.mid(11, 5) + u' ' + text.mid(19);
}

QString personWords(const standing::Facts& facts, PersonId id)
{
    const scope::Person* person = facts.person(id);
    return person ? PlanWords::roleAndName(person->role, person->name) : QString();
}

QString roleWords(const standing::Facts& facts, PersonId id)
{
    const scope::Person* person = facts.person(id);
    if (!person)
        return {};
    return person->role.isEmpty() ? person->name : person->role;
}

QString dutyTotals(const QList<DutyRow>& duties, bool countsUndecided)
{
    const auto of = [&duties](Shape shape) {
        return std::count_if(duties.begin(), duties.end(),
            [shape](const DutyRow& duty) { return duty.state.shape == shape; });
    };
    return PlanWords::duties(duties.size(), of(Shape::Filled), of(Shape::Dotted), of(Shape::Square),
        of(Shape::Dash), of(Shape::Open), countsUndecided);
}

QString dutiesLeft(const QList<DutyRow>& duties)
{
    const auto named = [&duties](Shape shape) {
        QStringList numbers;
        for (const DutyRow& duty : duties)
            if (duty.state.shape == shape)
                numbers.append(duty.number);
        return numbers.join(QStringLiteral(", "));
    };
    QStringList left;
    if (const QString notMet = named(Shape::Square); !notMet.isEmpty())
        left.append(PlanWords::notMet(notMet));
    if (const QString undecided = named(Shape::Open); !undecided.isEmpty())
        left.append(PlanWords::undecided(undecided));
    return left.join(QStringLiteral(" · "));
}

QString identifierIn(const PlanContext& context, const controls::Requirement& requirement)
{
    bool isAsked = false;
    for (const scope::Scope& each : context.selection.scopes)
        isAsked = isAsked
            || (standing::isFrameworkIn(context.facts, requirement.frameworkId, each.id)
                && context.facts.applicability(requirement.id, each.id).state
                    != controls::ApplicabilityState::Excluded);
    const bool isExcluded = std::any_of(context.selection.scopes.begin(),
        context.selection.scopes.end(), [&](const scope::Scope& each) {
            return context.facts.applicability(requirement.id, each.id).state
                == controls::ApplicabilityState::Excluded;
        });
    return isExcluded && !isAsked ? PlanWords::excluded(requirement.identifier)
                                  : requirement.identifier;
}

bool isObtainedAfter(
    const standing::Facts& facts, const standing::EvidenceFacts& item, const Period& period)
{
    const standing::RevisionFacts* current = item.current();
    return current && facts.dayOf(current->revision.receivedAt) > period.until
        && item.item.capturedAt && facts.dayOf(item.item.capturedAt->instant) > period.until;
}

QString spanWords(Date from, Date until)
{
    if (!until.isValid())
        return PlanWords::since(shortDay(from));
    return PlanWords::fromTo(shortDay(from), shortDay(until));
}

QString aboutWords(const attestation::Attestation& signature)
{
    return signature.subject == attestation::Subject::Design
        ? PlanWords::design(shortDay(signature.period.from))
        : PlanWords::operating(standing::periodWords(signature.period));
}

QString andMore(qsizetype count)
{
    return PlanWords::andMore(count);
}

QString slotHead(Frequency frequency, const Period& slot)
{
    switch (frequency) {
    case Frequency::Daily:
        return shortDay(slot.from);
    case Frequency::Weekly:
        return PlanWords::week(QString::number(slot.from.day()) + u' ' + shortMonth(slot.from));
    case Frequency::Monthly:
        return shortMonth(slot.from) + u' ' + QString::number(slot.from.year());
    case Frequency::Quarterly:
        return PlanWords::quarter((slot.from.month() + 2) / 3);
    case Frequency::HalfYearly:
        return PlanWords::half(slot.from.month() < 7 ? 1 : 2);
    case Frequency::Yearly:
        return QString::number(slot.from.year());
    case Frequency::Continuous:
    case Frequency::OnEvent:
        return PlanWords::period();
    }
    Q_UNREACHABLE();
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace muniment::binder

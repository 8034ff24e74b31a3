// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/to_sign.h"

#include "core/assurance/cover.h"
#include "core/base/text_forms.h"
#include "core/standing/control_standing.h"

#include <algorithm>

namespace muniment::standing {

namespace {

using attestation::Attestation;
using attestation::Meaning;

constexpr TextForm<SigningState> signingStateForms[] = {
    {SigningState::ToPrepare, "to_prepare"},
    {SigningState::ToReview, "to_review"},
    {SigningState::Returned, "returned"},
};

// Where nothing is expected of a control, a signature is due as its proof would be.
constexpr int usualDaysAfter = 15;

// Where no scope is meant, the shortest pattern of those in which the control is used.
Frequency patternOf(const Facts& facts, const ControlFacts& control, ScopeId scopeId)
{
    if (const scope::Scope* scope = facts.scope(scopeId))
        return scope->periodPattern;
    std::optional<Frequency> shortest;
    for (const scope::Scope& each : facts.scopes)
        if (facts.isControlIn(control, each.id))
            shortest = std::min(shortest.value_or(each.periodPattern), each.periodPattern);
    return shortest.value_or(Frequency::Quarterly);
}

bool isOnEvent(Frequency frequency)
{
    return frequency == Frequency::Continuous || frequency == Frequency::OnEvent;
}

// The signatures of one control, asked about the days of one period.
class Said
{
public:
    Said(const QList<SignatureStanding>& signatures, const Period& period)
        : m_period(period)
    {
        for (const SignatureStanding& each : signatures)
            if (each.attestation.subject == attestation::Subject::Operating
                && each.attestation.period.overlaps(period))
                m_signatures.append(&each);
    }

    [[nodiscard]] bool isSaid(Meaning meaning) const
    {
        QList<Period> spoken;
        for (const SignatureStanding* each : m_signatures)
            if (each->attestation.meaning == meaning && each->standing.stands())
                spoken.append(each->attestation.period);
        return assurance::without({m_period}, spoken).isEmpty();
    }

    [[nodiscard]] PersonId preparer() const
    {
        for (const SignatureStanding* each : m_signatures)
            if (each->attestation.meaning == Meaning::Performed && each->standing.stands())
                return each->attestation.signerId;
        return {};
    }

    // The newest one of the person (null: of anybody) that fell.
    [[nodiscard]] AttestationId fallen(const scope::Person* signer, Meaning meaning) const
    {
        const Attestation* newest = nullptr;
        for (const SignatureStanding* each : m_signatures)
            if ((!signer || each->attestation.signerId == signer->id)
                && each->attestation.meaning == meaning && !each->standing.stands()
                && each->standing.standing != attestation::Standing::Superseded
                && (!newest || each->attestation.number > newest->number))
                newest = &each->attestation;
        return newest ? newest->id : AttestationId();
    }

private:
    QList<const SignatureStanding*> m_signatures;
    Period m_period;
};

class Asker
{
public:
    // A signer who is null stands for the house.
    Asker(const Facts& facts, const scope::Person* signer, Date asOf)
        : m_facts(facts)
        , m_signer(signer)
        , m_asOf(asOf)
    {
    }

    void ask(const ControlFacts& control, const QList<Period>& periods, QList<ToSign>& asked) const
    {
        QList<Period> over;
        for (const Period& each : periods)
            if (each.until < m_asOf && isInUse(control, each))
                over.append(each);
        if (over.isEmpty())
            return;
        const QList<SignatureStanding> signatures = signatureStandings(m_facts, control, m_asOf);
        const attestation::Basis basis = m_facts.basisOf(control);
        for (const Period& each : over) {
            const Said said(signatures, each);
            for (const Meaning meaning : meaningsFor(control, said, basis, each))
                askFor(control, each, said, basis, meaning, asked);
        }
    }

private:
    static bool isInUse(const ControlFacts& control, const Period& period)
    {
        return !control.control.isRetiredOn(period.from) && !control.versions.isEmpty()
            && control.versions.first().inForceFrom <= period.until;
    }

    [[nodiscard]] QList<Meaning> meaningsFor(const ControlFacts& control, const Said& said,
        const attestation::Basis& basis, const Period& period) const
    {
        const bool isPrepared = !said.preparer().isNull();
        const bool isLookedAt = isPrepared || !attestation::reliedOnFor(basis, period).isEmpty();
        if (!m_signer)
            return isPrepared ? QList{Meaning::Performed, Meaning::Reviewed}
                              : QList{Meaning::Performed};
        if (control.control.ownerId == m_signer->id)
            return {Meaning::Performed};
        switch (m_signer->line) {
        case scope::Line::SecondLook:
            return isLookedAt ? QList{Meaning::Reviewed} : QList<Meaning>();
        case scope::Line::Independent:
            return said.isSaid(Meaning::Reviewed) ? QList{Meaning::Tested} : QList<Meaning>();
        case scope::Line::Management:
            return said.isSaid(Meaning::Reviewed) ? QList{Meaning::Approved} : QList<Meaning>();
        case scope::Line::RunsIt:
        case scope::Line::Outside:
            break;
        }
        return {};
    }

    void askFor(const ControlFacts& control, const Period& period, const Said& said,
        const attestation::Basis& basis, Meaning meaning, QList<ToSign>& asked) const
    {
        if (said.isSaid(meaning))
            return;
        ToSign row;
        for (const attestation::BasisEvidence* each : attestation::reliedOnFor(basis, period))
            row.evidence.append(each->item.id);
        row.controlId = control.control.id;
        row.period = period;
        row.meaning = meaning;
        row.preparedBy = said.preparer();
        if (wasReturned(basis, period))
            row.state = SigningState::Returned;
        else if (meaning != Meaning::Performed && !row.preparedBy.isNull())
            row.state = SigningState::ToReview;
        row.before = said.fallen(m_signer, meaning);
        row.dueOn = period.until.addDays(daysAfter(control, period));
        asked.append(row);
    }

    static bool wasReturned(const attestation::Basis& basis, const Period& period)
    {
        return std::any_of(basis.evidence.begin(), basis.evidence.end(),
            [&period](const attestation::BasisEvidence& each) {
                return each.item.review == evidence::Review::Returned
                    && attestation::currentRevision(each) && evidence::bearsOn(each.item, period);
            });
    }

    // Due with the last of its proof.
    static int daysAfter(const ControlFacts& control, const Period& period)
    {
        int days = -1;
        for (const controls::ExpectedEvidence& each : control.expected)
            if (each.isActiveIn(period))
                days = std::max(days, each.dueAfterDays);
        return days < 0 ? usualDaysAfter : days;
    }

    const Facts& m_facts;
    const scope::Person* m_signer;
    Date m_asOf;
};

QList<ToSign> askedIn(const Facts& facts, ScopeId scopeId, const Period& period, const Asker& asker)
{
    QList<ToSign> asked;
    for (const ControlFacts* control : facts.controlsIn(scopeId))
        asker.ask(*control, signingPeriods(facts, *control, scopeId, period), asked);
    return asked;
}

} // namespace

QString signingStateText(SigningState state)
{
    return textOf(state, signingStateForms);
}

QList<Period> signingPeriods(
    const Facts& facts, const ControlFacts& control, ScopeId scopeId, const Period& period)
{
    const Frequency pattern = patternOf(facts, control, scopeId);
    const Frequency own = control.control.frequency;
    return slotsOf(isOnEvent(own) ? pattern : std::max(pattern, own), period);
}

QList<ToSign> toSign(
    const Facts& facts, ScopeId scopeId, const Period& period, Date asOf, PersonId signer)
{
    const scope::Person* person = facts.person(signer);
    if (!person || !person->isActiveOn(asOf))
        return {};
    QList<ToSign> asked = askedIn(facts, scopeId, period, Asker(facts, person, asOf));
    std::stable_sort(asked.begin(), asked.end(),
        [](const ToSign& a, const ToSign& b) { return a.dueOn < b.dueOn; });
    return asked;
}

QList<ToSign> askedOfTheHouse(const Facts& facts, ScopeId scopeId, const Period& period, Date asOf)
{
    return askedIn(facts, scopeId, period, Asker(facts, nullptr, asOf));
}

} // namespace muniment::standing

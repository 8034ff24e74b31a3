// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/standing_messages.h"

#include "core/assurance/assurance_messages.h"
#include "core/attestation/attestation_messages.h"
#include "core/base/date_words.h"
#include "core/evidence/evidence_messages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::standing {

namespace {

class StandingMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::standing::StandingMessages)

public:
    static QString dutyStanding(DutyStanding standing)
    {
        switch (standing) {
        case DutyStanding::Undecided:
            return tr("undecided");
        case DutyStanding::Met:
            return tr("met");
        case DutyStanding::MetProofStale:
            return tr("met, proof stale");
        case DutyStanding::NotMet:
            return tr("not met");
        case DutyStanding::DoesNotConcernUs:
            return tr("does not concern us");
        }
        Q_UNREACHABLE();
    }

    static QString state(State state)
    {
        switch (state) {
        case State::Effective:
            return tr("effective");
        case State::WithExceptions:
            return tr("with exceptions");
        case State::NotEffective:
            return tr("not effective");
        case State::NotPerformed:
            return tr("not performed");
        case State::NoOccurrence:
            return tr("no occurrence");
        case State::SignedNowVoid:
            return tr("signed, now void");
        case State::SignedLapsed:
            return tr("signed, lapsed");
        case State::DesignLapsed:
            return tr("design signed, lapsed");
        case State::SignedNotProven:
            return tr("signed, no reviewed proof");
        case State::SignedNotImplemented:
            return tr("signed, nothing implemented");
        case State::ProofHeldNotSigned:
            return tr("proof held, not signed");
        case State::HeldNotReviewed:
            return tr("held, not reviewed");
        case State::HeldDaysNotStated:
            return tr("held, days not stated");
        case State::DesignEffective:
            return tr("design effective");
        case State::DesignWithExceptions:
            return tr("design, with exceptions");
        case State::SignedInPart:
            return tr("signed in part");
        case State::NothingHeld:
            return tr("nothing held");
        case State::ReliedOnProvider:
            return tr("relied on provider");
        case State::Excluded:
            return tr("excluded");
        }
        Q_UNREACHABLE();
    }

    static QString headline(const ControlStanding& standing)
    {
        const QList<Period>& days = standing.signedTime.covered;
        const QList<Period>& open = standing.signedTime.uncovered;
        const bool isOfDays = standing.state == State::SignedInPart
            || standing.state == State::Effective || standing.state == State::WithExceptions
            || standing.state == State::NoOccurrence;
        // What was said of the design speaks of single days.
        const bool isOfOperation
            = standing.signedTime.points.size() < standing.signedTime.coveredDays();
        if (!isOfDays || !isOfOperation || days.size() != 1
            || (open.isEmpty() && standing.signedTime.ahead.isEmpty()))
            return state(standing.state);
        const QString conclusion = conclusionWord(*standing.conclusion);
        const bool fromTheStart = open.isEmpty() || open.first().from > days.first().until;
        return fromTheStart ? tr("%1 to %2").arg(conclusion, day(days.first().until))
                            : tr("%1, only for %2").arg(conclusion, period(days.first()));
    }

    static QString conclusionWord(attestation::Conclusion conclusion)
    {
        return conclusion == attestation::Conclusion::NoOccurrence
            ? state(State::NoOccurrence)
            : attestation::conclusionWords(conclusion);
    }

    static QString slotState(SlotState state)
    {
        switch (state) {
        case SlotState::NotYetDue:
            return tr("not yet due");
        case SlotState::Due:
            return tr("due");
        case SlotState::Overdue:
            return tr("overdue");
        case SlotState::PartFilled:
            return tr("part filled");
        case SlotState::Filled:
            return tr("filled");
        case SlotState::NoOccurrence:
            return tr("no occurrence");
        case SlotState::Excused:
            return tr("excused");
        }
        Q_UNREACHABLE();
    }

    static QString freshness(Freshness freshness)
    {
        switch (freshness) {
        case Freshness::Current:
            return tr("current");
        case Freshness::DueForRenewal:
            return tr("due for renewal");
        case Freshness::Stale:
            return tr("stale");
        }
        Q_UNREACHABLE();
    }

    static QString workGroup(WorkGroup group)
    {
        switch (group) {
        case WorkGroup::Overdue:
            return tr("overdue");
        case WorkGroup::Due:
            return tr("due");
        case WorkGroup::ToReview:
            return tr("waiting for review");
        case WorkGroup::LapsedOrChanged:
            return tr("lapsed or changed");
        case WorkGroup::Contradicted:
            return tr("contradicted");
        case WorkGroup::ProviderAssurance:
            return tr("provider assurance");
        case WorkGroup::DutiesUndecided:
            return tr("duties undecided");
        case WorkGroup::WaitingForOthers:
            return tr("waiting for others");
        }
        Q_UNREACHABLE();
    }

    static QString signingState(SigningState state)
    {
        switch (state) {
        case SigningState::ToPrepare:
            return tr("to prepare");
        case SigningState::ToReview:
            return tr("to review");
        case SigningState::Returned:
            return tr("returned");
        }
        Q_UNREACHABLE();
    }

    static QString fix(Fix fix)
    {
        switch (fix) {
        case Fix::Attach:
            return tr("Attach");
        case Fix::Sign:
            return tr("Sign");
        case Fix::Review:
            return tr("Review");
        case Fix::Compare:
            return tr("Compare");
        case Fix::Decide:
            return tr("Decide");
        case Fix::Renew:
            return tr("Renew");
        case Fix::Check:
            return tr("Check");
        case Fix::Answer:
            return tr("Answer");
        case Fix::Remind:
            return tr("Remind");
        }
        Q_UNREACHABLE();
    }

    static QString day(Date day) { return dateWords(day, DateForm::Day); }

    // The name of a calendar year, quarter or month that the period is; empty where it is none.
    static QString calendarName(const Period& period)
    {
        const int year = period.from.year();
        for (const Frequency each : {Frequency::Yearly, Frequency::Quarterly, Frequency::Monthly}) {
            const QList<Period> around = slotsOf(each, {period.from, period.from});
            if (around.first() != period)
                continue;
            if (each == Frequency::Yearly)
                return QString::number(year);
            if (each == Frequency::Quarterly)
                //: a quarter and its year
                return tr("Q%1 %2").arg((period.from.month() + 2) / 3).arg(year);
            return dateWords(period.from, DateForm::Month);
        }
        return {};
    }

    static QString period(const Period& period)
    {
        const QString name = calendarName(period);
        if (!name.isEmpty())
            return name;
        if (period.from == period.until)
            return day(period.from);
        QString from = day(period.from);
        if (period.from.year() == period.until.year())
            from = dateWords(period.from,
                period.from.month() == period.until.month() ? DateForm::DayOfMonth
                                                            : DateForm::DayOfYear);
        return tr("%1 to %2").arg(from, day(period.until));
    }

    static QString days(qint64 count)
    {
        return count == 1 ? tr("1 day") : tr("%1 days").arg(count);
    }

    static QString uncovered(const CoveredTime& time)
    {
        if (time.uncovered.isEmpty())
            return {};
        QStringList spans;
        for (const Period& each : time.uncovered)
            spans.append(period(each));
        return tr("%1 uncovered: %2").arg(days(time.uncoveredDays()), spans.join(u", "_s));
    }

    // "App Service", "App Service and 4 more services"
    static QString services(const QStringList& names)
    {
        const QString first
            = names.first().isEmpty() ? tr("assets that name no service") : names.first();
        const qsizetype others = names.size() - 1;
        if (others == 0)
            return first;
        return others == 1 ? tr("%1 and 1 more service").arg(first)
                           : tr("%1 and %2 more services").arg(first).arg(others);
    }

    // Each by its name as long as these can be taken in.
    static QString named(const QStringList& names)
    {
        constexpr qsizetype most = 8;
        return names.size() > most || names.contains(QString()) ? services(names)
                                                                : names.join(u", "_s);
    }

    static QString openCover(const OpenCover& cover)
    {
        QStringList parts;
        if (!cover.inPart.isEmpty())
            parts.append(services(cover.inPart));
        if (!cover.atAll.isEmpty())
            parts.append(tr("no report at all, so every day: %1").arg(named(cover.atAll)));
        return parts.join(u" · "_s);
    }

    static QString notInDays(const QList<Series>& series)
    {
        int asked = 0;
        int held = 0;
        int inPart = 0;
        for (const Series& each : series)
            for (const Slot& slot : each.cells) {
                if (each.expected.proof == controls::Proof::Policy)
                    continue;
                ++asked;
                held += slot.isOpen() ? 0 : 1;
                inPart += slot.state == SlotState::PartFilled ? 1 : 0;
            }
        if (asked == 0)
            return tr("not counted in days: a policy or the like is all that is asked for");
        const QString words = tr("asked for at single times: %1 of %2 held").arg(held).arg(asked);
        return inPart == 0 ? words : tr("%1, %2 in part").arg(words).arg(inPart);
    }

    static QString notInService()
    {
        return tr("on no day of the period was anything in service that proof was asked of");
    }

    static QString assets(const AssetCount& count)
    {
        return tr("%1 of %2 assets").arg(count.proven).arg(count.wanted);
    }

    static QString expectedTitle(const WorkItem& item, const Facts& facts)
    {
        const ControlFacts* control = facts.control(item.controlId);
        if (!control)
            return {};
        for (const controls::ExpectedEvidence& each : control->expected)
            if (each.id == item.expectedId)
                return each.title;
        return {};
    }

    static QString signatureCode(AttestationId id, const ControlFacts& control)
    {
        for (const attestation::Attestation& each : control.attestations)
            if (each.id == id)
                return attestation::attestationCode(each.number);
        return {};
    }

    static QString aboutDocument(const WorkItem& item, const Facts& facts)
    {
        const assurance::AssuranceDocument* document = facts.assurance.document(item.documentId);
        for (const assurance::Duty& each : facts.assurance.duties)
            if (each.id == item.dutyId)
                return tr("%1 of %2: %3")
                    .arg(assurance::dutyCode(each.number),
                        assurance::documentCode(document->number), each.what.text);
        return tr("%1 %2").arg(assurance::documentCode(document->number), document->fields.title);
    }

    static QString what(const WorkItem& item, const Facts& facts)
    {
        if (!item.documentId.isNull())
            return aboutDocument(item, facts);
        if (const audits::Request* request = facts.request(item.requestId))
            return tr("%1 %2").arg(request->code, request->text.simplified());
        const ControlFacts* control = facts.control(item.controlId);
        if (!item.expectedId.isNull())
            return tr("%1, %2").arg(expectedTitle(item, facts), period(item.period));
        if (!item.evidenceId.isNull()) {
            const EvidenceFacts* evidence = facts.evidenceItem(item.evidenceId);
            return tr("%1 %2").arg(
                evidence::evidenceCode(evidence->item.number), evidence->item.title);
        }
        if (item.attestationId.isNull())
            return tr("Signature “%1” for %2")
                .arg(item.meaning ? attestation::meaningWords(*item.meaning) : QString(),
                    period(item.period));
        const QString code = signatureCode(item.attestationId, *control);
        if (item.otherAttestationId.isNull())
            return tr("Signature %1, %2").arg(code, period(item.period));
        return tr("Signatures %1 and %2")
            .arg(code, signatureCode(item.otherAttestationId, *control));
    }

    static QString why(const WorkItem& item, Date asOf)
    {
        if (item.standing)
            return attestation::standingSentence(*item.standing);
        if (item.documentStanding)
            return assurance::standingWords(*item.documentStanding);
        const qint64 late = item.daysLate(asOf);
        if (item.group == WorkGroup::DutiesUndecided)
            return tr("undecided for %1").arg(days(late));
        if (item.group == WorkGroup::Contradicted)
            return tr("two standing signatures say opposite things");
        if (item.group == WorkGroup::ToReview)
            return late > 0 ? tr("submitted %1 ago").arg(days(late))
                            : tr("submitted on %1").arg(day(item.day));
        if (item.group == WorkGroup::WaitingForOthers)
            return late > 0 ? tr("returned %1 ago, no answer").arg(days(late))
                            : tr("returned on %1").arg(day(item.day));
        if (item.requestState == audits::RequestState::Back && item.group != WorkGroup::Overdue)
            return tr("back from the auditor");
        if (item.fix == Fix::Sign)
            return tr("the period ended %1 ago").arg(days(late));
        if (late > 0)
            return tr("%1 overdue").arg(days(late));
        if (late == 0)
            return tr("due today");
        return tr("due in %1, on %2").arg(days(-late), day(item.day));
    }
};

} // namespace

QString stateWords(State state)
{
    return StandingMessages::state(state);
}

QString headlineWords(const ControlStanding& standing)
{
    return StandingMessages::headline(standing);
}

QString dutyStandingWords(DutyStanding standing)
{
    return StandingMessages::dutyStanding(standing);
}

QString slotStateWords(SlotState state)
{
    return StandingMessages::slotState(state);
}

QString freshnessWords(Freshness freshness)
{
    return StandingMessages::freshness(freshness);
}

QString workGroupWords(WorkGroup group)
{
    return StandingMessages::workGroup(group);
}

QString fixWords(Fix fix)
{
    return StandingMessages::fix(fix);
}

QString signingStateWords(SigningState state)
{
    return StandingMessages::signingState(state);
}

QString reviewWords(const Facts& facts, const EvidenceFacts& item)
{
    const assurance::AssuranceDocument* document = facts.assurance.document(item.documentId);
    const bool isDecidedAlone
        = !item.withDocument && item.item.review != evidence::Review::Submitted;
    if (!document || isDecidedAlone)
        return evidence::reviewWords(item.item.review);
    return assurance::fileReviewWords(assurance::documentCode(document->number), item.withDocument);
}

QString dayWords(Date day)
{
    return StandingMessages::day(day);
}

QString periodWords(const Period& period)
{
    return StandingMessages::period(period);
}

QString assetCountWords(const AssetCount& count)
{
    return StandingMessages::assets(count);
}

QString uncoveredWords(const CoveredTime& time)
{
    return StandingMessages::uncovered(time);
}

QString openCoverWords(const OpenCover& cover)
{
    return StandingMessages::openCover(cover);
}

QString notInDaysWords(const QList<Series>& series)
{
    return StandingMessages::notInDays(series);
}

QString notInServiceWords()
{
    return StandingMessages::notInService();
}

QString whatWords(const WorkItem& item, const Facts& facts)
{
    return StandingMessages::what(item, facts);
}

QString turnWords(const WorkItem& item, const Facts& facts)
{
    QStringList names;
    for (const PersonId each : QList<PersonId>{item.ownerId} + item.others)
        if (const scope::Person* person = facts.person(each))
            names.append(person->name);
    return names.join(u", "_s);
}

QString whyWords(const WorkItem& item, Date asOf)
{
    return StandingMessages::why(item, asOf);
}

} // namespace muniment::standing

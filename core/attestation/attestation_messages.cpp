// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_messages.h"

#include "core/base/date_words.h"

#include <QCoreApplication>

namespace muniment::attestation {

namespace {

class AttestationMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::attestation::AttestationMessages)

public:
    static Words requestWords(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::attestationNotFound))
            return {tr("No such signature"), tr("No signature is numbered “%1”.").arg(first),
                tr("Name a signature by its number, as AT-012.")};
        if (error.is(cause::statementMissing))
            return {tr("Statement missing"), tr("A signature needs a statement."),
                tr("Say in a sentence what is stated.")};
        if (error.is(cause::exceptionsMissing))
            return {tr("Exceptions missing"),
                tr("The conclusion is “with exceptions”, but no exception is named."),
                tr("Name the exceptions, or choose another conclusion.")};
        if (error.is(cause::designIsOneDay))
            return {tr("Design is as of a day"),
                tr("A statement on design speaks as of one day, not over %1.").arg(first),
                tr("Name one day.")};
        if (error.is(cause::signedInTheFuture))
            return {tr("Signed in the future"), tr("%1 has not come yet.").arg(first),
                tr("Check the time of signing.")};
        if (error.is(cause::signingTimeMissing)) {
            const Result<Obtained> obtained = parseObtained(first);
            return {tr("Time of signing missing"),
                tr("A signature obtained by “%1” bears its own time, and none was given.")
                    .arg(obtained ? AttestationMessages::obtained(*obtained) : first),
                tr("Write the time that stands on it, as 2026-12-31T17:30:00+01:00.")};
        }
        if (error.is(cause::signedHereIsNow))
            return {tr("Signed now"),
                tr("A signature at this desk is given now, not at %1.").arg(first),
                tr("Leave the time out, or say how the signature was obtained.")};
        if (error.is(cause::lapsesBeforeSigning))
            return {tr("Lapsed already"),
                tr("A signature that is valid until %1 would have lapsed when it is given.")
                    .arg(first),
                tr("Choose a later day.")};
        if (error.is(cause::withdrawReasonMissing))
            return {tr("Reason missing"), tr("Why %1 is withdrawn was not said.").arg(first),
                tr("Give the reason; it is printed beside the signature.")};
        return {tr("Withdrawn already"),
            tr("%1 was withdrawn on %2.").arg(first, error.values.value(1)), {}};
    }

    static Words ruleWords(const Error& error)
    {
        const QString first = error.values.value(0);
        const QString second = error.values.value(1);
        const QString third = error.values.value(2);
        if (error.is(cause::periodNotOver))
            return {tr("Period not over"),
                tr("%1 cannot be signed for a period that ends on %2: on %3 it was not over.")
                    .arg(first, second, third),
                tr("Sign after that day, or for a period that is over.")};
        if (error.is(cause::dayNotReached))
            return {tr("Day not reached"),
                tr("%1 cannot be signed as of %2: the day has not come.").arg(first, second),
                tr("Sign as of today or an earlier day.")};
        if (error.is(cause::signerNotActive))
            return {tr("Signer not active"), tr("%1 was not active on %2.").arg(first, second),
                tr("Choose a signer who was, or correct the days of that person.")};
        if (error.is(cause::nothingReliedOn))
            return {tr("Nothing relied on"),
                tr("No evidence that bears on %2 is linked to %1.").arg(first, second),
                tr("Link evidence first; without it only “not performed” and “no occurrence” can "
                   "be signed.")};
        if (error.is(cause::evidenceIsDraft))
            return {tr("Evidence is a draft"), tr("%1 is still a draft.").arg(first),
                tr("Submit it, or remove it from the control.")};
        if (error.is(cause::signerOutside))
            return {tr("Signer stands outside"),
                tr("%1 stands outside the organisation and cannot sign “%2” for it.")
                    .arg(first, second),
                tr("Let somebody of the organisation sign, or override with a reason; it is "
                   "printed.")};
        if (error.is(cause::preparedBySigner))
            return {tr("Prepared by the signer"),
                tr("%1 prepared %3 and cannot sign “%2” on it.").arg(first, second, third),
                tr("Let another person sign, or override with a reason; it is printed.")};
        if (error.is(cause::preparerNotKnown))
            return {tr("Nobody is named who prepared it"),
                tr("%1 cannot sign “%2”: who prepared %3 is not recorded.")
                    .arg(first, second, third),
                tr("Name the collector of the evidence, or override with a reason; it is "
                   "printed.")};
        if (error.is(cause::reviewedBySigner))
            return {tr("Reviewed by the signer"),
                tr("%1 signed “%2” (%3) and cannot sign “performed” too.")
                    .arg(first, second, third),
                tr("Let another person sign, or override with a reason; it is printed.")};
        if (error.is(cause::proofNotReviewed))
            return {tr("Proof not reviewed"),
                tr("%1 cannot be signed “%2”: no review has accepted what it rests on (%3).")
                    .arg(first, second, third),
                tr("Have it reviewed first, or override with a reason; it is printed.")};
        if (error.is(cause::proofNotOfOperation))
            return {tr("No proof that it worked"),
                tr("%1 cannot be signed “%2”: no accepted proof (%3) shows a day on which it "
                   "worked.")
                    .arg(first, second, third),
                tr("Have proof of its operation reviewed, sign its design instead, or override "
                   "with a reason; it is printed.")};
        if (error.is(cause::nothingImplemented))
            return {tr("Implemented nowhere"),
                tr("%1 cannot be signed “%2”: it is implemented in 0 of the %3 places where it "
                   "applies.")
                    .arg(first, second, third),
                tr("Record where it is implemented, or override with a reason; it is printed.")};
        if (error.is(cause::partlyImplemented))
            return {tr("Implemented in part"),
                tr("%1 cannot be signed “%2”: it is wholly implemented in %3 of the %4 places "
                   "where it applies.")
                    .arg(first, second, third, error.values.value(3)),
                tr("Sign it with exceptions, or override with a reason; it is printed.")};
        return {tr("Performed by the signer"),
            tr("%1 signed “performed” (%3) and cannot sign “%2” too.").arg(first, second, third),
            tr("Let another person sign, or override with a reason; it is printed.")};
    }

    static Words words(const Error& error)
    {
        for (const Cause* each :
            {&cause::periodNotOver, &cause::dayNotReached, &cause::signerNotActive,
                &cause::nothingReliedOn, &cause::evidenceIsDraft, &cause::signerOutside,
                &cause::preparedBySigner, &cause::performedBySigner, &cause::preparerNotKnown,
                &cause::reviewedBySigner, &cause::proofNotReviewed, &cause::proofNotOfOperation,
                &cause::nothingImplemented, &cause::partlyImplemented})
            if (error.is(*each))
                return ruleWords(error);
        return requestWords(error);
    }

    static QString subject(Subject subject)
    {
        return subject == Subject::Design ? tr("design") : tr("operating");
    }

    static QString meaning(Meaning meaning)
    {
        switch (meaning) {
        case Meaning::Performed:
            return tr("performed");
        case Meaning::Reviewed:
            return tr("reviewed");
        case Meaning::Tested:
            return tr("tested");
        case Meaning::Approved:
            return tr("approved");
        }
        Q_UNREACHABLE();
    }

    static QString conclusion(Conclusion conclusion)
    {
        switch (conclusion) {
        case Conclusion::Effective:
            return tr("effective");
        case Conclusion::WithExceptions:
            return tr("with exceptions");
        case Conclusion::NotEffective:
            return tr("not effective");
        case Conclusion::NotPerformed:
            return tr("not performed");
        case Conclusion::NoOccurrence:
            return tr("no occurrence in the period");
        }
        Q_UNREACHABLE();
    }

    static QString obtained(Obtained obtained)
    {
        switch (obtained) {
        case Obtained::AtThisDesk:
            return tr("at this desk");
        case Obtained::ReturnedPacket:
            return tr("returned packet");
        case Obtained::SignedPaper:
            return tr("signed paper");
        case Obtained::Mail:
            return tr("mail");
        }
        Q_UNREACHABLE();
    }

    static QString standing(Standing standing)
    {
        switch (standing) {
        case Standing::Valid:
            return tr("valid");
        case Standing::AddedToSinceSigning:
            return tr("added to since signing");
        case Standing::Void:
            return tr("void, content changed");
        case Standing::Lapsed:
            return tr("lapsed");
        case Standing::Withdrawn:
            return tr("withdrawn");
        case Standing::Superseded:
            return tr("superseded");
        }
        Q_UNREACHABLE();
    }

    static QString day(Date day) { return dateWords(day, DateForm::Day); }

    static QString reason(const VoidReason& reason)
    {
        switch (reason.cause) {
        case VoidCause::TextCorrected:
            return tr("the text of the control was corrected");
        case VoidCause::RevisionReplaced:
            return tr("%1 was replaced").arg(reason.what);
        case VoidCause::EvidenceRejected:
            return tr("%1 was rejected").arg(reason.what);
        case VoidCause::RevisionWithdrawn:
            return tr("%1 was withdrawn").arg(reason.what);
        case VoidCause::EvidenceUnlinked:
            return tr("evidence that it relied on is no longer linked to the control");
        case VoidCause::EvidenceMoved:
            return tr("%1 no longer speaks of the signed period").arg(reason.what);
        case VoidCause::AssetsChanged:
            return tr("the assets of the control in the period changed");
        }
        Q_UNREACHABLE();
    }

    static QString sentence(const StandingOf& standing, const QStringList& added)
    {
        switch (standing.standing) {
        case Standing::Valid:
            return tr("Valid.");
        case Standing::AddedToSinceSigning:
            if (!added.isEmpty())
                return tr("Valid; evidence was added since signing: %1.").arg(added.join(tr("; ")));
            return tr("Valid; evidence was added since signing (%1).")
                .arg(standing.addedSince.size());
        case Standing::Void: {
            QStringList reasons;
            for (const VoidReason& each : standing.reasons)
                reasons.append(reason(each));
            const QString why = reasons.join(tr("; "));
            return standing.since.isValid() ? tr("Void since %1: %2.").arg(day(standing.since), why)
                                            : tr("Void: %1.").arg(why);
        }
        case Standing::Lapsed:
            return tr("Lapsed on %1.").arg(day(standing.since));
        case Standing::Withdrawn:
            return tr("Withdrawn on %1.").arg(day(standing.since));
        case Standing::Superseded:
            return tr("Superseded by a later signature.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Words words(const Error& error)
{
    return AttestationMessages::words(error);
}

QString subjectWords(Subject subject)
{
    return AttestationMessages::subject(subject);
}

QString meaningWords(Meaning meaning)
{
    return AttestationMessages::meaning(meaning);
}

QString conclusionWords(Conclusion conclusion)
{
    return AttestationMessages::conclusion(conclusion);
}

QString obtainedWords(Obtained obtained)
{
    return AttestationMessages::obtained(obtained);
}

QString standingWords(Standing standing)
{
    return AttestationMessages::standing(standing);
}

QString standingSentence(const StandingOf& standing, const QStringList& addedSince)
{
    return AttestationMessages::sentence(standing, addedSince);
}

} // namespace muniment::attestation

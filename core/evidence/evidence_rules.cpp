// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_rules.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/refuse_future.h"
#include "core/scope/scope_register.h"

namespace muniment::evidence {

namespace {

Status checkCounts(const EvidenceDetails& details)
{
    const struct
    {
        const std::optional<qint64>& count;
        qint64 least;
    } all[] = {{details.rowsAtSource, 0}, {details.rowsInFile, 0}, {details.sampleSize, 1},
        {details.sampleFound, 0}};
    for (const auto& [count, least] : all)
        if (count && *count < least)
            return fail(Problem::Invalid, base::cause::numberTooSmall,
                {QString::number(*count), QString::number(least)});
    return {};
}

Status refuseLong(const EvidenceDetails& details, const EvidenceDetails& before)
{
    const Status fit = refuseLongNames({details.title, details.source, details.environment,
                                           details.versionLabel, details.approvedBy},
        {before.title, before.source, before.environment, before.versionLabel, before.approvedBy});
    if (!fit)
        return fit;
    return refuseLongTexts(
        {details.shows, details.query, details.personalData, details.restrictionNote},
        {before.shows, before.query, before.personalData, before.restrictionNote});
}

// When it was captured and approved lies behind us; what it covers has begun. An older record may
// say otherwise and keeps it: only what a change says anew is asked.
Status refuseTimesAhead(
    vault::Transaction& transaction, const EvidenceDetails& details, const EvidenceDetails& before)
{
    if (details.capturedAt && details.capturedAt != before.capturedAt)
        if (const Status past = scope::refuseFuture(transaction, *details.capturedAt); !past)
            return past;
    if (details.approvedOn != before.approvedOn)
        return scope::refuseFuture(transaction, details.approvedOn);
    return {};
}

} // namespace

EvidenceDetails cleaned(EvidenceDetails details)
{
    for (QString* line : {&details.title, &details.source, &details.environment,
             &details.versionLabel, &details.approvedBy})
        *line = cleanLine(*line);
    for (QString* text :
        {&details.shows, &details.query, &details.personalData, &details.restrictionNote})
        *text = cleanText(*text);
    return details;
}

Status refuseCoversAhead(vault::Transaction& transaction, const EvidenceDetails& details)
{
    const Result<Date> today = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
    return today ? refuseDaysAhead(details.covers, *today) : failWith(today);
}

Status checkDetails(
    vault::Transaction& transaction, const EvidenceDetails& details, const EvidenceDetails& before)
{
    if (details.title.isEmpty())
        return fail(Problem::Invalid, cause::titleMissing);
    if (const Status fit = refuseLong(details, before); !fit)
        return fit;
    if (const Status counts = checkCounts(details); !counts)
        return counts;
    if (const Status past = refuseTimesAhead(transaction, details, before); !past)
        return past;
    if (details.sampleSize && details.sampleFound && *details.sampleFound > *details.sampleSize)
        return fail(Problem::Invalid, cause::sampleTooLarge,
            {QString::number(*details.sampleFound), QString::number(*details.sampleSize)});
    return {};
}

bool saysTheSame(const EvidenceDetails& one, const EvidenceDetails& other)
{
    return one.covers == other.covers && one.capturedAt == other.capturedAt
        && one.source == other.source && one.query == other.query
        && one.rowsAtSource == other.rowsAtSource && one.rowsInFile == other.rowsInFile
        && one.sampleSize == other.sampleSize && one.sampleFound == other.sampleFound
        && one.collectorId == other.collectorId && one.approvedBy == other.approvedBy
        && one.approvedOn == other.approvedOn;
}

PersonId preparerOf(const Evidence& item, const Revision* current)
{
    if (!item.collectorId.isNull())
        return item.collectorId;
    return current ? current->addedBy : PersonId();
}

Status refusePreparer(vault::Transaction& transaction, const Evidence& item,
    const Revision* current, PersonId reviewer)
{
    const scope::ScopeRegister people(transaction.access());
    const Result<scope::Person> person = people.person(reviewer);
    if (!person)
        return failWith(person);
    const QString code = evidenceCode(item.number);
    const PersonId preparer = preparerOf(item, current);
    if (preparer == reviewer)
        return fail(Problem::Refused,
            item.collectorId.isNull() ? cause::reviewerBroughtIn : cause::reviewerCollected,
            {code, person->name});
    if (preparer.isNull() || preparer != transaction.act().actor)
        return {};
    const Result<scope::Person> actor = people.person(preparer);
    if (!actor)
        return failWith(actor);
    return fail(Problem::Refused, cause::recordedByCollector, {code, actor->name, person->name});
}

bool isDecision(Review review)
{
    return review != Review::Draft && review != Review::Submitted;
}

Status checkReview(vault::Transaction& transaction, const Evidence& item,
    const QList<Revision>& itsRevisions, const ReviewGiven& given)
{
    if (given.review == Review::Accepted)
        if (const Status stands = refuseWithdrawn(item, itsRevisions); !stands)
            return stands;
    if (given.reviewer.isNull())
        return fail(Problem::Invalid, cause::reviewerMissing, {evidenceCode(item.number)});
    if (given.review != Review::Accepted && cleanText(given.note).isEmpty())
        return fail(Problem::Invalid, cause::reviewNoteMissing, {evidenceCode(item.number)});
    if (const Status fit = refuseLongTexts({given.note}, {item.reviewNote}); !fit)
        return fit;
    if (const Status past = scope::refuseFuture(transaction, given.day); !past)
        return past;
    return refusePreparer(transaction, item, currentRevision(itsRevisions), given.reviewer);
}

Status checkWithdrawal(vault::Transaction& transaction, const Evidence& item,
    const Revision& revision, const QString& reason, Date day)
{
    const QString code = revisionCode(item.number, revision.revision);
    if (revision.isWithdrawn())
        return fail(
            Problem::Conflict, cause::withdrawnAlready, {code, dateText(revision.withdrawnOn)});
    if (cleanText(reason).isEmpty())
        return fail(Problem::Invalid, cause::reasonMissing, {code});
    if (const Status fit = refuseLongTexts({reason}); !fit)
        return fit;
    if (const Status past = scope::refuseFuture(transaction, day); !past)
        return past;
    return {};
}

} // namespace muniment::evidence

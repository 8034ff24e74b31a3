// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/reliance_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/text_limits.h"
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/evidence_rules.h"
#include "core/scope/refuse_future.h"
#include "core/vault/query.h"

namespace muniment::assurance {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectReliances[]
    = "SELECT id, requirement_id, scope_id, document_id, page, relied_from, relied_until "
      "FROM reliance ORDER BY relied_from, id";
constexpr char upsertReliance[]
    = "INSERT INTO reliance (id, requirement_id, scope_id, document_id, page, relied_from, "
      "relied_until) VALUES (?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (requirement_id, scope_id, document_id, relied_from) "
      "DO UPDATE SET page = excluded.page, relied_until = excluded.relied_until RETURNING id";
constexpr char updateRelianceEnd[] = "UPDATE reliance SET relied_until = ? WHERE id = ?";
constexpr char selectReliance[] = "SELECT document_id, relied_from FROM reliance WHERE id = ?";

constexpr char selectChecks[]
    = "SELECT id, document_id, register, checked_on, checked_by, status, note, look_again_on "
      "FROM assurance_check ORDER BY checked_on, id";
constexpr char insertCheck[]
    = "INSERT INTO assurance_check (id, document_id, register, checked_on, checked_by, status, "
      "note, look_again_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

constexpr char selectReviews[]
    = "SELECT id, document_id, reviewer_id, reviewed_on, opinion_read, exceptions, scope_enough, "
      "period_enough, conclusion, limits FROM assurance_review ORDER BY reviewed_on, id";
constexpr char insertReview[]
    = "INSERT INTO assurance_review (id, document_id, reviewer_id, reviewed_on, opinion_read, "
      "exceptions, scope_enough, period_enough, conclusion, limits) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

// The file may be proof of ours too; then whoever brought it in does not review it.
Status refusePreparer(vault::Transaction& transaction, const NewDocumentReview& what)
{
    vault::Access& access = transaction.access();
    const Result<AssuranceDocument> document = AssuranceRegister(access).document(what.documentId);
    if (!document)
        return failWith(document);
    if (document->revisionId.isNull())
        return {};
    const evidence::EvidenceRegister files(access);
    const Result<evidence::Revision> revision = files.revision(document->revisionId);
    if (!revision)
        return failWith(revision);
    const Result<evidence::Evidence> item = files.evidence(revision->evidenceId);
    if (!item)
        return failWith(item);
    return evidence::refusePreparer(transaction, *item, &*revision, what.reviewerId);
}

} // namespace

RelianceRegister::RelianceRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Reliance>> RelianceRegister::reliances() const
{
    return guarded([&]() -> Result<QList<Reliance>> {
        QList<Reliance> reliances;
        Query query(m_access, selectReliances);
        while (query.next()) {
            Reliance reliance;
            reliance.id = query.id<RelianceId>();
            reliance.requirementId = query.id<RequirementId>();
            reliance.scopeId = query.id<ScopeId>();
            reliance.documentId = query.id<AssuranceDocumentId>();
            if (const std::optional<qint64> page = query.optionalInteger())
                reliance.page = static_cast<int>(*page);
            reliance.from = query.date();
            reliance.until = query.date();
            reliances.append(reliance);
        }
        return reliances;
    });
}

Result<QList<RecordedCheck>> RelianceRegister::checks() const
{
    return guarded([&]() -> Result<QList<RecordedCheck>> {
        QList<RecordedCheck> checks;
        Query query(m_access, selectChecks);
        while (query.next()) {
            RecordedCheck check;
            check.id = query.id<AssuranceCheckId>();
            check.documentId = query.id<AssuranceDocumentId>();
            check.check.registerName = query.text();
            check.check.checkedOn = query.date();
            check.checkedBy = query.id<PersonId>();
            check.check.status = query.choice(&parseCheckStatus);
            check.check.note = query.text();
            check.check.lookAgainOn = query.date();
            checks.append(check);
        }
        return checks;
    });
}

Result<QList<DocumentReview>> RelianceRegister::reviews() const
{
    return guarded([&]() -> Result<QList<DocumentReview>> {
        QList<DocumentReview> reviews;
        Query query(m_access, selectReviews);
        while (query.next()) {
            DocumentReview review;
            review.id = query.id<AssuranceReviewId>();
            review.documentId = query.id<AssuranceDocumentId>();
            review.reviewerId = query.id<PersonId>();
            review.reviewedOn = query.date();
            review.opinionRead = query.text();
            review.exceptions = query.text();
            review.scopeEnough = query.text();
            review.periodEnough = query.text();
            review.conclusion = query.choice(&parseReviewConclusion);
            review.limits = query.text();
            reviews.append(review);
        }
        return reviews;
    });
}

Result<RelianceId> RelianceRegister::lean(vault::Transaction& transaction, const NewReliance& what)
{
    if (what.until.isValid() && what.until < what.from)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(what.from), dateText(what.until)});
    return guarded([&]() -> Result<RelianceId> {
        transaction.about("assurance_document", what.documentId);
        Query query(transaction.access(), upsertReliance);
        query << transaction.ids().make<RelianceId>() << what.requirementId << what.scopeId
              << what.documentId << what.page << what.from << what.until;
        query.next();
        return query.id<RelianceId>();
    });
}

Status RelianceRegister::end(vault::Transaction& transaction, RelianceId id, Date until)
{
    return guarded([&]() -> Status {
        Query found(transaction.access(), selectReliance);
        found << id;
        if (!found.next())
            return fail(Problem::NotFound, cause::relianceNotFound, {idText(id)});
        const auto document = found.id<AssuranceDocumentId>();
        const Date from = found.date();
        if (until < from)
            return fail(
                Problem::Invalid, base::cause::endBeforeStart, {dateText(from), dateText(until)});
        transaction.about("assurance_document", document);
        (Query(transaction.access(), updateRelianceEnd) << until << id).run();
        return {};
    });
}

Result<AssuranceCheckId> RelianceRegister::addCheck(
    vault::Transaction& transaction, const RecordedCheck& what)
{
    if (cleanText(what.check.registerName).isEmpty())
        return fail(Problem::Invalid, cause::registerMissing);
    if (const Status fit = refuseLong(what.check); !fit)
        return failWith(fit);
    if (const Status past = scope::refuseFuture(transaction, what.check.checkedOn); !past)
        return failWith(past);
    if (what.check.lookAgainOn.isValid() && what.check.lookAgainOn < what.check.checkedOn)
        return fail(Problem::Invalid, cause::looksAgainTooEarly,
            {dateText(what.check.lookAgainOn), dateText(what.check.checkedOn)});
    return guarded([&]() -> Result<AssuranceCheckId> {
        const AssuranceCheckId id = transaction.ids().make<AssuranceCheckId>();
        transaction.about("assurance_document", what.documentId);
        (Query(transaction.access(), insertCheck)
            << id << what.documentId << cleanText(what.check.registerName) << what.check.checkedOn
            << what.checkedBy << checkStatusText(what.check.status) << what.check.note
            << what.check.lookAgainOn)
            .run();
        return id;
    });
}

Result<AssuranceReviewId> RelianceRegister::addReview(
    vault::Transaction& transaction, const NewDocumentReview& what)
{
    if (what.reviewerId.isNull())
        return fail(Problem::Invalid, cause::reviewerMissing);
    if (what.conclusion == ReviewConclusion::WithLimits && cleanText(what.limits).isEmpty())
        return fail(Problem::Invalid, cause::limitsMissing);
    if (const Status fit = refuseLong(what); !fit)
        return failWith(fit);
    if (const Status past = scope::refuseFuture(transaction, what.reviewedOn); !past)
        return failWith(past);
    if (const Status other = refusePreparer(transaction, what); !other)
        return failWith(other);
    return guarded([&]() -> Result<AssuranceReviewId> {
        const AssuranceReviewId id = transaction.ids().make<AssuranceReviewId>();
        transaction.about("assurance_document", what.documentId);
        (Query(transaction.access(), insertReview)
            << id << what.documentId << what.reviewerId << what.reviewedOn << what.opinionRead
            << what.exceptions << what.scopeEnough << what.periodEnough
            << reviewConclusionText(what.conclusion) << what.limits)
            .run();
        return id;
    });
}

} // namespace muniment::assurance

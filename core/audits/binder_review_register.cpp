// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/binder_review_register.h"

#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/base/clean_text.h"
#include "core/scope/scope_register.h"
#include "core/vault/journal.h"
#include "core/vault/query.h"

namespace muniment::audits {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectReviews[] = "SELECT id, audit_id, reviewer_id, reviewed_on, journal_sequence, "
                                 "note FROM binder_review ORDER BY journal_sequence, id";
constexpr char insertReview[] = "INSERT INTO binder_review (id, audit_id, reviewer_id, "
                                "reviewed_on, journal_sequence, note) VALUES (?, ?, ?, ?, ?, ?)";

Status refuseReviewer(vault::Access& access, PersonId reviewer)
{
    if (reviewer.isNull())
        return fail(Problem::Invalid, cause::reviewerMissing);
    const Result<scope::Person> person = scope::ScopeRegister(access).person(reviewer);
    if (!person)
        return failWith(person);
    if (person->line == scope::Line::Outside)
        return fail(Problem::Refused, cause::reviewerOutside, {person->name});
    return {};
}

} // namespace

BinderReviewRegister::BinderReviewRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<BinderReview>> BinderReviewRegister::list() const
{
    return guarded([&]() -> Result<QList<BinderReview>> {
        QList<BinderReview> reviews;
        Query query(m_access, selectReviews);
        while (query.next()) {
            BinderReview& review = reviews.emplaceBack();
            review.id = query.id<BinderReviewId>();
            review.auditId = query.id<AuditId>();
            review.reviewerId = query.id<PersonId>();
            review.on = query.date();
            review.journalSequence = query.integer();
            review.note = query.text();
        }
        return reviews;
    });
}

Result<BinderReviewId> BinderReviewRegister::add(
    vault::Transaction& transaction, AuditId audit, const QString& note)
{
    vault::Access& access = transaction.access();
    const Result<Audit> about = AuditRegister(access).audit(audit);
    if (!about)
        return failWith(about);
    if (const Status able = refuseReviewer(access, transaction.act().actor); !able)
        return failWith(able);
    if (const Status fit = refuseLongTexts({note}); !fit)
        return failWith(fit);
    const Result<Date> today = scope::ScopeRegister(access).dayOf(transaction.now());
    if (!today)
        return failWith(today);
    const Result<vault::JournalHead> head = vault::journalHead(access);
    if (!head)
        return failWith(head);
    return guarded([&]() -> Result<BinderReviewId> {
        const auto id = transaction.ids().make<BinderReviewId>();
        transaction.about("audit", audit);
        (Query(access, insertReview) << id << audit << transaction.act().actor << *today
                                     << head->sequence << cleanText(note))
            .run();
        return id;
    });
}

} // namespace muniment::audits

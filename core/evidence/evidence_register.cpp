// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_register.h"

#include "core/base/clean_text.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_rules.h"
#include "core/vault/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

using vault::guarded;
using vault::Query;

#define EVIDENCE_COLUMNS                                                                           \
    "id, number, title, shows, covers_from, covers_until, captured_at, source, query, "            \
    "environment, rows_at_source, rows_in_file, sample_size, sample_found, collector_id, "         \
    "classification, personal_data, restriction, restriction_note, version_label, approved_by, "   \
    "approved_on, next_review_on, review, reviewer_id, reviewed_on"

#define READ_EVIDENCE                                                                              \
    "SELECT " EVIDENCE_COLUMNS                                                                     \
    ", COALESCE((SELECT note FROM evidence_review_note WHERE evidence_id = evidence.id), '') "     \
    "FROM evidence "

constexpr char selectEvidence[] = READ_EVIDENCE "ORDER BY number";
constexpr char selectEvidenceLinkedTo[]
    = READ_EVIDENCE "WHERE EXISTS (SELECT 1 FROM evidence_link "
                    "WHERE evidence_id = evidence.id AND (?1 IS NULL OR control_id = ?1) "
                    "AND (?2 IS NULL OR asset_id = ?2)) ORDER BY number";
constexpr char selectEvidenceById[] = READ_EVIDENCE "WHERE id = ?";
constexpr char selectEvidenceByNumber[] = READ_EVIDENCE "WHERE number = ?";
constexpr char insertEvidence[]
    = "INSERT INTO evidence (" EVIDENCE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)";
constexpr char updateEvidence[]
    = "UPDATE evidence SET title = ?, shows = ?, covers_from = ?, covers_until = ?, "
      "captured_at = ?, source = ?, query = ?, environment = ?, rows_at_source = ?, "
      "rows_in_file = ?, sample_size = ?, sample_found = ?, collector_id = ?, classification = ?, "
      "personal_data = ?, restriction = ?, restriction_note = ?, version_label = ?, "
      "approved_by = ?, approved_on = ?, next_review_on = ? WHERE id = ?";
constexpr char updateReview[]
    = "UPDATE evidence SET review = ?, reviewer_id = ?, reviewed_on = ? WHERE id = ?";

constexpr char deleteNote[] = "DELETE FROM evidence_review_note WHERE evidence_id = ?";
constexpr char insertNote[] = "INSERT INTO evidence_review_note (evidence_id, note) VALUES (?, ?)";

#undef READ_EVIDENCE
#undef EVIDENCE_COLUMNS

#define REVISION_COLUMNS                                                                           \
    "r.id, r.evidence_id, r.revision, r.reason, r.received_at, r.added_by, r.withdrawn_on, "       \
    "r.withdrawn_reason"

constexpr char selectRevisions[]
    = "SELECT " REVISION_COLUMNS
      " FROM evidence_revision r JOIN evidence e ON e.id = r.evidence_id "
      "ORDER BY e.number, r.revision";
constexpr char selectRevisionsOf[]
    = "SELECT " REVISION_COLUMNS
      " FROM evidence_revision r WHERE evidence_id = ? ORDER BY revision";
constexpr char selectRevision[]
    = "SELECT " REVISION_COLUMNS " FROM evidence_revision r WHERE id = ?";
constexpr char insertRevision[]
    = "INSERT INTO evidence_revision (id, evidence_id, revision, reason, received_at, added_by) "
      "VALUES (?, ?, ?, ?, ?, ?)";
constexpr char withdrawRevision[]
    = "UPDATE evidence_revision SET withdrawn_on = ?, withdrawn_reason = ? WHERE id = ?";

#undef REVISION_COLUMNS

Evidence readEvidence(Query& query)
{
    Evidence item;
    item.id = query.id<EvidenceId>();
    item.number = query.integer();
    item.title = query.text();
    item.shows = query.text();
    const Date from = query.date();
    const Date until = query.date();
    if (from.isValid())
        item.covers = Period{from, until};
    item.capturedAt = query.optionalZonedInstant();
    item.source = query.text();
    item.query = query.text();
    item.environment = query.text();
    item.rowsAtSource = query.optionalInteger();
    item.rowsInFile = query.optionalInteger();
    item.sampleSize = query.optionalInteger();
    item.sampleFound = query.optionalInteger();
    item.collectorId = query.id<PersonId>();
    item.classification = query.choice(&parseClassification);
    item.personalData = query.text();
    item.restriction = query.choice(&parseRestriction);
    item.restrictionNote = query.text();
    item.versionLabel = query.text();
    item.approvedBy = query.text();
    item.approvedOn = query.date();
    item.nextReviewOn = query.date();
    item.review = query.choice(&parseReview);
    item.reviewerId = query.id<PersonId>();
    item.reviewedOn = query.date();
    item.reviewNote = query.text();
    return item;
}

void bindDetails(Query& query, const EvidenceDetails& details)
{
    query << details.title << details.shows << (details.covers ? details.covers->from : Date())
          << (details.covers ? details.covers->until : Date()) << details.capturedAt
          << details.source << details.query << details.environment << details.rowsAtSource
          << details.rowsInFile << details.sampleSize << details.sampleFound << details.collectorId
          << classificationText(details.classification) << details.personalData
          << restrictionText(details.restriction) << details.restrictionNote << details.versionLabel
          << details.approvedBy << details.approvedOn << details.nextReviewOn;
}

Revision readRevision(Query& query)
{
    Revision revision;
    revision.id = query.id<RevisionId>();
    revision.evidenceId = query.id<EvidenceId>();
    revision.revision = query.count();
    revision.reason = query.text();
    revision.receivedAt = query.instant();
    revision.addedBy = query.id<PersonId>();
    revision.withdrawnOn = query.date();
    revision.withdrawnReason = query.text();
    return revision;
}

RevisionId insertRevisionRow(
    vault::Transaction& transaction, EvidenceId id, int revision, const QString& reason)
{
    const auto revisionId = transaction.ids().make<RevisionId>();
    (Query(transaction.access(), insertRevision)
        << revisionId << id << revision << reason << transaction.now() << transaction.act().actor)
        .run();
    return revisionId;
}

// The note belongs to the review: with another one the old note goes.
void writeReview(vault::Transaction& transaction, const Evidence& item, const ReviewGiven& given)
{
    (Query(transaction.access(), updateReview)
        << reviewText(given.review) << given.reviewer << given.day << item.id)
        .run();
    if (given.note == item.reviewNote)
        return;
    if (!item.reviewNote.isEmpty())
        (Query(transaction.access(), deleteNote) << item.id).run();
    if (!given.note.isEmpty())
        (Query(transaction.access(), insertNote) << item.id << given.note).run();
}

} // namespace

EvidenceRegister::EvidenceRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Evidence>> EvidenceRegister::list(const EvidenceFilter& filter) const
{
    return guarded([&]() -> Result<QList<Evidence>> {
        const bool byLink = !filter.controlId.isNull() || !filter.assetId.isNull();
        Query query(m_access, byLink ? selectEvidenceLinkedTo : selectEvidence);
        if (byLink)
            query << filter.controlId << filter.assetId;
        QList<Evidence> items;
        while (query.next()) {
            const Evidence item = readEvidence(query);
            if (filter.bearsOn && !bearsOn(item, *filter.bearsOn))
                continue;
            items.append(item);
        }
        return items;
    });
}

Result<Evidence> EvidenceRegister::evidence(EvidenceId id) const
{
    return guarded([&]() -> Result<Evidence> {
        Query query(m_access, selectEvidenceById);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::evidenceNotFound, {idText(id)});
        return readEvidence(query);
    });
}

Result<Evidence> EvidenceRegister::find(const QString& text) const
{
    if (const auto id = base::uuidFromText(text.trimmed()))
        return evidence(EvidenceId{*id});
    return guarded([&]() -> Result<Evidence> {
        const std::optional<qint64> number = parseEvidenceCode(text);
        Query query(m_access, selectEvidenceByNumber);
        query << number;
        if (!number || !query.next())
            return fail(Problem::NotFound, cause::evidenceNotFound, {text});
        return readEvidence(query);
    });
}

Result<QList<Revision>> EvidenceRegister::revisions() const
{
    return guarded([&]() -> Result<QList<Revision>> {
        Query query(m_access, selectRevisions);
        return query.rows(&readRevision);
    });
}

Result<QList<Revision>> EvidenceRegister::revisionsOf(EvidenceId id) const
{
    return guarded([&]() -> Result<QList<Revision>> {
        Query query(m_access, selectRevisionsOf);
        query << id;
        return query.rows(&readRevision);
    });
}

Result<Revision> EvidenceRegister::revision(RevisionId id) const
{
    return guarded([&]() -> Result<Revision> {
        Query query(m_access, selectRevision);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::revisionNotFound, {idText(id)});
        return readRevision(query);
    });
}

Result<Revision> EvidenceRegister::findRevision(const QString& text) const
{
    if (const auto id = base::uuidFromText(text.trimmed()))
        return revision(RevisionId{*id});
    static const QRegularExpression form(u"\\A(.*?)(?:[ _]?r(\\d{1,6}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const Result<Evidence> item = find(match.captured(1));
    if (!item)
        return failWith(item);
    const Result<QList<Revision>> all = revisionsOf(item->id);
    if (!all)
        return failWith(all);
    if (match.captured(2).isEmpty()) {
        if (const Status stands = refuseWithdrawn(*item, *all); !stands)
            return failWith(stands);
        if (const Revision* current = currentRevision(*all))
            return *current;
        return fail(Problem::NotFound, cause::revisionNotFound, {text});
    }
    for (const Revision& each : *all)
        if (each.revision == match.captured(2).toInt())
            return each;
    return fail(Problem::NotFound, cause::revisionNotFound, {text});
}

Status EvidenceRegister::checkNew(vault::Transaction& transaction, const EvidenceDetails& given)
{
    EvidenceDetails details = cleaned(given);
    if (details.title.isEmpty())
        details.title = QStringLiteral("-");
    if (const Status right = checkDetails(transaction, details); !right)
        return right;
    return refuseCoversAhead(transaction, details);
}

Result<AddedRevision> EvidenceRegister::add(
    vault::Transaction& transaction, const NewEvidence& what)
{
    const EvidenceDetails details = cleaned(what.details);
    if (const Status right = checkDetails(transaction, details); !right)
        return failWith(right);
    if (what.daysAhead == NewEvidence::DaysAhead::Refuse)
        if (const Status begun = refuseCoversAhead(transaction, details); !begun)
            return failWith(begun);
    if (what.files.isEmpty())
        return fail(Problem::Invalid, cause::noFiles);
    Q_ASSERT(what.review == Review::Draft || what.review == Review::Submitted);
    return guarded([&]() -> Result<AddedRevision> {
        AddedRevision added;
        added.evidenceId = what.id.isNull() ? transaction.ids().make<EvidenceId>() : what.id;
        added.number = transaction.nextNumber("evidence");
        transaction.about("evidence", added.evidenceId);
        Query query(transaction.access(), insertEvidence);
        query << added.evidenceId << added.number;
        bindDetails(query, details);
        query << reviewText(what.review);
        query.run();
        added.revisionId = insertRevisionRow(transaction, added.evidenceId, 1, {});
        EvidenceFileRegister::add(transaction, added.revisionId, what.files);
        for (const NewEvidenceLink& each : what.links)
            if (const auto linked = EvidenceLinkRegister::link(transaction, added.evidenceId, each);
                !linked)
                return failWith(linked);
        return added;
    });
}

Result<AddedRevision> EvidenceRegister::addRevision(vault::Transaction& transaction, EvidenceId id,
    const QString& reason, const QList<NewEvidenceFile>& files)
{
    const EvidenceRegister present(transaction.access());
    const Result<Evidence> item = present.evidence(id);
    if (!item)
        return failWith(item);
    const Result<QList<Revision>> before = present.revisionsOf(id);
    if (!before)
        return failWith(before);
    if (cleanText(reason).isEmpty())
        return fail(Problem::Invalid, cause::reasonMissing, {evidenceCode(item->number)});
    if (const Status fit = refuseLongTexts({reason}); !fit)
        return failWith(fit);
    if (files.isEmpty())
        return fail(Problem::Invalid, cause::noFiles);
    return guarded([&]() -> Result<AddedRevision> {
        AddedRevision added;
        added.evidenceId = id;
        added.number = item->number;
        added.revision = before->isEmpty() ? 1 : before->last().revision + 1;
        transaction.about("evidence", id);
        added.revisionId = insertRevisionRow(transaction, id, added.revision, cleanText(reason));
        EvidenceFileRegister::add(transaction, added.revisionId, files);
        writeReview(transaction, *item, {Review::Submitted, {}, {}, {}});
        return added;
    });
}

Status EvidenceRegister::update(
    vault::Transaction& transaction, EvidenceId id, const EvidenceDetails& what)
{
    const EvidenceDetails details = cleaned(what);
    const Result<Evidence> before = EvidenceRegister(transaction.access()).evidence(id);
    if (!before)
        return failWith(before);
    if (const Status right = checkDetails(transaction, details, *before); !right)
        return right;
    if (details.covers != before->covers)
        if (const Status begun = refuseCoversAhead(transaction, details); !begun)
            return begun;
    return guarded([&]() -> Status {
        transaction.about("evidence", id);
        Query query(transaction.access(), updateEvidence);
        bindDetails(query, details);
        query << id;
        query.run();
        if (before->review == Review::Accepted && !saysTheSame(*before, details))
            writeReview(transaction, *before, {Review::Submitted, {}, {}, {}});
        return {};
    });
}

Status EvidenceRegister::setReview(vault::Transaction& transaction, EvidenceId id, Review review,
    PersonId reviewer, Date day, const QString& note)
{
    const EvidenceRegister present(transaction.access());
    const Result<Evidence> item = present.evidence(id);
    if (!item)
        return failWith(item);
    const bool decided = isDecision(review);
    if (decided) {
        const Result<QList<Revision>> revisions = present.revisionsOf(id);
        if (!revisions)
            return failWith(revisions);
        if (const Status right
            = checkReview(transaction, *item, *revisions, {review, reviewer, day, note});
            !right)
            return right;
    }
    return guarded([&]() -> Status {
        transaction.about("evidence", id);
        writeReview(transaction, *item,
            {review, decided ? reviewer : PersonId(), decided ? day : Date(),
                decided ? cleanText(note) : QString()});
        return {};
    });
}

Status EvidenceRegister::withdraw(
    vault::Transaction& transaction, RevisionId id, const QString& reason, Date day)
{
    const EvidenceRegister present(transaction.access());
    const Result<Revision> revision = present.revision(id);
    if (!revision)
        return failWith(revision);
    const Result<Evidence> item = present.evidence(revision->evidenceId);
    if (!item)
        return failWith(item);
    if (const Status right = checkWithdrawal(transaction, *item, *revision, reason, day); !right)
        return right;
    return guarded([&]() -> Status {
        transaction.about("evidence", item->id);
        (Query(transaction.access(), withdrawRevision) << day << cleanText(reason) << id).run();
        return {};
    });
}

} // namespace muniment::evidence

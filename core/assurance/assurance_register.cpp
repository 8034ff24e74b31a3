// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/scope/lookup.h"
#include "core/vault/query.h"

#include <QHash>

#include <algorithm>

namespace muniment::assurance {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectDocuments[]
    = "SELECT id, number, kind, type, provider_id, revision_id, title, standard, edition, "
      "document_number, issuer, accreditation, subject, scope_text, applicability_statement, "
      "decided_on, issued_on, effective_on, expires_on, period_from, period_until, as_of, "
      "bridge_until, opinion, opinion_basis, restriction, restriction_note, supersedes, bridges, "
      "confirmed_by, confirmed_at FROM assurance_document ORDER BY number";
constexpr char insertDocument[]
    = "INSERT INTO assurance_document (id, number, kind, type, provider_id, revision_id, title, "
      "standard, edition, document_number, issuer, accreditation, subject, scope_text, "
      "applicability_statement, decided_on, issued_on, effective_on, expires_on, period_from, "
      "period_until, as_of, bridge_until, opinion, opinion_basis, restriction, restriction_note, "
      "supersedes, bridges, confirmed_by, confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectNamed[] = "SELECT document_id, what, name FROM assurance_named "
                               "ORDER BY document_id, what, name";
constexpr char insertNamed[] = "INSERT INTO assurance_named (document_id, what, name) "
                               "VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr char selectSurveillance[] = "SELECT s.document_id, s.due_on, s.shown_on "
                                      "FROM assurance_surveillance s JOIN assurance_document d "
                                      "ON d.id = s.document_id ORDER BY d.number, s.due_on";
constexpr char insertSurveillance[] = "INSERT INTO assurance_surveillance (document_id, due_on) "
                                      "VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char updateSurveillance[] = "UPDATE assurance_surveillance SET shown_on = ? "
                                      "WHERE document_id = ? AND due_on = ?";
constexpr char selectExceptions[]
    = "SELECT e.id, e.document_id, e.test, e.result, e.response, e.touches_us, e.our_answer "
      "FROM assurance_exception e JOIN assurance_document d ON d.id = e.document_id "
      "ORDER BY d.number, e.position";
constexpr char insertException[]
    = "INSERT INTO assurance_exception (id, document_id, position, test, result, response) "
      "VALUES (?, ?, ?, ?, ?, ?)";
constexpr char updateException[]
    = "UPDATE assurance_exception SET touches_us = ?, our_answer = ? WHERE id = ?";
constexpr char selectSubservices[]
    = "SELECT document_id, name, method, expected_controls FROM assurance_subservice "
      "ORDER BY document_id, position";
constexpr char insertSubservice[]
    = "INSERT INTO assurance_subservice (id, document_id, position, name, method, "
      "expected_controls) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char selectFields[] = "SELECT field, value, page, words, rule FROM assurance_field "
                                "WHERE document_id = ? ORDER BY position";
constexpr char insertField[]
    = "INSERT INTO assurance_field (id, document_id, position, field, value, page, words, rule) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectDuties[]
    = "SELECT id, number, document_id, kind, reference, text, page, state, control_id, reason, "
      "decided_by, decided_on FROM duty ORDER BY number";
constexpr char insertDuty[] = "INSERT INTO duty (id, number, document_id, kind, reference, text, "
                              "page) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char updateDuty[] = "UPDATE duty SET state = ?, control_id = ?, reason = ?, "
                              "decided_by = ?, decided_on = ? WHERE id = ?";
constexpr char selectReliances[]
    = "SELECT l.id, l.requirement_id, l.scope_id, l.document_id, l.page, l.relied_from, "
      "l.relied_until FROM reliance l JOIN requirement r ON r.id = l.requirement_id "
      "ORDER BY r.framework_id, r.position, l.relied_from";
constexpr char endReliances[]
    = "UPDATE reliance SET relied_until = ? WHERE requirement_id = ? AND scope_id = ? "
      "AND document_id <> ? AND relied_until IS NULL AND relied_from < ?";
constexpr char insertReliance[]
    = "INSERT INTO reliance (id, requirement_id, scope_id, document_id, page, relied_from, "
      "relied_until) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char selectChecks[]
    = "SELECT c.id, c.document_id, c.register, c.checked_on, c.checked_by, c.status, c.note, "
      "c.look_again_on FROM assurance_check c JOIN assurance_document d ON d.id = c.document_id "
      "ORDER BY d.number, c.checked_on";
constexpr char insertCheck[]
    = "INSERT INTO assurance_check (id, document_id, register, checked_on, checked_by, status, "
      "note, look_again_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectReviews[]
    = "SELECT v.id, v.document_id, v.reviewer_id, v.reviewed_on, v.opinion_read, v.exceptions, "
      "v.scope_enough, v.period_enough, v.conclusion, v.limits FROM assurance_review v "
      "JOIN assurance_document d ON d.id = v.document_id ORDER BY d.number, v.reviewed_on";
constexpr char insertReview[]
    = "INSERT INTO assurance_review (id, document_id, reviewer_id, reviewed_on, opinion_read, "
      "exceptions, scope_enough, period_enough, conclusion, limits) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr char recordName[] = "assurance_document";

// The body and its own number stand in one column: "UKAS · 0123".
const QString accreditationSeparator = QStringLiteral(" · ");

QString accreditationText(const DocumentFields& fields)
{
    QStringList parts{fields.accreditationBody, fields.accreditationNumber};
    parts.removeAll(QString());
    return parts.join(accreditationSeparator);
}

// "3.2 · 2025-03-01"
QString applicabilityStatementText(const DocumentFields& fields)
{
    QStringList parts{fields.soaVersion, dateText(fields.soaDate)};
    parts.removeAll(QString());
    return parts.join(accreditationSeparator);
}

void readStatement(DocumentFields& fields, const QString& text)
{
    const QStringList parts = text.split(accreditationSeparator);
    if (const Result<Date> day = parseDate(parts.last()))
        fields.soaDate = *day;
    if (parts.size() == 2 || !fields.soaDate.isValid())
        fields.soaVersion = parts.first();
}

Document readDocument(Query& query)
{
    Document document;
    DocumentFields& fields = document.fields;
    document.id = query.id<AssuranceDocumentId>();
    document.number = query.integer();
    fields.kind = query.choice(&parseDocumentKind);
    fields.type = query.choice(&parseDocumentType);
    document.providerId = query.id<ProviderId>();
    document.revisionId = query.id<RevisionId>();
    fields.title = query.text();
    fields.standard = query.text();
    fields.edition = query.text();
    fields.number = query.text();
    fields.issuer = query.text();
    const QString accreditation = query.text();
    fields.accreditationBody = accreditation.section(accreditationSeparator, 0, 0);
    fields.accreditationNumber = accreditation.section(accreditationSeparator, 1);
    fields.subject = query.text();
    fields.scope = query.text();
    readStatement(fields, query.text());
    fields.decided = query.date();
    fields.issued = query.date();
    fields.effective = query.date();
    fields.expiry = query.date();
    fields.periodFrom = query.date();
    fields.periodUntil = query.date();
    fields.asOf = query.date();
    fields.bridgeThrough = query.date();
    if (const Result<Opinion> opinion = parseOpinion(query.text()))
        fields.opinion = *opinion;
    fields.opinionBasis = query.text();
    fields.restriction = query.choice(&parseRestriction);
    document.restrictionNote = query.text();
    document.supersedes = query.id<AssuranceDocumentId>();
    document.bridges = query.id<AssuranceDocumentId>();
    document.confirmedBy = query.id<PersonId>();
    document.confirmedAt = query.instant();
    return document;
}

// The lists of all documents, read once and dealt out.
void readLists(vault::Access& access, QList<Document>& documents)
{
    QHash<AssuranceDocumentId, Document*> byId;
    for (Document& each : documents)
        byId.insert(each.id, &each);
    Query named(access, selectNamed);
    while (named.next()) {
        Document* document = byId.value(named.id<AssuranceDocumentId>());
        const QString what = named.text();
        const QString name = named.text();
        if (what == QStringLiteral("service"))
            document->fields.services.append(name);
        else if (what == QStringLiteral("region"))
            document->fields.regions.append(name);
        else if (const Result<Category> category = parseCategory(name))
            document->fields.categories.append(*category);
    }
    Query surveillance(access, selectSurveillance);
    while (surveillance.next()) {
        Document* document = byId.value(surveillance.id<AssuranceDocumentId>());
        document->fields.surveillanceDue.append(surveillance.date());
    }
    Query subservices(access, selectSubservices);
    while (subservices.next()) {
        Document* document = byId.value(subservices.id<AssuranceDocumentId>());
        SubserviceOrganisation organisation;
        organisation.name = subservices.text();
        organisation.method = subservices.choice(&parseSubserviceMethod);
        organisation.expected = subservices.text();
        document->fields.subserviceOrganisations.append(organisation);
    }
}

void insertRow(vault::Transaction& transaction, const Document& document)
{
    const DocumentFields& fields = document.fields;
    Query query(transaction.access(), insertDocument);
    query << document.id << document.number << documentKindText(fields.kind)
          << documentTypeText(fields.type) << document.providerId << document.revisionId
          << fields.title << fields.standard << fields.edition << fields.number << fields.issuer
          << accreditationText(fields) << fields.subject << fields.scope
          << applicabilityStatementText(fields) << fields.decided << fields.issued
          << fields.effective << fields.expiry << fields.periodFrom << fields.periodUntil
          << fields.asOf << fields.bridgeThrough
          << (fields.opinion ? opinionText(*fields.opinion) : QStringLiteral(""))
          << fields.opinionBasis
          << restrictionText(fields.restriction.value_or(Restriction::NamedRecipients))
          << document.restrictionNote << document.supersedes << document.bridges
          << document.confirmedBy << document.confirmedAt;
    query.run();
}

void insertLists(vault::Transaction& transaction, const Document& document)
{
    const auto named = [&](const QString& what, const QString& name) {
        Query query(transaction.access(), insertNamed);
        query << document.id << what << name;
        query.run();
    };
    for (const QString& service : document.fields.services)
        named(QStringLiteral("service"), service);
    for (const QString& region : document.fields.regions)
        named(QStringLiteral("region"), region);
    for (const Category category : document.fields.categories)
        named(QStringLiteral("category"), categoryText(category));
    for (const Date due : document.fields.surveillanceDue) {
        Query query(transaction.access(), insertSurveillance);
        query << document.id << due;
        query.run();
    }
    int position = 0;
    for (const TestException& each : document.fields.exceptions) {
        Query query(transaction.access(), insertException);
        query << transaction.ids().make<AssuranceExceptionId>() << document.id << ++position
              << (each.control.isEmpty() ? each.test
                                         : each.control + QStringLiteral(": ") + each.test)
              << each.result << each.response;
        query.run();
    }
    position = 0;
    for (const SubserviceOrganisation& each : document.fields.subserviceOrganisations) {
        Query query(transaction.access(), insertSubservice);
        query << transaction.ids().make<AssuranceExceptionId>() << document.id << ++position
              << each.name << subserviceMethodText(each.method) << each.expected;
        query.run();
    }
}

std::optional<qint64> pageOrNothing(int page)
{
    return page > 0 ? std::optional<qint64>(page) : std::nullopt;
}

} // namespace

AssuranceRegister::AssuranceRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Document>> AssuranceRegister::documents() const
{
    return guarded([&]() -> Result<QList<Document>> {
        QList<Document> documents;
        Query query(m_access, selectDocuments);
        while (query.next())
            documents.append(readDocument(query));
        readLists(m_access, documents);
        return documents;
    });
}

Result<Document> AssuranceRegister::document(AssuranceDocumentId id) const
{
    return find(idText(id));
}

Result<Document> AssuranceRegister::find(const QString& text) const
{
    const Result<QList<Document>> all = documents();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = scope::numberOfCode(u'D', text);
    QList<Document> found;
    QStringList codes;
    for (const Document& each : *all) {
        if ((id && each.id.value == *id) || (number && each.number == *number))
            return each;
        if (!text.isEmpty() && each.fields.number.compare(text, Qt::CaseInsensitive) == 0) {
            found.append(each);
            codes.append(documentCode(each.number));
        }
    }
    if (found.isEmpty())
        return fail(Problem::NotFound, cause::documentNotFound, {text});
    if (found.size() > 1)
        return fail(
            Problem::Conflict, cause::documentAmbiguous, {text, codes.join(QStringLiteral(", "))});
    return found.first();
}

Result<QList<ReadField>> AssuranceRegister::readFields(AssuranceDocumentId id) const
{
    return guarded([&]() -> Result<QList<ReadField>> {
        QList<ReadField> fields;
        Query query(m_access, selectFields);
        query << id;
        while (query.next()) {
            ReadField field;
            field.field = query.text();
            field.value = query.text();
            field.page = static_cast<int>(query.optionalInteger().value_or(0));
            field.words = query.text();
            field.rule = query.text();
            fields.append(field);
        }
        return fields;
    });
}

Result<QList<HeldException>> AssuranceRegister::exceptions() const
{
    return guarded([&]() -> Result<QList<HeldException>> {
        QList<HeldException> rows;
        Query query(m_access, selectExceptions);
        while (query.next()) {
            HeldException row;
            row.id = query.id<AssuranceExceptionId>();
            row.documentId = query.id<AssuranceDocumentId>();
            row.test = query.text();
            row.result = query.text();
            row.response = query.text();
            row.touchesUs = query.choice(&parseTouchesUs);
            row.ourAnswer = query.text();
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<Surveillance>> AssuranceRegister::surveillance() const
{
    return guarded([&]() -> Result<QList<Surveillance>> {
        QList<Surveillance> rows;
        Query query(m_access, selectSurveillance);
        while (query.next()) {
            const auto document = query.id<AssuranceDocumentId>();
            const Date due = query.date();
            rows.append({document, due, query.date()});
        }
        return rows;
    });
}

Result<QList<Duty>> AssuranceRegister::duties() const
{
    return guarded([&]() -> Result<QList<Duty>> {
        QList<Duty> rows;
        Query query(m_access, selectDuties);
        while (query.next()) {
            Duty row;
            row.id = query.id<DutyId>();
            row.number = query.integer();
            row.documentId = query.id<AssuranceDocumentId>();
            row.kind = query.choice(&parseDutyKind);
            row.reference = query.text();
            row.text = query.text();
            row.page = static_cast<int>(query.optionalInteger().value_or(0));
            row.state = query.choice(&parseDutyState);
            row.controlId = query.id<ControlId>();
            row.reason = query.text();
            row.decidedBy = query.id<PersonId>();
            row.decidedOn = query.date();
            rows.append(row);
        }
        return rows;
    });
}

Result<Duty> AssuranceRegister::findDuty(const QString& text) const
{
    const Result<QList<Duty>> all = duties();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = scope::numberOfCode(u'Y', text);
    for (const Duty& each : *all)
        if ((id && each.id.value == *id) || (number && each.number == *number))
            return each;
    return fail(Problem::NotFound, cause::dutyNotFound, {text});
}

Result<QList<Reliance>> AssuranceRegister::reliances() const
{
    return guarded([&]() -> Result<QList<Reliance>> {
        QList<Reliance> rows;
        Query query(m_access, selectReliances);
        while (query.next()) {
            Reliance row;
            row.id = query.id<RelianceId>();
            row.requirementId = query.id<RequirementId>();
            row.scopeId = query.id<ScopeId>();
            row.documentId = query.id<AssuranceDocumentId>();
            row.page = static_cast<int>(query.optionalInteger().value_or(0));
            row.reliedFrom = query.date();
            row.reliedUntil = query.date();
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<Check>> AssuranceRegister::checks() const
{
    return guarded([&]() -> Result<QList<Check>> {
        QList<Check> rows;
        Query query(m_access, selectChecks);
        while (query.next()) {
            Check row;
            row.id = query.id<AssuranceCheckId>();
            row.documentId = query.id<AssuranceDocumentId>();
            row.registerName = query.text();
            row.checkedOn = query.date();
            row.checkedBy = query.id<PersonId>();
            row.status = query.choice(&parseCheckStatus);
            row.note = query.text();
            row.lookAgainOn = query.date();
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<Review>> AssuranceRegister::reviews() const
{
    return guarded([&]() -> Result<QList<Review>> {
        QList<Review> rows;
        Query query(m_access, selectReviews);
        while (query.next()) {
            Review row;
            row.id = query.id<AssuranceReviewId>();
            row.documentId = query.id<AssuranceDocumentId>();
            row.reviewerId = query.id<PersonId>();
            row.reviewedOn = query.date();
            row.opinionRead = query.text();
            row.exceptions = query.text();
            row.scopeEnough = query.text();
            row.periodEnough = query.text();
            row.conclusion = query.choice(&parseReviewConclusion);
            row.limits = query.text();
            rows.append(row);
        }
        return rows;
    });
}

Result<Document> AssuranceRegister::add(vault::Transaction& transaction, const NewDocument& what)
{
    if (what.fields.title.trimmed().isEmpty())
        return fail(Problem::Invalid, cause::titleMissing);
    return guarded([&]() -> Result<Document> {
        Document document;
        document.id = transaction.ids().make<AssuranceDocumentId>();
        transaction.about(recordName, document.id);
        document.number = transaction.nextNumber(recordName);
        document.fields = what.fields;
        document.providerId = what.providerId;
        document.revisionId = what.revisionId;
        document.restrictionNote = what.restrictionNote;
        document.supersedes = what.supersedes;
        document.bridges = what.bridges;
        document.confirmedBy = transaction.act().actor;
        document.confirmedAt = transaction.now();
        insertRow(transaction, document);
        insertLists(transaction, document);
        int position = 0;
        for (const ReadField& each : what.readFields) {
            Query query(transaction.access(), insertField);
            query << transaction.ids().make<AssuranceExceptionId>() << document.id << ++position
                  << each.field << each.value << pageOrNothing(each.page) << each.words
                  << each.rule;
            query.run();
        }
        for (const DutyText& each : what.duties) {
            Query query(transaction.access(), insertDuty);
            query << transaction.ids().make<DutyId>() << transaction.nextNumber("duty")
                  << document.id << dutyKindText(each.kind) << each.reference << each.text
                  << pageOrNothing(each.page);
            query.run();
        }
        return document;
    });
}

Status AssuranceRegister::decideDuty(vault::Transaction& transaction, const Duty& what)
{
    if (what.state == DutyState::Met && what.controlId.isNull())
        return fail(Problem::Invalid, cause::dutyNeedsControl, {dutyCode(what.number)});
    if (what.state == DutyState::DoesNotConcernUs && what.reason.trimmed().isEmpty())
        return fail(Problem::Invalid, cause::dutyNeedsReason, {dutyCode(what.number)});
    return guarded([&]() -> Status {
        transaction.about("duty", what.id);
        Query query(transaction.access(), updateDuty);
        query << dutyStateText(what.state) << what.controlId << what.reason << what.decidedBy
              << what.decidedOn << what.id;
        if (query.run() == 0)
            return fail(Problem::NotFound, cause::dutyNotFound, {dutyCode(what.number)});
        return {};
    });
}

Status AssuranceRegister::answerException(
    vault::Transaction& transaction, const HeldException& what)
{
    return guarded([&]() -> Status {
        transaction.about(recordName, what.documentId);
        Query query(transaction.access(), updateException);
        query << touchesUsText(what.touchesUs) << what.ourAnswer << what.id;
        query.run();
        return {};
    });
}

Status AssuranceRegister::showSurveillance(
    vault::Transaction& transaction, const Surveillance& what)
{
    return guarded([&]() -> Status {
        transaction.about(recordName, what.documentId);
        Query query(transaction.access(), updateSurveillance);
        query << what.shownOn << what.documentId << what.dueOn;
        query.run();
        return {};
    });
}

Result<RelianceId> AssuranceRegister::lean(vault::Transaction& transaction, const NewReliance& what)
{
    return guarded([&]() -> Result<RelianceId> {
        transaction.about(recordName, what.documentId);
        Query end(transaction.access(), endReliances);
        end << what.reliedFrom.addDays(-1) << what.requirementId << what.scopeId << what.documentId
            << what.reliedFrom;
        end.run();
        const auto id = transaction.ids().make<RelianceId>();
        Query query(transaction.access(), insertReliance);
        query << id << what.requirementId << what.scopeId << what.documentId
              << pageOrNothing(what.page) << what.reliedFrom << what.reliedUntil;
        query.run();
        return id;
    });
}

Result<AssuranceCheckId> AssuranceRegister::recordCheck(
    vault::Transaction& transaction, const NewCheck& what)
{
    return guarded([&]() -> Result<AssuranceCheckId> {
        transaction.about(recordName, what.documentId);
        const auto id = transaction.ids().make<AssuranceCheckId>();
        Query query(transaction.access(), insertCheck);
        query << id << what.documentId << what.registerName << what.checkedOn << what.checkedBy
              << checkStatusText(what.status) << what.note << what.lookAgainOn;
        query.run();
        return id;
    });
}

Result<AssuranceReviewId> AssuranceRegister::recordReview(
    vault::Transaction& transaction, const NewReview& what)
{
    return guarded([&]() -> Result<AssuranceReviewId> {
        transaction.about(recordName, what.documentId);
        const auto id = transaction.ids().make<AssuranceReviewId>();
        Query query(transaction.access(), insertReview);
        query << id << what.documentId << what.reviewerId << what.reviewedOn << what.opinionRead
              << what.exceptions << what.scopeEnough << what.periodEnough
              << reviewConclusionText(what.conclusion) << what.limits;
        query.run();
        return id;
    });
}

} // namespace muniment::assurance

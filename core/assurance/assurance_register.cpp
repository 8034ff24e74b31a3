// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/document_list_register.h"
#include "core/assurance/document_names.h"
#include "core/assurance/document_restriction.h"
#include "core/assurance/duty_register.h"
#include "core/assurance/region_names.h"
#include "core/assurance/reliance_register.h"
#include "core/assurance/running_text.h"
#include "core/assurance/text_limits.h"
#include "core/base/clean_text.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
constexpr char updateRestrictionNote[]
    = "UPDATE assurance_document SET restriction_note = ? WHERE id = ?";

constexpr char selectReadings[] = "SELECT field, value, page, words, rule FROM assurance_field "
                                  "WHERE document_id = ? ORDER BY position";
constexpr char insertReading[]
    = "INSERT INTO assurance_field (id, document_id, position, field, value, page, words, rule) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

constexpr char selectSettled[]
    = "SELECT document_id, field, value, page, words FROM assurance_field "
      "WHERE rule = ? ORDER BY document_id, position";
constexpr char selectLastReading[]
    = "SELECT COALESCE(MAX(position), 0) FROM assurance_field WHERE document_id = ?";

// The accreditation and the statement of applicability stand in one column each: "UKAS, 0099",
// "4.2, 2025-03-03".
constexpr QStringView between = u", ";

QString pairText(const QString& first, const QString& second)
{
    // The comma of "Raad voor Accreditatie, NL" must not be taken for the one between the two.
    return second.isEmpty() && !first.contains(between) ? first : first + between + second;
}

void setAccreditation(DocumentFields& fields, const QString& text)
{
    const qsizetype at = text.lastIndexOf(between);
    fields.accreditationBody = at < 0 ? text : text.left(at);
    fields.accreditationNumber = at < 0 ? QString() : text.mid(at + between.size());
}

void setApplicability(DocumentFields& fields, const QString& text)
{
    const qsizetype at = text.lastIndexOf(between);
    const Result<Date> date = at < 0 ? parseDate(text) : parseDate(text.mid(at + between.size()));
    fields.soaDate = date ? *date : Date();
    fields.soaVersion = !date ? text : text.left(std::max<qsizetype>(0, at));
}

QString applicabilityText(const DocumentFields& fields)
{
    if (!fields.soaDate.isValid())
        return fields.soaVersion;
    return fields.soaVersion + between + dateText(fields.soaDate);
}

// The schema takes both ends of a period or none. A letter that names only the end of its report
// keeps it as the day that it speaks of.
struct StoredPeriod
{
    Date from;
    Date until;
    Date asOf;
};

StoredPeriod storedPeriod(const DocumentFields& fields)
{
    if (fields.period())
        return {fields.periodFrom, fields.periodUntil, fields.asOf};
    const bool onlyEnd = fields.type == DocumentType::BridgeLetter && fields.periodUntil.isValid();
    return {{}, {}, onlyEnd ? fields.periodUntil : fields.asOf};
}

std::optional<Opinion> opinionFrom(const QString& text)
{
    const Result<Opinion> opinion = parseOpinion(text);
    return opinion ? std::optional(*opinion) : std::nullopt;
}

AssuranceDocument readDocument(Query& query)
{
    AssuranceDocument document;
    DocumentFields& fields = document.fields;
    document.id = query.id<AssuranceDocumentId>();
    document.number = query.integer();
    fields.kind = query.choice(&parseDocumentKind);
    const Result<DocumentType> type = parseDocumentType(query.text());
    fields.type = type ? *type : DocumentType::Other;
    document.providerId = query.id<ProviderId>();
    document.revisionId = query.id<RevisionId>();
    fields.title = query.text();
    fields.standard = query.text();
    fields.edition = query.text();
    fields.number = query.text();
    fields.issuer = query.text();
    setAccreditation(fields, query.text());
    fields.subject = query.text();
    fields.scope = query.text();
    setApplicability(fields, query.text());
    fields.decided = query.date();
    fields.issued = query.date();
    fields.effective = query.date();
    fields.expiry = query.date();
    fields.periodFrom = query.date();
    fields.periodUntil = query.date();
    fields.asOf = query.date();
    fields.bridgeThrough = query.date();
    if (fields.type == DocumentType::BridgeLetter && !fields.periodUntil.isValid())
        fields.periodUntil = fields.asOf;
    fields.opinion = opinionFrom(query.text());
    fields.opinionBasis = query.text();
    fields.restriction = query.choice(&evidence::parseRestriction);
    document.restrictionNote = query.text();
    document.supersedes = query.id<AssuranceDocumentId>();
    document.bridges = query.id<AssuranceDocumentId>();
    document.confirmedBy = query.id<PersonId>();
    document.confirmedAt = query.instant();
    return document;
}

void bindDocument(Query& query, const NewDocument& what)
{
    const DocumentFields& fields = what.fields;
    const StoredPeriod period = storedPeriod(fields);
    query << documentKindText(fields.kind) << documentTypeText(fields.type) << what.providerId
          << what.revisionId << fields.title << fields.standard << fields.edition << fields.number
          << fields.issuer << pairText(fields.accreditationBody, fields.accreditationNumber)
          << fields.subject << fields.scope << applicabilityText(fields) << fields.decided
          << fields.issued << fields.effective << fields.expiry << period.from << period.until
          << period.asOf << fields.bridgeThrough
          << (fields.opinion ? opinionText(*fields.opinion) : QString(u""_s)) << fields.opinionBasis
          << evidence::restrictionText(
                 fields.restriction.value_or(Restriction::AuditorsAndRegulators))
          << what.restrictionNote << what.supersedes << what.bridges;
}

// What was read keeps its exact words with the reading; the document bears them clean.
NewDocument cleaned(NewDocument what)
{
    DocumentFields& fields = what.fields;
    for (QString* line :
        {&fields.title, &fields.standard, &fields.edition, &fields.number, &fields.issuer,
            &fields.accreditationBody, &fields.accreditationNumber, &fields.subject})
        *line = cleanLine(*line);
    for (QString* text : {&fields.scope, &fields.opinionBasis, &what.restrictionNote})
        *text = cleanText(*text);
    return what;
}

void insertReadings(
    vault::Transaction& transaction, AssuranceDocumentId id, const QList<ConfirmedField>& readings)
{
    int position = 0;
    for (const ConfirmedField& each : readings)
        (Query(transaction.access(), insertReading)
            << transaction.ids().make<Id<struct AssuranceFieldTag>>() << id << ++position
            << fieldText(each.field) << each.value << each.page << each.words << each.rule)
            .run();
}

// The entry of the document's list that names it; empty where only its running text does.
QString entryNaming(const DocumentFields& fields, Field field, const QString& ours)
{
    const QStringList& entries = field == Field::Service ? fields.services : fields.regions;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const QString& each) {
        return field == Field::Service ? RunningText(each).saysService(ours) : isRegion(each, ours);
    });
    return found == entries.end() ? QString() : *found;
}

} // namespace

AssuranceRegister::AssuranceRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<AssuranceDocument>> AssuranceRegister::documents() const
{
    return guarded([&]() -> Result<QList<AssuranceDocument>> {
        QList<AssuranceDocument> documents;
        Query query(m_access, selectDocuments);
        while (query.next())
            documents.append(readDocument(query));
        readLists(m_access, documents);
        return documents;
    });
}

Result<AssuranceDocument> AssuranceRegister::document(AssuranceDocumentId id) const
{
    return find(idText(id));
}

Result<AssuranceDocument> AssuranceRegister::find(const QString& text) const
{
    const Result<QList<AssuranceDocument>> all = documents();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = scope::numberOfCode(u'D', text);
    for (const AssuranceDocument& each : *all)
        if ((id && each.id.value == *id) || (number && each.number == *number))
            return each;
    QList<AssuranceDocument> found;
    QStringList codes;
    for (const AssuranceDocument& each : *all)
        if (!each.fields.number.isEmpty()
            && scope::nameForm(each.fields.number) == scope::nameForm(text)) {
            found.append(each);
            codes.append(documentCode(each.number));
        }
    if (found.size() > 1)
        return fail(Problem::Conflict, cause::documentAmbiguous, {text, codes.join(u", "_s)});
    if (found.isEmpty())
        return fail(Problem::NotFound, cause::documentNotFound, {text});
    return found.first();
}

Result<QList<ConfirmedField>> AssuranceRegister::readings(AssuranceDocumentId id) const
{
    return guarded([&]() -> Result<QList<ConfirmedField>> {
        QList<ConfirmedField> readings;
        Query query(m_access, selectReadings);
        query << id;
        while (query.next()) {
            const Result<Field> field = parseField(query.text());
            ConfirmedField reading;
            reading.value = query.text();
            if (const std::optional<qint64> page = query.optionalInteger())
                reading.page = static_cast<int>(*page);
            reading.words = query.text();
            reading.rule = query.text();
            if (!field)
                continue;
            reading.field = *field;
            readings.append(reading);
        }
        return readings;
    });
}

Result<QList<SettledName>> AssuranceRegister::settledNames() const
{
    return guarded([&]() -> Result<QList<SettledName>> {
        QList<SettledName> names;
        Query query(m_access, selectSettled);
        query << QString(settledRule);
        while (query.next()) {
            SettledName name;
            name.documentId = query.id<AssuranceDocumentId>();
            name.field = query.choice(&parseField);
            name.ours = query.text();
            if (const std::optional<qint64> page = query.optionalInteger())
                name.page = static_cast<int>(*page);
            name.theirs = query.text();
            names.append(name);
        }
        return names;
    });
}

Status AssuranceRegister::settle(vault::Transaction& transaction, const SettledName& given)
{
    SettledName what = given;
    what.ours = cleanLine(what.ours);
    what.theirs = cleanLine(what.theirs);
    if (what.ours.isEmpty() || what.theirs.isEmpty())
        return fail(Problem::Invalid, cause::spellingMissing);
    if (const Status fit = refuseLongNames({what.ours, what.theirs}); !fit)
        return fit;
    const auto document = AssuranceRegister(transaction.access()).document(what.documentId);
    if (!document)
        return failWith(document);
    if (DocumentNames(document->fields).says(what.field, what.ours))
        return fail(Problem::Conflict, cause::namedAlready,
            {what.ours, documentCode(document->number),
                entryNaming(document->fields, what.field, what.ours)});
    return guarded([&]() -> Status {
        transaction.about("assurance_document", what.documentId);
        insertName(transaction, what.documentId, what.field, what.ours);
        Query last(transaction.access(), selectLastReading);
        last << what.documentId;
        last.next();
        (Query(transaction.access(), insertReading)
            << transaction.ids().make<Id<struct AssuranceFieldTag>>() << what.documentId
            << last.integer() + 1 << fieldText(what.field) << what.ours << what.page << what.theirs
            << QString(settledRule))
            .run();
        return {};
    });
}

Status AssuranceRegister::setRestrictionNote(
    vault::Transaction& transaction, AssuranceDocumentId id, const QString& given)
{
    const QString note = cleanText(given);
    const auto document = AssuranceRegister(transaction.access()).document(id);
    if (!document)
        return failWith(document);
    if (const Status fit = refuseLongTexts({note}, {document->restrictionNote}); !fit)
        return fit;
    if (const Status heeded
        = refuseIdleNote(documentCode(document->number), document->fields.restriction, note);
        !heeded)
        return heeded;
    return guarded([&]() -> Status {
        transaction.about("assurance_document", id);
        (Query(transaction.access(), updateRestrictionNote) << note << id).run();
        return noteOnFile(transaction, *document, note);
    });
}

Result<AssuranceFacts> AssuranceRegister::facts() const
{
    AssuranceFacts facts;
    const Result<QList<AssuranceDocument>> documents = this->documents();
    const Result<QList<RecordedException>> exceptions = this->exceptions();
    const Result<QList<Duty>> duties = DutyRegister(m_access).duties();
    const RelianceRegister leaning(m_access);
    const Result<QList<Reliance>> reliances = leaning.reliances();
    const Result<QList<RecordedCheck>> checks = leaning.checks();
    const Result<QList<DocumentReview>> reviews = leaning.reviews();
    const Result<QList<SettledName>> settled = settledNames();
    const auto organisation = scope::ScopeRegister(m_access).organisation();
    if (!settled)
        return failWith(settled);
    if (!documents)
        return failWith(documents);
    if (!exceptions)
        return failWith(exceptions);
    if (!duties)
        return failWith(duties);
    if (!reliances)
        return failWith(reliances);
    if (!checks)
        return failWith(checks);
    if (!reviews)
        return failWith(reviews);
    if (!organisation)
        return failWith(organisation);
    return AssuranceFacts{*documents, *exceptions, *duties, *reliances, *checks, *reviews,
        organisation->timeZone, *settled};
}

Result<AddedDocument> AssuranceRegister::confirm(
    vault::Transaction& transaction, const NewDocument& given)
{
    const NewDocument what = cleaned(given);
    if (what.fields.title.isEmpty())
        return fail(Problem::Invalid, cause::titleMissing);
    if (const Status fit = refuseLong(what); !fit)
        return failWith(fit);
    if (const Status ordered = checkDates(what.fields); !ordered)
        return failWith(ordered);
    if (const Status heeded
        = refuseIdleNote(what.fields.title, what.fields.restriction, what.restrictionNote);
        !heeded)
        return failWith(heeded);
    return guarded([&]() -> Result<AddedDocument> {
        AddedDocument added{transaction.ids().make<AssuranceDocumentId>(),
            transaction.nextNumber("assurance_document"), {}};
        transaction.about("assurance_document", added.id);
        Query query(transaction.access(), insertDocument);
        query << added.id << added.number;
        bindDocument(query, what);
        query << transaction.act().actor << transaction.now();
        query.run();
        insertLists(transaction, added.id, what.fields);
        insertReadings(transaction, added.id, what.readings);
        for (const DutyText& each : what.duties) {
            const Result<DutyId> duty = DutyRegister::add(transaction, added.id, each);
            if (!duty)
                return failWith(duty);
            added.duties.append(*duty);
        }
        return added;
    });
}

} // namespace muniment::assurance

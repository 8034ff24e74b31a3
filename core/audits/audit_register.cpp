// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"

#include "core/audits/audits_messages.h"
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/lookup.h"
#include "core/scope/refuse_future.h"
#include "core/vault/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::audits {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectAudits[]
    = "SELECT id, number, name, kind, scope_id, period_from, period_until, auditor, contacts, "
      "purpose, requests_due, fieldwork_from, fieldwork_until, report_due FROM audit "
      "ORDER BY number";
constexpr char selectAuditFrameworks[]
    = "SELECT audit_id, framework_id FROM audit_framework ORDER BY audit_id, framework_id";
constexpr char insertAudit[]
    = "INSERT INTO audit (id, number, name, kind, scope_id, period_from, period_until, auditor, "
      "contacts, purpose, requests_due, fieldwork_from, fieldwork_until, report_due) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateAudit[]
    = "UPDATE audit SET name = ?, kind = ?, scope_id = ?, period_from = ?, period_until = ?, "
      "auditor = ?, contacts = ?, purpose = ?, requests_due = ?, fieldwork_from = ?, "
      "fieldwork_until = ?, report_due = ? WHERE id = ?";
constexpr char selectCertificates[] = "SELECT audit_id, number FROM audit_certificate";
constexpr char keepCertificate[]
    = "INSERT INTO audit_certificate (audit_id, number) VALUES (?1, ?2) "
      "ON CONFLICT (audit_id) DO UPDATE SET number = ?2";
constexpr char deleteCertificate[] = "DELETE FROM audit_certificate WHERE audit_id = ?";
constexpr char insertAuditFramework[]
    = "INSERT INTO audit_framework (audit_id, framework_id) VALUES (?, ?)";
constexpr char deleteAuditFramework[]
    = "DELETE FROM audit_framework WHERE audit_id = ? AND framework_id = ?";

constexpr char selectEditions[]
    = "SELECT id, code, edition, audit_id, replaces, recipient_class, recipient, known_at, as_of, "
      "made_at, made_by, options, file_name, pages, manifest_sha256, journal_sequence, "
      "journal_head FROM binder_edition ORDER BY made_at, code, edition";
constexpr char selectExhibits[] = "SELECT edition_id, revision_id, treatment, first_page "
                                  "FROM binder_exhibit ORDER BY edition_id, first_page";
constexpr char insertEdition[]
    = "INSERT INTO binder_edition (id, code, edition, audit_id, replaces, recipient_class, "
      "recipient, known_at, as_of, made_at, made_by, options, file_name, pages, exhibits, "
      "withheld, given_as_file, unreadable, manifest_sha256, journal_sequence, journal_head) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char insertExhibit[] = "INSERT INTO binder_exhibit (edition_id, revision_id, treatment, "
                                 "first_page) VALUES (?, ?, ?, ?)";

constexpr char selectRecalls[]
    = "SELECT edition_id, recalled_on, recalled_by, reason FROM binder_recall";
constexpr char insertRecall[] = "INSERT INTO binder_recall (edition_id, recalled_on, recalled_by, "
                                "reason) VALUES (?, ?, ?, ?)";

constexpr char selectStamps[] = "SELECT revision_id, first, last FROM page_stamp";
constexpr char selectLastStamp[] = "SELECT ifnull(max(last), 0) FROM page_stamp";
constexpr char insertStamp[] = "INSERT INTO page_stamp (revision_id, first, last) VALUES (?, ?, ?)";

Audit readAudit(Query& query)
{
    Audit audit;
    audit.id = query.id<AuditId>();
    audit.number = query.integer();
    audit.name = query.text();
    audit.kind = query.choice(&parseAuditKind);
    audit.scopeId = query.id<ScopeId>();
    audit.period.from = query.date();
    audit.period.until = query.date();
    audit.auditor = query.text();
    audit.contacts = query.text();
    audit.purpose = query.text();
    audit.requestsDue = query.date();
    audit.fieldworkFrom = query.date();
    audit.fieldworkUntil = query.date();
    audit.reportDue = query.date();
    return audit;
}

void bindAudit(Query& query, const NewAudit& audit)
{
    query << audit.name << auditKindText(audit.kind) << audit.scopeId << audit.period.from
          << audit.period.until << audit.auditor << audit.contacts << audit.purpose
          << audit.requestsDue << audit.fieldworkFrom << audit.fieldworkUntil << audit.reportDue;
}

BinderEdition readEdition(Query& query)
{
    BinderEdition edition;
    edition.id = query.id<BinderEditionId>();
    edition.name.code = query.text();
    edition.name.edition = query.count();
    edition.auditId = query.id<AuditId>();
    edition.name.replaces = query.id<BinderEditionId>();
    edition.recipientClass = query.choice(&parseRecipientClass);
    edition.recipient = query.text();
    edition.knownAt = query.instant();
    edition.asOf = query.date();
    edition.madeAt = query.instant();
    edition.madeBy = query.id<PersonId>();
    edition.options = query.text();
    edition.fileName = query.text();
    edition.pages = query.count();
    edition.manifest = query.digest();
    edition.journalSequence = query.integer();
    edition.journalHead = query.digest();
    return edition;
}

Result<NewAudit> checkedAudit(
    vault::Access& access, NewAudit audit, AuditId itself, const NewAudit& before = {})
{
    audit.name = cleanLine(audit.name);
    audit.auditor = cleanLine(audit.auditor);
    audit.contacts = cleanText(audit.contacts);
    audit.purpose = cleanText(audit.purpose);
    audit.certificate = cleanLine(audit.certificate);
    if (audit.name.isEmpty())
        return fail(Problem::Invalid, cause::auditNameMissing);
    if (const Status fit = refuseLongNames({audit.name, audit.auditor, audit.certificate},
            {before.name, before.auditor, before.certificate});
        !fit)
        return failWith(fit);
    if (const Status fit
        = refuseLongTexts({audit.contacts, audit.purpose}, {before.contacts, before.purpose});
        !fit)
        return failWith(fit);
    for (const Period& each : {audit.period, Period{audit.fieldworkFrom, audit.fieldworkUntil}})
        if (each.until.isValid() && each.until < each.from)
            return fail(Problem::Invalid, base::cause::endBeforeStart,
                {dateText(each.from), dateText(each.until)});
    const Result<QList<Audit>> others = AuditRegister(access).list();
    if (!others)
        return failWith(others);
    for (const Audit& other : *others)
        if (other.id != itself && scope::nameForm(other.name) == scope::nameForm(audit.name))
            return fail(
                Problem::Conflict, cause::auditNameTaken, {audit.name, auditCode(other.number)});
    return audit;
}

void setFrameworks(vault::Access& access, AuditId id, const QList<FrameworkId>& before,
    const QList<FrameworkId>& after)
{
    for (const FrameworkId& each : before)
        if (!after.contains(each))
            (Query(access, deleteAuditFramework) << id << each).run();
    for (const FrameworkId& each : after)
        if (!before.contains(each))
            (Query(access, insertAuditFramework) << id << each).run();
}

void setCertificate(vault::Access& access, AuditId id, const QString& before, const QString& after)
{
    if (after == before)
        return;
    if (after.isEmpty())
        (Query(access, deleteCertificate) << id).run();
    else
        (Query(access, keepCertificate) << id << after).run();
}

QString revisionCodeOf(vault::Access& access, RevisionId id)
{
    const evidence::EvidenceRegister present(access);
    const Result<evidence::Revision> revision = present.revision(id);
    if (!revision)
        return idText(id);
    const Result<evidence::Evidence> item = present.evidence(revision->evidenceId);
    return item ? evidence::revisionCode(item->number, revision->revision) : idText(id);
}

} // namespace

AuditRegister::AuditRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Audit>> AuditRegister::list() const
{
    return guarded([&]() -> Result<QList<Audit>> {
        QHash<AuditId, QList<FrameworkId>> frameworks;
        Query named(m_access, selectAuditFrameworks);
        while (named.next()) {
            const auto id = named.id<AuditId>();
            frameworks[id].append(named.id<FrameworkId>());
        }
        QHash<AuditId, QString> certificates;
        Query numbers(m_access, selectCertificates);
        while (numbers.next()) {
            const auto id = numbers.id<AuditId>();
            certificates.insert(id, numbers.text());
        }
        QList<Audit> audits;
        Query query(m_access, selectAudits);
        while (query.next()) {
            Audit audit = readAudit(query);
            audit.frameworks = frameworks.value(audit.id);
            audit.certificate = certificates.value(audit.id);
            audits.append(audit);
        }
        return audits;
    });
}

Result<Audit> AuditRegister::audit(AuditId id) const
{
    return find(idText(id));
}

Result<Audit> AuditRegister::find(const QString& text) const
{
    const Result<QList<Audit>> all = list();
    if (!all)
        return failWith(all);
    return scope::lookUp(*all, text,
        scope::Called<Audit>{
            u'U', &auditCode, &Audit::name, cause::auditNotFound, cause::auditNotFound});
}

Result<QList<BinderEdition>> AuditRegister::editions() const
{
    return guarded([&]() -> Result<QList<BinderEdition>> {
        QHash<BinderEditionId, QList<EditionExhibit>> exhibits;
        Query held(m_access, selectExhibits);
        while (held.next()) {
            const auto id = held.id<BinderEditionId>();
            EditionExhibit exhibit;
            exhibit.revisionId = held.id<RevisionId>();
            exhibit.treatment = held.choice(&parseTreatment);
            exhibit.firstPage = held.count();
            exhibits[id].append(exhibit);
        }
        QHash<BinderEditionId, Recall> recalls;
        Query recalled(m_access, selectRecalls);
        while (recalled.next()) {
            const auto id = recalled.id<BinderEditionId>();
            Recall& recall = recalls[id];
            recall.on = recalled.date();
            recall.by = recalled.id<PersonId>();
            recall.reason = recalled.text();
        }
        QList<BinderEdition> editions;
        Query query(m_access, selectEditions);
        while (query.next()) {
            BinderEdition edition = readEdition(query);
            edition.exhibits = exhibits.value(edition.id);
            if (recalls.contains(edition.id))
                edition.recall = recalls.value(edition.id);
            editions.append(edition);
        }
        return editions;
    });
}

Result<BinderEdition> AuditRegister::edition(BinderEditionId id) const
{
    const Result<QList<BinderEdition>> all = editions();
    if (!all)
        return failWith(all);
    for (const BinderEdition& each : *all)
        if (each.id == id)
            return each;
    return fail(Problem::NotFound, cause::editionNotFound, {idText(id)});
}

Result<BinderEdition> AuditRegister::findEdition(
    const QString& text, std::optional<int> edition) const
{
    const Result<QList<BinderEdition>> all = editions();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const QString code = cleanText(text).toUpper();
    const BinderEdition* found = nullptr;
    for (const BinderEdition& each : *all) {
        if (id && each.id.value == *id)
            return each;
        const bool isAskedFor = !edition || each.name.edition == *edition;
        if (each.name.code == code && isAskedFor
            && (!found || found->name.edition < each.name.edition))
            found = &each;
    }
    if (found)
        return *found;
    const QString name = edition ? editionNameWords({text, *edition, {}}) : text;
    return fail(Problem::NotFound, cause::editionNotFound, {name});
}

Result<QHash<RevisionId, PageStamps>> AuditRegister::stamps() const
{
    return guarded([&]() -> Result<QHash<RevisionId, PageStamps>> {
        QHash<RevisionId, PageStamps> stamps;
        Query query(m_access, selectStamps);
        while (query.next()) {
            PageStamps each;
            each.revisionId = query.id<RevisionId>();
            each.first = query.integer();
            each.last = query.integer();
            stamps.insert(each.revisionId, each);
        }
        return stamps;
    });
}

Result<AuditId> AuditRegister::add(vault::Transaction& transaction, const NewAudit& what)
{
    const Result<NewAudit> audit = checkedAudit(transaction.access(), what, {});
    if (!audit)
        return failWith(audit);
    return guarded([&]() -> Result<AuditId> {
        const auto id = transaction.ids().make<AuditId>();
        transaction.about("audit", id);
        Query query(transaction.access(), insertAudit);
        query << id << transaction.nextNumber("audit");
        bindAudit(query, *audit);
        query.run();
        setFrameworks(transaction.access(), id, {}, audit->frameworks);
        setCertificate(transaction.access(), id, {}, audit->certificate);
        return id;
    });
}

Status AuditRegister::update(vault::Transaction& transaction, const Audit& what)
{
    const Result<Audit> before = AuditRegister(transaction.access()).audit(what.id);
    if (!before)
        return failWith(before);
    const Result<NewAudit> audit = checkedAudit(transaction.access(), what, what.id, *before);
    if (!audit)
        return failWith(audit);
    return guarded([&]() -> Status {
        transaction.about("audit", what.id);
        Query query(transaction.access(), updateAudit);
        bindAudit(query, *audit);
        query << what.id;
        query.run();
        setFrameworks(transaction.access(), what.id, before->frameworks, audit->frameworks);
        setCertificate(transaction.access(), what.id, before->certificate, audit->certificate);
        return {};
    });
}

Result<BinderEditionId> AuditRegister::recordEdition(
    vault::Transaction& transaction, const NewBinderEdition& what)
{
    const Result<QList<BinderEdition>> all = AuditRegister(transaction.access()).editions();
    if (!all)
        return failWith(all);
    for (const BinderEdition& each : *all)
        if (each.name.code == what.name.code && each.name.edition >= what.name.edition)
            return fail(Problem::Conflict, cause::editionReplaced,
                {what.name.code, QString::number(what.name.edition - 1)});
    return guarded([&]() -> Result<BinderEditionId> {
        vault::Access& access = transaction.access();
        BinderEdition edition;
        static_cast<NewBinderEdition&>(edition) = what;
        edition.id = transaction.ids().make<BinderEditionId>();
        transaction.about("binder_edition", edition.id);
        (Query(access, insertEdition)
            << edition.id << what.name.code << what.name.edition << what.auditId
            << what.name.replaces << recipientClassText(what.recipientClass) << what.recipient
            << what.knownAt << what.asOf << what.madeAt << what.madeBy << what.options
            << what.fileName << what.pages << qint64(what.exhibits.size())
            << edition.count(Treatment::Withheld) << edition.count(Treatment::GivenAsFile)
            << edition.count(Treatment::Unreadable) << what.manifest << what.journalSequence
            << what.journalHead)
            .run();
        for (const EditionExhibit& each : what.exhibits)
            (Query(access, insertExhibit)
                << edition.id << each.revisionId << treatmentText(each.treatment) << each.firstPage)
                .run();
        return edition.id;
    });
}

Status AuditRegister::recall(
    vault::Transaction& transaction, BinderEditionId id, const Recall& what)
{
    const Result<BinderEdition> edition = AuditRegister(transaction.access()).edition(id);
    if (!edition)
        return failWith(edition);
    const QString name = editionNameWords(edition->name);
    if (edition->recall)
        return fail(
            Problem::Conflict, cause::recalledAlready, {name, dateText(edition->recall->on)});
    if (cleanText(what.reason).isEmpty())
        return fail(Problem::Invalid, cause::recallReasonMissing, {name});
    if (const Status fit = refuseLongTexts({what.reason}); !fit)
        return fit;
    if (const Status past = scope::refuseFuture(transaction, what.on); !past)
        return past;
    return guarded([&]() -> Status {
        transaction.about("binder_edition", id);
        (Query(transaction.access(), insertRecall)
            << id << what.on << what.by << cleanText(what.reason))
            .run();
        return {};
    });
}

Result<QHash<RevisionId, PageStamps>> AuditRegister::allocateStamps(
    vault::Transaction& transaction, const QList<PagesNeeded>& wanted)
{
    vault::Access& access = transaction.access();
    const Result<QHash<RevisionId, PageStamps>> given = AuditRegister(access).stamps();
    if (!given)
        return failWith(given);
    return guarded([&]() -> Result<QHash<RevisionId, PageStamps>> {
        QHash<RevisionId, PageStamps> blocks = *given;
        QHash<RevisionId, PageStamps> answer;
        Query query(access, selectLastStamp);
        query.next();
        qint64 last = query.integer();
        for (const PagesNeeded& each : wanted) {
            const auto known = blocks.constFind(each.revisionId);
            if (known == blocks.constEnd()) {
                const PageStamps block{each.revisionId, last + 1, last + each.pages};
                last = block.last;
                transaction.about("page_stamp", each.revisionId);
                (Query(access, insertStamp) << block.revisionId << block.first << block.last).run();
                blocks.insert(each.revisionId, block);
            } else if (known->pages() < each.pages) {
                return fail(Problem::Conflict, cause::stampsTooFew,
                    {revisionCodeOf(access, each.revisionId), QString::number(known->pages()),
                        QString::number(each.pages)});
            }
            answer.insert(each.revisionId, blocks.value(each.revisionId));
        }
        return answer;
    });
}

} // namespace muniment::audits

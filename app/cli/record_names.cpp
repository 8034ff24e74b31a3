// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_names.h"

#include "app/cli/cli_messages.h"
#include "core/assurance/assurance_records.h"
#include "core/attestation/attestation.h"
#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/audits/request_register.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/scope.h"
#include "core/vault/field_words.h"
#include "core/vault/journal.h"
#include "core/vault/step_words.h"
#include "core/vault/steps.h"

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

struct Numbered
{
    const char* entity;
    QString (*code)(qint64 number);
};

constexpr Numbered numbered[] = {
    {"person", &scope::personCode},
    {"provider", &scope::providerCode},
    {"scope", &scope::scopeCode},
    {"asset", &scope::assetCode},
    {"control", &controls::controlCode},
    {"evidence", &evidence::evidenceCode},
    {"attestation", &attestation::attestationCode},
    {"assurance_document", &assurance::documentCode},
    {"duty", &assurance::dutyCode},
    {"audit", &audits::auditCode},
};

QString prefixOf(const QString& code)
{
    return code.left(code.indexOf(u'-'));
}

// A record of which the journal tells may be gone since.
template <typename Record, typename Name>
Result<QString> orNone(const Result<Record>& record, Name name)
{
    if (record)
        return name(*record);
    return record.error().problem == Problem::NotFound ? Result<QString>(QString())
                                                       : Result<QString>(failWith(record));
}

// "E-041 r2"
Result<QString> revisionName(vault::Access& access, RevisionId id)
{
    const evidence::EvidenceRegister registered(access);
    const Result<evidence::Revision> revision = registered.revision(id);
    if (!revision)
        return orNone(revision, [](const evidence::Revision&) { return QString(); });
    return orNone(registered.evidence(revision->evidenceId), [&](const evidence::Evidence& item) {
        return u"%1 r%2"_s.arg(evidence::evidenceCode(item.number)).arg(revision->revision);
    });
}

// Requests and binders bear codes of their own kind.
Result<boost::uuids::uuid> findOfAudit(vault::Access& access, const QString& text)
{
    const auto request = audits::RequestRegister(access).find(text);
    if (request)
        return request->id.value;
    if (request.error().problem != Problem::NotFound)
        return failWith(request);
    const auto edition = audits::AuditRegister(access).findEdition(text);
    if (edition)
        return edition->id.value;
    return edition.error().problem == Problem::NotFound
        ? fail(Problem::NotFound, cause::recordNotFound, {text})
        : failWith(edition);
}

} // namespace

Result<boost::uuids::uuid> findRecord(vault::Access& access, const QString& text)
{
    if (const auto id = base::uuidFromText(text.trimmed()))
        return *id;
    const QString code = text.trimmed().toUpper();
    bool isNumber = false;
    const qint64 number = code.mid(code.indexOf(u'-') + 1).toLongLong(&isNumber);
    for (const Numbered& kind : numbered) {
        if (!isNumber || prefixOf(code) != prefixOf(kind.code(1)))
            continue;
        const auto record = vault::numberedRecord(access, QString::fromLatin1(kind.entity), number);
        if (!record)
            return failWith(record);
        if (*record)
            return **record;
    }
    return findOfAudit(access, text);
}

Result<QString> recordCode(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record)
{
    if (entity == QLatin1String("binder_edition"))
        return orNone(audits::AuditRegister(access).edition(BinderEditionId{record}),
            [](const audits::BinderEdition& edition) { return edition.name.code; });
    if (entity == QLatin1String("audit_request"))
        return orNone(audits::RequestRegister(access).request(RequestId{record}),
            [](const audits::Request& request) { return request.code; });
    if (entity == QLatin1String("page_stamp"))
        return revisionName(access, RevisionId{record});
    for (const Numbered& kind : numbered) {
        if (entity != QLatin1String(kind.entity))
            continue;
        const auto number = vault::numberOfRecord(access, entity, record);
        if (!number)
            return failWith(number);
        if (*number)
            return kind.code(**number);
    }
    return QString();
}

Result<QString> recordName(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record)
{
    Result<QString> code = recordCode(access, entity, record);
    if (!code || !code->isEmpty())
        return code;
    const QString words = vault::tableWords(entity);
    return words.isEmpty() ? entity : words;
}

Result<QString> stepName(vault::Access& access, ChangeSetId changeSet)
{
    const Result<vault::Step> step = vault::stepOf(access, changeSet);
    if (!step)
        return failWith(step);
    Result<QString> object = QString();
    if (step->records == 1 && step->entity == QLatin1String("binder_edition"))
        object = orNone(audits::AuditRegister(access).edition(BinderEditionId{step->record}),
            &audits::handedOutWords);
    else if (step->records == 1)
        object = recordCode(access, step->entity, step->record);
    if (!object)
        return object;
    const QString words = vault::stepWords(step->verb, step->entity, step->records, *object);
    if (step->made == changeSet)
        return words;
    return step->direction == vault::Step::Direction::Again ? vault::undoStepWords(words)
                                                            : vault::redoStepWords(words);
}

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_names.h"

#include "app/cli/cli_messages.h"
#include "core/assurance/assurance_records.h"
#include "core/attestation/attestation.h"
#include "core/audits/audit.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"
#include "core/vault/journal.h"

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
    return fail(Problem::NotFound, cause::recordNotFound, {text});
}

Result<QString> recordName(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record)
{
    for (const Numbered& kind : numbered) {
        if (entity != QLatin1String(kind.entity))
            continue;
        const auto number = vault::numberOfRecord(access, entity, record);
        if (!number)
            return failWith(number);
        if (*number)
            return kind.code(**number);
    }
    return entity;
}

} // namespace muniment::cli

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_register.h"

#include "core/attestation/attestation_messages.h"
#include "core/base/clean_text.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

#include <QHash>

namespace muniment::attestation {

namespace {

using vault::guarded;
using vault::Query;

#define ATTESTATION_COLUMNS                                                                        \
    "id, number, control_id, control_version_id, subject, period_from, period_until, meaning, "    \
    "conclusion, statement, exceptions, signer_id, signer_name, signer_role, signer_line, "        \
    "signer_organisation, obtained, recorded_by, signed_at, valid_until, bound_digest, "           \
    "override_reason, supersedes"

constexpr char selectAttestations[]
    = "SELECT " ATTESTATION_COLUMNS ", withdrawn_at, withdrawn_by, withdrawn_reason "
      "FROM attestation ORDER BY number";
constexpr char selectAttestationsOf[]
    = "SELECT " ATTESTATION_COLUMNS ", withdrawn_at, withdrawn_by, withdrawn_reason "
      "FROM attestation WHERE control_id = ? ORDER BY number";
constexpr char selectAttestation[]
    = "SELECT " ATTESTATION_COLUMNS ", withdrawn_at, withdrawn_by, withdrawn_reason "
      "FROM attestation WHERE id = ?";
constexpr char selectAttestationByNumber[]
    = "SELECT " ATTESTATION_COLUMNS ", withdrawn_at, withdrawn_by, withdrawn_reason "
      "FROM attestation WHERE number = ?";
constexpr char insertAttestation[]
    = "INSERT INTO attestation (" ATTESTATION_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

#undef ATTESTATION_COLUMNS

constexpr char withdrawAttestation[] = "UPDATE attestation SET withdrawn_at = ?, withdrawn_by = ?, "
                                       "withdrawn_reason = ? WHERE id = ?";
constexpr char selectReliedOn[] = "SELECT attestation_id, revision_id, digest "
                                  "FROM attestation_evidence ORDER BY attestation_id, revision_id";
constexpr char selectReliedOnOf[]
    = "SELECT attestation_id, revision_id, digest FROM attestation_evidence "
      "WHERE attestation_id = ? ORDER BY revision_id";
constexpr char insertReliedOn[]
    = "INSERT INTO attestation_evidence (attestation_id, revision_id, digest) VALUES (?, ?, ?)";
constexpr char selectAssets[] = "SELECT attestation_id, asset_id FROM attestation_asset "
                                "ORDER BY attestation_id, asset_id";
constexpr char selectAssetsOf[] = "SELECT attestation_id, asset_id FROM attestation_asset "
                                  "WHERE attestation_id = ? ORDER BY asset_id";
constexpr char insertAsset[]
    = "INSERT INTO attestation_asset (attestation_id, asset_id) VALUES (?, ?)";

Attestation readAttestation(Query& query)
{
    Attestation row;
    row.id = query.id<AttestationId>();
    row.number = query.integer();
    row.controlId = query.id<ControlId>();
    row.controlVersionId = query.id<ControlVersionId>();
    row.subject = query.choice(&parseSubject);
    row.period.from = query.date();
    row.period.until = query.date();
    row.meaning = query.choice(&parseMeaning);
    row.conclusion = query.choice(&parseConclusion);
    row.statement = query.text();
    row.exceptions = query.text();
    row.signerId = query.id<PersonId>();
    row.signerName = query.text();
    row.signerRole = query.text();
    row.signerLine = query.choice(&scope::parseLine);
    row.signerOrganisation = query.text();
    row.obtained = query.choice(&parseObtained);
    row.recordedBy = query.id<PersonId>();
    row.signedAt = query.optionalZonedInstant().value_or(ZonedInstant());
    row.validUntil = query.date();
    row.boundDigest = query.digest();
    row.overrideReason = query.text();
    row.supersedes = query.id<AttestationId>();
    row.withdrawnAt = query.optionalInstant();
    row.withdrawnBy = query.id<PersonId>();
    row.withdrawnReason = query.text();
    return row;
}

QHash<AttestationId, QList<ReliedOn>> readReliedOn(Query& query)
{
    QHash<AttestationId, QList<ReliedOn>> all;
    while (query.next()) {
        const auto id = query.id<AttestationId>();
        const auto revision = query.id<RevisionId>();
        all[id].append({revision, query.digest()});
    }
    return all;
}

QHash<AttestationId, QList<AssetId>> readAssets(Query& query)
{
    QHash<AttestationId, QList<AssetId>> all;
    while (query.next()) {
        const auto id = query.id<AttestationId>();
        all[id].append(query.id<AssetId>());
    }
    return all;
}

void complete(vault::Access& access, Attestation& row)
{
    Query relied(access, selectReliedOnOf);
    relied << row.id;
    row.reliedOn = readReliedOn(relied).value(row.id);
    Query assets(access, selectAssetsOf);
    assets << row.id;
    row.assets = readAssets(assets).value(row.id);
}

} // namespace

AttestationRegister::AttestationRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Attestation>> AttestationRegister::list() const
{
    return guarded([&]() -> Result<QList<Attestation>> {
        Query relied(m_access, selectReliedOn);
        const QHash<AttestationId, QList<ReliedOn>> reliedOn = readReliedOn(relied);
        Query named(m_access, selectAssets);
        const QHash<AttestationId, QList<AssetId>> assets = readAssets(named);
        QList<Attestation> rows;
        Query query(m_access, selectAttestations);
        while (query.next()) {
            Attestation row = readAttestation(query);
            row.reliedOn = reliedOn.value(row.id);
            row.assets = assets.value(row.id);
            rows.append(row);
        }
        return rows;
    });
}

Result<QList<Attestation>> AttestationRegister::listOf(ControlId control) const
{
    return guarded([&]() -> Result<QList<Attestation>> {
        QList<Attestation> rows;
        Query query(m_access, selectAttestationsOf);
        query << control;
        while (query.next())
            rows.append(readAttestation(query));
        for (Attestation& row : rows)
            complete(m_access, row);
        return rows;
    });
}

Result<Attestation> AttestationRegister::attestation(AttestationId id) const
{
    return guarded([&]() -> Result<Attestation> {
        Query query(m_access, selectAttestation);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::attestationNotFound, {idText(id)});
        Attestation row = readAttestation(query);
        complete(m_access, row);
        return row;
    });
}

Result<Attestation> AttestationRegister::find(const QString& text) const
{
    if (const auto id = base::uuidFromText(text.trimmed()))
        return attestation(AttestationId{*id});
    return guarded([&]() -> Result<Attestation> {
        const std::optional<qint64> number = parseAttestationCode(text);
        Query query(m_access, selectAttestationByNumber);
        query << number;
        if (!number || !query.next())
            return fail(Problem::NotFound, cause::attestationNotFound, {text});
        Attestation row = readAttestation(query);
        complete(m_access, row);
        return row;
    });
}

Result<Attestation> AttestationRegister::add(
    vault::Transaction& transaction, const Attestation& what)
{
    return guarded([&]() -> Result<Attestation> {
        vault::Access& access = transaction.access();
        Attestation row = what;
        row.id = transaction.ids().make<AttestationId>();
        row.number = transaction.nextNumber("attestation");
        transaction.about("attestation", row.id);
        (Query(access, insertAttestation)
            << row.id << row.number << row.controlId << row.controlVersionId
            << subjectText(row.subject) << row.period.from << row.period.until
            << meaningText(row.meaning) << conclusionText(row.conclusion) << row.statement
            << row.exceptions << row.signerId << row.signerName << row.signerRole
            << scope::lineText(row.signerLine) << row.signerOrganisation
            << obtainedText(row.obtained) << row.recordedBy << row.signedAt << row.validUntil
            << row.boundDigest << row.overrideReason << row.supersedes)
            .run();
        for (const ReliedOn& each : row.reliedOn)
            (Query(access, insertReliedOn) << row.id << each.revisionId << each.digest).run();
        for (const AssetId& each : row.assets)
            (Query(access, insertAsset) << row.id << each).run();
        return row;
    });
}

Status AttestationRegister::withdraw(
    vault::Transaction& transaction, AttestationId id, const QString& reason)
{
    const Result<Attestation> row = AttestationRegister(transaction.access()).attestation(id);
    if (!row)
        return failWith(row);
    const QString code = attestationCode(row->number);
    if (row->withdrawnAt) {
        const Result<Date> day
            = scope::ScopeRegister(transaction.access()).dayOf(*row->withdrawnAt);
        if (!day)
            return failWith(day);
        return fail(Problem::Conflict, cause::withdrawnAlready, {code, dateText(*day)});
    }
    if (cleanText(reason).isEmpty())
        return fail(Problem::Invalid, cause::withdrawReasonMissing, {code});
    if (const Status fit = refuseLongTexts({reason}); !fit)
        return fit;
    return guarded([&]() -> Status {
        transaction.about("attestation", id);
        (Query(transaction.access(), withdrawAttestation)
            << transaction.now() << transaction.act().actor << cleanText(reason) << id)
            .run();
        return {};
    });
}

} // namespace muniment::attestation

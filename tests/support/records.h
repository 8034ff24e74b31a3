// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/signing.h"
#include "core/controls/control_register.h"
#include "core/controls/implementation_register.h"
#include "core/evidence/add_evidence.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"
#include "tests/support/test_vault.h"

namespace muniment::tests {

inline Date day(const char* text)
{
    return mustHold(parseDate(QString::fromLatin1(text)));
}

inline Period period(const char* text)
{
    return mustHold(parsePeriod(QString::fromLatin1(text)));
}

// A test vault with hands to put records in. What only prepares a test ends it when it fails.
class Records : public TestVault
{
public:
    PersonId person(const QString& name, scope::Line line = scope::Line::RunsIt,
        const char* activeFrom = "2025-01-01", const char* activeUntil = nullptr)
    {
        scope::NewPerson what;
        what.name = name;
        what.role = QStringLiteral("role of ") + name;
        what.line = line;
        what.activeFrom = day(activeFrom);
        if (activeUntil)
            what.activeUntil = day(activeUntil);
        return writeOk(
            [&](vault::Transaction& t) { return scope::ScopeRegister::addPerson(t, what); });
    }

    ScopeId scope(const QString& name)
    {
        scope::NewScope what;
        what.name = name;
        what.period = period("2026-01-01..2026-12-31");
        return writeOk(
            [&](vault::Transaction& t) { return scope::ScopeRegister::addScope(t, what); });
    }

    AssetId asset(const QString& name, ScopeId where)
    {
        scope::NewAsset what;
        what.name = name;
        what.scopeId = where;
        what.inServiceFrom = day("2025-01-01");
        return writeOk([&](vault::Transaction& t) { return scope::AssetRegister::add(t, what); });
    }

    ControlId control(const QString& title, PersonId owner = {})
    {
        controls::NewControl what;
        what.title = title;
        what.ownerId = owner;
        what.kinds = {controls::ControlKind::Application};
        controls::NewControlVersion text;
        text.inForceFrom = day("2025-01-01");
        text.statement = QStringLiteral("We do it.");
        return writeOk(
            [&](vault::Transaction& t) { return controls::ControlRegister::add(t, what, text); });
    }

    void apply(ControlId control, AssetId asset)
    {
        controls::NewImplementation what;
        what.controlId = control;
        what.assetId = asset;
        what.status = controls::ImplementationStatus::Implemented;
        writeOk(
            [&](vault::Transaction& t) { return controls::ImplementationRegister::put(t, what); });
    }

    ExpectedEvidenceId expected(
        ControlId control, const QString& title, controls::Fill fill = controls::Fill::LiesIn)
    {
        controls::NewExpectedEvidence what;
        what.controlId = control;
        what.title = title;
        what.fill = fill;
        return writeOk([&](vault::Transaction& t) {
            return controls::ImplementationRegister::addExpectedEvidence(t, what);
        });
    }

    evidence::AddedRow add(const evidence::AddRequest& request)
    {
        const auto added = mustHold(evidence::addEvidence(
            vault(), request, vault::Act{{}, QStringLiteral("evidence.add")}, {}));
        const evidence::AddedRow row = added.rows.first();
        if (row.error)
            failPreparation(*row.error);
        return row;
    }

    // A new file of its own content, as a new item linked to a control.
    evidence::AddedRow evidence(const QString& name, const char* covers, ControlId control,
        ExpectedEvidenceId expected = {}, PersonId collector = {})
    {
        evidence::AddRequest request;
        request.paths = {file(name, name.toUtf8())};
        if (covers)
            request.details.covers = period(covers);
        request.details.collectorId = collector;
        if (!control.isNull())
            request.links = {{control, {}, expected, {}}};
        return add(request);
    }

    evidence::AddedRow revision(EvidenceId of, const QString& name)
    {
        evidence::AddRequest request;
        request.paths = {file(name, name.toUtf8())};
        request.revisionOf = of;
        request.reason = QStringLiteral("a column was missing");
        return add(request);
    }

    void review(EvidenceId id, evidence::Review review, PersonId reviewer)
    {
        writeOk([&](vault::Transaction& t) {
            return evidence::EvidenceRegister::setReview(
                t, id, review, reviewer, day("2026-07-01"), QStringLiteral("looked at"));
        });
    }

    attestation::SignRequest request(ControlId control, PersonId signer, const char* over)
    {
        attestation::SignRequest what;
        what.controlId = control;
        what.signerId = signer;
        what.period = period(over);
        what.statement = QStringLiteral("Done as described.");
        return what;
    }

    Result<attestation::Attestation> trySign(
        const attestation::SignRequest& what, PersonId actor = {})
    {
        return vault().write(
            vault::Act{actor, QStringLiteral("attest")}, [&](vault::Transaction& t) {
                return attestation::sign(
                    t, what, [](vault::Access& /*access*/, auto& /*items*/) { return Status(); });
            });
    }

    attestation::Attestation sign(const attestation::SignRequest& what, PersonId actor = {})
    {
        return mustHold(trySign(what, actor));
    }
};

} // namespace muniment::tests

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attestation_json.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/attestation/attestation_messages.h"
#include "core/attestation/attestation_register.h"
#include "core/controls/control_register.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/scope_register.h"
#include "core/standing/control_standing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using attestation::Attestation;
using attestation::AttestationRegister;

Result<QJsonArray> reliedOnJson(vault::Access& access, const Attestation& attestation)
{
    const evidence::EvidenceRegister present(access);
    QJsonArray relied;
    for (const attestation::ReliedOn& each : attestation.reliedOn) {
        const auto revision = present.revision(each.revisionId);
        if (!revision)
            return failWith(revision);
        const auto item = present.evidence(revision->evidenceId);
        if (!item)
            return failWith(item);
        relied.append(
            QJsonObject{{u"code"_s, evidence::revisionCode(item->number, revision->revision)},
                {u"digest"_s, each.digest.toHex()}});
    }
    return relied;
}

class AttestationList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AttestationList)

public:
    QString noun() const override { return u"attestation"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list signatures and how they stand"_s; }
    void declare(Options& options) override
    {
        options.text(u"--control"_s, m_control, u"on this control"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        return readIn(
            session, [&](vault::Access& access) -> Result<Answer> { return list(access, *day); });
    }

private:
    Result<Answer> list(vault::Access& access, Date day) const
    {
        const Result<standing::Facts> facts = standing::loadFacts(access);
        if (!facts)
            return failWith(facts);
        ControlId wanted;
        if (!m_control.isEmpty()) {
            const auto control = controls::ControlRegister(access).find(m_control);
            if (!control)
                return failWith(control);
            wanted = control->id;
        }
        QList<standing::SignatureStanding> signatures;
        for (const standing::ControlFacts& each : facts->controls)
            if (wanted.isNull() || each.control.id == wanted)
                signatures.append(standing::signatureStandings(*facts, each, day));
        std::sort(signatures.begin(), signatures.end(),
            [](const standing::SignatureStanding& a, const standing::SignatureStanding& b) {
                return a.attestation.number < b.attestation.number;
            });
        return answer(access, *facts, signatures);
    }

    static Result<Answer> answer(vault::Access& access, const standing::Facts& facts,
        const QList<standing::SignatureStanding>& signatures)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const standing::SignatureStanding& each : signatures) {
            const Attestation& made = each.attestation;
            Result<QJsonObject> json = attestationJson(access, made);
            if (!json)
                return failWith(json);
            const QString sentence = attestation::standingSentence(each.standing);
            json->insert(u"standing"_s, attestation::standingText(each.standing.standing));
            json->insert(u"standing_sentence"_s, sentence);
            items.append(*json);
            rows.append({attestation::attestationCode(made.number),
                controls::controlCode(facts.control(made.controlId)->control.number),
                periodText(made.period), attestation::meaningWords(made.meaning),
                attestation::conclusionWords(made.conclusion), made.signerName, sentence});
        }
        return Answer{itemsJson(items),
            textTable({tr("no."), tr("control"), tr("period"), tr("meaning"), tr("conclusion"),
                          tr("signer"), tr("standing")},
                rows, tr("No signatures."))};
    }

    QString m_control;
};

class AttestationWithdraw final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AttestationWithdraw)

public:
    QString noun() const override { return u"attestation"_s; }
    QString name() const override { return u"withdraw"_s; }
    QString summary() const override { return u"withdraw a signature; its row stays"_s; }
    void declare(Options& options) override
    {
        options.text(u"SIGNATURE"_s, m_signature, u"number, as AT-012"_s, Need::Required);
        options.text(u"--reason"_s, m_reason, u"why"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"attestation.withdraw"_s, [this](vault::Transaction& t) -> Result<Answer> {
                const auto made = AttestationRegister(t.access()).find(m_signature);
                if (!made)
                    return failWith(made);
                if (const Status done = AttestationRegister::withdraw(t, made->id, m_reason); !done)
                    return failWith(done);
                const auto kept = AttestationRegister(t.access()).attestation(made->id);
                if (!kept)
                    return failWith(kept);
                const Result<QJsonObject> json = attestationJson(t.access(), *kept);
                if (!json)
                    return failWith(json);
                return Answer{
                    *json, tr("%1 is withdrawn.").arg(attestation::attestationCode(kept->number))};
            });
    }

private:
    QString m_signature;
    QString m_reason;
};

} // namespace

Result<QJsonObject> attestationJson(vault::Access& access, const Attestation& made)
{
    const auto control = controls::ControlRegister(access).control(made.controlId);
    if (!control)
        return failWith(control);
    const Result<QJsonArray> relied = reliedOnJson(access, made);
    if (!relied)
        return failWith(relied);
    QJsonObject json{{u"id"_s, idText(made.id)},
        {u"code"_s, attestation::attestationCode(made.number)},
        {u"control"_s, controls::controlCode(control->number)},
        {u"subject"_s, attestation::subjectText(made.subject)},
        {u"period"_s, periodText(made.period)},
        {u"meaning"_s, attestation::meaningText(made.meaning)},
        {u"conclusion"_s, attestation::conclusionText(made.conclusion)},
        {u"statement"_s, made.statement}, {u"exceptions"_s, made.exceptions},
        {u"signer"_s, made.signerName}, {u"signer_role"_s, made.signerRole},
        {u"signer_line"_s, scope::lineText(made.signerLine)},
        {u"obtained"_s, attestation::obtainedText(made.obtained)},
        {u"signed_at"_s, made.signedAt.toText()}, {u"valid_until"_s, dateText(made.validUntil)},
        {u"bound_digest"_s, made.boundDigest.toHex()}, {u"override"_s, made.overrideReason},
        {u"withdrawn_reason"_s, made.withdrawnReason}, {u"relied_on"_s, *relied}};
    if (!made.recordedBy.isNull()) {
        const auto person = scope::ScopeRegister(access).person(made.recordedBy);
        if (!person)
            return failWith(person);
        json.insert(u"recorded_by"_s, person->name);
    }
    return json;
}

void addAttestationVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AttestationList>());
    verbs.push_back(std::make_unique<AttestationWithdraw>());
}

} // namespace muniment::cli

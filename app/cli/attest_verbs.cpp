// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attestation_json.h"
#include "app/cli/in_vault.h"
#include "app/cli/usage_words.h"
#include "app/cli/verbs.h"
#include "core/assurance/file_review.h"
#include "core/attestation/attestation_messages.h"
#include "core/attestation/signing.h"
#include "core/controls/control_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class Attest final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::Attest)

public:
    QString noun() const override { return {}; }
    QString name() const override { return u"attest"_s; }
    QString summary() const override { return u"sign a statement on a control"_s; }
    void declare(Options& options) override
    {
        options.text(u"CONTROL"_s, m_control, u"code or title"_s, Need::Required);
        options.choice(u"--conclusion"_s, m_conclusion,
            {u"effective"_s, u"with_exceptions"_s, u"not_effective"_s, u"not_performed"_s,
                u"no_occurrence"_s},
            u"what the signer concludes"_s, Need::Required);
        options.choice(u"--meaning"_s, m_meaning,
            {u"performed"_s, u"reviewed"_s, u"tested"_s, u"approved"_s},
            u"what the signature means"_s, Need::Required);
        options.text(u"--period"_s, m_period, u"operating over FROM..TO"_s);
        options.text(u"--design-as-of"_s, m_designDay, u"design as of a day"_s);
        options.text(u"--by"_s, m_signer, u"signer (default: the actor)"_s);
        options.text(u"--statement"_s, m_request.statement, u"what is stated"_s, Need::Required);
        options.text(u"--exceptions"_s, m_request.exceptions, u"exceptions, one a line"_s);
        options.choice(u"--obtained"_s, m_obtained,
            {u"at_this_desk"_s, u"returned_packet"_s, u"signed_paper"_s, u"mail"_s},
            u"how the signature was obtained (default: at_this_desk)"_s);
        options.text(u"--signed-at"_s, m_signedAt, u"time on the paper or mail, with zone"_s);
        options.text(u"--valid-until"_s, m_validUntil, u"last day on which it stands"_s);
        options.text(u"--override"_s, m_request.overrideReason,
            u"reason to let who prepared it review it, or to sign without reviewed proof or "
            u"where nothing is implemented; it is printed"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"attestation.sign"_s, [this](vault::Transaction& t) -> Result<Answer> {
                if (const Status read = readNames(t); !read)
                    return failWith(read);
                if (const Status read = readWords(); !read)
                    return failWith(read);
                const auto made = attestation::sign(t, m_request, &assurance::reviewWithDocuments);
                if (!made)
                    return failWith(made);
                const Result<QJsonObject> json = attestationJson(t.access(), *made);
                if (!json)
                    return failWith(json);
                return Answer{*json,
                    tr("%1 signed by %2: %3, %4.")
                        .arg(attestation::attestationCode(made->number), made->signerName,
                            attestation::meaningWords(made->meaning),
                            attestation::conclusionWords(made->conclusion))};
            });
    }

private:
    Status readNames(vault::Transaction& t)
    {
        const auto control = controls::ControlRegister(t.access()).find(m_control);
        if (!control)
            return failWith(control);
        m_request.controlId = control->id;
        m_request.signerId = t.act().actor;
        if (m_signer.isEmpty() && !m_request.signerId.isNull())
            return {};
        const auto signer = scope::ScopeRegister(t.access()).findPerson(m_signer);
        if (!signer)
            return failWith(signer);
        m_request.signerId = signer->id;
        return {};
    }

    Status readWords()
    {
        m_request.conclusion = *attestation::parseConclusion(m_conclusion);
        m_request.meaning = *attestation::parseMeaning(m_meaning);
        if (!m_obtained.isEmpty())
            m_request.obtained = *attestation::parseObtained(m_obtained);
        const bool design = !m_designDay.isEmpty();
        if (design == !m_period.isEmpty())
            return tl::unexpected<Error>(
                usageError(oneOfWords(u"--period"_s, u"--design-as-of"_s)));
        m_request.subject = design ? attestation::Subject::Design : attestation::Subject::Operating;
        const Result<Period> period = parsePeriod(design ? m_designDay : m_period);
        if (!period)
            return failWith(period);
        m_request.period = *period;
        const Result<Date> validUntil = optionalDay(m_validUntil);
        if (!validUntil)
            return failWith(validUntil);
        m_request.validUntil = *validUntil;
        if (m_signedAt.isEmpty())
            return {};
        const Result<ZonedInstant> signedAt = parseZonedInstant(m_signedAt);
        if (!signedAt)
            return failWith(signedAt);
        m_request.signedAt = *signedAt;
        return {};
    }

    attestation::SignRequest m_request;
    QString m_control;
    QString m_conclusion;
    QString m_meaning;
    QString m_period;
    QString m_designDay;
    QString m_signer;
    QString m_obtained;
    QString m_signedAt;
    QString m_validUntil;
};

} // namespace

void addAttestVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<Attest>());
}

} // namespace muniment::cli

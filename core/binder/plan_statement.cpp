// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_messages.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/standing/control_standing.h"

#include <QCoreApplication>

namespace muniment::binder {

namespace {

class PlanStatement
{
    Q_DECLARE_TR_FUNCTIONS(PlanStatement)

public:
    static QString none() { return tr("No statement by management is part of this binder."); }
    static QString each()
    {
        return tr("Management signed what follows for the period, each for the control that it "
                  "names. No statement on the scope as a whole is part of this binder.");
    }
    static QString designs(const QStringList& controls)
    {
        return tr("Management approved the design of these controls, each as of a day; their "
                  "sheets hold the words: %1.")
            .arg(controls.join(QStringLiteral(", ")));
    }
    static QString asOf(const QString& control, const QString& day)
    {
        return QStringLiteral("%1 (%2)").arg(control, day);
    }
    static QString onControl(const QString& control, const QString& conclusion,
        const attestation::Attestation& signature, const QString& how)
    {
        return tr("On %1, %2, %3: “%4” %5, %6, %7, %8 (%9).")
            .arg(control, aboutWords(signature), conclusion, signature.statement,
                signature.signerRole, signature.signerName, timeWords(signature.signedAt), how,
                attestation::attestationCode(signature.number));
    }
    static QString recordedBy(const QString& how, const QString& who)
    {
        return tr("%1, recorded by %2").arg(how, who);
    }
};

bool isByManagement(const attestation::Attestation& signature, const Period& period)
{
    return signature.signerLine == scope::Line::Management
        && signature.meaning == attestation::Meaning::Approved
        && signature.subject == attestation::Subject::Operating
        && signature.period.contains(period);
}

bool isDesignByManagement(const attestation::Attestation& signature)
{
    return signature.signerLine == scope::Line::Management
        && signature.meaning == attestation::Meaning::Approved
        && signature.subject == attestation::Subject::Design;
}

} // namespace

QStringList planStatement(const PlanContext& context)
{
    QStringList statements;
    QStringList designs;
    for (const standing::ControlFacts* control : context.selection.controls)
        for (const standing::SignatureStanding& given : standing::controlStanding(
                 context.facts, *control, context.selection.period, context.input.asOf)
                                                            .signatures) {
            const attestation::Attestation& signature = given.attestation;
            if (!given.standing.stands())
                continue;
            if (isDesignByManagement(signature))
                designs.append(PlanStatement::asOf(controls::controlCode(control->control.number),
                    shortDay(signature.period.from)));
            if (!isByManagement(signature, context.selection.period))
                continue;
            QString how = attestation::obtainedWords(signature.obtained);
            if (!signature.recordedBy.isNull())
                how = PlanStatement::recordedBy(
                    how, personWords(context.facts, signature.recordedBy));
            statements.append(PlanStatement::onControl(
                controls::controlCode(control->control.number) + u' ' + control->control.title,
                attestation::conclusionWords(signature.conclusion), signature, how));
        }
    if (statements.isEmpty())
        statements.append(PlanStatement::none());
    else
        statements.prepend(PlanStatement::each());
    if (!designs.isEmpty())
        statements.append(PlanStatement::designs(designs));
    return statements;
}

} // namespace muniment::binder

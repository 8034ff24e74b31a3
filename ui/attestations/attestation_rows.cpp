// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/attestation_rows.h"

#include "core/attestation/attestation_messages.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class AttestationRows
{
    Q_DECLARE_TR_FUNCTIONS(AttestationRows)

public:
    static QString subject(attestation::Subject subject, const Period& period)
    {
        return subject == attestation::Subject::Design
            ? tr("design as of %1").arg(dayOnScreen(period.until))
            : tr("operating, %1").arg(periodOnScreen(period));
    }
};

QString nameOf(const View& view, PersonId id)
{
    const scope::Person* person = view.facts->person(id);
    return person ? person->name : QString();
}

// What the signature that fell said, and why it fell.
QString beforeOf(const View& view, const standing::ControlFacts& control, AttestationId id)
{
    if (id.isNull())
        return {};
    for (const standing::SignatureStanding& each :
        standing::signatureStandings(*view.facts, control, view.asOf))
        if (each.attestation.id == id)
            return attestation::attestationCode(each.attestation.number) + u": "_s
                + attestation::standingSentence(each.standing);
    return {};
}

} // namespace

QByteArray ToSignRow::key() const
{
    return idBytes(asked.controlId) + periodText(asked.period).toLatin1()
        + attestation::meaningText(asked.meaning).toLatin1();
}

bool RegisterRow::needsWork() const
{
    using attestation::Standing;
    return standing.standing == Standing::Void || standing.standing == Standing::Lapsed
        || standing.standing == Standing::AddedToSinceSigning;
}

QList<ToSignRow> toSignRows(const View& view)
{
    QList<ToSignRow> rows;
    for (const standing::ToSign& asked :
        standing::toSign(*view.facts, view.scope, view.period, view.asOf, view.me)) {
        const standing::ControlFacts* control = view.facts->control(asked.controlId);
        rows.append({asked, control->control.number, control->control.title,
            nameOf(view, asked.preparedBy), beforeOf(view, *control, asked.before)});
    }
    return rows;
}

QList<RegisterRow> registerRows(const View& view)
{
    QList<RegisterRow> rows;
    for (const standing::ControlFacts* control : view.facts->controlsIn(view.scope)) {
        if (control->attestations.isEmpty())
            continue;
        for (const standing::SignatureStanding& each :
            standing::signatureStandings(*view.facts, *control, view.asOf))
            rows.append({each.attestation, each.standing, control->control.number,
                control->control.title, nameOf(view, each.attestation.recordedBy)});
    }
    std::sort(rows.begin(), rows.end(),
        [](const RegisterRow& a, const RegisterRow& b) { return a.said.number < b.said.number; });
    return rows;
}

QString subjectOnScreen(attestation::Subject subject, const Period& period)
{
    return AttestationRows::subject(subject, period);
}

} // namespace muniment::ui

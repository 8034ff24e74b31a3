// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_messages.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/control_standing.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanChanges
{
    Q_DECLARE_TR_FUNCTIONS(PlanChanges)

public:
    static QString since(int edition, const QString& day)
    {
        return tr("edition %1 of %2").arg(edition).arg(day);
    }
    static QString added() { return tr("added"); }
    static QString replaced() { return tr("replaced"); }
    static QString withdrawn() { return tr("withdrawn"); }
    static QString signedNow() { return tr("newly signed"); }
    static QString standsNoMore(attestation::Standing standing)
    {
        return tr("now %1").arg(attestation::standingWords(standing));
    }
    static QString obtainedAfter(const QString& title)
    {
        return tr("%1; obtained after the period").arg(title);
    }
    static QString byRevision(const QString& before, const QString& now)
    {
        return tr("%1, before: %2").arg(now, before);
    }
    static QString because(const QString& title, const QString& reason)
    {
        return reason.isEmpty() ? title : tr("%1. Reason: %2").arg(title, reason);
    }
    static QString withdrawnOn(const QString& title, const QString& day, const QString& reason)
    {
        return because(tr("%1, withdrawn on %2").arg(title, day), reason);
    }
    static QString reviewedAway(const QString& title, const QString& review)
    {
        return tr("%1: %2 in review").arg(title, review);
    }
    static QString outside(const QString& title)
    {
        return tr("%1: no longer in this binder's scope or period").arg(title);
    }
    static QString signature(const attestation::Attestation& each, const QString& control)
    {
        return tr("%1: %2, %3, %4 by %5, %6 on %7")
            .arg(control, attestation::meaningWords(each.meaning), aboutWords(each),
                attestation::conclusionWords(each.conclusion), each.signerRole, each.signerName,
                shortTime(each.signedAt));
    }
};

// What the edition before held, by the item's number.
QMap<qint64, const standing::RevisionFacts*> heldBefore(
    const standing::Facts& facts, const audits::BinderEdition& before)
{
    QMap<qint64, const standing::RevisionFacts*> held;
    for (const audits::EditionExhibit& exhibit : before.exhibits) {
        const standing::EvidenceFacts* item = facts.evidenceOfRevision(exhibit.revisionId);
        if (!item)
            continue;
        for (const standing::RevisionFacts& each : item->revisions)
            if (each.revision.id == exhibit.revisionId)
                held.insert(item->item.number, &each);
    }
    return held;
}

QString titleOf(const PlanContext& context, const standing::EvidenceFacts& item)
{
    return isObtainedAfter(context.facts, item, context.selection.period)
        ? PlanChanges::obtainedAfter(item.item.title)
        : item.item.title;
}

QString whyGone(const standing::EvidenceFacts& item, const standing::RevisionFacts& held)
{
    const evidence::Revision& revision = held.revision;
    if (revision.isWithdrawn())
        return PlanChanges::withdrawnOn(
            item.item.title, standing::dayWords(revision.withdrawnOn), revision.withdrawnReason);
    return item.isHeld() || item.isRefusedWithDocument()
        ? PlanChanges::outside(item.item.title)
        : PlanChanges::reviewedAway(item.item.title, evidence::reviewWords(item.item.review));
}

QList<ChangeRow> exhibitChanges(const PlanContext& context, const audits::BinderEdition& before)
{
    QList<ChangeRow> added;
    QList<ChangeRow> replaced;
    QList<ChangeRow> gone;
    QMap<qint64, const standing::RevisionFacts*> held = heldBefore(context.facts, before);
    for (const standing::EvidenceFacts* item : context.selection.exhibits) {
        const evidence::Revision& now = item->current()->revision;
        const QString code = evidence::revisionCode(item->item.number, now.revision);
        const standing::RevisionFacts* was = held.take(item->item.number);
        if (!was)
            added.append({PlanChanges::added(), code, titleOf(context, *item)});
        else if (was->revision.id != now.id)
            replaced.append({PlanChanges::replaced(),
                PlanChanges::byRevision(
                    evidence::revisionCode(item->item.number, was->revision.revision), code),
                PlanChanges::because(titleOf(context, *item), now.reason)});
    }
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        if (const standing::EvidenceFacts* item
            = context.facts.evidenceOfRevision(it.value()->revision.id))
            gone.append({PlanChanges::withdrawn(),
                evidence::revisionCode(it.key(), it.value()->revision.revision),
                whyGone(*item, *it.value())});
    return added + replaced + gone;
}

QList<ChangeRow> signatureChanges(const PlanContext& context, const audits::BinderEdition& before)
{
    const Date then = inZone(before.knownAt, context.facts.organisation.timeZone).localDate();
    QList<ChangeRow> signedNow;
    QList<ChangeRow> fallen;
    for (const standing::ControlFacts* control : context.selection.controls)
        for (const standing::SignatureStanding& each : standing::controlStanding(
                 context.facts, *control, context.selection.period, context.input.asOf)
                                                           .signatures) {
            const QString code = attestation::attestationCode(each.attestation.number);
            const QString words = PlanChanges::signature(
                each.attestation, controls::controlCode(control->control.number));
            if (each.attestation.signedAt.instant > before.knownAt)
                signedNow.append({PlanChanges::signedNow(), code, words});
            else if (!each.standing.stands() && each.standing.since.isValid()
                && each.standing.since >= then)
                fallen.append({PlanChanges::standsNoMore(each.standing.standing), code,
                    words + QStringLiteral(". ") + attestation::standingSentence(each.standing)});
        }
    return signedNow + fallen;
}

} // namespace

void planChanges(const PlanContext& context, BinderPlan& plan)
{
    const auto before = std::find_if(context.facts.editions.begin(), context.facts.editions.end(),
        [&plan](const audits::BinderEdition& each) { return each.id == plan.replaces; });
    if (plan.replaces.isNull() || before == context.facts.editions.end())
        return;
    plan.changesSince = PlanChanges::since(before->name.edition,
        standing::dayWords(
            inZone(before->madeAt, context.facts.organisation.timeZone).localDate()));
    plan.changes = exhibitChanges(context, *before) + signatureChanges(context, *before);
}

} // namespace muniment::binder

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/binder/restriction_rule.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/provider_cover.h"
#include "core/standing/slots.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanExhibits
{
    Q_DECLARE_TR_FUNCTIONS(PlanExhibits)

public:
    static QString requests(const QStringList& codes)
    {
        return codes.size() == 1 ? tr("request %1").arg(codes.first())
                                 : tr("requests %1").arg(codes.join(QStringLiteral(", ")));
    }
    static QString fileOf(const assurance::AssuranceDocument& document)
    {
        return tr("file of %1").arg(assurance::documentCode(document.number));
    }
    static QString leanedOn(const QStringList& requirements)
    {
        return requirements.isEmpty()
            ? tr("no requirement relies on it")
            : tr("relied on for %1").arg(requirements.join(QStringLiteral(", ")));
    }
    static QString pointInTime(const QString& words) { return tr("%1 (point in time)").arg(words); }
    static QString covers(const evidence::Evidence& item)
    {
        if (!item.covers)
            return {};
        return item.covers->from == item.covers->until
            ? pointInTime(standing::dayWords(item.covers->from))
            : standing::periodWords(*item.covers);
    }
    static QString coversAhead(const QString& covered, const QString& madeOn)
    {
        return tr("%1; its days after %2 are not proved").arg(covered, madeOn);
    }
    // What lay ahead when the proof was made stands there as it was told, with a word about it.
    static QString covers(const PlanContext& context, const standing::EvidenceFacts& facts)
    {
        const Date received = context.facts.dayOf(facts.current()->revision.receivedAt);
        const QString covered = covers(facts.item);
        const QString& zone = context.facts.organisation.timeZone;
        return evidence::coversDaysAhead(facts.item, received, zone)
            ? coversAhead(covered, standing::dayWords(evidence::madeOn(facts.item, received, zone)))
            : covered;
    }
    static QString fromTo(const QString& from, const QString& until)
    {
        return tr("%1 to %2").arg(from, until);
    }
    // A document says how long it is valid, or what it speaks of; neither is proof of days of ours.
    static LabelledValue time(const PlanContext& context, const standing::EvidenceFacts& facts)
    {
        const auto* document = context.facts.assurance.document(facts.documentId);
        if (!document)
            return {tr("Covers"), covers(context, facts)};
        const assurance::DocumentFields& fields = document->fields;
        if (fields.kind == assurance::DocumentKind::Certificate && fields.issued.isValid()
            && fields.expiry.isValid())
            return {tr("Valid"),
                fromTo(standing::dayWords(fields.issued), standing::dayWords(fields.expiry))};
        return {tr("Covers"), covers(facts.item)};
    }
    static QString collectedBy(const QString& when, const QString& who)
    {
        return who.isEmpty() ? when : tr("%1, collected by %2").arg(when, who);
    }
    static QString received(const PlanContext& context, const standing::EvidenceFacts& facts)
    {
        return collectedBy(timeWords(facts.current()->revision.receivedAt, context.facts),
            personWords(context.facts, facts.item.collectorId));
    }
    static QString captured(const evidence::Evidence& item)
    {
        if (!item.capturedAt)
            return item.source.isEmpty() ? QString()
                                         : tr("time not recorded; source: %1").arg(item.source);
        const QString when = timeWords(*item.capturedAt);
        return item.source.isEmpty() ? when : tr("%1, from %2").arg(when, item.source);
    }
    static QString rows(std::optional<qint64> atSource, std::optional<qint64> inFile)
    {
        QStringList parts;
        if (atSource)
            parts.append(tr("%1 rows at the source").arg(grouped(*atSource)));
        if (inFile)
            parts.append(tr("%1 rows in the file").arg(grouped(*inFile)));
        return parts.join(QStringLiteral(", "));
    }
    static QString sample(qint64 found, qint64 size)
    {
        return tr("sample: %1 of %2").arg(found).arg(size);
    }
    static QString reviewed(const QString& review, const QString& who, const QString& day)
    {
        return who.isEmpty() ? review : tr("%1 by %2, %3").arg(review, who, day);
    }
    static QString reviewedWith(
        const QString& document, const QString& who, const QString& day, const QString& conclusion)
    {
        return tr("reviewed with %1 by %2, %3: %4").arg(document, who, day, conclusion);
    }
    // That a file is what it is said to be says nothing yet of what stands in it.
    static QString fileTaken(const QString& who, const QString& day, const QString& document)
    {
        return who.isEmpty()
            ? tr("the file was accepted; %1 itself has not been reviewed").arg(document)
            : tr("the file was accepted by %1, %2; %3 itself has not been reviewed")
                  .arg(who, day, document);
    }
    static QString reviewed(const PlanContext& context, const standing::EvidenceFacts& facts);
    static QString restricted(const evidence::Evidence& item, const QList<Restricted>& said)
    {
        QStringList parts{evidence::restrictionWords(strictestOf(said))};
        if (const QString places = placesOf(said); !places.isEmpty())
            parts.append(places);
        if (!item.personalData.isEmpty())
            parts.append(tr("personal data: %1").arg(item.personalData));
        return parts.join(QStringLiteral(" · "));
    }
    static QString approval(const evidence::Evidence& item)
    {
        QStringList parts;
        if (!item.versionLabel.isEmpty())
            parts.append(tr("version %1").arg(item.versionLabel));
        if (!item.approvedBy.isEmpty())
            parts.append(tr("approved by %1").arg(item.approvedBy));
        if (item.approvedOn.isValid())
            parts.append(tr("on %1").arg(standing::dayWords(item.approvedOn)));
        if (item.nextReviewOn.isValid())
            parts.append(tr("next review %1").arg(standing::dayWords(item.nextReviewOn)));
        return parts.join(QStringLiteral(", "));
    }
    static QList<LabelledValue> facts(
        const PlanContext& context, const standing::EvidenceFacts& item, const QString& supports);

    // What a recipient who may not have it is told beside title, reason and digest: what it is
    // there for, when it was made and taken in, and that it was looked at. Not what it says, where
    // it was drawn from, or what a reviewer wrote of it.
    static QList<LabelledValue> reference(const PlanContext& context,
        const standing::EvidenceFacts& item, const QString& supports,
        evidence::Restriction restriction);

    static QString filedFor(const QString& title, const QString& controls)
    {
        return tr("%1, filed for %2").arg(title, controls);
    }
    static QString withdrawn(const QString& day) { return tr("withdrawn on %1").arg(day); }
    static QString replacedBy(int revision) { return tr("replaced by revision %1").arg(revision); }
    static QString because(const QString& what, const QString& reason)
    {
        return reason.isEmpty() ? what : tr("%1: %2").arg(what, reason);
    }
    static QString grouped(qint64 number)
    {
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
    }
};

QList<LabelledValue> PlanExhibits::reference(const PlanContext& context,
    const standing::EvidenceFacts& item, const QString& supports, evidence::Restriction restriction)
{
    return {time(context, item),
        {tr("Captured"), item.item.capturedAt ? timeWords(*item.item.capturedAt) : QString()},
        {tr("Received"), received(context, item)}, {tr("Supports"), supports},
        {tr("Review"), reviewed(context, item)},
        {tr("Restriction"), evidence::restrictionWords(restriction)}};
}

QString PlanExhibits::reviewed(const PlanContext& context, const standing::EvidenceFacts& facts)
{
    const auto* document = context.facts.assurance.document(facts.documentId);
    const auto review = context.facts.assurance.reviewOf(facts.documentId);
    if (document && review)
        return reviewedWith(assurance::documentCode(document->number),
            personWords(context.facts, review->reviewerId), standing::dayWords(review->reviewedOn),
            assurance::reviewConclusionWords(review->conclusion));
    if (document && facts.isAccepted())
        return fileTaken(personWords(context.facts, facts.item.reviewerId),
            standing::dayWords(facts.item.reviewedOn), assurance::documentCode(document->number));
    return reviewed(standing::reviewWords(context.facts, facts),
        personWords(context.facts, facts.item.reviewerId),
        standing::dayWords(facts.item.reviewedOn));
}

QList<LabelledValue> PlanExhibits::facts(
    const PlanContext& context, const standing::EvidenceFacts& facts, const QString& supports)
{
    const evidence::Evidence& item = facts.item;
    const evidence::Revision& revision = facts.current()->revision;
    QString completeness = evidence::rowsDifferWords(item);
    if (completeness.isEmpty())
        completeness = rows(item.rowsAtSource, item.rowsInFile);
    else
        completeness.chop(1); // goes on, or ends without a full stop as the others do
    if (item.sampleSize && item.sampleFound)
        completeness += (completeness.isEmpty() ? QString() : QStringLiteral("; "))
            + sample(*item.sampleFound, *item.sampleSize);
    QList<LabelledValue> values{
        {tr("Shows"), item.shows},
        time(context, facts),
        {tr("Captured"), captured(item)},
        {tr("Received"), received(context, facts)},
        {tr("Completeness"), completeness},
        {tr("Supports"), supports},
        {tr("Review"), because(reviewed(context, facts), item.reviewNote)},
        {tr("Restriction"), restricted(item, restrictionsOn(context.facts, facts))},
    };
    const QString approved = approval(item);
    if (!approved.isEmpty())
        values.insert(2, {tr("Approval"), approved});
    if (!revision.reason.isEmpty())
        values.append({tr("Why this revision"), revision.reason});
    return values;
}

// "ISO/IEC 27001:2022 A.5.15, A.5.16": of the frameworks that are printed, in their order.
QStringList identifiersOf(const PlanContext& context, const QSet<RequirementId>& requirements)
{
    QStringList all;
    for (const standing::FrameworkFacts* framework : context.selection.frameworks) {
        QStringList identifiers;
        for (const controls::Requirement& each : framework->requirements)
            if (requirements.contains(each.id))
                identifiers.append(identifierIn(context, each));
        if (!identifiers.isEmpty())
            all.append(framework->framework.name + u' ' + identifiers.join(QStringLiteral(", ")));
    }
    return all;
}

// What the file of a document is there for: the requirements whose provider's half leans on it.
QStringList supportsOf(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    QSet<RequirementId> requirements;
    for (const assurance::Reliance& each : context.facts.assurance.reliances)
        if (each.documentId == document.id && each.holdsIn(context.selection.period))
            requirements.insert(each.requirementId);
    return {PlanExhibits::fileOf(document),
        PlanExhibits::leanedOn(identifiersOf(context, requirements))};
}

// "C-12, C-13 · ISO/IEC 27001:2022 A.5.15": the controls that it is linked to, and what these meet.
QString supportsOf(const PlanContext& context, const standing::EvidenceFacts& item)
{
    QStringList codes;
    QSet<RequirementId> requirements;
    for (const standing::ControlFacts* control : context.selection.controls)
        if (std::any_of(item.links.begin(), item.links.end(),
                [control](const evidence::EvidenceLink& link) {
                    return link.controlId == control->control.id;
                })) {
            codes.append(controls::controlCode(control->control.number));
            for (const RequirementId id : control->requirements)
                requirements.insert(id);
        }
    QStringList parts;
    if (!codes.isEmpty())
        parts
            = QStringList{codes.join(QStringLiteral(", "))} + identifiersOf(context, requirements);
    if (const auto* document = context.facts.assurance.document(item.documentId))
        parts += supportsOf(context, *document);
    const QStringList requests = requestsAnsweredBy(context, item.item.id);
    if (!requests.isEmpty())
        parts.append(PlanExhibits::requests(requests));
    return parts.join(QStringLiteral(" · "));
}

Exhibit exhibitOf(const PlanContext& context, const standing::EvidenceFacts& item)
{
    const standing::RevisionFacts& current = *item.current();
    Exhibit exhibit;
    exhibit.number = evidence::evidenceCode(item.item.number);
    exhibit.revision = current.revision.revision;
    exhibit.revisions = static_cast<int>(item.revisions.size());
    exhibit.revisionId = current.revision.id;
    // The number of a stamp without its digits: what comes before them never changes either.
    exhibit.stampPrefix
        = audits::stampText(context.facts.organisation.stampCode, current.revision, 0).chopped(7);
    exhibit.title = item.item.title;
    const QString supports = supportsOf(context, item);
    exhibit.facts = PlanExhibits::facts(context, item, supports);
    if (item.item.capturedAt)
        exhibit.captured = timeWords(*item.item.capturedAt);
    exhibit.query = item.item.query;
    exhibit.restrictions = restrictionsOn(context.facts, item);
    exhibit.reference
        = PlanExhibits::reference(context, item, supports, strictestOf(exhibit.restrictions));
    for (const evidence::EvidenceFile& file : current.files) {
        ExhibitFile each;
        each.digest = file.content;
        each.size = file.size;
        each.originalName = evidence::printableName(file.name);
        each.mediaType = file.mediaType;
        exhibit.files.append(each);
    }
    const auto stamps = context.facts.stamps.constFind(current.revision.id);
    if (stamps != context.facts.stamps.constEnd())
        exhibit.stamps = *stamps;
    return exhibit;
}

// A reason is told to whoever may have the item itself.
bool mayBeTold(const PlanContext& context, const standing::EvidenceFacts& item)
{
    return forbidding(restrictionsOn(context.facts, item), context.input.options).isEmpty();
}

QString withdrawnWords(
    const PlanContext& context, const standing::EvidenceFacts& item, const evidence::Revision& each)
{
    return PlanExhibits::because(PlanExhibits::withdrawn(standing::dayWords(each.withdrawnOn)),
        mayBeTold(context, item) ? each.withdrawnReason : QString());
}

LeftOutRow sentAwayRow(const PlanContext& context, const standing::EvidenceFacts& item)
{
    LeftOutRow row{evidence::evidenceCode(item.item.number), item.item.title, {}, {}};
    if (!item.current() && !item.revisions.isEmpty())
        row.reason = withdrawnWords(context, item, item.revisions.last().revision);
    else
        row.reason = PlanExhibits::because(PlanExhibits::reviewed(context, item),
            mayBeTold(context, item) ? item.item.reviewNote : QString());
    QStringList controls;
    for (const standing::ControlFacts* control : context.selection.controls)
        if (std::any_of(item.links.begin(), item.links.end(),
                [control](const evidence::EvidenceLink& link) {
                    return link.controlId == control->control.id;
                }))
            controls.append(controls::controlCode(control->control.number));
    if (!controls.isEmpty())
        row.title = PlanExhibits::filedFor(row.title, controls.join(QStringLiteral(", ")));
    return row;
}

// Revisions of what is printed that are not: each is named with what came in its place.
void planReplaced(const PlanContext& context, Remainder& rest)
{
    constexpr qsizetype shortDigest = 16;
    for (const standing::EvidenceFacts* item : context.selection.exhibits) {
        const evidence::Revision& printed = item->current()->revision;
        for (qsizetype i = 0; i < item->revisions.size(); ++i) {
            const standing::RevisionFacts& each = item->revisions.at(i);
            if (each.revision.id == printed.id)
                continue;
            LeftOutRow row{evidence::revisionCode(item->item.number, each.revision.revision),
                item->item.title, {}, {}};
            if (!each.files.isEmpty())
                row.digest = each.files.first().content.toHex().left(shortDigest);
            if (each.revision.isWithdrawn()) {
                row.reason = withdrawnWords(context, *item, each.revision);
            } else if (i + 1 < item->revisions.size()) {
                const evidence::Revision& next = item->revisions.at(i + 1).revision;
                row.reason = PlanExhibits::because(PlanExhibits::replacedBy(next.revision),
                    mayBeTold(context, *item) ? next.reason : QString());
            }
            rest.replaced.append(row);
        }
    }
}

} // namespace

QList<Exhibit> planExhibits(const PlanContext& context)
{
    QList<Exhibit> exhibits;
    for (const standing::EvidenceFacts* item : context.selection.exhibits)
        exhibits.append(exhibitOf(context, *item));
    return exhibits;
}

Remainder planRemainder(const PlanContext& context, const BinderPlan& plan)
{
    Remainder rest;
    rest.otherScopes = otherScopes(context);
    for (const standing::EvidenceFacts* item : context.selection.unlinked)
        rest.unlinked.append(evidence::evidenceCode(item->item.number));
    for (const standing::EvidenceFacts* item : context.selection.outside)
        rest.outside.append(evidence::evidenceCode(item->item.number));
    for (const standing::EvidenceFacts* item : context.selection.sentAway)
        rest.sentAway.append(sentAwayRow(context, *item));
    planReplaced(context, rest);
    // A document of a provider that no scope here runs at is held all the same.
    QSet<QString> listed;
    for (const DocumentRow& row : plan.documents)
        listed.insert(row.number);
    for (const assurance::AssuranceDocument& document : context.facts.assurance.documents)
        if (const QString code = assurance::documentCode(document.number); !listed.contains(code))
            rest.outside.append(code);
    for (const FrameworkIndex& index : plan.frameworks) {
        NothingHeld nothing{index.name, {}};
        for (const RequirementRow& row : index.rows)
            if (row.state.shape == Shape::Open)
                nothing.requirements.append(row.identifier);
        if (!nothing.requirements.isEmpty())
            rest.nothingHeld.append(nothing);
    }
    for (const standing::ControlFacts* control : context.selection.controls) {
        const standing::SlotCounts counts = standing::countSlots(standing::seriesOf(context.facts,
            *control, context.selection.period, context.input.asOf, context.selection.scopeIds()));
        if (counts.overdue > 0)
            rest.overdue.append({controls::controlCode(control->control.number), counts.overdue});
        const auto notAsked = std::count_if(control->expected.begin(), control->expected.end(),
            [&](const controls::ExpectedEvidence& each) {
                return !each.isActiveIn(context.selection.period);
            });
        if (notAsked > 0)
            rest.notAsked.append({controls::controlCode(control->control.number), int(notAsked)});
    }
    for (const DutyRow& duty : plan.duties)
        if (duty.state.shape == Shape::Open)
            rest.undecidedDuties.append(duty.number);
    for (const Matrix& matrix : plan.matrices)
        for (const MatrixRow& row : matrix.rows) {
            rest.providerHalves += row.support == HalfSupport::NotTheirs ? 0 : 1;
            rest.halvesWithoutDocument += row.support == HalfSupport::NoDocument ? 1 : 0;
            rest.halvesUnsupported += row.support == HalfSupport::Nothing ? 1 : 0;
            rest.halvesInPart += row.support == HalfSupport::InPart ? 1 : 0;
        }
    const standing::OpenCover open = standing::openCover(standing::coverByService(
        context.facts, context.selection.assets, context.selection.period, context.input.asOf));
    rest.openDays = int(open.days());
    rest.openCover = standing::openCoverWords(open);
    rest.bridgedDays = open.bridgedDays;
    return rest;
}

} // namespace muniment::binder

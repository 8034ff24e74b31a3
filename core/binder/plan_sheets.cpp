// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_messages.h"
#include "core/attestation/basis.h"
#include "core/binder/page_flow.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_expected.h"
#include "core/binder/plan_words.h"
#include "core/binder/sheet_notes.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace muniment::binder {

namespace {

class PlanSheets
{
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)

public:
    static QString subtitle(const QString& period, const QString& frequency, const QString& owner,
        const controls::ControlVersion& version)
    {
        return tr("Operating, %1 · %2 · owner: %3 · text v%4, in force from %5")
            .arg(period, frequency, owner.isEmpty() ? tr("nobody yet") : owner)
            .arg(version.version)
            .arg(standing::dayWords(version.inForceFrom));
    }
    static QString organisationWide() { return tr("the whole organisation"); }
    static QString noAsset() { return tr("no asset yet"); }
    static QString implementedOf(const QString& what, qsizetype done, qsizetype all)
    {
        return tr("%1 (%2 of %3 implemented)").arg(what).arg(done).arg(all);
    }
    static QString inStates(const QString& what, const QString& states)
    {
        return QStringLiteral("%1 (%2)").arg(what, states);
    }
    static QString doesNotApply(const QString& asset, const QString& reason)
    {
        return tr("%1 does not apply: %2").arg(asset, reason);
    }
    static QString nothingHeld(const QString& owner, Date planned)
    {
        QString words = tr("No evidence was held for this control on the as-of day.");
        if (!owner.isEmpty())
            words += u' ' + tr("Owner: %1.").arg(owner);
        if (planned.isValid())
            words += u' ' + tr("Planned for %1.").arg(standing::dayWords(planned));
        return words;
    }
    static QString noOccurrence(const QString& signer)
    {
        return tr("The event that triggers this control did not occur in the period. "
                  "Stated by %1. Samples and records of it are not expected; lists, logs, "
                  "settings, policies and reports are.")
            .arg(signer);
    }
    static QString forAssets(const QStringList& assets)
    {
        return tr("for %1 only").arg(assets.join(QStringLiteral(", ")));
    }
    static QString nextReview(const QString& version, const QString& day)
    {
        return tr("%1, next review %2").arg(version, day);
    }
    static QString approvedBy(const QString& who) { return tr("approved by %1").arg(who); }
    static QString approvedOn(const QString& day) { return tr("approved %1").arg(day); }
    static QString narrative(const QString& where, const QString& how)
    {
        return tr("%1: %2").arg(where, how);
    }
    static QString onEach(const QString& how) { return tr("On each: %1").arg(how); }
    static QString notStated() { return tr("not recorded"); }
    static QString obtainedAfter() { return tr("obtained after the period"); }
    static QString notReviewed() { return tr("held, not reviewed"); }
    static QString retired(Date day) { return tr("retired on %1").arg(standing::dayWords(day)); }
    static QString rowsDiffer() { return tr("rows at the source differ"); }
    static QString daysNotStated() { return tr("days not stated"); }
    static QString version(const QString& label) { return tr("version %1").arg(label); }
    static QString recordedBy(const QString& recorder, const QString& signer)
    {
        return tr("recorded by %1 on behalf of %2").arg(recorder, signer);
    }
    static QString ownWork(const QString& who)
    {
        return tr("%1, of own work, by override").arg(who);
    }
    static QString takenIn(const QString& exhibit, const QString& day)
    {
        return tr("%1, taken in %2").arg(exhibit, day);
    }
    static QString carriedOut(const QString& usual)
    {
        return tr("carried it out; otherwise %1").arg(usual);
    }
    static QString notTheOwner() { return tr("not the owner of the control"); }
    static QString overridden(const QString& reason) { return tr("override: %1").arg(reason); }
    static QString signature(const attestation::Attestation& each)
    {
        return QStringLiteral("%1, %2, %3: %4")
            .arg(attestation::attestationCode(each.number), attestation::meaningWords(each.meaning),
                aboutWords(each), each.signerName);
    }
};

const controls::ControlVersion& textOf(const standing::ControlFacts& control, const Period& period)
{
    return attestation::textsInForce(control.versions, period).isEmpty()
        ? control.versions.last()
        : *std::find_if(control.versions.rbegin(), control.versions.rend(),
            [&](const controls::ControlVersion& each) {
                return each.inForceFrom <= period.until || &each == &control.versions.first();
            });
}

// "A-031, A-044 (2 of 2 implemented)"; where some are not, each state with its count.
QString implementedWords(const QString& assets,
    const QMap<controls::ImplementationStatus, qsizetype>& states, qsizetype all)
{
    using controls::ImplementationStatus;
    const qsizetype done = states.value(ImplementationStatus::Implemented);
    if (done == all)
        return PlanSheets::implementedOf(assets, done, all);
    QStringList counts;
    for (const ImplementationStatus status : {ImplementationStatus::Implemented,
             ImplementationStatus::Alternative, ImplementationStatus::Partial,
             ImplementationStatus::Planned, ImplementationStatus::NotStarted})
        if (status == ImplementationStatus::Implemented || states.contains(status))
            counts.append(QStringLiteral("%1 %2")
                              .arg(states.value(status))
                              .arg(controls::implementationStatusWords(status)));
    return PlanSheets::inStates(assets, counts.join(QStringLiteral(", ")));
}

// What is done alike on several assets is told once, in the order of the first; the assets are not
// named again where it is done so on all of them.
struct Narratives
{
    QStringList texts;
    QHash<QString, QStringList> assets;

    void add(const QString& asset, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!assets.contains(text))
            texts.append(text);
        assets[text].append(asset);
    }
    [[nodiscard]] QStringList lines(const QStringList& all) const
    {
        QStringList lines;
        for (const QString& each : texts) {
            const QStringList where = assets.value(each);
            lines.append(where.size() > 1 && where == all
                    ? PlanSheets::onEach(each)
                    : PlanSheets::narrative(where.join(QStringLiteral(", ")), each));
        }
        return lines;
    }
};

QString appliesTo(const PlanContext& context, const standing::ControlFacts& control)
{
    QStringList assets;
    QStringList exceptions;
    Narratives narratives;
    QMap<controls::ImplementationStatus, qsizetype> states;
    for (const controls::Implementation& each : control.implementations) {
        QString name = PlanSheets::organisationWide();
        if (!each.assetId.isNull()) {
            const auto in
                = std::find_if(context.selection.assets.begin(), context.selection.assets.end(),
                    [&each](const scope::Asset& asset) { return asset.id == each.assetId; });
            if (in == context.selection.assets.end())
                continue;
            name = scope::assetCode(in->number);
        }
        if (each.applies == controls::Applies::DoesNotApply) {
            exceptions.append(PlanSheets::doesNotApply(name, each.reason));
            continue;
        }
        assets.append(name);
        ++states[each.status];
        narratives.add(name, each.narrative);
    }
    if (assets.isEmpty() && exceptions.isEmpty())
        return PlanSheets::noAsset();
    const QString all = assets.join(QStringLiteral(", "));
    exceptions.prepend(implementedWords(all, states, assets.size()));
    exceptions += narratives.lines(assets);
    return exceptions.join(u'\n');
}

QString meets(const PlanContext& context, const standing::ControlFacts& control)
{
    QStringList frameworks;
    for (const standing::FrameworkFacts* framework : context.selection.frameworks) {
        QStringList identifiers;
        for (const controls::Requirement& each : framework->requirements)
            if (control.requirements.contains(each.id))
                identifiers.append(identifierIn(context, each));
        if (!identifiers.isEmpty())
            frameworks.append(
                framework->framework.name + u' ' + identifiers.join(QStringLiteral(", ")));
    }
    return frameworks.join(QStringLiteral(" · "));
}

QString coversWords(const evidence::Evidence& item)
{
    if (!item.versionLabel.isEmpty() && !item.covers) {
        const QString version = PlanSheets::version(item.versionLabel);
        return item.nextReviewOn.isValid()
            ? PlanSheets::nextReview(version, shortDay(item.nextReviewOn))
            : version;
    }
    if (!item.covers)
        return PlanSheets::notStated();
    return item.covers->from == item.covers->until ? shortDay(item.covers->from)
                                                   : standing::periodWords(*item.covers);
}

QString capturedWords(const evidence::Evidence& item)
{
    if (item.capturedAt)
        return shortTime(*item.capturedAt);
    if (item.approvedOn.isValid())
        return PlanSheets::approvedOn(shortDay(item.approvedOn));
    return PlanSheets::notStated();
}

// The assets that an item was linked for, by number; none: it speaks of all that the control
// applies to.
QStringList assetsLinked(
    const PlanContext& context, const standing::ControlFacts& control, EvidenceId item)
{
    std::set<qint64> numbers;
    for (const evidence::EvidenceLink& link : control.links) {
        if (link.evidenceId != item)
            continue;
        const scope::Asset* asset = context.facts.asset(link.assetId);
        if (!asset)
            return {};
        numbers.insert(asset->number);
    }
    QStringList assets;
    for (const qint64 number : numbers)
        assets.append(scope::assetCode(number));
    return assets;
}

void fillExhibits(
    const PlanContext& context, const standing::ControlFacts& control, ControlSheet& sheet)
{
    for (const standing::EvidenceFacts* item : context.selection.exhibits) {
        const auto link = std::find_if(
            control.links.begin(), control.links.end(), [item](const evidence::EvidenceLink& each) {
                return each.evidenceId == item->item.id;
            });
        if (link == control.links.end() || !item->current())
            continue;
        ExhibitLine line;
        line.exhibit
            = evidence::revisionCode(item->item.number, item->current()->revision.revision);
        line.target = QStringLiteral("exhibit:") + evidence::evidenceCode(item->item.number);
        line.title = item->item.title;
        QStringList notes;
        if (const QStringList assets = assetsLinked(context, control, item->item.id);
            !assets.isEmpty())
            notes.append(PlanSheets::forAssets(assets));
        if (!item->item.approvedBy.isEmpty())
            notes.append(PlanSheets::approvedBy(item->item.approvedBy));
        if (!link->note.isEmpty())
            notes.append(link->note);
        line.note = notes.join(u'\n');
        line.covers = coversWords(item->item);
        line.captured = capturedWords(item->item);
        line.source = item->item.source;
        if (item->item.rowsInFile)
            line.rows = grouped(*item->item.rowsInFile);
        QStringList markers;
        if (!evidence::spanOf(item->item))
            markers.append(PlanSheets::daysNotStated());
        if (evidence::rowsDiffer(item->item))
            markers.append(PlanSheets::rowsDiffer());
        if (!item->isAccepted())
            markers.append(PlanSheets::notReviewed());
        if (isObtainedAfter(context.facts, *item, context.selection.period))
            markers.append(PlanSheets::obtainedAfter());
        line.marker = markers.join(QStringLiteral(" · "));
        sheet.exhibits.append(line);
    }
}

// A signer may number what they state, "1. ... 2. ..."; a sheet numbers all of it anew.
QStringList statedOneByOne(const QString& exceptions)
{
    static const QRegularExpression mark(QStringLiteral("(?:^|\\s)(\\d{1,2})\\. "));
    QList<QRegularExpressionMatch> marks;
    for (auto it = mark.globalMatch(exceptions); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).toInt() == marks.size() + 1)
            marks.append(match);
    }
    if (marks.isEmpty() || marks.first().capturedStart() != 0)
        return exceptions.isEmpty() ? QStringList() : QStringList{exceptions};
    QStringList stated;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype from = marks.at(i).capturedEnd();
        const qsizetype until
            = i + 1 < marks.size() ? marks.at(i + 1).capturedStart() : exceptions.size();
        stated.append(exceptions.mid(from, until - from).trimmed());
    }
    return stated;
}

// What came after a signature, each with the day on which it did.
QStringList addedSince(const PlanContext& context, const standing::SignatureStanding& signature)
{
    QStringList added;
    for (const EvidenceId id : signature.standing.addedSince)
        if (const standing::EvidenceFacts* item = context.facts.evidenceItem(id);
            item && item->current())
            added.append(PlanSheets::takenIn(evidence::evidenceCode(item->item.number),
                shortDay(context.facts.dayOf(item->current()->revision.receivedAt))));
    return added;
}

// From where the signer looked at this control: who carried it out was no second person.
QString lineOf(const attestation::Attestation& signature)
{
    const QString usual = scope::lineWords(signature.signerLine);
    return signature.meaning == attestation::Meaning::Performed
            && signature.signerLine != scope::Line::RunsIt
        ? PlanSheets::carriedOut(usual)
        : usual;
}

SignatureLine signatureLine(const PlanContext& context, const standing::ControlFacts& control,
    const standing::SignatureStanding& signature)
{
    const attestation::Attestation& each = signature.attestation;
    SignatureLine line;
    line.number = attestation::attestationCode(each.number);
    line.meaning = attestation::meaningWords(each.meaning);
    line.about = aboutWords(each);
    line.conclusion = printed(each.conclusion);
    line.who = QStringLiteral("%1, %2 (%3)").arg(each.signerRole, each.signerName, lineOf(each));
    line.when = shortTime(each.signedAt);
    line.standing
        = attestation::standingSentence(signature.standing, addedSince(context, signature));
    QStringList how{attestation::obtainedWords(each.obtained)};
    if (each.meaning == attestation::Meaning::Performed && !control.control.ownerId.isNull()
        && each.signerId != control.control.ownerId)
        how.append(PlanSheets::notTheOwner());
    if (!each.recordedBy.isNull())
        how.append(
            PlanSheets::recordedBy(personWords(context.facts, each.recordedBy), each.signerName));
    if (!each.overrideReason.isEmpty())
        how.append(PlanSheets::overridden(each.overrideReason));
    line.obtained = how.join(QStringLiteral("; "));
    line.struck = !signature.standing.stands();
    line.exceptions = each.exceptions;
    line.statement = each.statement;
    return line;
}

void fillSignatures(const PlanContext& context, const standing::ControlFacts& control,
    const standing::ControlStanding& standing, ControlSheet& sheet)
{
    QStringList overrides;
    for (const standing::SignatureStanding& signature : standing.signatures) {
        const attestation::Attestation& each = signature.attestation;
        sheet.signatures.append(signatureLine(context, control, signature));
        if (!each.overrideReason.isEmpty())
            overrides.append(attestation::attestationCode(each.number));
        if (!signature.standing.stands())
            continue;
        for (const QString& stated : statedOneByOne(each.exceptions))
            sheet.exceptions.append(
                stated + QStringLiteral(" (") + PlanSheets::signature(each) + u')');
        const QString who = each.signerRole + QStringLiteral(", ") + each.signerName
            + QStringLiteral(", ") + standing::dayWords(each.signedAt.localDate());
        if (each.meaning == attestation::Meaning::Performed && sheet.prepared.isEmpty())
            sheet.prepared = who;
        if (each.meaning == attestation::Meaning::Reviewed && sheet.reviewed.isEmpty())
            sheet.reviewed = standing::isLookAtOwnWork(context.facts, standing, each)
                ? PlanSheets::ownWork(who)
                : who;
        if (each.conclusion == attestation::Conclusion::NoOccurrence
            && sheet.noOccurrence.isEmpty())
            sheet.noOccurrence
                = PlanSheets::noOccurrence(PlanSheets::signature(each)) + u' ' + each.statement;
    }
    sheet.look = standing::lookTaken(context.facts, standing);
    sheet.overrides = overrides.join(QStringLiteral(", "));
}

SheetCount countedAs(const standing::ControlStanding& standing, bool isGone)
{
    switch (standing.state) {
    case standing::State::SignedInPart:
        return SheetCount::SignedInPart;
    case standing::State::DesignEffective:
    case standing::State::DesignWithExceptions:
        return SheetCount::DesignOnly;
    case standing::State::SignedNotProven:
    case standing::State::SignedNotImplemented:
        return SheetCount::SignedUnproven;
    case standing::State::SignedNowVoid:
    case standing::State::SignedLapsed:
    case standing::State::DesignLapsed:
        return SheetCount::VoidOrLapsed;
    case standing::State::Effective:
        return SheetCount::Effective;
    case standing::State::WithExceptions:
        return SheetCount::WithExceptions;
    case standing::State::NotEffective:
        return SheetCount::NotEffective;
    case standing::State::NotPerformed:
        return SheetCount::NotPerformed;
    case standing::State::NoOccurrence:
        return SheetCount::NoOccurrence;
    default:
        return isGone ? SheetCount::Retired : SheetCount::Open;
    }
}

ControlSheet sheetOf(const PlanContext& context, const standing::ControlFacts& control)
{
    const standing::ControlStanding standing = standing::controlStanding(
        context.facts, control, context.selection.period, context.input.asOf);
    const controls::ControlVersion& text = textOf(control, context.selection.period);
    const QString owner = roleWords(context.facts, control.control.ownerId);
    const QList<standing::Series> series = standing::seriesOf(context.facts, control,
        context.selection.period, context.input.asOf, context.selection.scopeIds());
    const SheetFacts facts{context, control, standing, series};
    ControlSheet sheet;
    sheet.number = controls::controlCode(control.control.number);
    sheet.title = control.control.title;
    sheet.state = {printed(standing.state).shape, standing::headlineWords(standing)};
    sheet.counted
        = countedAs(standing, standing::isGone(control, standing.state, context.input.asOf));
    if (control.control.isRetiredOn(context.input.asOf))
        sheet.retired = PlanSheets::retired(control.control.retiredOn);
    sheet.subtitle = PlanSheets::subtitle(standing::periodWords(context.selection.period),
        controls::frequencyWords(control.control.frequency), owner, text);
    sheet.subtitle = joined({sheet.subtitle, sheet.retired}, QStringLiteral(" · "));
    sheet.signedFor = signedForWords(facts);
    sheet.owner = personWords(context.facts, control.control.ownerId);
    sheet.overdue = overdueSlots(facts);
    sheet.statement = text.statement;
    sheet.procedure = text.procedure;
    sheet.purpose = text.purpose;
    sheet.earlierTexts = earlierTextsWords(facts, text);
    sheet.appliesTo = appliesTo(context, control);
    sheet.meets = meets(context, control);
    sheet.providerHalf = control.control.providerHalf;
    fillGrid(context, series, sheet);
    sheet.expectedNotes = expectedNotes(facts);
    fillCoveredTime(context, control, series, sheet);
    sheet.proofNotes = proofNotes(facts);
    fillExhibits(context, control, sheet);
    fillSignatures(context, control, standing, sheet);
    // That nothing occurred says why nothing is held.
    if (sheet.exhibits.isEmpty() && sheet.noOccurrence.isEmpty())
        sheet.nothingHeld = PlanSheets::nothingHeld(owner, control.control.plannedFor);
    return sheet;
}

} // namespace

QList<ControlSheet> planSheets(const PlanContext& context)
{
    QList<ControlSheet> sheets;
    for (const standing::ControlFacts* control : context.selection.controls)
        sheets.append(sheetOf(context, *control));
    return sheets;
}

QList<ExceptionRow> planExceptions(const PlanContext& context)
{
    QList<ExceptionRow> rows;
    for (const standing::ControlFacts* control : context.selection.controls)
        for (const standing::SignatureStanding& signature : standing::controlStanding(
                 context.facts, *control, context.selection.period, context.input.asOf)
                                                                .signatures)
            if (signature.standing.stands())
                for (const QString& stated : statedOneByOne(signature.attestation.exceptions))
                    rows.append({controls::controlCode(control->control.number), stated,
                        PlanSheets::signature(signature.attestation)});
    return rows;
}

QList<OverrideRow> planOverrides(const PlanContext& context)
{
    QList<OverrideRow> rows;
    for (const standing::ControlFacts* control : context.selection.controls)
        for (const attestation::Attestation& each : control->attestations)
            if (!each.overrideReason.isEmpty() && each.period.overlaps(context.selection.period))
                rows.append({controls::controlCode(control->control.number) + QStringLiteral(", ")
                        + PlanSheets::signature(each),
                    each.signerRole + QStringLiteral(", ") + each.signerName, each.overrideReason});
    return rows;
}

} // namespace muniment::binder

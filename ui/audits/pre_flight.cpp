// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pre_flight.h"

#include "core/assurance/assurance_messages.h"
#include "core/binder/binder_messages.h"
#include "core/binder/binder_selection.h"
#include "core/binder/handing_over.h"
#include "core/binder/media_plan.h"
#include "core/binder/plan_binder.h"
#include "core/binder/safe_names.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/slots.h"
#include "core/standing/standing_messages.h"
#include "ui/lists/column_manners.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using evidence::Review;
using standing::EvidenceFacts;

namespace {

constexpr qsizetype manyControls = 30; // one file for so many is asked about

class PreFlightWords
{
    Q_DECLARE_TR_FUNCTIONS(PreFlightWords)

public:
    static QString part(PreFlightPart part)
    {
        switch (part) {
        case PreFlightPart::Stops:
            return tr("stops the binder");
        case PreFlightPart::Withheld:
            return tr("withheld");
        case PreFlightPart::HandedOver:
            return tr("restricted, goes along");
        case PreFlightPart::FileOnly:
            return tr("given as file, not printed");
        case PreFlightPart::SentAway:
            return tr("sent away in review or withdrawn");
        case PreFlightPart::Unlinked:
            return tr("linked to nothing");
        case PreFlightPart::Outside:
            return tr("outside the scope or period");
        case PreFlightPart::WouldBeAsked:
            return tr("an auditor would ask");
        case PreFlightPart::NotHeld:
            break;
        }
        return tr("not held");
    }

    static QString fileOnly(const QString& type) { return tr("%1 is not printed").arg(type); }
    static QString noDays() { return tr("says no days that it covers"); }
    static QString notReviewed() { return tr("nobody has reviewed it"); }
    static QString sameHands() { return tr("collected and reviewed by the same person"); }
    static QString manyUses(qsizetype controls)
    {
        return tr("one item for %n control(s)", nullptr, int(controls));
    }
    static QString noRowCount() { return tr("a population without a count of its rows"); }
    static QString nothingHeld() { return tr("nothing is held for this requirement"); }
    static QString overdue(int slotCount) { return tr("%n slot(s) overdue", nullptr, slotCount); }
    static QString undecided() { return tr("this duty is undecided"); }
    static QString linkedToNothing() { return tr("no control says what it is for"); }
    static QString notLinkedHere()
    {
        return tr("not linked to a control of the scope, or of other days");
    }
    static QString sentAway(const View& view, const EvidenceFacts& item)
    {
        return item.current() ? standing::reviewWords(*view.facts, item) : tr("withdrawn");
    }
};

PreFlightRow rowOf(PreFlightPart part, const EvidenceFacts& item, const QString& why)
{
    return {part, RecordLink(item.item.id), evidence::evidenceCode(item.item.number),
        item.item.title, why};
}

// What an auditor looks for first.
QStringList questionsAbout(const View& view, const EvidenceFacts& item)
{
    QStringList questions;
    const evidence::Evidence& facts = item.item;
    if (!evidence::spanOf(facts))
        questions.append(PreFlightWords::noDays());
    if (facts.review == Review::Submitted)
        questions.append(PreFlightWords::notReviewed());
    else if (!facts.reviewerId.isNull() && facts.reviewerId == facts.collectorId)
        questions.append(PreFlightWords::sameHands());
    QSet<ControlId> controls;
    bool isPopulation = false;
    for (const evidence::EvidenceLink& link : item.links) {
        controls.insert(link.controlId);
        if (const standing::ControlFacts* control = view.facts->control(link.controlId))
            for (const controls::ExpectedEvidence& each : control->expected)
                isPopulation = isPopulation
                    || (each.id == link.expectedId && each.proof == controls::Proof::Population);
    }
    if (controls.size() >= manyControls)
        questions.append(PreFlightWords::manyUses(controls.size()));
    if (isPopulation && !facts.rowsInFile)
        questions.append(PreFlightWords::noRowCount());
    return questions;
}

// Whether it is withheld. What goes to every auditor anyway is not told.
bool addRestriction(const EvidenceFacts& item, const QList<binder::RestrictedExhibit>& restricted,
    const QString& recipient, QList<PreFlightRow>& rows)
{
    const QString code = evidence::evidenceCode(item.item.number);
    const auto its = std::find_if(restricted.begin(), restricted.end(),
        [&code](const binder::RestrictedExhibit& each) { return each.number == code; });
    if (its == restricted.end())
        return false;
    const QString why = binder::handingOverWords(*its, recipient);
    if (its->isWithheld)
        rows.append(rowOf(PreFlightPart::Withheld, item, why));
    else if (its->restriction != evidence::Restriction::AuditorsAndRegulators)
        rows.append(rowOf(PreFlightPart::HandedOver, item, why));
    return its->isWithheld;
}

void addExhibits(const View& view, const binder::Selection& selection,
    const binder::BinderPlan& plan, QList<PreFlightRow>& rows)
{
    const QList<binder::RestrictedExhibit> restricted = binder::restrictedExhibits(plan);
    for (const EvidenceFacts* item : selection.exhibits) {
        const standing::RevisionFacts* current = item->current();
        if (!addRestriction(*item, restricted, plan.options.recipient, rows) && current) {
            for (const evidence::EvidenceFile& file : current->files)
                if (binder::printingOf(file.mediaType) == binder::Printing::FileOnly) {
                    rows.append(rowOf(PreFlightPart::FileOnly, *item,
                        PreFlightWords::fileOnly(evidence::printableName(file.name))));
                    break;
                }
        }
        for (const QString& question : questionsAbout(view, *item))
            rows.append(rowOf(PreFlightPart::WouldBeAsked, *item, question));
    }
    for (const EvidenceFacts* item : selection.sentAway)
        rows.append(rowOf(PreFlightPart::SentAway, *item, PreFlightWords::sentAway(view, *item)));
    for (const EvidenceFacts* item : selection.unlinked)
        rows.append(rowOf(PreFlightPart::Unlinked, *item, PreFlightWords::linkedToNothing()));
    for (const EvidenceFacts* item : selection.outside)
        rows.append(rowOf(PreFlightPart::Outside, *item, PreFlightWords::notLinkedHere()));
}

void addNotHeld(const View& view, const binder::Selection& selection,
    const binder::BinderPlan& plan, QList<PreFlightRow>& rows)
{
    QHash<QString, const controls::Requirement*> requirements;
    for (const standing::FrameworkFacts* framework : selection.frameworks)
        for (const controls::Requirement& each : framework->requirements)
            requirements.insert(framework->framework.name + u'\n' + each.identifier, &each);
    for (const binder::NothingHeld& nothing : plan.remainder.nothingHeld)
        for (const QString& identifier : nothing.requirements) {
            const auto* requirement = requirements.value(nothing.framework + u'\n' + identifier);
            rows.append({PreFlightPart::NotHeld,
                requirement ? std::optional(RecordLink(requirement->id)) : std::nullopt, identifier,
                requirement ? requirement->title : nothing.framework,
                PreFlightWords::nothingHeld()});
        }
    for (const standing::ControlFacts* control : selection.controls) {
        const int overdue
            = standing::countSlots(standing::seriesOf(*view.facts, *control, selection.period,
                                       view.asOf, selection.scopeIds()))
                  .overdue;
        if (overdue > 0)
            rows.append({PreFlightPart::NotHeld, RecordLink(control->control.id),
                controls::controlCode(control->control.number), control->control.title,
                PreFlightWords::overdue(overdue)});
    }
    QSet<QString> undecided;
    for (const binder::DutyRow& duty : plan.duties)
        if (duty.state.shape == binder::Shape::Open)
            undecided.insert(duty.number);
    for (const assurance::Duty& duty : view.facts->assurance.duties)
        if (undecided.contains(assurance::dutyCode(duty.number)))
            rows.append({PreFlightPart::NotHeld, RecordLink(duty.id),
                assurance::dutyCode(duty.number), duty.what.text, PreFlightWords::undecided()});
}

// "B-2026-014-edition-2-soc-2-2026.pdf": no two editions of a folder ask for the same name.
QString fileNameOf(const View& view, const binder::BinderPlan& plan)
{
    QStringList parts{plan.edition == 0 ? u"draft"_s : plan.binderCode};
    if (plan.edition > 1)
        parts.append(u"edition-"_s + QString::number(plan.edition));
    for (const audits::Audit& audit : view.facts->audits)
        if (audit.id == plan.auditId)
            parts.append(binder::plainWords(audit.name).left(binder::longestFolderName / 2));
    if (plan.auditId.isNull())
        parts.append(u"binder"_s);
    return parts.join(u'-') + u".pdf"_s;
}

PreFlight stopped(const Error& error)
{
    PreFlight found;
    const Words words = wordsFor(error);
    found.rows.append({PreFlightPart::Stops, std::nullopt, QString(), words.sentence, words.next});
    return found;
}

class PreFlightColumns
{
    Q_DECLARE_TR_FUNCTIONS(PreFlightColumns)

    using Line = const PreFlightRow&;

public:
    static QList<Column<PreFlightRow>> all()
    {
        auto code = textColumn<PreFlightRow>(
            u"record"_s, tr("Record"), 84, [](Line row) { return row.code; });
        code.info.isLink = true;
        code.info.filter = ColumnFilter::None;
        auto part = stateColumn<PreFlightRow>(
            u"part"_s, tr("What of it"), 236, [](Line row) { return markOf(row.part); });
        part.number = [](Line row) { return int(row.part); };
        auto title = stretching(textColumn<PreFlightRow>(
            u"title"_s, tr("Title"), 200, [](Line row) { return row.title; }));
        title.tip = [](Line row) { return row.title; };
        auto why
            = textColumn<PreFlightRow>(u"why"_s, tr("Why"), 268, [](Line row) { return row.why; });
        why.tip = [](Line row) { return row.why; };
        return {code, onRequest(part), title, why};
    }
};

} // namespace

QByteArray PreFlightRow::key() const
{
    // Two frameworks may bear the same code for what they ask.
    const QString record = link ? linkText(*link) : title;
    return QByteArray::number(int(part)) + '/' + record.toUtf8() + '/' + code.toUtf8() + '/'
        + why.toUtf8();
}

int PreFlight::count(PreFlightPart part) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [part](const PreFlightRow& row) { return row.part == part; }));
}

PreFlight preFlight(const View& view, const binder::BinderOptions& options)
{
    const Result<binder::Selection> selection = binder::selectFor(options, *view.facts, view.asOf);
    if (!selection)
        return stopped(selection.error());
    const Result<binder::BinderPlan> plan = binder::planBinder(
        {*view.facts, options, view.asOf, Instant{}, {}, {}, view.me, QString()});
    if (!plan)
        return stopped(plan.error());
    PreFlight found;
    found.exhibits = int(selection->exhibits.size());
    found.controls = int(selection->controls.size());
    for (const standing::FrameworkFacts* framework : selection->frameworks)
        found.requirements += int(framework->requirements.size());
    found.fileName = fileNameOf(view, *plan);
    addExhibits(view, *selection, *plan, found.rows);
    addNotHeld(view, *selection, *plan, found.rows);
    std::stable_sort(found.rows.begin(), found.rows.end(),
        [](const PreFlightRow& one, const PreFlightRow& other) { return one.part < other.part; });
    return found;
}

StateMark markOf(PreFlightPart part)
{
    const QString word = PreFlightWords::part(part);
    switch (part) {
    case PreFlightPart::Stops:
        return {Shape::Square, Tone::Bad, word};
    case PreFlightPart::Withheld:
    case PreFlightPart::HandedOver:
    case PreFlightPart::WouldBeAsked:
        return {Shape::Half, Tone::Warning, word};
    case PreFlightPart::SentAway:
        return {Shape::Dotted, Tone::Lapsed, word};
    case PreFlightPart::NotHeld:
        return {Shape::Open, Tone::Quiet, word};
    default:
        break;
    }
    return {Shape::Dash, Tone::Quiet, word};
}

std::shared_ptr<const QList<Column<PreFlightRow>>> preFlightColumns()
{
    return std::make_shared<const QList<Column<PreFlightRow>>>(PreFlightColumns::all());
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_messages.h"
#include "core/assurance/bridging.h"
#include "core/assurance/document_names.h"
#include "core/assurance/warnings.h"
#include "core/binder/leaning_lines.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_halves.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/standing/document_warnings.h"
#include "core/standing/duty_standing.h"
#include "core/standing/provider_cover.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanProvider
{
    Q_DECLARE_TR_FUNCTIONS(PlanProvider)

public:
    static QString ofOurs(
        const assurance::DocumentFields& fields, assurance::Field field, const QStringList& ours)
    {
        const assurance::DocumentNames names(fields);
        QStringList missing;
        for (const QString& each : ours)
            if (!names.says(field, each))
                missing.append(each);
        const bool listsNone = field == assurance::Field::Service ? fields.services.isEmpty()
                                                                  : fields.regions.isEmpty();
        if (listsNone && missing.size() == ours.size())
            return tr("none named");
        const QString count = tr("%1 of %2").arg(ours.size() - missing.size()).arg(ours.size());
        return missing.isEmpty()
            ? count
            : tr("%1, not named: %2").arg(count, missing.join(QStringLiteral(", ")));
    }
    // What a person matched is told, so that a reader can find it on the paper.
    static QString matched(const QString& count, const QList<assurance::SettledName>& settled)
    {
        QStringList parts{count};
        for (const assurance::SettledName& each : settled)
            parts.append(assurance::settledWords(each));
        return parts.join(QStringLiteral("; "));
    }
    static QString fromTo(const QString& from, const QString& until)
    {
        return tr("%1 to %2").arg(from, until);
    }
    static QString exhibit(const QString& code) { return tr("exhibit %1").arg(code); }
    static QString noExhibit() { return tr("no exhibit in the period"); }
    static QString decided(const QString& who, Date day, const QString& reason)
    {
        const QString by = who.isEmpty() ? tr("decided by somebody who is not recorded")
                                         : tr("decided by %1").arg(who);
        QString words = day.isValid() ? by + QStringLiteral(", ") + shortDay(day) : by;
        if (!reason.isEmpty())
            words += QStringLiteral(": ") + reason;
        return words;
    }
    static QString noFile() { return tr("no file held"); }
    static QString page(const QString& document, int page)
    {
        return tr("page %1 of %2").arg(page).arg(document);
    }
    static QString laneWords(const standing::ServiceCover& service, Date asOf)
    {
        const assurance::Cover& cover = service.cover;
        const qint64 open = cover.openDays();
        if (open == 0 && !cover.ahead.isEmpty())
            return tr("%1 days reported, %2 bridged, none open until %3")
                .arg(cover.coveredDays())
                .arg(cover.bridgedDays())
                .arg(shortDay(asOf));
        if (open == 0)
            return tr("%1 days reported, %2 bridged, none open")
                .arg(cover.coveredDays())
                .arg(cover.bridgedDays());
        QStringList spans;
        for (const Period& span : cover.open)
            spans.append(span.from == span.until
                    ? shortDay(span.from)
                    : fromTo(shortDay(span.from), shortDay(span.until)));
        return tr("%1 days reported, %2 bridged, %3 open: %4")
            .arg(cover.coveredDays())
            .arg(cover.bridgedDays())
            .arg(open)
            .arg(spans.join(QStringLiteral("; ")));
    }
    static QString dutyKind(assurance::DutyKind kind)
    {
        switch (kind) {
        case assurance::DutyKind::Cuec:
            return tr("assumed by the report");
        case assurance::DutyKind::OtherUserResponsibility:
            return tr("other");
        case assurance::DutyKind::MatrixRow:
            return tr("matrix row");
        case assurance::DutyKind::Contract:
            return tr("contract");
        }
        Q_UNREACHABLE();
    }
    static QString opinion(const assurance::DocumentFields& fields)
    {
        if (fields.opinion)
            return assurance::opinionWords(*fields.opinion);
        switch (fields.kind) {
        case assurance::DocumentKind::Report:
            return tr("not recorded");
        case assurance::DocumentKind::Certificate:
            return tr("none: a certificate");
        case assurance::DocumentKind::Letter:
            return tr("none: a letter");
        case assurance::DocumentKind::SelfDeclaration:
            return tr("none: the provider's own word");
        case assurance::DocumentKind::Listing:
            return tr("none: a listing");
        }
        Q_UNREACHABLE();
    }
    static QString bridgedBy(const QString& letter, const QString& day)
    {
        return tr("%1 bridges to %2, the provider's own word").arg(letter, day);
    }
    static QString reviewed(const QString& who, const QString& day, const QString& conclusion)
    {
        return tr("%1, %2: %3").arg(who, day, conclusion);
    }
    static QString onPaper(const QString& provider, const QString& onPaper)
    {
        return tr("%1, on it: %2").arg(provider, onPaper);
    }
    static QString opinionAsRead(const QString& opinion)
    {
        return tr("%1; the reviewer's words are not repeated here, for the document is restricted")
            .arg(opinion);
    }
    static QString restricted() { return tr("restricted"); }
    static QString notPassedOn() { return tr("not repeated here, for the document is restricted"); }
    static QString test(const assurance::RecordedException& exception)
    {
        QStringList parts{exception.what.test, exception.what.result};
        parts.removeAll(QString());
        QString words = parts.join(u' ');
        if (!exception.what.response.isEmpty())
            words += u' ' + tr("The provider answers: %1").arg(exception.what.response);
        return words + u' ' + touches(exception);
    }
    static QString touches(const assurance::RecordedException& exception)
    {
        QString words;
        switch (exception.touches) {
        case assurance::Touches::Undecided:
            return tr("Whether it touches us is undecided.");
        case assurance::Touches::No:
            words = tr("It does not touch us.");
            break;
        case assurance::Touches::Yes:
            words = tr("It touches us.");
            break;
        }
        if (!exception.ourAnswer.isEmpty())
            words += u' ' + tr("Our answer: %1").arg(exception.ourAnswer);
        return words;
    }
    static QList<LabelledValue> reviewFacts(const assurance::AssuranceDocument& document,
        const assurance::DocumentReview& review, const QString& reviewer)
    {
        return {{tr("Document"), document.fields.title}, {tr("Reviewed by"), reviewer},
            {tr("Reviewed on"), standing::dayWords(review.reviewedOn)},
            {tr("Opinion as read"), review.opinionRead}, {tr("Scope enough"), review.scopeEnough},
            {tr("Period enough"), review.periodEnough}};
    }
};

QString validityOf(const assurance::DocumentFields& fields)
{
    if (fields.bridgeThrough.isValid())
        return {}; // its standing says how far it bridges
    if (const auto period = fields.period())
        return PlanProvider::fromTo(shortDay(period->from), shortDay(period->until));
    if (fields.issued.isValid() && fields.expiry.isValid())
        return PlanProvider::fromTo(shortDay(fields.issued), shortDay(fields.expiry));
    return {}; // the standing of what speaks of one day names that day
}

QString standingOf(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    return assurance::standingWords(assurance::standingOn(
        context.facts.assurance.standingFacts(document.id), context.input.asOf));
}

// What its issuer says of the days after a report, each letter that was written by the day.
QString lettersAfter(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    QStringList lines;
    for (const assurance::AssuranceDocument& letter : context.facts.assurance.documents)
        if (assurance::bridgeWrittenBy(context.input.asOf, letter.fields)
            && assurance::reportBefore(letter, context.facts.assurance.documents) == &document)
            lines.append(PlanProvider::bridgedBy(
                assurance::documentCode(letter.number), shortDay(letter.fields.bridgeThrough)));
    return lines.join(u'\n');
}

QStringList namesOf(const QList<scope::Asset>& assets, QString scope::NewAsset::*what)
{
    QStringList names;
    for (const scope::Asset& asset : assets)
        if (!(asset.*what).isEmpty() && !names.contains(asset.*what))
            names.append(asset.*what);
    return names;
}

// They quote the document.
QList<assurance::SettledName> settledOf(const PlanContext& context,
    const assurance::AssuranceDocument& document, assurance::Field field)
{
    return mayBeRepeated(context, document) ? context.facts.assurance.settledOf(document.id, field)
                                            : QList<assurance::SettledName>();
}

// What a check says may quote the document; its name does not.
QStringList openChecksOf(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    const bool isTold = mayBeRepeated(context, document);
    QStringList checks;
    for (const assurance::Warning& each :
        standing::documentWarnings(context.facts, document.id, context.input.asOf)) {
        const Words words = assurance::wordsOf(each);
        if (const QString check = isTold ? words.sentence : words.title; !checks.contains(check))
            checks.append(check);
    }
    return checks;
}

DocumentRow documentRow(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    const assurance::DocumentFields& fields = document.fields;
    DocumentRow row;
    row.number = assurance::documentCode(document.number);
    row.kind = assurance::kindWords(fields.kind);
    if (const scope::Provider* provider = context.facts.provider(document.providerId))
        row.provider = fields.provider.isEmpty() || fields.provider == provider->name
            ? provider->name
            : PlanProvider::onPaper(provider->name, fields.provider);
    row.standard = documentName(fields);
    row.documentNumber = fields.number;
    row.issuer = joined({fields.issuer, fields.accreditationBody}, QStringLiteral(", "));
    row.validity = validityOf(fields);
    row.standing
        = joined({standingOf(context, document), lettersAfter(context, document)}, QString(u'\n'));
    row.opinion = PlanProvider::opinion(fields);
    row.isOpinionModified = fields.opinion && *fields.opinion != assurance::Opinion::Unqualified;
    row.servicesNamed
        = PlanProvider::matched(PlanProvider::ofOurs(fields, assurance::Field::Service,
                                    namesOf(context.selection.assets, &scope::NewAsset::service)),
            settledOf(context, document, assurance::Field::Service));
    row.regionsNamed
        = PlanProvider::matched(PlanProvider::ofOurs(fields, assurance::Field::Region,
                                    namesOf(context.selection.assets, &scope::NewAsset::region)),
            settledOf(context, document, assurance::Field::Region));
    if (const auto review = context.facts.assurance.reviewOf(document.id))
        row.reviewed = PlanProvider::reviewed(roleWords(context.facts, review->reviewerId),
            shortDay(review->reviewedOn), assurance::reviewConclusionWords(review->conclusion));
    if (fields.restriction)
        row.restriction = evidence::restrictionWords(*fields.restriction);
    const QString exhibit = documentExhibit(context, document);
    row.whereHere = exhibit.isEmpty() ? PlanProvider::noFile() : PlanProvider::exhibit(exhibit);
    if (!exhibit.isEmpty())
        row.exhibit = QStringLiteral("exhibit:") + exhibit;
    row.openChecks = openChecksOf(context, document);
    return row;
}

CoverLane laneOf(const standing::ServiceCover& service, Date asOf)
{
    CoverLane lane;
    lane.services = service.services;
    lane.label = service.services.join(QStringLiteral(", "));
    for (const Period& span : service.cover.covered)
        lane.spans.append({span, SpanKind::Reported});
    for (const Period& span : service.cover.bridged)
        lane.spans.append({span, SpanKind::Bridged});
    for (const Period& span : service.cover.open)
        lane.spans.append({span, SpanKind::Open});
    lane.words = PlanProvider::laneWords(service, asOf);
    return lane;
}

ReviewRecord reviewRecord(const PlanContext& context, const assurance::AssuranceDocument& document,
    const assurance::DocumentReview& review)
{
    ReviewRecord record;
    record.number = assurance::documentCode(document.number);
    record.title = documentName(document.fields);
    record.facts = PlanProvider::reviewFacts(
        document, review, personWords(context.facts, review.reviewerId));
    record.exceptions = review.exceptions;
    for (const assurance::RecordedException& each : context.facts.assurance.exceptions)
        if (each.documentId == document.id)
            record.answered.append(PlanProvider::test(each));
    record.limits = review.limits;
    record.conclusion = assurance::reviewConclusionWords(review.conclusion);
    return record;
}

// Our own words of a document: which kind of opinion it holds, how far we rely on it, what we
// answer and decided.
enum class Ours { Told, Withheld };

// Our own auditor may read our own words, whoever may not have the provider's.
Ours oursFor(audits::RecipientClass recipient)
{
    return recipient == audits::RecipientClass::OwnAuditor ? Ours::Told : Ours::Withheld;
}

// What the document itself says stays out; that it is held, and what we concluded, does not.
void shorten(DocumentRow& row, Ours ours)
{
    if (ours == Ours::Told)
        return;
    row.opinion = PlanProvider::restricted();
    row.isOpinionModified = false;
    row.servicesNamed.clear();
    row.regionsNamed.clear();
}

// The duty's text is the document's; its number, our control and where it stands are not. Why it
// does not concern us may repeat what it asks.
void withholdText(DutyRow& row, const QString& exhibit, Ours ours)
{
    row.text = PlanProvider::restricted();
    row.isTextWithheld = true;
    row.readIn = exhibit;
    if (ours == Ours::Told)
        return;
    row.decided.clear();
    if (row.control.isEmpty())
        row.proof.clear();
}

void shorten(ReviewRecord& record, const QString& opinion, const QStringList& ourAnswers, Ours ours)
{
    constexpr qsizetype nameReviewerAndDay = 3;
    constexpr qsizetype opinionAsRead = nameReviewerAndDay;
    if (ours == Ours::Told)
        record.facts[opinionAsRead].value = PlanProvider::opinionAsRead(opinion);
    else
        record.facts = record.facts.mid(0, nameReviewerAndDay);
    record.exceptions = PlanProvider::notPassedOn();
    record.answered = ours == Ours::Told ? ourAnswers : QStringList();
    if (ours == Ours::Withheld)
        record.limits = PlanProvider::notPassedOn();
}

// Of each exception that the document names, what we say to it, and not what it was.
QStringList ourAnswers(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    QStringList answers;
    for (const assurance::RecordedException& each : context.facts.assurance.exceptions)
        if (each.documentId == document.id)
            answers.append(PlanProvider::touches(each));
    return answers;
}

} // namespace

QString documentName(const assurance::DocumentFields& fields)
{
    QString name = fields.standard;
    if (!fields.edition.isEmpty() && !name.contains(fields.edition))
        name += u':' + fields.edition;
    if (assurance::coversAPeriod(fields.type) || name.isEmpty())
        name = assurance::typeWords(fields.type);
    return name;
}

QString documentExhibit(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    const standing::EvidenceFacts* item = context.facts.evidenceOfRevision(document.revisionId);
    if (!item || !context.selection.exhibits.contains(item))
        return {};
    return evidence::evidenceCode(item->item.number);
}

DutyRow planDuty(const PlanContext& context, const assurance::Duty& duty)
{
    DutyRow row;
    row.number = assurance::dutyCode(duty.number);
    row.reference = duty.what.reference;
    row.text = duty.what.text;
    row.kind = PlanProvider::dutyKind(duty.what.kind);
    if (const auto* document = context.facts.assurance.document(duty.documentId)) {
        row.source = assurance::documentCode(document->number);
        if (duty.what.page > 0)
            row.source = PlanProvider::page(row.source, duty.what.page);
    }
    if (const standing::ControlFacts* control = context.facts.control(duty.decision.controlId)) {
        row.control = controls::controlCode(control->control.number);
        QStringList exhibits;
        for (const standing::EvidenceFacts* item :
            standing::evidenceFor(context.facts, *control, context.selection.period))
            exhibits.append(evidence::evidenceCode(item->item.number));
        constexpr qsizetype most = 3;
        row.proof = exhibits.mid(0, most).join(QStringLiteral(", "));
        row.moreProof = int(exhibits.size() - std::min(exhibits.size(), most));
        if (exhibits.isEmpty())
            row.proof = PlanProvider::noExhibit();
    } else if (!duty.decision.reason.isEmpty()) {
        row.proof = duty.decision.reason;
    }
    if (duty.decision.state != assurance::DutyState::Undecided)
        row.decided = PlanProvider::decided(roleWords(context.facts, duty.decision.decidedBy),
            duty.decision.decidedOn, row.control.isEmpty() ? QString() : duty.decision.reason);
    row.state = printed(standing::dutyStandingOf(context.facts, duty, context.input.asOf));
    return row;
}

void planProvider(const PlanContext& context, BinderPlan& plan)
{
    const assurance::AssuranceFacts& facts = context.facts.assurance;
    const Ours ours = oursFor(context.input.options.recipientClass);
    for (const assurance::AssuranceDocument& document : facts.documents) {
        if (!isOfScopes(context.selection, context.facts, document))
            continue;
        const bool withheld = !mayBeRepeated(context, document);
        DocumentRow row = documentRow(context, document);
        if (withheld)
            shorten(row, ours);
        plan.documents.append(row);
        const auto review = facts.reviewOf(document.id);
        if (!review)
            continue;
        ReviewRecord record = reviewRecord(context, document, *review);
        if (withheld)
            shorten(record, row.opinion, ourAnswers(context, document), ours);
        plan.reviews.append(record);
    }
    for (const standing::ServiceCover& service : standing::coverByService(
             context.facts, context.selection.assets, context.selection.period, context.input.asOf))
        plan.lanes.append(laneOf(service, context.input.asOf));
    for (const assurance::Duty& duty : facts.duties) {
        const auto* document = facts.document(duty.documentId);
        if (!document || !isOfScopes(context.selection, context.facts, *document))
            continue;
        DutyRow row = planDuty(context, duty);
        for (const ControlSheet& sheet : plan.sheets)
            if (sheet.number == row.control)
                row.controlState = sheet.state.word;
        if (!mayBeRepeated(context, *document))
            withholdText(row, documentExhibit(context, *document), ours);
        plan.duties.append(row);
    }
    // Undecided ones first: they are what is left to do.
    std::stable_sort(
        plan.duties.begin(), plan.duties.end(), [](const DutyRow& one, const DutyRow& other) {
            return one.state.shape == Shape::Open && other.state.shape != Shape::Open;
        });
    planHalves(context, plan);
}

} // namespace muniment::binder

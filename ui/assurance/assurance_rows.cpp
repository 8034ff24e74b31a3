// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/assurance_rows.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/document_names.h"
#include "core/standing/document_warnings.h"
#include "core/standing/in_scope.h"
#include "core/standing/requirement_state.h"
#include "core/standing/standing_messages.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::AssuranceDocument;
using controls::Who;

namespace {

class AssuranceRows
{
    Q_DECLARE_TR_FUNCTIONS(AssuranceRows)

public:
    static QString time(const assurance::DocumentFields& fields)
    {
        if (const auto period = fields.period())
            return periodOnScreen(*period);
        if (fields.asOf.isValid())
            return tr("as of %1").arg(dayOnScreen(fields.asOf));
        if (fields.expiry.isValid())
            return tr("to %1").arg(dayOnScreen(fields.expiry));
        return fields.issued.isValid() ? dayOnScreen(fields.issued) : QString();
    }

    static QString leansOnNothing() { return tr("no document named"); }
    static QString supports() { return tr("supported"); }
    static QString notSupportedFor(const QStringList& assets)
    {
        return tr("not supported for %1").arg(assets.join(u", "_s));
    }
    static QString ended() { return tr("ended"); }
    static QString notYet() { return tr("not yet"); }
    static QString namesNothing() { return tr("names nothing of ours"); }
    static QString notToBeReliedOn() { return tr("not to be relied on"); }
};

// A document speaks about a scope where its provider is that of the scope.
bool isOfScope(const View& view, const AssuranceDocument& document)
{
    const scope::Scope* scope = view.facts->scope(view.scope);
    return !scope || scope->providerId == document.providerId;
}

int namedOf(const QStringList& ours, const assurance::DocumentNames& names, assurance::Field field)
{
    return int(std::count_if(
        ours.begin(), ours.end(), [&](const QString& each) { return names.says(field, each); }));
}

bool wasReplaced(const View& view, AssuranceDocumentId id)
{
    const auto& documents = view.facts->assurance.documents;
    return std::any_of(documents.begin(), documents.end(),
        [id](const AssuranceDocument& each) { return each.supersedes == id; });
}

Date lastCheckOf(const View& view, AssuranceDocumentId id)
{
    Date last;
    for (const assurance::RegisterCheck& each : view.facts->assurance.checksOf(id))
        if (!last.isValid() || each.checkedOn > last)
            last = each.checkedOn;
    return last;
}

DocumentRow documentRowOf(const View& view, const AssuranceDocument& document)
{
    const assurance::AssuranceFacts& facts = view.facts->assurance;
    DocumentRow row;
    row.id = document.id;
    row.number = document.number;
    row.fields = document.fields;
    if (const scope::Provider* provider = view.facts->provider(document.providerId))
        row.provider = provider->name;
    row.standing = assurance::standingOn(facts.standingFacts(document.id), view.asOf);
    const assurance::OurUse use = standing::ourUseOf(*view.facts, document.providerId, view.asOf);
    const assurance::DocumentNames names(document.fields);
    row.services = int(use.services.size());
    row.servicesNamed = namedOf(use.services, names, assurance::Field::Service);
    row.regions = int(use.regions.size());
    row.regionsNamed = namedOf(use.regions, names, assurance::Field::Region);
    for (const assurance::RecordedException& each : facts.exceptions)
        row.exceptionsOpen
            += each.documentId == document.id && each.touches == assurance::Touches::Undecided ? 1
                                                                                               : 0;
    for (const assurance::Duty& each : facts.dutiesOf(document.id)) {
        ++row.duties;
        row.dutiesDecided += each.decision.state == assurance::DutyState::Undecided ? 0 : 1;
    }
    for (const assurance::Reliance& each : facts.reliances)
        row.leaning += each.documentId == document.id && each.holdsOn(view.asOf)
                && (view.scope.isNull() || each.scopeId == view.scope)
            ? 1
            : 0;
    if (const auto review = facts.reviewOf(document.id))
        row.reviewedOn = review->reviewedOn;
    row.checkedOn = lastCheckOf(view, document.id);
    row.isReplaced = wasReplaced(view, document.id);
    return row;
}

HalfRow halfOf(const View& view, const standing::FrameworkFacts& framework,
    const controls::Requirement& requirement, const standing::RequirementStanding& standing)
{
    HalfRow row;
    row.requirementId = requirement.id;
    row.framework = framework.framework.name;
    row.identifier = requirement.identifier;
    row.title = requirement.title;
    row.who = standing.responsibility.who;
    row.providerHalf = standing.responsibility.providerHalf;
    if (const scope::Scope* scope = view.facts->scope(view.scope))
        row.scope = scope->name;
    return row;
}

// Of the scope in which the half leans on the document.
QStringList unsupportedIn(const View& view, const QList<AssetId>& unsupported, ScopeId scope)
{
    QStringList codes;
    for (const AssetId id : unsupported)
        if (const scope::Asset* asset = view.facts->asset(id); asset && asset->scopeId == scope)
            codes.append(scope::assetCode(asset->number));
    codes.sort();
    return codes;
}

void lean(const View& view, const standing::ProviderProof& proof, HalfRow& row)
{
    row.relianceId = proof.relianceId;
    row.documentId = proof.documentId;
    row.page = proof.page;
    row.standing = proof.standing;
    row.support = proof.support;
    if (const scope::Scope* scope = view.facts->scope(proof.scopeId))
        row.scope = scope->name;
    if (const AssuranceDocument* document = view.facts->assurance.document(proof.documentId)) {
        row.document = assurance::documentCode(document->number);
        row.documentTitle = document->fields.title;
    }
}

// The scopes in which the half leans on nothing, where it leans on something in another.
void addWithoutDocument(const View& view, const HalfRow& half, QList<HalfRow>& rows)
{
    const QList<ScopeId> asked
        = view.scope.isNull() ? QList<ScopeId>() : QList<ScopeId>{view.scope};
    for (const standing::ScopeHalf& each :
        standing::scopeHalvesOf(*view.facts, half.requirementId, asked, view.period, view.asOf)) {
        if (!each.proof.isEmpty() || (each.who != Who::Provider && each.who != Who::Shared))
            continue;
        HalfRow row = half;
        row.who = each.who;
        row.scopeId = each.scopeId;
        row.unsupported = unsupportedIn(view, each.unsupported, each.scopeId);
        if (const scope::Scope* scope = view.facts->scope(each.scopeId))
            row.scope = scope->name;
        rows.append(row);
    }
}

} // namespace

bool DocumentRow::needsWork() const
{
    using assurance::Standing;
    if (isReplaced)
        return false;
    switch (standing.standing) {
    case Standing::EndsSoon:
    case Standing::SurveillanceNotShown:
    case Standing::Expired:
    case Standing::EditionNoLongerAccepted:
    case Standing::Suspended:
    case Standing::Withdrawn:
    case Standing::LookAgain:
        return true;
    default:
        return !reviewedOn.isValid();
    }
}

bool DutyRow::needsWork() const
{
    return standing == standing::DutyStanding::Undecided
        || standing == standing::DutyStanding::NotMet
        || standing == standing::DutyStanding::MetProofStale;
}

QByteArray HalfRow::key() const
{
    // Of several scopes in which nothing is named, each is a row of its own.
    const QByteArray key = idBytes(requirementId) + idBytes(relianceId);
    return scopeId.isNull() ? key : key + idBytes(scopeId);
}

QList<DocumentRow> documentRows(const View& view)
{
    QList<DocumentRow> rows;
    for (const AssuranceDocument& each : view.facts->assurance.documents)
        if (isOfScope(view, each))
            rows.append(documentRowOf(view, each));
    return rows;
}

QList<DutyRow> dutyRows(const View& view)
{
    QList<DutyRow> rows;
    for (const assurance::Duty& each : view.facts->assurance.duties) {
        const AssuranceDocument* document = view.facts->assurance.document(each.documentId);
        if (!document || !isOfScope(view, *document) || wasReplaced(view, document->id))
            continue;
        DutyRow row{each, standing::dutyStandingOf(*view.facts, each, view.asOf),
            assurance::documentCode(document->number), document->fields.title, {}, {}};
        if (const auto* control = view.facts->control(each.decision.controlId))
            row.control = controls::controlCode(control->control.number);
        if (const scope::Person* by = view.facts->person(each.decision.decidedBy))
            row.decidedBy = by->name;
        rows.append(row);
    }
    return rows;
}

QList<HalfRow> halfRows(const View& view)
{
    QList<HalfRow> rows;
    for (const standing::FrameworkFacts* framework :
        standing::frameworksIn(*view.facts, view.scope)) {
        const QList<standing::RequirementStanding> standings = standing::frameworkStanding(
            *view.facts, *framework, view.scope, view.period, view.asOf);
        for (qsizetype index = 0; index < standings.size(); ++index) {
            const standing::RequirementStanding& each = standings.at(index);
            const bool isTheirs = each.responsibility.who == Who::Provider
                || each.responsibility.who == Who::Shared;
            const bool applies
                = each.applicability.state == controls::ApplicabilityState::Applicable;
            if (each.providerProof.isEmpty() && (!isTheirs || !applies))
                continue;
            HalfRow row = halfOf(view, *framework, framework->requirements.at(index), each);
            if (each.providerProof.isEmpty())
                rows.append(row);
            for (const standing::ProviderProof& proof : each.providerProof) {
                lean(view, proof, row);
                row.unsupported = unsupportedIn(view, each.unsupported, proof.scopeId);
                rows.append(row);
            }
            if (!each.providerProof.isEmpty())
                addWithoutDocument(
                    view, halfOf(view, *framework, framework->requirements.at(index), each), rows);
        }
    }
    return rows;
}

StateMark markOf(const assurance::StandingOn& standing)
{
    using assurance::Standing;
    const QString words = assurance::standingWords(standing);
    switch (standing.standing) {
    case Standing::InForce:
    case Standing::Covers:
    case Standing::Listed:
        return {Shape::Full, Tone::Good, words};
    case Standing::EndsSoon:
    case Standing::LookAgain:
        return {Shape::Clock, Tone::Due, words};
    case Standing::SurveillanceNotShown:
    case Standing::Bridges:
        return {Shape::Half, Tone::Warning, words};
    case Standing::Expired:
    case Standing::EditionNoLongerAccepted:
    case Standing::SincePeriodEnd:
    case Standing::BridgeEnded:
        return {Shape::Dotted, Tone::Lapsed, words};
    case Standing::Suspended:
    case Standing::Withdrawn:
        return {Shape::Square, Tone::Bad, words};
    default:
        return {Shape::Open, Tone::Quiet, words};
    }
}

StateMark markOf(standing::DutyStanding standing)
{
    using standing::DutyStanding;
    const QString words = standing::dutyStandingWords(standing);
    switch (standing) {
    case DutyStanding::Met:
        return {Shape::Full, Tone::Good, words};
    case DutyStanding::MetProofStale:
        return {Shape::Dotted, Tone::Lapsed, words};
    case DutyStanding::NotMet:
        return {Shape::Square, Tone::Bad, words};
    case DutyStanding::DoesNotConcernUs:
        return {Shape::Dash, Tone::Quiet, words};
    case DutyStanding::Undecided:
        break;
    }
    return {Shape::Open, Tone::Quiet, words};
}

StateMark supportMark(const HalfRow& row)
{
    if (row.leansOnNothing())
        return {Shape::Square, Tone::Bad, AssuranceRows::leansOnNothing()};
    switch (row.support) {
    case standing::Support::Supports:
        return row.unsupported.isEmpty()
            ? StateMark{Shape::Full, Tone::Good, AssuranceRows::supports()}
            : StateMark{
                Shape::Half, Tone::Warning, AssuranceRows::notSupportedFor(row.unsupported)};
    case standing::Support::Ended:
        return {Shape::Dotted, Tone::Lapsed, AssuranceRows::ended()};
    case standing::Support::NotYet:
        return {Shape::Clock, Tone::Warning, AssuranceRows::notYet()};
    case standing::Support::NamesNothingOfOurs:
        return {Shape::Half, Tone::Warning, AssuranceRows::namesNothing()};
    case standing::Support::MayNotBeReliedOn:
        break;
    }
    return {Shape::Square, Tone::Bad, AssuranceRows::notToBeReliedOn()};
}

QString timeOfDocument(const assurance::DocumentFields& fields)
{
    return AssuranceRows::time(fields);
}

QList<assurance::SettledName> namesNotFound(const View& view, const DocumentRow& row)
{
    const assurance::AssuranceDocument* document = view.facts->assurance.document(row.id);
    if (!document)
        return {};
    const assurance::OurUse use = standing::ourUseOf(*view.facts, document->providerId, view.asOf);
    QList<assurance::SettledName> missing;
    const assurance::DocumentNames names(document->fields);
    const auto add = [&](assurance::Field field, const QStringList& ours) {
        for (const QString& each : ours)
            if (!names.says(field, each))
                missing.append({row.id, field, each, {}, {}});
    };
    add(assurance::Field::Service, use.services);
    add(assurance::Field::Region, use.regions);
    return missing;
}

} // namespace muniment::ui

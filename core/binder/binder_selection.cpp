// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_selection.h"

#include "core/audits/audits_messages.h"
#include "core/binder/binder_messages.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/covered_time.h"

#include <algorithm>

namespace muniment::binder {

namespace {

bool same(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QList<scope::Scope>> findScopes(
    const QStringList& wanted, const audits::Audit* audit, const standing::Facts& facts)
{
    if (wanted.isEmpty() && audit && !audit->scopeId.isNull()) {
        const scope::Scope* scope = facts.scope(audit->scopeId);
        Q_ASSERT(scope);
        return QList<scope::Scope>{*scope};
    }
    if (wanted.isEmpty())
        return facts.scopes;
    QList<scope::Scope> found;
    for (const QString& text : wanted) {
        const auto it = std::find_if(
            facts.scopes.begin(), facts.scopes.end(), [&text](const scope::Scope& each) {
                return same(each.name, text) || same(scope::scopeCode(each.number), text);
            });
        if (it == facts.scopes.end())
            return fail(Problem::NotFound, scope::cause::scopeNotFound, {text});
        if (std::none_of(found.begin(), found.end(),
                [&it](const scope::Scope& each) { return each.id == it->id; }))
            found.append(*it);
    }
    return found;
}

bool appliesTo(const standing::Facts& facts, const QList<scope::Scope>& scopes, FrameworkId id)
{
    return std::any_of(facts.scopeFrameworks.begin(), facts.scopeFrameworks.end(),
        [&](const controls::ScopeFramework& each) {
            return each.frameworkId == id
                && std::any_of(scopes.begin(), scopes.end(),
                    [&each](const scope::Scope& scope) { return scope.id == each.scopeId; });
        });
}

Result<QList<const standing::FrameworkFacts*>> findFrameworks(const QStringList& wanted,
    const audits::Audit* audit, const QList<scope::Scope>& scopes, const standing::Facts& facts)
{
    QList<const standing::FrameworkFacts*> found;
    for (const QString& text : wanted) {
        const auto it = std::find_if(facts.frameworks.begin(), facts.frameworks.end(),
            [&text](const standing::FrameworkFacts& each) {
                return same(each.framework.code, text) || same(each.framework.name, text);
            });
        if (it == facts.frameworks.end())
            return fail(Problem::NotFound, controls::cause::frameworkNotFound, {text});
        found.append(&*it);
    }
    if (!found.isEmpty())
        return found;
    const bool ofAudit = audit && !audit->frameworks.isEmpty();
    for (const standing::FrameworkFacts& each : facts.frameworks)
        if (ofAudit ? audit->frameworks.contains(each.framework.id)
                    : appliesTo(facts, scopes, each.framework.id))
            found.append(&each);
    // A vault that says nothing of what applies where: all that it has.
    if (found.isEmpty() && facts.scopeFrameworks.isEmpty())
        for (const standing::FrameworkFacts& each : facts.frameworks)
            found.append(&each);
    return found;
}

// A binder for an audit may be about less than the audit, never about something else: its cover
// bears the audit's name.
Status checkWithin(const Selection& selection)
{
    if (!selection.audit)
        return {};
    const audits::Audit& audit = *selection.audit;
    const auto outside = [&audit](const QString& what) {
        return fail(Problem::Refused, cause::outsideTheAudit,
            {what, audits::auditCode(audit.number) + QStringLiteral(" ") + audit.name});
    };
    for (const scope::Scope& each : selection.scopes)
        if (!audit.scopeId.isNull() && each.id != audit.scopeId)
            return outside(each.name);
    for (const standing::FrameworkFacts* each : selection.frameworks)
        if (!audit.frameworks.isEmpty() && !audit.frameworks.contains(each->framework.id))
            return outside(each->framework.name);
    if (!audit.period.contains(selection.period))
        return outside(periodText(selection.period));
    return {};
}

Period periodOf(const BinderOptions& options, const Selection& selection)
{
    if (options.period)
        return *options.period;
    if (selection.audit)
        return selection.audit->period;
    Period whole = selection.scopes.first().period;
    for (const scope::Scope& scope : selection.scopes) {
        whole.from = std::min(whole.from, scope.period.from);
        whole.until = std::max(whole.until, scope.period.until);
    }
    return whole;
}

// A name that nobody typed opens files: it is the auditor's only where the binder is for the class
// that this auditor belongs to.
QString recipientOf(const BinderOptions& options, const audits::Audit* audit)
{
    if (!options.recipient.isEmpty() || !audit)
        return options.recipient;
    return options.recipientClass == classOfAuditor(audit->kind) ? audit->auditor : QString();
}

// Where frameworks were chosen, only controls that meet something in them belong here.
QList<const standing::ControlFacts*> controlsFor(
    const Selection& selection, const standing::Facts& facts, bool frameworksChosen)
{
    QSet<RequirementId> requirements;
    for (const standing::FrameworkFacts* framework : selection.frameworks)
        for (const controls::Requirement& each : framework->requirements)
            requirements.insert(each.id);
    QSet<ControlId> inScopes;
    for (const scope::Scope& scope : selection.scopes)
        for (const standing::ControlFacts* each : facts.controlsIn(scope.id))
            inScopes.insert(each->control.id);

    QList<const standing::ControlFacts*> found;
    for (const standing::ControlFacts& each : facts.controls) {
        const bool meets = !frameworksChosen
            || std::any_of(each.requirements.begin(), each.requirements.end(),
                [&](RequirementId id) { return requirements.contains(id); });
        if (meets && inScopes.contains(each.control.id)
            && !each.control.isRetiredOn(selection.period.from))
            found.append(&each);
    }
    return found;
}

// What an auditor asked for is no business of a customer.
QList<const audits::Request*> requestsFor(
    const Selection& selection, audits::RecipientClass recipient, const standing::Facts& facts)
{
    QList<const audits::Request*> found;
    if (!selection.audit || recipient == audits::RecipientClass::Customer)
        return found;
    for (const audits::Request& each : facts.requests)
        if (each.auditId == selection.audit->id)
            found.append(&each);
    return found;
}

bool answersRequest(const Selection& selection, EvidenceId item)
{
    return std::any_of(
        selection.requests.begin(), selection.requests.end(), [item](const audits::Request* each) {
            return each->state != audits::RequestState::Withdrawn && each->evidence.contains(item);
        });
}

// What an item has to do with the binder, its days left aside.
enum class Belongs { Here, Elsewhere, Nowhere };

Belongs belongs(const Selection& selection, const standing::Facts& facts,
    const QSet<ControlId>& controls, const standing::EvidenceFacts& item)
{
    if (answersRequest(selection, item.item.id))
        return Belongs::Here;
    const assurance::AssuranceDocument* document = facts.assurance.document(item.documentId);
    if (item.links.isEmpty() && !document)
        return Belongs::Nowhere;
    const bool isHere = (document && isOfScopes(selection, facts, *document))
        || std::any_of(
            item.links.begin(), item.links.end(), [&controls](const evidence::EvidenceLink& link) {
                return controls.contains(link.controlId);
            });
    return isHere ? Belongs::Here : Belongs::Elsewhere;
}

// Nobody is handed what supports nothing that the binder speaks of and answers no request. Proof
// without days cannot be said to lie outside the period, so it is in.
void sortEvidence(Selection& selection, const standing::Facts& facts)
{
    QSet<ControlId> controls;
    for (const standing::ControlFacts* each : selection.controls)
        controls.insert(each->control.id);
    for (const standing::EvidenceFacts& each : facts.evidence) {
        const Belongs where = belongs(selection, facts, controls, each);
        const bool inPeriod
            = !evidence::spanOf(each.item) || evidence::bearsOn(each.item, selection.period);
        if (where == Belongs::Nowhere)
            selection.unlinked.append(&each);
        else if (where == Belongs::Elsewhere || !inPeriod)
            selection.outside.append(&each);
        else if (each.isHeld() || each.isRefusedWithDocument())
            selection.exhibits.append(&each);
        else
            selection.sentAway.append(&each);
    }
}

} // namespace

Result<const audits::Audit*> findAudit(const QString& text, const QList<audits::Audit>& audits)
{
    if (text.isEmpty())
        return nullptr;
    for (const audits::Audit& audit : audits)
        if (same(audit.name, text) || same(audits::auditCode(audit.number), text)
            || same(idText(audit.id), text))
            return &audit;
    return fail(Problem::NotFound, audits::cause::auditNotFound, {text});
}

audits::RecipientClass classOfAuditor(audits::AuditKind kind)
{
    switch (kind) {
    case audits::AuditKind::Customer:
        return audits::RecipientClass::Customer;
    case audits::AuditKind::Regulator:
        return audits::RecipientClass::Regulator;
    case audits::AuditKind::Certification:
    case audits::AuditKind::Surveillance:
    case audits::AuditKind::Recertification:
    case audits::AuditKind::Type1:
    case audits::AuditKind::Type2:
    case audits::AuditKind::Internal:
        return audits::RecipientClass::OwnAuditor;
    }
    Q_UNREACHABLE();
}

QList<ScopeId> Selection::scopeIds() const
{
    QList<ScopeId> ids;
    for (const scope::Scope& each : scopes)
        ids.append(each.id);
    return ids;
}

bool isOfScopes(const Selection& selection, const standing::Facts& facts,
    const assurance::AssuranceDocument& document)
{
    for (const assurance::Reliance& reliance : facts.assurance.reliances)
        if (reliance.documentId == document.id && reliance.holdsIn(selection.period)
            && selection.scopeIds().contains(reliance.scopeId))
            return true;
    return std::any_of(selection.scopes.begin(), selection.scopes.end(),
        [&document](const scope::Scope& scope) { return scope.providerId == document.providerId; });
}

Result<Selection> selectFor(const BinderOptions& options, const standing::Facts& facts, Date asOf)
{
    Selection selection;
    const Result<const audits::Audit*> audit = findAudit(options.audit, facts.audits);
    if (!audit)
        return failWith(audit);
    selection.audit = *audit;
    selection.recipient = recipientOf(options, selection.audit);
    const Result<QList<scope::Scope>> scopes = findScopes(options.scopes, selection.audit, facts);
    if (!scopes)
        return failWith(scopes);
    if (scopes->isEmpty())
        return fail(Problem::Refused, cause::noScope);
    selection.scopes = *scopes;
    const Result<QList<const standing::FrameworkFacts*>> frameworks
        = findFrameworks(options.frameworks, selection.audit, selection.scopes, facts);
    if (!frameworks)
        return failWith(frameworks);
    selection.frameworks = *frameworks;
    selection.period = periodOf(options, selection);
    if (const Status within = checkWithin(selection); !within)
        return failWith(within);
    if (asOf < selection.period.from)
        return fail(Problem::Invalid, cause::asOfBeforePeriod,
            {dateText(asOf), dateText(selection.period.from)});
    for (const scope::Asset& asset : facts.assets)
        if (asset.wasInServiceIn(selection.period)
            && std::any_of(selection.scopes.begin(), selection.scopes.end(),
                [&asset](const scope::Scope& scope) { return scope.id == asset.scopeId; }))
            selection.assets.append(asset);
    const bool chosen = !options.frameworks.isEmpty()
        || (selection.audit && !selection.audit->frameworks.isEmpty());
    selection.controls = controlsFor(selection, facts, chosen);
    selection.requests = requestsFor(selection, options.recipientClass, facts);
    sortEvidence(selection, facts);
    return selection;
}

} // namespace muniment::binder

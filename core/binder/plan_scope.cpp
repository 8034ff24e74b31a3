// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/controls/responsibility.h"
#include "core/controls/said_halves.h"
#include "core/scope/scope_messages.h"
#include "core/standing/in_scope.h"
#include "core/standing/requirement_state.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanScope
{
    Q_DECLARE_TR_FUNCTIONS(PlanScope)

public:
    static QString none() { return tr("none named"); }
    static QString providersUnproven(const QString& ours)
    {
        return tr("provider's half unproven; ours: %1").arg(ours);
    }
    static QString appliesFrom(const QString& name, const QString& day)
    {
        return tr("%1, applies from %2").arg(name, day);
    }
    static QString excluded() { return tr("excluded"); }
    static QString inScope(const QString& scope, const QString& reason)
    {
        return tr("in %1: %2").arg(scope, reason);
    }
    static QString otherParty(const QString& party) { return tr("other party: %1").arg(party); }
    static QString layersSource(const controls::PublishedSplit& split)
    {
        return tr("By %1, “%2”, page dated %3, looked at on %4: %5. One system usually mixes "
                  "models; the model belongs to the asset. Customer data, configurations and "
                  "identities stay with the customer in every model.")
            .arg(split.publisher, split.pageTitle, standing::dayWords(split.pageDate),
                standing::dayWords(split.lookedAtOn), split.address);
    }
    static QString scopeName(const scope::Scope& scope)
    {
        return scope::scopeCode(scope.number) + u' ' + scope.name;
    }
    static QString forOrientation(const QStringList& providers)
    {
        return tr("For orientation only: no such page of %1 is recorded, and what follows does not "
                  "bind it. Who carries out a requirement here is what the pages after it say.")
            .arg(providers.join(QStringLiteral(", ")));
    }
    static QString noControl() { return tr("no control of ours yet"); }
    static QString asked(const QString& half) { return noControl() + u'\n' + askedOfUs(half); }
    static QString askedOfUs(const QString& half) { return tr("Asked of us: %1").arg(half); }
    static QString onAsset(const QString& asset, const controls::ResponsibilityOverride& said)
    {
        QStringList words{controls::ourSaidWords(controls::saidHalf(said), asset)};
        if (!said.providerHalf.isEmpty())
            words.append(tr("Provider's half: %1").arg(said.providerHalf));
        return words.join(u' ');
    }
};

QString frameworksOf(const PlanContext& context, ScopeId id)
{
    QStringList names;
    for (const controls::ScopeFramework& each : context.facts.scopeFrameworks) {
        const standing::FrameworkFacts* framework = context.facts.framework(each.frameworkId);
        if (each.scopeId == id && framework)
            names.append(PlanScope::appliesFrom(
                framework->framework.name, standing::dayWords(each.appliesFrom)));
    }
    return names.join(u'\n');
}

QString modelsOf(const PlanContext& context, ScopeId id)
{
    QStringList models;
    for (const scope::ServiceModel model : scope::allServiceModels())
        if (std::any_of(context.selection.assets.begin(), context.selection.assets.end(),
                [&](const scope::Asset& asset) {
                    return asset.scopeId == id && asset.serviceModel == model;
                }))
            models.append(scope::serviceModelWords(model));
    return models.join(QStringLiteral(", "));
}

QStringList controlsOfAsset(const PlanContext& context, const scope::Asset& asset)
{
    QStringList codes;
    for (const standing::ControlFacts* control : context.selection.controls)
        if (std::any_of(control->implementations.begin(), control->implementations.end(),
                [&asset](const controls::Implementation& each) {
                    return each.assetId == asset.id && each.applies == controls::Applies::Applies;
                }))
            codes.append(controls::controlCode(control->control.number));
    return codes;
}

QString rowTarget(
    const standing::FrameworkFacts& framework, const controls::Requirement& requirement)
{
    return QStringLiteral("requirement:") + framework.framework.code + u'/'
        + requirement.identifier;
}

// Why a person left a requirement out, and who approved it: a line for each scope in which it was.
QStringList exclusionsOf(const PlanContext& context, const standing::RequirementStanding& standing)
{
    QStringList lines;
    for (const controls::Applicability& each : standing.exclusions) {
        QString line = each.reason;
        const QString approver = personWords(context.facts, each.approverId);
        if (!approver.isEmpty())
            line += QStringLiteral(" (") + approver + u')';
        const scope::Scope* scope = context.facts.scope(each.scopeId);
        lines.append(scope && context.selection.scopes.size() > 1
                ? PlanScope::inScope(scope->name, line)
                : line);
    }
    return lines;
}

// The same, where the requirement applies in none of the scopes.
QString exclusionOf(const PlanContext& context, const standing::RequirementStanding& standing)
{
    return standing.state == standing::State::Excluded ? exclusionsOf(context, standing).join(u'\n')
                                                       : QString();
}

// What a person said for single assets, by requirement, where it is not what holds for the asset
// without that word.
QHash<RequirementId, QStringList> assetExceptions(const PlanContext& context)
{
    QHash<AssetId, const scope::Asset*> assets;
    for (const scope::Asset& each : context.selection.assets)
        assets.insert(each.id, &each);
    QHash<RequirementId, QStringList> lines;
    for (const scope::Scope& scope : context.selection.scopes) {
        const QList<controls::ResponsibilityOverride> said = context.facts.overridesOf(scope.id);
        QHash<RequirementId, QList<controls::ResponsibilityOverride>> ofTheScope;
        for (const controls::ResponsibilityOverride& each : said)
            if (each.assetId.isNull())
                ofTheScope[each.requirementId].append(each);
        for (const controls::ResponsibilityOverride& each : said) {
            const scope::Asset* asset = assets.value(each.assetId);
            const controls::Requirement* requirement
                = asset ? context.facts.requirement(each.requirementId) : nullptr;
            if (!requirement)
                continue;
            if (controls::isException(
                    *requirement, *asset, each, ofTheScope.value(each.requirementId)))
                lines[each.requirementId].append(
                    PlanScope::onAsset(scope::assetCode(asset->number), each));
        }
    }
    for (QStringList& each : lines)
        each.sort();
    return lines;
}

// What a person said of our half for a whole scope, each text once.
QStringList saidForScopes(const PlanContext& context, RequirementId requirement)
{
    QStringList lines;
    for (const scope::Scope& scope : context.selection.scopes)
        for (const controls::ResponsibilityOverride& each : context.facts.overridesOf(scope.id))
            if (each.requirementId == requirement && each.assetId.isNull()
                && !each.ourHalf.isEmpty() && !lines.contains(each.ourHalf))
                lines.append(each.ourHalf);
    return lines;
}

// What the provider alone carries out, and no document supports, is not in order by what we do to
// rely on it.
bool isProvidersUnproven(const standing::RequirementStanding& standing)
{
    return standing.responsibility.who == controls::Who::Provider && !standing.controls.isEmpty()
        && standing.state != standing::State::Excluded
        && std::none_of(standing.providerProof.begin(), standing.providerProof.end(),
            [](const standing::ProviderProof& each) {
                return each.support == standing::Support::Supports;
            });
}

State stateOf(const standing::RequirementStanding& standing)
{
    State state = printed(standing.state);
    if (isProvidersUnproven(standing))
        state.word = PlanScope::providersUnproven(state.word);
    return state;
}

MatrixRow matrixRow(const PlanContext& context, const standing::FrameworkFacts& framework,
    const controls::Requirement& requirement, const standing::RequirementStanding& standing)
{
    MatrixRow row;
    row.identifier = requirement.identifier;
    row.target = rowTarget(framework, requirement);
    row.excluded = exclusionOf(context, standing);
    row.title = requirement.title;
    row.family = requirement.family;
    row.who = controls::whoWords(standing.responsibility.who);
    row.responsible = standing.responsibility.who;
    row.otherParty = standing.responsibility.otherParty;
    row.state = stateOf(standing);
    if (!row.excluded.isEmpty())
        return row;
    row.excludedIn = exclusionsOf(context, standing);
    // A half that the provider does not have is not printed, whatever text the catalog brings.
    if (standing.responsibility.who != controls::Who::Ours)
        row.providerHalf = standing.responsibility.providerHalf;
    for (const ControlId id : standing.controls)
        if (const standing::ControlFacts* control = context.facts.control(id))
            row.ourHalf.append(
                controls::controlCode(control->control.number) + u' ' + control->control.title);
    if (!row.ourHalf.isEmpty())
        row.ourHalf.append(saidForScopes(context, requirement.id));
    // Where the provider carries it out, what is left to us is not told by our controls.
    if (!row.ourHalf.isEmpty() && standing.responsibility.who == controls::Who::Provider
        && !standing.responsibility.ourHalf.isEmpty()
        && !row.ourHalf.contains(standing.responsibility.ourHalf))
        row.ourHalf.append(PlanScope::askedOfUs(standing.responsibility.ourHalf));
    if (row.ourHalf.isEmpty())
        row.ourHalf.append(standing.responsibility.ourHalf.isEmpty()
                ? PlanScope::noControl()
                : PlanScope::asked(standing.responsibility.ourHalf));
    return row;
}

// Proof held for its controls, and the documents that the provider's half leans on.
QStringList exhibitsOf(const PlanContext& context, const standing::RequirementStanding& standing,
    const QSet<EvidenceId>& inBinder)
{
    QSet<qint64> numbers;
    for (const EvidenceId id : standing.evidence + standing.withoutDays)
        if (const standing::EvidenceFacts* item = context.facts.evidenceItem(id);
            item && inBinder.contains(id))
            numbers.insert(item->item.number);
    for (const standing::ProviderProof& proof : standing.providerProof) {
        const auto* document = context.facts.assurance.document(proof.documentId);
        const standing::EvidenceFacts* item
            = document ? context.facts.evidenceOfRevision(document->revisionId) : nullptr;
        if (item && inBinder.contains(item->item.id))
            numbers.insert(item->item.number);
    }
    QList<qint64> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList codes;
    for (const qint64 number : sorted)
        codes.append(evidence::evidenceCode(number));
    return codes;
}

RequirementRow requirementRow(const PlanContext& context, const standing::FrameworkFacts& framework,
    const controls::Requirement& requirement, const standing::RequirementStanding& standing,
    const QSet<EvidenceId>& inBinder)
{
    RequirementRow row;
    row.target = rowTarget(framework, requirement);
    row.frameworkCode = framework.framework.code;
    row.identifier = requirement.identifier;
    row.title = requirement.title;
    row.family = requirement.family;
    row.alwaysLookedAt = requirement.attention == controls::Attention::AlwaysLookedAt;
    row.clause = requirement.part == controls::RequirementPart::Clause;
    row.state = stateOf(standing);
    if (standing.state == standing::State::Excluded) {
        row.who = PlanScope::excluded();
        row.reason = exclusionOf(context, standing);
        return row;
    }
    row.who = standing.responsibility.who == controls::Who::OtherParty
        ? PlanScope::otherParty(standing.responsibility.otherParty)
        : controls::whoWords(standing.responsibility.who);
    for (const ControlId id : standing.controls)
        if (const standing::ControlFacts* control = context.facts.control(id))
            row.controls.append(controls::controlCode(control->control.number));
    for (const ControlId id : standing.deciding)
        if (const standing::ControlFacts* control = context.facts.control(id))
            row.sheets.append(
                QStringLiteral("control:") + controls::controlCode(control->control.number));
    row.exhibits = exhibitsOf(context, standing, inBinder);
    return row;
}

AssetRow assetRow(const PlanContext& context, const scope::Asset& asset, const QString& scope)
{
    AssetRow row;
    row.number = scope::assetCode(asset.number);
    row.kind = scope::assetKindWords(asset.kind);
    row.name = asset.name;
    row.scope = scope;
    row.service = asset.service;
    row.model = scope::serviceModelWords(asset.serviceModel);
    row.region = asset.region;
    row.ownerRole = roleWords(context.facts, asset.ownerId);
    row.dataClasses = asset.dataClasses.join(QStringLiteral(", "));
    row.inService = spanWords(asset.inServiceFrom, asset.inServiceUntil);
    row.retiredInPeriod
        = asset.inServiceUntil.isValid() && asset.inServiceUntil <= context.selection.period.until;
    row.controls = controlsOfAsset(context, asset);
    return row;
}

// Those of the binder's scopes that a framework applies to, each with its code where it has
// several.
QString scopesWords(const PlanContext& context, const standing::FrameworkFacts& framework)
{
    const QList<ScopeId> applied
        = standing::scopesOf(context.facts, framework.framework.id, context.selection.scopeIds());
    QStringList names;
    for (const scope::Scope& each : context.selection.scopes)
        if (applied.contains(each.id))
            names.append(
                context.selection.scopes.size() > 1 ? PlanScope::scopeName(each) : each.name);
    return names.join(QStringLiteral(" · "));
}

} // namespace

QList<ScopeSheet> planScopes(const PlanContext& context)
{
    QList<ScopeSheet> sheets;
    for (const scope::Scope& each : context.selection.scopes) {
        ScopeSheet sheet;
        sheet.code = scope::scopeCode(each.number);
        sheet.name = each.name;
        sheet.statement = each.statement;
        sheet.exclusions = each.exclusions;
        if (const scope::Provider* provider = context.facts.provider(each.providerId))
            sheet.provider = provider->name;
        sheet.models = modelsOf(context, each.id);
        sheet.regions = each.regions.join(QStringLiteral(", "));
        sheet.frameworks = frameworksOf(context, each.id);
        sheet.period = standing::periodWords(context.selection.period);
        sheet.owner = personWords(context.facts, each.ownerId);
        const scope::Scope* parent = context.facts.scope(each.inheritsFrom);
        sheet.inherits = parent ? parent->name : PlanScope::none();
        sheets.append(sheet);
    }
    return sheets;
}

QList<AssetRow> planAssets(const PlanContext& context)
{
    QList<AssetRow> rows;
    const bool isInSeveral = context.selection.scopes.size() > 1;
    for (const scope::Scope& in : context.selection.scopes)
        for (const scope::AssetKind kind : scope::allAssetKinds())
            for (const scope::Asset& asset : context.selection.assets)
                if (asset.scopeId == in.id && asset.kind == kind)
                    rows.append(assetRow(
                        context, asset, isInSeveral ? PlanScope::scopeName(in) : QString()));
    return rows;
}

// The providers of the scopes that are not the publisher of the split, by any name of theirs.
QStringList providersBut(const PlanContext& context, const QString& publisher)
{
    QStringList others;
    for (const scope::Scope& each : context.selection.scopes) {
        const scope::Provider* provider = context.facts.provider(each.providerId);
        if (!provider || others.contains(provider->name))
            continue;
        const QStringList names
            = QStringList{provider->name, provider->contractingEntity} + provider->otherNames;
        if (std::none_of(names.begin(), names.end(), [&publisher](const QString& name) {
                return name.contains(publisher, Qt::CaseInsensitive);
            }))
            others.append(provider->name);
    }
    return others;
}

void planLayers(const PlanContext& context, BinderPlan& plan)
{
    const controls::PublishedSplit& split = controls::publishedSplit();
    plan.layersSource = PlanScope::layersSource(split);
    if (const QStringList others = providersBut(context, split.publisher); !others.isEmpty())
        plan.layersSource.prepend(PlanScope::forOrientation(others) + u' ');
    QList<qsizetype> used;
    const QList<scope::ServiceModel> models = scope::allServiceModels();
    for (qsizetype i = 0; i < models.size(); ++i)
        if (std::any_of(context.selection.assets.begin(), context.selection.assets.end(),
                [&](const scope::Asset& asset) { return asset.serviceModel == models.at(i); })) {
            used.append(i);
            plan.layerModels.append(scope::serviceModelWords(models.at(i)));
        }
    for (const controls::LayerRow& each : split.rows) {
        LayerRow row;
        row.layer = controls::layerWords(each.layer);
        const QList<controls::Who> published(each.published.begin(), each.published.end());
        for (const qsizetype model : used) {
            row.whoByModel.append(controls::whoWords(published.at(model)));
            row.providerByModel.append(published.at(model) != controls::Who::Ours);
        }
        plan.layers.append(row);
    }
}

QList<Matrix> planMatrices(const PlanContext& context)
{
    QList<Matrix> matrices;
    const QHash<RequirementId, QStringList> exceptions = assetExceptions(context);
    for (const standing::FrameworkFacts* framework : context.selection.frameworks) {
        Matrix matrix;
        matrix.frameworkName = framework->framework.name;
        matrix.scope = scopesWords(context, *framework);
        const QList<standing::RequirementStanding> standings
            = standing::frameworkStandingOver(context.facts, *framework,
                context.selection.scopeIds(), context.selection.period, context.input.asOf);
        for (qsizetype i = 0; i < standings.size(); ++i) {
            const controls::Requirement& requirement = framework->requirements.at(i);
            MatrixRow row = matrixRow(context, *framework, requirement, standings.at(i));
            if (row.excluded.isEmpty())
                row.exceptions = exceptions.value(requirement.id);
            matrix.rows.append(row);
        }
        matrices.append(matrix);
    }
    return matrices;
}

QList<FrameworkIndex> planIndexes(const PlanContext& context)
{
    QList<FrameworkIndex> indexes;
    QSet<EvidenceId> inBinder;
    for (const standing::EvidenceFacts* each : context.selection.exhibits)
        inBinder.insert(each->item.id);
    for (const standing::FrameworkFacts* framework : context.selection.frameworks) {
        FrameworkIndex index;
        index.code = framework->framework.code;
        index.name = framework->framework.name;
        if (!index.name.contains(framework->framework.edition))
            index.edition = framework->framework.edition;
        index.note = framework->framework.note;
        index.partial = framework->framework.extent == controls::Extent::Partial;
        const QList<standing::RequirementStanding> standings
            = standing::frameworkStandingOver(context.facts, *framework,
                context.selection.scopeIds(), context.selection.period, context.input.asOf);
        for (qsizetype i = 0; i < standings.size(); ++i) {
            const RequirementRow row = requirementRow(
                context, *framework, framework->requirements.at(i), standings.at(i), inBinder);
            ++(row.reason.isEmpty() ? index.applicable : index.excluded);
            index.rows.append(row);
        }
        indexes.append(index);
    }
    return indexes;
}

} // namespace muniment::binder

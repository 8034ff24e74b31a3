// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_halves.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/bridging.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/controls/responsibility.h"
#include "core/controls/said_halves.h"
#include "core/scope/scope_messages.h"
#include "core/standing/provider_half.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace muniment::binder {

namespace {

class PlanHalves
{
    Q_DECLARE_TR_FUNCTIONS(PlanHalves)

public:
    static QString page(const QString& document, int page)
    {
        return tr("%1, p. %2").arg(document).arg(page);
    }
    static QString coversTo(const QString& day) { return tr("covers to %1").arg(day); }
    static QString letterTo(const QString& day)
    {
        return tr("letter to %1, the provider's own word").arg(day);
    }
    static QString doesNotName(const QStringList& names)
    {
        return tr("does not name %1").arg(names.join(QStringLiteral(", ")));
    }
    static QString mayNotBeReliedOn() { return tr("may not be relied on"); }
    static QString notSupported() { return tr("so it does not support this half"); }
    static QString notSupportedFor(const QStringList& assets)
    {
        return tr("this half is not supported for %1").arg(assets.join(QStringLiteral(", ")));
    }
    static QString whoOf(const QString& who, const QStringList& identifiers)
    {
        return QStringLiteral("%1: %2").arg(who, identifiers.join(QStringLiteral(", ")));
    }
    static QString dutiesOf(const QString& counts) { return tr("duties %1").arg(counts); }
};

// The assets that a control applies to; all of the binder's where it is the whole organisation's.
QList<scope::Asset> assetsMeant(const PlanContext& context, const standing::ControlFacts& control)
{
    const auto applies = [&control](const scope::Asset& asset) {
        return std::any_of(control.implementations.begin(), control.implementations.end(),
            [&asset](const controls::Implementation& each) {
                return each.assetId == asset.id && each.applies == controls::Applies::Applies;
            });
    };
    const QList<scope::Asset>& all = context.selection.assets;
    if (std::none_of(all.begin(), all.end(), applies))
        return all;
    QList<scope::Asset> meant;
    std::copy_if(all.begin(), all.end(), std::back_inserter(meant), applies);
    return meant;
}

// What the document leaves out of what we use, and what follows for the half that leans on it.
QStringList limitsOf(const standing::ProviderProof& proof, const QList<scope::Asset>& meant)
{
    QStringList lines;
    QStringList notNamed = proof.notNamed;
    notNamed.removeIf([&meant](const QString& name) {
        return std::none_of(meant.begin(), meant.end(), [&name](const scope::Asset& asset) {
            return asset.service == name || asset.region == name;
        });
    });
    if (!notNamed.isEmpty())
        lines.append(PlanHalves::doesNotName(notNamed));
    if (proof.support == standing::Support::MayNotBeReliedOn)
        lines.append(PlanHalves::mayNotBeReliedOn());
    if (proof.support == standing::Support::NamesNothingOfOurs
        || proof.support == standing::Support::MayNotBeReliedOn)
        lines.append(PlanHalves::notSupported());
    return lines;
}

// The assets whose half leans on documents that do not name them, by number.
QStringList unsupportedOf(const PlanContext& context, const QList<RequirementId>& requirements,
    const QList<scope::Asset>& meant)
{
    QSet<AssetId> unsupported;
    for (const RequirementId id : requirements)
        for (const scope::Scope& scope : context.selection.scopes)
            for (const AssetId asset : standing::unsupportedAssets(
                     context.facts, id, scope.id, context.selection.period, context.input.asOf))
                unsupported.insert(asset);
    QStringList codes;
    for (const scope::Asset& asset : meant)
        if (unsupported.contains(asset.id))
            codes.append(scope::assetCode(asset.number));
    codes.sort();
    return codes;
}

// What a requirement's provider half leans on, one line for the document and one for its standing.
QStringList proofOf(const PlanContext& context, RequirementId requirement,
    const QList<scope::Asset>& meant, QSet<AssuranceDocumentId>* documents)
{
    QStringList lines;
    for (const scope::Scope& scope : context.selection.scopes)
        for (const standing::ProviderProof& proof : standing::providerProofOf(context.facts,
                 requirement, scope.id, context.selection.period, context.input.asOf)) {
            const auto* document = context.facts.assurance.document(proof.documentId);
            if (!document || documents->contains(document->id))
                continue;
            documents->insert(document->id);
            const QString name
                = assurance::documentCode(document->number) + u' ' + documentName(document->fields);
            lines.append(proof.page ? PlanHalves::page(name, *proof.page) : name);
            if (const auto period = document->fields.period();
                period && assurance::coversAPeriod(document->fields.type))
                lines.append(PlanHalves::coversTo(shortDay(period->until)));
            lines.append(assurance::standingWords(proof.standing));
            lines.append(limitsOf(proof, meant));
            for (const assurance::AssuranceDocument& letter : context.facts.assurance.documents)
                if (assurance::bridgeWrittenBy(context.input.asOf, letter.fields)
                    && assurance::reportBefore(letter, context.facts.assurance.documents)
                        == document)
                    lines.append(PlanHalves::letterTo(shortDay(letter.fields.bridgeThrough)));
        }
    return lines;
}

// Of what the documents ask, what bears on the requirement: duties of the controls that meet it.
// One that nobody decided on belongs to no control yet, and so to no requirement.
QString dutyCounts(const PlanContext& context, RequirementId requirement,
    const QSet<AssuranceDocumentId>& documents)
{
    QList<DutyRow> rows;
    for (const assurance::Duty& duty : context.facts.assurance.duties) {
        const standing::ControlFacts* control = context.facts.control(duty.decision.controlId);
        if (control && control->requirements.contains(requirement)
            && documents.contains(duty.documentId))
            rows.append(planDuty(context, duty));
    }
    return rows.isEmpty() ? QString() : dutyTotals(rows, false);
}

void proveMatrices(const PlanContext& context, BinderPlan& plan)
{
    for (qsizetype m = 0; m < plan.matrices.size(); ++m) {
        const QList<controls::Requirement>& requirements
            = context.selection.frameworks.at(m)->requirements;
        for (qsizetype r = 0; r < plan.matrices.at(m).rows.size(); ++r) {
            MatrixRow& row = plan.matrices[m].rows[r];
            if (row.providerHalf.isEmpty())
                continue;
            const RequirementId id = requirements.at(r).id;
            QSet<AssuranceDocumentId> documents;
            row.proof = proofOf(context, id, context.selection.assets, &documents);
            if (const QStringList assets = unsupportedOf(context, {id}, context.selection.assets);
                !assets.isEmpty())
                row.proof.append(PlanHalves::notSupportedFor(assets));
            const QString duties = dutyCounts(context, id, documents);
            if (!duties.isEmpty())
                row.duties = PlanHalves::dutiesOf(duties);
        }
    }
}

// A requirement that a control meets, as the matrix has it.
struct MetRow
{
    const controls::Requirement* requirement = nullptr;
    const MatrixRow* row = nullptr;
};

QList<MetRow> rowsMetBy(
    const PlanContext& context, const BinderPlan& plan, const standing::ControlFacts& control)
{
    QList<MetRow> met;
    for (qsizetype m = 0; m < plan.matrices.size(); ++m) {
        const QList<controls::Requirement>& requirements
            = context.selection.frameworks.at(m)->requirements;
        for (qsizetype r = 0; r < requirements.size(); ++r)
            if (const MatrixRow& row = plan.matrices.at(m).rows.at(r);
                row.excluded.isEmpty() && control.requirements.contains(requirements.at(r).id))
                met.append({&requirements.at(r), &row});
    }
    return met;
}

// One word over the requirements, by the rule for one requirement over its assets, and which of
// them say otherwise: "shared · ours: A.5.19 · shared: A.8.2".
QString whoOver(const QList<MetRow>& met)
{
    controls::Responsibility whole;
    QMap<controls::Who, QStringList> identifiers;
    for (const MetRow& each : met) {
        controls::Responsibility one;
        one.who = each.row->responsible;
        one.otherParty = each.row->otherParty;
        whole = identifiers.isEmpty() ? one : controls::together(whole, one);
        identifiers[one.who].append(each.row->identifier);
    }
    if (met.isEmpty())
        return {};
    QStringList parts{whole.who == controls::Who::OtherParty && !whole.otherParty.isEmpty()
            ? PlanHalves::whoOf(controls::whoWords(whole.who), {whole.otherParty})
            : controls::whoWords(whole.who)};
    if (identifiers.size() > 1)
        for (auto it = identifiers.cbegin(); it != identifiers.cend(); ++it)
            parts.append(PlanHalves::whoOf(controls::whoWords(it.key()), it.value()));
    return parts.join(QStringLiteral(" · "));
}

// What people said of the requirements met, for the scopes of the binder and the assets in it.
QList<controls::SaidHalf> saidOf(const PlanContext& context, const QList<MetRow>& met)
{
    QList<controls::ResponsibilityOverride> overrides;
    const auto isIn = [&context](const controls::ResponsibilityOverride& each) {
        const QList<scope::Asset>& assets = context.selection.assets;
        return each.assetId.isNull()
            || std::any_of(assets.begin(), assets.end(),
                [&each](const scope::Asset& asset) { return asset.id == each.assetId; });
    };
    for (const ScopeId scope : context.selection.scopeIds())
        for (const controls::ResponsibilityOverride& each : context.facts.overridesOf(scope))
            if (isIn(each))
                overrides.append(each);
    QList<controls::Requirement> requirements;
    for (const MetRow& each : met)
        requirements.append(*each.requirement);
    return controls::saidHalves(requirements, overrides);
}

// The asset's code; a scope's name where the binder is about several.
QString placeOf(const PlanContext& context, const controls::SaidHalf& said)
{
    if (const scope::Asset* asset = context.facts.asset(said.assetId))
        return scope::assetCode(asset->number);
    const scope::Scope* scope = context.facts.scope(said.scopeId);
    return scope && context.selection.scopes.size() > 1 ? scope->name : QString();
}

// Ours below the words on who carries it out, theirs below the provider's half of the control.
void addSaid(const PlanContext& context, const QList<MetRow>& met, ControlSheet& sheet)
{
    QStringList ours{whoOver(met)};
    QStringList theirs{sheet.providerHalf};
    for (const controls::SaidHalf& said : saidOf(context, met)) {
        const QString place = placeOf(context, said);
        ours.append(controls::ourSaidWords(said, place));
        if (said.who != controls::Who::Ours)
            theirs.append(controls::theirSaidWords(said, place));
    }
    ours.removeAll(QString());
    theirs.removeAll(QString());
    sheet.who = ours.join(u'\n');
    sheet.providerHalf = theirs.join(u'\n');
}

// The provider's half stands on a sheet where the matrix has one for a requirement that the control
// meets, and nowhere else.
void proveSheets(const PlanContext& context, BinderPlan& plan)
{
    for (qsizetype i = 0; i < plan.sheets.size(); ++i) {
        ControlSheet& sheet = plan.sheets[i];
        const standing::ControlFacts& control = *context.selection.controls.at(i);
        const QList<MetRow> met = rowsMetBy(context, plan, control);
        const QList<scope::Asset> meant = assetsMeant(context, control);
        QSet<AssuranceDocumentId> documents;
        QStringList lines;
        QList<RequirementId> halves;
        for (const MetRow& each : met) {
            if (each.row->providerHalf.isEmpty())
                continue;
            halves.append(each.requirement->id);
            lines.append(proofOf(context, each.requirement->id, meant, &documents));
        }
        if (const QStringList assets = unsupportedOf(context, halves, meant); !assets.isEmpty())
            lines.append(PlanHalves::notSupportedFor(assets));
        sheet.providerProof = lines.join(u'\n');
        if (halves.isEmpty() && !met.isEmpty())
            sheet.providerHalf.clear();
        addSaid(context, met, sheet);
        QList<DutyRow> duties;
        for (const assurance::Duty& duty : context.facts.assurance.duties)
            if (duty.decision.controlId == control.control.id)
                duties.append(planDuty(context, duty));
        if (!duties.isEmpty())
            sheet.duties = dutyTotals(duties);
    }
}

} // namespace

void planHalves(const PlanContext& context, BinderPlan& plan)
{
    proveMatrices(context, plan);
    proveSheets(context, plan);
}

} // namespace muniment::binder

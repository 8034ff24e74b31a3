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
#include "core/standing/control_halves.h"
#include "core/standing/provider_half.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

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
    static QString namesNoneOfOurs()
    {
        return tr("names none of ours: does not support this half");
    }
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

// What the document leaves out of what we use, and what follows for the half that leans on it.
QStringList limitsOf(const standing::ProviderProof& proof, const QList<scope::Asset>& meant)
{
    if (proof.support == standing::Support::NamesNothingOfOurs)
        return {PlanHalves::namesNoneOfOurs()};
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
        lines.append({PlanHalves::mayNotBeReliedOn(), PlanHalves::notSupported()});
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
    QString name = {}; // of the requirement, among those that the control meets
};

QList<controls::Requirement> requirementsOf(const QList<MetRow>& met)
{
    QList<controls::Requirement> requirements;
    for (const MetRow& each : met)
        requirements.append(*each.requirement);
    return requirements;
}

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
    const QHash<RequirementId, QString> names
        = standing::namesAmong(context.facts, requirementsOf(met));
    for (MetRow& each : met)
        each.name = names.value(each.requirement->id);
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
        identifiers[one.who].append(each.name);
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

// The asset's code; a scope's name where the binder is about several.
QString placeOf(const PlanContext& context, const controls::SaidHalf& said)
{
    if (const scope::Asset* asset = context.facts.asset(said.assetId))
        return scope::assetCode(asset->number);
    const scope::Scope* scope = context.facts.scope(said.scopeId);
    return scope && context.selection.scopes.size() > 1 ? scope->name : QString();
}

// Ours below the words on who carries it out, theirs below the provider's half of the control.
void addSaid(const PlanContext& context, const standing::ControlFacts& control,
    const QList<MetRow>& met, ControlSheet& sheet)
{
    QStringList ours{whoOver(met)};
    QStringList theirs{sheet.providerHalf};
    const QList<controls::SaidHalf> halves = standing::saidHalvesOf(context.facts, control,
        requirementsOf(met), context.selection.scopeIds(), context.selection.period);
    for (const controls::SaidHalf& said : halves) {
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
        const QList<scope::Asset> meant
            = standing::assetsMeantBy(control, context.selection.assets);
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
        addSaid(context, control, met, sheet);
        QList<DutyRow> duties;
        for (const assurance::Duty& duty : context.facts.assurance.duties)
            if (duty.decision.controlId == control.control.id)
                duties.append(planDuty(context, duty));
        if (!duties.isEmpty())
            sheet.duties = joined({dutyTotals(duties), dutiesLeft(duties)}, QStringLiteral(" · "));
    }
}

} // namespace

void planHalves(const PlanContext& context, BinderPlan& plan)
{
    proveMatrices(context, plan);
    proveSheets(context, plan);
}

} // namespace muniment::binder

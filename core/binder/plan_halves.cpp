// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_halves.h"

#include "core/binder/leaning_lines.h"
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

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanHalves
{
    Q_DECLARE_TR_FUNCTIONS(PlanHalves)

public:
    static QString leaningOn(const QStringList& names)
    {
        return tr("%1:").arg(names.join(QStringLiteral(", ")));
    }
    static QString nothingNamed() { return tr("no document is named for it"); }
    static QString whoOf(const QString& who, const QStringList& identifiers)
    {
        return QStringLiteral("%1: %2").arg(who, identifiers.join(QStringLiteral(", ")));
    }
    static QString dutiesOf(const QString& counts) { return tr("duties %1").arg(counts); }
};

QList<standing::ScopeHalf> halvesOf(const PlanContext& context, RequirementId requirement)
{
    return standing::scopeHalvesOf(context.facts, requirement, context.selection.scopeIds(),
        context.selection.period, context.input.asOf);
}

QSet<AssuranceDocumentId> documentsOf(const QList<standing::ScopeHalf>& halves)
{
    QSet<AssuranceDocumentId> documents;
    for (const standing::ScopeHalf& half : halves)
        for (const standing::ProviderProof& proof : half.proof)
            documents.insert(proof.documentId);
    return documents;
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

// Whether somebody else has a part in it, in whatever words.
bool isTheirs(const MatrixRow& row)
{
    using controls::Who;
    return !row.providerHalf.isEmpty() || row.responsible == Who::Provider
        || row.responsible == Who::Shared || row.responsible == Who::OtherParty;
}

HalfSupport supportOf(const MatrixRow& row, const QList<standing::ScopeHalf>& halves)
{
    if (!isTheirs(row) || row.responsible == controls::Who::OtherParty)
        return HalfSupport::NotTheirs;
    if (documentsOf(halves).isEmpty())
        return HalfSupport::NoDocument;
    bool isWhole = true;
    bool isNothing = true;
    for (const standing::ScopeHalf& each : halves) {
        if (!each.isTheirs())
            continue;
        const bool isProven = std::any_of(
            each.proof.begin(), each.proof.end(), [](const standing::ProviderProof& proof) {
                return proof.support == standing::Support::Supports;
            });
        isWhole = isWhole && isProven && each.unsupported.isEmpty();
        isNothing = isNothing
            && (!isProven
                || (!each.assets.isEmpty() && each.unsupported.size() == each.assets.size()));
    }
    if (isWhole)
        return HalfSupport::Whole;
    return isNothing ? HalfSupport::Nothing : HalfSupport::InPart;
}

void proveMatrices(const PlanContext& context, BinderPlan& plan)
{
    for (qsizetype m = 0; m < plan.matrices.size(); ++m) {
        const QList<controls::Requirement>& requirements
            = context.selection.frameworks.at(m)->requirements;
        for (qsizetype r = 0; r < plan.matrices.at(m).rows.size(); ++r) {
            MatrixRow& row = plan.matrices[m].rows[r];
            if (!row.excluded.isEmpty())
                continue;
            const RequirementId id = requirements.at(r).id;
            const QList<standing::ScopeHalf> halves = halvesOf(context, id);
            row.proof = leaningLines(context, id, halves, context.selection.assets);
            row.support = supportOf(row, halves);
            const QString duties = dutyCounts(context, id, documentsOf(halves));
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

// What requirements that a control meets lean on, where they lean alike.
struct RequirementProof
{
    QStringList names;
    QStringList lines;
};

QList<RequirementProof> proofOf(
    const PlanContext& context, const standing::ControlFacts& control, const QList<MetRow>& met)
{
    const QList<scope::Asset> meant = standing::assetsMeantBy(control, context.selection.assets);
    QList<RequirementProof> proof;
    for (const MetRow& each : met) {
        QList<standing::ScopeHalf> halves = halvesOf(context, each.requirement->id);
        halves.removeIf([&](const standing::ScopeHalf& half) {
            return !context.facts.isControlIn(control, half.scopeId);
        });
        // A document proves nothing of what the provider has no part in; the matrix says so.
        if (!isTheirs(*each.row))
            continue;
        QStringList lines = leaningLines(context, each.requirement->id, halves, meant);
        if (lines.isEmpty() && !halves.isEmpty())
            lines.append(PlanHalves::nothingNamed());
        if (lines.isEmpty())
            continue;
        const auto same = std::find_if(proof.begin(), proof.end(),
            [&lines](const RequirementProof& other) { return other.lines == lines; });
        if (same == proof.end())
            proof.append({{each.name}, lines});
        else
            same->names.append(each.name);
    }
    return proof;
}

QString proofWords(const QList<RequirementProof>& proof)
{
    QStringList lines;
    for (const RequirementProof& each : proof) {
        QStringList own = each.lines;
        own.first().prepend(PlanHalves::leaningOn(each.names) + u' ');
        lines += own;
    }
    return lines.join(u'\n');
}

// The provider's half stands on a sheet where the matrix has one for a requirement that the control
// meets, and nowhere else.
void proveSheets(const PlanContext& context, BinderPlan& plan)
{
    for (qsizetype i = 0; i < plan.sheets.size(); ++i) {
        ControlSheet& sheet = plan.sheets[i];
        const standing::ControlFacts& control = *context.selection.controls.at(i);
        const QList<MetRow> met = rowsMetBy(context, plan, control);
        const QList<RequirementProof> proof = proofOf(context, control, met);
        sheet.providerProof = proofWords(proof);
        if (!met.isEmpty() && std::all_of(met.begin(), met.end(), [](const MetRow& each) {
                return each.row->providerHalf.isEmpty();
            }))
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

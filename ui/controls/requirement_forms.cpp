// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/requirement_forms.h"

#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/responsibility_register.h"
#include "ui/controls/control_choices.h"
#include "ui/controls/form_panel.h"
#include "ui/shell/acts.h"

#include <QCoreApplication>

#include <memory>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::ApplicabilityState;
using controls::Requirement;
using controls::ResponsibilityOverride;
using controls::Who;

namespace {

const auto byDefaultKey = u"default"_s;

bool isSaid(const FieldValues& values)
{
    return textOf(values, halves_key::who) != byDefaultKey;
}

class RequirementFormWords
{
    Q_DECLARE_TR_FUNCTIONS(RequirementFormWords)

public:
    static QList<FieldSpec> halves(const View& view)
    {
        QList<Choice> who{{byDefaultKey, tr("as published, or as the scope has it")}};
        for (const Who each :
            {Who::Ours, Who::Shared, Who::Provider, Who::OtherParty, Who::Undecided})
            who.append({controls::whoText(each), controls::whoWords(each)});
        return {pickField(halves_key::place, tr("For"), places(view)).required(),
            pickField(halves_key::who, tr("Carried out by"), who).required(),
            lineField(halves_key::party, tr("Other party"))
                .required()
                .askedWhen([](const FieldValues& values) {
                    return textOf(values, halves_key::who) == controls::whoText(Who::OtherParty);
                }),
            textField(halves_key::ours, tr("Our half"))
                .explained(tr("What we do of it; empty leaves the text of the requirement."))
                .askedWhen(&isSaid),
            textField(halves_key::theirs, tr("Provider's half"))
                .explained(tr("What the provider does of it; empty leaves the text of the "
                              "requirement."))
                .askedWhen([](const FieldValues& values) {
                    return isSaid(values)
                        && textOf(values, halves_key::who) != controls::whoText(Who::Ours);
                })};
    }

    static QList<FieldSpec> applicability(const View& view)
    {
        const auto isExcluded = [](const FieldValues& values) {
            return textOf(values, applicability_key::state)
                == controls::applicabilityText(ApplicabilityState::Excluded);
        };
        return {pickField(applicability_key::scope, tr("Scope"), scopeChoicesOf(view)).required(),
            pickField(applicability_key::state, tr("Applicability"),
                choicesOf({ApplicabilityState::Applicable, ApplicabilityState::Excluded},
                    &controls::applicabilityText, &controls::applicabilityWords))
                .required(),
            textField(applicability_key::reason, tr("Reason"))
                .required()
                .askedWhen(isExcluded)
                .explained(tr("Why it does not apply. That the provider does it is no reason.")),
            personField(applicability_key::approver, tr("Approved by"), ownerChoices(view))
                .required()
                .askedWhen(isExcluded)};
    }

    static FormLabels halvesLabels(const Requirement& requirement)
    {
        return {tr("Who carries out %1").arg(requirement.identifier), tr("Keep")};
    }
    static FormLabels applicabilityLabels(const Requirement& requirement)
    {
        return {tr("Whether %1 applies").arg(requirement.identifier), tr("Keep")};
    }
    static ActName setHalves(const QString& identifier)
    {
        return {u"responsibility.set"_s, tr("say who carries out %1").arg(identifier),
            tr("%1: kept who carries it out.").arg(identifier), {}};
    }
    static ActName decide(const QString& identifier)
    {
        return {u"requirement.set"_s, tr("say whether %1 applies").arg(identifier),
            tr("%1: kept whether it applies.").arg(identifier), {}};
    }

private:
    // A scope stands for all its assets; each of them may be said apart.
    static QList<Choice> places(const View& view)
    {
        QList<Choice> places;
        for (const scope::Scope& each : view.facts->scopes)
            if (view.scope.isNull() || each.id == view.scope)
                places.append({idText(each.id), each.name, tr("all assets")});
        QList<Choice> assets = assetChoices(view);
        assets.removeIf([&view](const Choice& each) {
            const scope::Asset* asset = view.facts->asset(idOf<AssetId>(each.key));
            return !view.scope.isNull() && asset->scopeId != view.scope;
        });
        return places + assets;
    }
};

// The scope and the asset that a place stands for.
ResponsibilityOverride wordFor(const View& view, const Requirement& requirement, const QString& key)
{
    ResponsibilityOverride word;
    word.requirementId = requirement.id;
    word.scopeId = idOf<ScopeId>(key);
    if (const scope::Asset* asset = view.facts->asset(idOf<AssetId>(key))) {
        word.scopeId = asset->scopeId;
        word.assetId = asset->id;
    }
    return word;
}

FieldValues halvesSaid(const View& view, const Requirement& requirement, const QString& place)
{
    const ResponsibilityOverride asked = wordFor(view, requirement, place);
    for (const ResponsibilityOverride& each : view.facts->overrides)
        if (each.requirementId == asked.requirementId && each.scopeId == asked.scopeId
            && each.assetId == asked.assetId)
            return {{halves_key::place, place}, {halves_key::who, controls::whoText(each.who)},
                {halves_key::party, each.otherParty}, {halves_key::ours, each.ourHalf},
                {halves_key::theirs, each.providerHalf}};
    return {{halves_key::place, place}, {halves_key::who, byDefaultKey}};
}

std::optional<FormRefusal> keepHalves(
    Acts& acts, const View& view, const Requirement& requirement, const FieldValues& values)
{
    ResponsibilityOverride word = wordFor(view, requirement, textOf(values, halves_key::place));
    const auto who = controls::parseWho(textOf(values, halves_key::who));
    const Status done = acts.perform(RequirementFormWords::setHalves(requirement.identifier),
        [&](vault::Transaction& transaction) -> Status {
            using controls::ResponsibilityRegister;
            if (!who)
                return ResponsibilityRegister::remove(
                    transaction, word.requirementId, word.scopeId, word.assetId);
            word.who = *who;
            word.otherParty = textOf(values, halves_key::party);
            word.ourHalf = textOf(values, halves_key::ours);
            if (*who != Who::Ours)
                word.providerHalf = textOf(values, halves_key::theirs);
            const auto put = ResponsibilityRegister::put(transaction, word);
            if (!put)
                return failWith(put);
            return {};
        });
    if (done)
        return {};
    return FormRefusal{{}, wordsFor(done.error())};
}

std::optional<FormRefusal> decide(
    Acts& acts, const View& view, const Requirement& requirement, const FieldValues& values)
{
    controls::Applicability what;
    what.requirementId = requirement.id;
    what.scopeId = idOf<ScopeId>(textOf(values, applicability_key::scope));
    what.state = controls::parseApplicability(textOf(values, applicability_key::state))
                     .value_or(ApplicabilityState::Applicable);
    what.decidedOn = view.today;
    if (what.state == ApplicabilityState::Excluded) {
        what.reason = textOf(values, applicability_key::reason);
        what.approverId = idOf<PersonId>(textOf(values, applicability_key::approver));
    }
    const Status done = acts.perform(RequirementFormWords::decide(requirement.identifier),
        [&what](vault::Transaction& transaction) {
            return controls::FrameworkRegister::decideApplicability(transaction, what);
        });
    if (done)
        return {};
    return FormRefusal{applicability_key::reason, wordsFor(done.error())};
}

} // namespace

RecordForm* makeHalvesForm(Acts& acts, const View& view, const Requirement& requirement)
{
    auto* form = new RecordForm(
        RequirementFormWords::halvesLabels(requirement), RequirementFormWords::halves(view));
    form->onAdd([&acts, view, requirement](const FieldValues& values) {
        return keepHalves(acts, view, requirement, values);
    });
    const auto place = std::make_shared<QString>(likelyScopeKey(view));
    form->begin(halvesSaid(view, requirement, *place));
    QObject::connect(form, &RecordForm::valuesChanged, form, [form, view, requirement, place] {
        const QString chosen = textOf(form->values(), halves_key::place);
        RecordForm::Draft draft = form->draft();
        draft.values.remove(halves_key::place);
        if (chosen == *place)
            return;
        *place = chosen;
        if (draft.isEmpty())
            form->showValues(halvesSaid(view, requirement, chosen));
    });
    return form;
}

RecordForm* makeApplicabilityForm(Acts& acts, const View& view, const Requirement& requirement)
{
    auto* form = new RecordForm(RequirementFormWords::applicabilityLabels(requirement),
        RequirementFormWords::applicability(view));
    form->onAdd([&acts, view, requirement](
                    const FieldValues& values) { return decide(acts, view, requirement, values); });
    const ScopeId scope = likelyScope(view);
    const controls::Applicability now = view.facts->applicability(requirement.id, scope);
    form->begin({{applicability_key::scope, likelyScopeKey(view)},
        {applicability_key::state, controls::applicabilityText(now.state)},
        {applicability_key::reason, now.reason},
        {applicability_key::approver,
            now.approverId.isNull() ? QString() : idText(now.approverId)}});
    return form;
}

} // namespace muniment::ui

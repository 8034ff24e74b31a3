// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scope_rows.h"

#include "core/audits/hand_over.h"
#include "core/scope/scope_messages.h"
#include "core/standing/provider_half.h"

#include <algorithm>

namespace muniment::ui {

using controls::Layer;
using controls::Who;

namespace {

void addOnce(QStringList& texts, const QString& text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

QString nameOf(const View& view, PersonId id)
{
    const scope::Person* person = view.facts->person(id);
    return person ? person->name : QString();
}

bool isAtProvider(const scope::Asset& asset)
{
    return asset.serviceModel != scope::ServiceModel::OnPremises;
}

ScopeListRow rowOf(const View& view, const scope::Scope& scope)
{
    ScopeListRow row;
    row.id = scope.id;
    row.number = scope.number;
    row.name = scope.name;
    row.statement = scope.statement;
    row.owner = nameOf(view, scope.ownerId);
    row.regions = scope.regions;
    row.period = scope.period;
    row.pattern = scope.periodPattern;
    if (const scope::Provider* provider = view.facts->provider(scope.providerId))
        row.provider = provider->name;
    if (const scope::Scope* other = view.facts->scope(scope.inheritsFrom))
        row.inherits = other->name;
    for (const controls::ScopeFramework& each : view.facts->scopeFrameworks)
        if (each.scopeId == scope.id)
            if (const auto* framework = view.facts->framework(each.frameworkId))
                addOnce(row.frameworks, framework->framework.name);
    for (const audits::Audit& each : view.facts->audits)
        row.audits += each.scopeId == scope.id ? 1 : 0;
    for (const scope::Asset& asset : view.facts->assetsOf(scope.id)) {
        if (!asset.isInServiceOn(view.asOf))
            continue;
        ++row.assets;
        row.atProvider += isAtProvider(asset) ? 1 : 0;
        addOnce(row.models, scope::serviceModelWords(asset.serviceModel));
    }
    return row;
}

Date dayOf(const assurance::DocumentFields& fields)
{
    for (const Date day : {fields.issued, fields.periodUntil, fields.asOf, fields.effective})
        if (day.isValid())
            return day;
    return {};
}

ProviderListRow rowOf(const View& view, const scope::Provider& provider)
{
    ProviderListRow row;
    row.id = provider.id;
    row.number = provider.number;
    row.name = provider.name;
    row.entity = provider.contractingEntity;
    row.otherNames = provider.otherNames;
    for (const scope::Asset& asset : assetsAt(view, provider.id)) {
        ++row.assets;
        addOnce(row.models, scope::serviceModelWords(asset.serviceModel));
        addOnce(row.services, asset.service);
        addOnce(row.regions, asset.region);
    }
    for (const assurance::AssuranceDocument& each : view.facts->assurance.documents) {
        if (each.providerId != provider.id)
            continue;
        ++row.documents;
        const Date day = dayOf(each.fields);
        if (day.isValid() && (!row.newest.isValid() || row.newest < day))
            row.newest = day;
    }
    row.dutiesOpen = int(openDutiesOf(view, provider.id).size());
    return row;
}

PersonListRow rowOf(const View& view, const scope::Person& person)
{
    PersonListRow row;
    row.id = person.id;
    row.number = person.number;
    row.name = person.name;
    row.role = person.role;
    row.line = person.line;
    row.organisation = person.organisation;
    row.mail = person.mail;
    row.from = person.activeFrom;
    row.until = person.activeUntil;
    row.isActive = person.isActiveOn(view.asOf);
    row.owns = ownedBy(view, person.id).count();
    for (const standing::ControlFacts& control : view.facts->controls)
        row.signatures += int(std::count_if(control.attestations.begin(),
            control.attestations.end(), [&person](const attestation::Attestation& each) {
                return each.signerId == person.id;
            }));
    return row;
}

template <typename Row, typename Record>
QList<Row> rowsOf(const View& view, const QList<Record>& records)
{
    QList<Row> rows;
    for (const Record& each : records)
        rows.append(rowOf(view, each));
    return rows;
}

} // namespace

QList<ScopeListRow> scopeRows(const View& view)
{
    return rowsOf<ScopeListRow>(view, view.facts->scopes);
}

QList<ProviderListRow> providerRows(const View& view)
{
    return rowsOf<ProviderListRow>(view, view.facts->providers);
}

QList<PersonListRow> personRows(const View& view)
{
    return rowsOf<PersonListRow>(view, view.facts->people);
}

QList<scope::Asset> assetsAt(const View& view, ProviderId provider)
{
    QList<scope::Asset> found;
    for (const scope::Scope& scope : view.facts->scopes)
        if (scope.providerId == provider)
            for (const scope::Asset& asset : view.facts->assetsOf(scope.id))
                if (asset.isInServiceOn(view.asOf) && isAtProvider(asset))
                    found.append(asset);
    return found;
}

QList<DutyId> openDutiesOf(const View& view, ProviderId provider)
{
    QList<DutyId> open;
    const assurance::AssuranceFacts& all = view.facts->assurance;
    for (const assurance::AssuranceDocument& document : all.documents) {
        const Date replacedOn = all.standingFacts(document.id).replacedOn;
        if (document.providerId != provider || (replacedOn.isValid() && replacedOn <= view.asOf))
            continue;
        for (const assurance::Duty& duty : all.dutiesOf(document.id))
            if (duty.decision.state == assurance::DutyState::Undecided)
                open.append(duty.id);
    }
    return open;
}

Owned ownedBy(const View& view, PersonId person)
{
    Owned owned;
    for (const standing::ControlFacts& control : view.facts->controls) {
        if (!audits::isAnsweredFor(control.control, view.asOf))
            continue;
        if (control.control.ownerId == person)
            owned.controls.append(&control);
        for (const controls::ExpectedEvidence& each : control.expected)
            if (each.ownerId == person)
                owned.series.append({&control, &each});
    }
    for (const scope::Asset& asset : view.facts->assets)
        if (asset.ownerId == person && audits::isAnsweredFor(asset, view.asOf))
            owned.assets.append(&asset);
    for (const scope::Scope& scope : view.facts->scopes)
        if (scope.ownerId == person)
            owned.scopes.append(&scope);
    for (const audits::Request& request : view.facts->requests)
        if (request.ownerId == person && audits::isAnsweredFor(request))
            owned.requests.append(&request);
    return owned;
}

QList<controls::Requirement> requirementsOf(const View& view, ScopeId scope)
{
    QList<controls::Requirement> all;
    QList<controls::Requirement> ofScope;
    for (const standing::FrameworkFacts& framework : view.facts->frameworks) {
        all += framework.requirements;
        if (std::any_of(view.facts->scopeFrameworks.begin(), view.facts->scopeFrameworks.end(),
                [&](const controls::ScopeFramework& each) {
                    return each.scopeId == scope && each.frameworkId == framework.framework.id;
                }))
            ofScope += framework.requirements;
    }
    return ofScope.isEmpty() ? all : ofScope;
}

std::optional<Who> LayerOnAsset::together() const
{
    for (const controls::Responsibility& each : answers)
        if (each.who != answers.first().who)
            return {};
    return answers.isEmpty() ? byDefault : answers.first().who;
}

bool LayerOnAsset::isDecidedBeneath() const
{
    return std::any_of(beneath.begin(), beneath.end(), [](const controls::Responsibility& each) {
        return each.origin == controls::ResponsibilityOrigin::Scope;
    });
}

int LayerOnAsset::decidedHere() const
{
    return int(
        std::count_if(answers.begin(), answers.end(), [](const controls::Responsibility& each) {
            return each.origin == controls::ResponsibilityOrigin::Asset;
        }));
}

QList<LayerOnAsset> layersOn(const View& view, const scope::Asset& asset)
{
    QList<LayerOnAsset> layers;
    for (const controls::LayerRow& row : controls::publishedSplit().rows)
        layers.append({row.layer, controls::defaultWho(row.layer, asset.serviceModel),
            controls::publishedWho(row.layer, asset.serviceModel), {}, {}, {}});
    layers.append({Layer::Organisation, Who::Ours, std::nullopt, {}, {}, {}});
    QList<controls::ResponsibilityOverride> here; // of the asset, and of its scope as a whole
    QList<controls::ResponsibilityOverride> ofScope;
    for (const controls::ResponsibilityOverride& each : view.facts->overridesOf(asset.scopeId)) {
        if (each.assetId.isNull())
            ofScope.append(each);
        if (each.assetId.isNull() || each.assetId == asset.id)
            here.append(each);
    }
    for (const controls::Requirement& each : requirementsOf(view, asset.scopeId))
        for (LayerOnAsset& layer : layers)
            if (layer.layer == each.layer) {
                layer.requirements.append(each.id);
                layer.answers.append(controls::responsibilityFor(each, asset, here));
                layer.beneath.append(controls::responsibilityFor(each, asset, ofScope));
                break;
            }
    return layers;
}

} // namespace muniment::ui

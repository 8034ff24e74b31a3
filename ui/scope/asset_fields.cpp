// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/asset_fields.h"

#include "core/base/base_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/scope/scope_choices.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using scope::AssetKind;
using scope::ServiceModel;

namespace {

class AssetFields
{
    Q_DECLARE_TR_FUNCTIONS(AssetFields)

public:
    static QList<FieldSpec> all(const View& view)
    {
        using namespace asset_key;
        return {pickField(kind, tr("Kind"), kinds()).required(),
            lineField(name, tr("Name")).required(),
            pickField(scope, tr("Scope"), scopeChoices(view)).required(),
            textField(description, tr("What it is for"))
                .hinted(tr("Of a credential: where it is kept, never the secret")),
            lineField(service, tr("Service"), knownServices(view))
                .hinted(tr("As the provider calls it")),
            pickField(model, tr("Service model"), models()).required(),
            lineField(region, tr("Region"), knownRegions(view)),
            personField(owner, tr("Owner"), peopleChoices(view)),
            severalField(classes, tr("Data classes"), {plainChoices(knownClasses(view)), true}),
            dayField(from, tr("In service from"), view.today),
            dayField(until, tr("In service until"), view.today)
                .explained(tr("The last day in service."))
                .whenEmpty(tr("still in service")),
            lineField(reference, tr("External id"))
                .explained(tr("The provider's own id of it. An import knows it again by this."))};
    }

    static QString asItIs() { return tr("as it is"); }
    static QString newAsset() { return tr("New asset"); }
    static QString addAsset() { return tr("Add asset"); }
    static QString change(int assets) { return tr("Change %n asset(s)", nullptr, assets); }

private:
    static QList<Choice> kinds()
    {
        QList<Choice> choices;
        for (const AssetKind each : scope::allAssetKinds())
            choices.append({scope::assetKindText(each), scope::assetKindWords(each)});
        return choices;
    }

    static QList<Choice> models()
    {
        QList<Choice> choices;
        for (const ServiceModel each : scope::allServiceModels())
            choices.append({scope::serviceModelText(each), scope::serviceModelWords(each)});
        return choices;
    }
};

FieldSpec leftAlone(FieldSpec spec)
{
    spec.isRequired = false;
    spec.empty.clear();
    if (auto* pick = std::get_if<PickKind>(&spec.kind))
        pick->none = AssetFields::asItIs();
    return spec.hinted(AssetFields::asItIs());
}

Date dayOf(const FieldValues& values, const QString& key)
{
    return std::get<Date>(values.value(key, Date()));
}

} // namespace

QHash<QString, FieldSpec> assetFields(const View& view)
{
    QHash<QString, FieldSpec> fields;
    for (const FieldSpec& spec : AssetFields::all(view))
        fields.insert(spec.key, spec);
    return fields;
}

RecordForm* makeAssetForm(const View& view)
{
    QList<FieldSpec> fields;
    for (const FieldSpec& spec : AssetFields::all(view))
        if (spec.key != asset_key::until)
            fields.append(spec);
    auto* form = new RecordForm({AssetFields::newAsset(), AssetFields::addAsset()}, fields);
    form->offerAnother();
    return form;
}

FieldValues newAssetValues(const View& view)
{
    const ScopeId scope = !view.scope.isNull() ? view.scope
        : view.facts->scopes.size() == 1       ? view.facts->scopes.first().id
                                               : ScopeId{};
    return {{asset_key::kind, scope::assetKindText(AssetKind::Application)},
        {asset_key::model, scope::serviceModelText(ServiceModel::Paas)},
        {asset_key::scope, keyOf(scope)}, {asset_key::owner, keyOf(view.me)},
        {asset_key::from, view.today}};
}

scope::NewAsset newAssetOf(const FieldValues& values)
{
    scope::NewAsset asset;
    asset.kind
        = scope::parseAssetKind(textOf(values, asset_key::kind)).value_or(AssetKind::Application);
    asset.name = textOf(values, asset_key::name);
    asset.scopeId = idOf<ScopeId>(textOf(values, asset_key::scope));
    asset.description = textOf(values, asset_key::description);
    asset.service = textOf(values, asset_key::service);
    asset.serviceModel
        = scope::parseServiceModel(textOf(values, asset_key::model)).value_or(ServiceModel::Paas);
    asset.region = textOf(values, asset_key::region);
    asset.ownerId = idOf<PersonId>(textOf(values, asset_key::owner));
    asset.dataClasses = std::get<QStringList>(values.value(asset_key::classes, QStringList()));
    asset.inServiceFrom = dayOf(values, asset_key::from);
    asset.reference = textOf(values, asset_key::reference);
    return asset;
}

QString assetFieldOf(const Error& error)
{
    using namespace scope;
    if (error.is(cause::nameMissing) || error.is(cause::assetNameTaken))
        return asset_key::name;
    if (error.is(cause::assetWithoutScope))
        return asset_key::scope;
    if (error.is(base::cause::endBeforeStart))
        return asset_key::until;
    if (!error.is(cause::looksLikeASecret))
        return {};
    const QString field = error.values.value(0);
    return field == "data classes"_L1 ? asset_key::classes : field;
}

RecordForm* makeAssetsForm(const View& view, int assets)
{
    using namespace asset_key;
    const QHash<QString, FieldSpec> fields = assetFields(view);
    QList<FieldSpec> asked;
    for (const QString& key : {owner, scope, service, model, region, classes, until})
        asked.append(leftAlone(fields.value(key)));
    const QString words = AssetFields::change(assets);
    return new RecordForm({words, words}, asked);
}

scope::Asset changed(scope::Asset asset, const FieldValues& values)
{
    const auto set = [&values](const QString& key, const auto& take) {
        if (const QString text = textOf(values, key); !text.isEmpty())
            take(text);
    };
    set(asset_key::owner, [&asset](const QString& key) { asset.ownerId = idOf<PersonId>(key); });
    set(asset_key::scope, [&asset](const QString& key) { asset.scopeId = idOf<ScopeId>(key); });
    set(asset_key::service, [&asset](const QString& text) { asset.service = text; });
    set(asset_key::region, [&asset](const QString& text) { asset.region = text; });
    set(asset_key::model, [&asset](const QString& key) {
        asset.serviceModel = scope::parseServiceModel(key).value_or(asset.serviceModel);
    });
    const FieldValue classes = values.value(asset_key::classes, QStringList());
    for (const QString& each : std::get<QStringList>(classes))
        if (!asset.dataClasses.contains(each))
            asset.dataClasses.append(each);
    if (const Date day = dayOf(values, asset_key::until); day.isValid())
        asset.inServiceUntil = day;
    return asset;
}

bool changesAnything(const FieldValues& values)
{
    for (const FieldValue& value : values)
        if (!isEmpty(value))
            return true;
    return false;
}

} // namespace muniment::ui

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/providers_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_messages.h"
#include "ui/fields/field_grid.h"
#include "ui/lists/counted_link.h"
#include "ui/scope/scope_choices.h"
#include "ui/scope/scope_columns.h"
#include "ui/shell/acts.h"
#include "ui/shell/field_acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/screen_dates.h"

#include <QMap>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using scope::Provider;
using scope::ProviderRegister;
using scope::ServiceModel;

namespace {

const auto entityKey = u"entity"_s;
const auto otherNamesKey = u"other_names"_s;

template <typename Value, typename Set>
Commit settingProvider(Acts& acts, ProviderId id, const QString& words, Set set)
{
    return committedBy<Value>(acts, {u"provider.set"_s, words, {}, {}},
        [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<Provider> provider = ProviderRegister(transaction.access()).provider(id);
            if (!provider)
                return failWith(provider);
            set(*provider, value);
            return ProviderRegister::update(transaction, *provider);
        });
}

} // namespace

ProvidersPage::ProvidersPage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage({u"providers"_s, tr("Providers and services"), tr("Provider")},
        infosOf(*providerColumns()), parts, parent)
    , m_columns(providerColumns())
{
    emptyPage().setWords(tr("A provider answers for the platform that you run on."),
        tr("Name it as its contract does; its reports are recognised by that name."));
    emptyPage().setButton(tr("New provider"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &ProvidersPage::showNew);
    connect(&list(), &RecordList::linkClicked, this, [this](const QByteArray& key) {
        const auto provider = idFromBytes<ProviderId>(key);
        const Provider* named = view().facts->provider(provider);
        CountedRows counted{tr("undecided, of %1").arg(named ? named->name : QString()), {}};
        for (const DutyId id : openDutiesOf(view(), provider))
            counted.keys.insert(idBytes(id));
        if (!counted.keys.isEmpty())
            emit linkFollowed(PlaceLink{PlaceKind::Assurance, countedWord(counted)});
    });
}

void ProvidersPage::setRows(const View& view, QList<ProviderListRow> rows)
{
    m_rows = std::make_shared<const RowsOf<ProviderListRow>>(std::move(rows), m_columns);
    takeRows(view, m_rows);
}

bool ProvidersPage::needsWork(int row) const
{
    return m_rows->row(row).needsWork();
}

void ProvidersPage::fillDetail(const QByteArray& key)
{
    const Provider* provider = view().facts->provider(idFromBytes<ProviderId>(key));
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    if (!provider || index < 0)
        return;
    const ProviderListRow& row = m_rows->row(index);
    pane().addTitleField(scope::providerCode(provider->number),
        lineField(record_key::name, tr("Name")).required(), provider->name,
        settingProvider<QString>(acts(), provider->id, tr("rename provider"),
            [](Provider& changed, const QString& name) { changed.name = name; }));
    QStringList sentences{tr("%n asset(s) run there.", nullptr, row.assets)};
    if (row.documents == 0)
        sentences.append(tr("No document of it is held."));
    if (row.dutiesOpen > 0)
        sentences.append(tr("%n of its duties undecided.", nullptr, row.dutiesOpen));
    pane().addText(sentences.join(u' '));
    addNames(*provider);
    addServices(*provider);
    addSplit(*provider);
    addDocuments(*provider);
}

void ProvidersPage::addNames(const Provider& provider)
{
    pane().addHeading(tr("Names"));
    pane().addField(lineField(entityKey, tr("Contracting entity")), provider.contractingEntity,
        settingProvider<QString>(acts(), provider.id, tr("set the contracting entity of provider"),
            [](Provider& changed, const QString& text) { changed.contractingEntity = text; }));
    pane().addField(
        severalField(otherNamesKey, tr("Other names"), {plainChoices(provider.otherNames), true})
            .explained(tr("Further legal entities, short and former names: its "
                          "papers may call it so.")),
        provider.otherNames,
        settingProvider<QStringList>(acts(), provider.id, tr("set other names of provider"),
            [](Provider& changed, const QStringList& names) { changed.otherNames = names; }));
}

void ProvidersPage::addServices(const Provider& provider)
{
    struct Use
    {
        QStringList models;
        QStringList regions;
        int assets = 0;
    };
    QMap<QString, Use> uses;
    for (const scope::Asset& asset : assetsAt(view(), provider.id)) {
        Use& use = uses[asset.service];
        ++use.assets;
        const QString model = scope::serviceModelWords(asset.serviceModel);
        if (!use.models.contains(model))
            use.models.append(model);
        if (!asset.region.isEmpty() && !use.regions.contains(asset.region))
            use.regions.append(asset.region);
    }
    pane().addHeading(tr("Services used"));
    if (uses.isEmpty()) {
        pane().addText(tr("No asset in service runs there."), TextRole::Quiet);
        return;
    }
    FieldGrid* grid = pane().addGrid(u"services"_s, tr("Services used"),
        {{tr("Service"), GridColumn::Width::Stretches}, {tr("Model")},
            {tr("Regions"), GridColumn::Width::Stretches},
            {tr("Assets"), GridColumn::Width::Natural, Qt::AlignTrailing}});
    for (auto use = uses.constBegin(); use != uses.constEnd(); ++use)
        grid->addRow(use.key(),
            {QList<TextPiece>{{use.key().isEmpty() ? tr("not named") : use.key(), {},
                 use.key().isEmpty() ? Tone::Quiet : Tone::Plain}},
                QList<TextPiece>{{use->models.join(u", "_s)}},
                QList<TextPiece>{{use->regions.join(u", "_s)}},
                QList<TextPiece>{{locale().toString(use->assets)}}});
}

// The published table, for the service models in use.
void ProvidersPage::addSplit(const Provider& provider)
{
    const QList<scope::Asset> assets = assetsAt(view(), provider.id);
    QList<ServiceModel> models;
    for (const ServiceModel model : scope::allServiceModels())
        if (std::any_of(assets.begin(), assets.end(),
                [model](const scope::Asset& asset) { return asset.serviceModel == model; }))
            models.append(model);
    if (models.isEmpty())
        models = {ServiceModel::Iaas, ServiceModel::Paas, ServiceModel::Saas};
    const controls::PublishedSplit& split = controls::publishedSplit();
    pane().addHeading(tr("Who does what"), tr("as published"), u"split"_s);
    QList<GridColumn> columns{{tr("Layer"), GridColumn::Width::Stretches}};
    for (const ServiceModel model : models)
        columns.append({scope::serviceModelWords(model)});
    FieldGrid* grid = pane().addGrid(u"split"_s, tr("Who does what"), columns);
    for (const controls::LayerRow& row : split.rows) {
        QList<GridCell> cells{QList<TextPiece>{{controls::layerWords(row.layer)}}};
        for (const ServiceModel model : models) {
            const controls::Who who
                = controls::publishedWho(row.layer, model).value_or(controls::Who::Ours);
            const controls::Who taken = controls::defaultWho(row.layer, model);
            QList<TextPiece> pieces{{controls::whoWords(who), {},
                who == controls::Who::Provider ? Tone::Quiet : Tone::Plain}};
            if (taken != who)
                pieces.append(
                    {u" · "_s + tr("taken as %1").arg(controls::whoWords(taken)), {}, Tone::Quiet});
            cells.append(pieces);
        }
        grid->addRow(controls::layerText(row.layer), cells);
    }
    pane().addText(tr("%1, “%2”, of %3, looked at on %4. Each asset may be decided otherwise.")
                       .arg(split.publisher, split.pageTitle, dayOnScreen(split.pageDate),
                           dayOnScreen(split.lookedAtOn)),
        TextRole::Secondary);
}

void ProvidersPage::addDocuments(const Provider& provider)
{
    pane().addHeading(tr("Documents"));
    bool isAny = false;
    for (const assurance::AssuranceDocument& each : view().facts->assurance.documents) {
        if (each.providerId != provider.id)
            continue;
        isAny = true;
        pane().addLinkedText({{assurance::documentCode(each.number), linkText(each.id)},
            {u"  "_s + each.fields.title},
            {u" · "_s
                    + assurance::standingWords(assurance::standingOn(
                        view().facts->assurance.standingFacts(each.id), view().asOf)),
                {}, Tone::Quiet}});
    }
    if (!isAny)
        pane().addLinkedText({{tr("None is held yet."), {}, Tone::Quiet}, {u" "_s},
            {tr("Import one"), linkText(PlaceLink{PlaceKind::Assurance, u"import"_s})}});
}

void ProvidersPage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    RecordForm* form = showForm(new RecordForm({tr("New provider"), tr("Add provider")},
        {lineField(record_key::name, tr("Name")).required(),
            lineField(entityKey, tr("Contracting entity"))
                .explained(tr("The legal entity that the contract is with.")),
            severalField(otherNamesKey, tr("Other names"), {{}, true})}));
    form->onAdd([this](const FieldValues& values) { return add(values); });
    form->begin();
}

std::optional<FormRefusal> ProvidersPage::add(const FieldValues& values)
{
    const scope::NewProvider provider{textOf(values, record_key::name), textOf(values, entityKey),
        std::get<QStringList>(values.value(otherNamesKey, QStringList()))};
    const auto added = acts().perform(
        {u"provider.add"_s, tr("add provider"), tr("Added %1.").arg(provider.name), {}},
        [&provider](vault::Transaction& transaction) {
            return ProviderRegister::add(transaction, provider);
        });
    if (added)
        list().select(idBytes(*added));
    return refusalOf(added, record_key::name);
}

} // namespace muniment::ui

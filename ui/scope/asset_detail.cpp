// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/asset_detail.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/control_standing.h"
#include "ui/fields/field_grid.h"
#include "ui/scope/asset_fields.h"
#include "ui/scope/scope_choices.h"
#include "ui/shell/acts.h"
#include "ui/shell/record_link.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::Who;
using scope::Asset;

namespace {

constexpr qsizetype mostEvidence = 30; // items that are listed; the library lists all

class AssetWords
{
    Q_DECLARE_TR_FUNCTIONS(AssetWords)

public:
    static QString days(const AssetListRow& row)
    {
        switch (row.state) {
        case InService::Planned:
            return tr("In service from %1.").arg(dayOnScreen(row.from));
        case InService::Retired:
            return tr("In service from %1 to %2.")
                .arg(dayOnScreen(row.from), dayOnScreen(row.until));
        case InService::Yes:
            break;
        }
        return row.until.isValid() ? tr("In service since %1, until %2.")
                                         .arg(dayOnScreen(row.from), dayOnScreen(row.until))
                                   : tr("In service since %1.").arg(dayOnScreen(row.from));
    }

    static QString controls(const AssetListRow& row)
    {
        if (row.controls == 0)
            return tr("No control applies to it.");
        QStringList parts{tr("%n control(s) apply", nullptr, row.controls)};
        if (row.notStarted > 0)
            parts.append(tr("%n not started", nullptr, row.notStarted));
        if (const int unproven = row.controls - row.proven; unproven > 0)
            parts.append(tr("%n without any proof of the period", nullptr, unproven));
        else
            parts.append(tr("with some proof of the period", nullptr, row.controls));
        if (row.overdueSlots > 0)
            parts.append(tr("%n slot(s) overdue", nullptr, row.overdueSlots));
        else if (row.openSlots > 0)
            parts.append(tr("%n slot(s) open", nullptr, row.openSlots));
        return parts.join(u", "_s) + u'.';
    }

    static QString reports(const AssetListRow& row)
    {
        switch (row.reports) {
        case ReportsOf::None:
            return tr("No document of the provider speaks of the period.");
        case ReportsOf::NotNamed:
            return tr("No document of the provider names its service and region.");
        default:
            break;
        }
        return {};
    }

    // A layer whose requirements stand alike says so with one word.
    static QList<Choice> whoChoices(const LayerOnAsset& layer)
    {
        QList<Choice> choices{{u"default"_s, withoutWord(layer)}};
        for (const Who each : {Who::Ours, Who::Provider, Who::Shared, Who::Undecided})
            choices.append({controls::whoText(each), controls::whoWords(each)});
        Choice other{controls::whoText(Who::OtherParty), controls::whoWords(Who::OtherParty)};
        other.isOffered = false;
        Choice mixed{u"mixed"_s, mixture(layer.answers)};
        mixed.isOffered = false;
        return choices << other << mixed;
    }

    // What holds where nothing is said of the asset itself.
    static QString withoutWord(const LayerOnAsset& layer)
    {
        if (layer.isDecidedBeneath())
            return tr("%1, as the scope has it").arg(mixture(layer.beneath));
        const QString who = controls::whoWords(layer.byDefault);
        if (!layer.published)
            return tr("%1, unless said otherwise").arg(who);
        return layer.published == layer.byDefault
            ? tr("%1, as published").arg(who)
            : tr("%1 unless said otherwise; published as %2")
                  .arg(who, controls::whoWords(*layer.published));
    }

    // "shared"; where they differ "3 ours, 2 shared".
    static QString mixture(const QList<controls::Responsibility>& answers)
    {
        const bool isOne = std::all_of(answers.begin(), answers.end(),
            [&answers](const auto& each) { return each.who == answers.first().who; });
        if (isOne && !answers.isEmpty())
            return controls::whoWords(answers.first().who);
        QStringList parts;
        for (const Who who :
            {Who::Ours, Who::Shared, Who::Provider, Who::OtherParty, Who::Undecided}) {
            const auto count = std::count_if(answers.begin(), answers.end(),
                [who](const controls::Responsibility& each) { return each.who == who; });
            if (count > 0)
                parts.append(tr("%1 %2").arg(count).arg(controls::whoWords(who)));
        }
        return parts.join(u", "_s);
    }
};

QString whoKey(const LayerOnAsset& layer)
{
    if (layer.decidedHere() == 0)
        return u"default"_s;
    const std::optional<Who> together = layer.together();
    if (!together)
        return u"mixed"_s;
    return controls::whoText(*together);
}

} // namespace

QString standingOf(const AssetListRow& row)
{
    QStringList sentences;
    if (!row.isOrganisation())
        sentences.append(AssetWords::days(row));
    sentences.append(AssetWords::controls(row));
    sentences.append(AssetWords::reports(row));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

AssetDetail::AssetDetail(FieldPane& pane, Acts& acts, const View& view, Decide decide)
    : m_pane(pane)
    , m_acts(acts)
    , m_view(view)
    , m_decide(std::move(decide))
    , m_fields(assetFields(view))
{
}

void AssetDetail::fill(const Asset& asset, const AssetListRow& row, QWidget* retire)
{
    addHead(asset, row);
    addIdentity(asset);
    addDays(asset, retire);
    addLayers(asset);
    addControls(asset.id);
    addReports(asset);
    addEvidence(asset.id);
    addHistory(asset.id);
}

void AssetDetail::fillOrganisation(const AssetListRow& row)
{
    m_pane.addTitle({}, row.name);
    m_pane.addText(
        AssetWords::tr("Policies, training and whatever else hangs on no asset."), TextRole::Quiet);
    m_pane.addText(standingOf(row));
    addControls({});
}

void AssetDetail::addHead(const Asset& asset, const AssetListRow& row)
{
    m_pane.addTitleField(scope::assetCode(asset.number), m_fields.value(asset_key::name),
        asset.name,
        settingAsset<QString>(m_acts, asset.id, AssetWords::tr("rename asset"),
            [](Asset& changed, const QString& name) { changed.name = name; }));
    const StateMark mark = markOf(row.state);
    m_pane.addState({mark.shape, mark.tone, {}}, standingOf(row));
}

void AssetDetail::addIdentity(const Asset& asset)
{
    const auto addLine = [&](const QString& key, const QString& words, QString Asset::*member) {
        m_pane.addField(m_fields.value(key), asset.*member,
            settingAsset<QString>(m_acts, asset.id, words,
                [member](Asset& changed, const QString& text) { changed.*member = text; }));
    };
    const auto addPick
        = [&](const QString& key, const QString& value, const QString& words, auto set) {
              m_pane.addField(
                  m_fields.value(key), value, settingAsset<QString>(m_acts, asset.id, words, set));
          };
    m_pane.addHeading(AssetWords::tr("What it is"));
    addPick(asset_key::kind, scope::assetKindText(asset.kind),
        AssetWords::tr("set the kind of asset"), [](Asset& changed, const QString& key) {
            changed.kind = scope::parseAssetKind(key).value_or(changed.kind);
        });
    addLine(asset_key::description, AssetWords::tr("describe asset"), &Asset::description);
    addPick(asset_key::owner, keyOf(asset.ownerId), AssetWords::tr("set the owner of asset"),
        [](Asset& changed, const QString& key) { changed.ownerId = idOf<PersonId>(key); });
    m_pane.addField(m_fields.value(asset_key::classes), asset.dataClasses,
        settingAsset<QStringList>(m_acts, asset.id, AssetWords::tr("set the data classes of asset"),
            [](Asset& changed, const QStringList& classes) { changed.dataClasses = classes; }));
    m_pane.addHeading(AssetWords::tr("Where it runs"));
    addPick(asset_key::scope, keyOf(asset.scopeId), AssetWords::tr("set the scope of asset"),
        [](Asset& changed, const QString& key) { changed.scopeId = idOf<ScopeId>(key); });
    addLine(asset_key::service, AssetWords::tr("set the service of asset"), &Asset::service);
    addPick(asset_key::model, scope::serviceModelText(asset.serviceModel),
        AssetWords::tr("set the service model of asset"), [](Asset& changed, const QString& key) {
            changed.serviceModel = scope::parseServiceModel(key).value_or(changed.serviceModel);
        });
    addLine(asset_key::region, AssetWords::tr("set the region of asset"), &Asset::region);
    addLine(
        asset_key::reference, AssetWords::tr("set the external id of asset"), &Asset::reference);
}

void AssetDetail::addDays(const Asset& asset, QWidget* retire)
{
    m_pane.addHeading(AssetWords::tr("In service"));
    if (retire)
        m_pane.addHeadingAction(retire);
    m_pane.addField(m_fields.value(asset_key::from), asset.inServiceFrom,
        settingAsset<Date>(m_acts, asset.id, AssetWords::tr("set since when asset is in service"),
            [](Asset& changed, const Date& day) { changed.inServiceFrom = day; }));
    m_pane.addField(m_fields.value(asset_key::until), asset.inServiceUntil,
        settingAsset<Date>(m_acts, asset.id, AssetWords::tr("set the last day of asset in service"),
            [](Asset& changed, const Date& day) { changed.inServiceUntil = day; }));
}

// The layers of the published split, one row each.
void AssetDetail::addLayers(const Asset& asset)
{
    m_pane.addHeading(AssetWords::tr("Who does what here"),
        scope::serviceModelWords(asset.serviceModel), u"layers"_s);
    FieldGrid* grid = m_pane.addGrid(u"layers"_s, AssetWords::tr("Who does what here"),
        {{AssetWords::tr("Layer"), GridColumn::Width::Stretches},
            {AssetWords::tr("Carried out by"), GridColumn::Width::Stretches},
            {AssetWords::tr("Requirements"), GridColumn::Width::Natural, Qt::AlignTrailing}});
    for (const LayerOnAsset& layer : layersOn(m_view, asset)) {
        FieldSpec who
            = pickField(u"who"_s, controls::layerWords(layer.layer), AssetWords::whoChoices(layer));
        if (layer.requirements.isEmpty())
            who = who.readOnly(AssetWords::tr("No requirement of this scope speaks of it."));
        const GridField field{who.required(), whoKey(layer),
            taking<QString>([decide = m_decide, asset, layer](const QString& key) -> Refusal {
                const auto chosen = controls::parseWho(key);
                return decide(asset, layer, chosen ? std::optional(*chosen) : std::nullopt);
            })};
        grid->addRow(controls::layerText(layer.layer),
            {QList<TextPiece>{{controls::layerWords(layer.layer)}}, field,
                QList<TextPiece>{{QLocale().toString(layer.requirements.size()), {},
                    layer.requirements.isEmpty() ? Tone::Quiet : Tone::Plain}}});
    }
    const controls::PublishedSplit& split = controls::publishedSplit();
    m_pane.addText(AssetWords::tr("The split is that of %1, “%2”, looked at on %3. What is chosen "
                                  "here holds for this asset alone.")
                       .arg(split.publisher, split.pageTitle, dayOnScreen(split.lookedAtOn)),
        TextRole::Secondary);
}

void AssetDetail::addControls(AssetId asset)
{
    const QList<const standing::ControlFacts*> all = controlsOn(m_view, asset);
    m_pane.addHeading(
        AssetWords::tr("Controls"), all.isEmpty() ? QString() : QLocale().toString(all.size()));
    if (all.isEmpty()) {
        m_pane.addText(AssetWords::tr("None applies yet."), TextRole::Quiet);
        return;
    }
    FieldGrid* grid = m_pane.addGrid(u"controls"_s, AssetWords::tr("Controls"),
        {{AssetWords::tr("Control"), GridColumn::Width::Stretches},
            {AssetWords::tr("Where it stands")}});
    for (const standing::ControlFacts* control : all) {
        QString implementation;
        for (const controls::Implementation& each : control->implementations)
            if (each.assetId == asset)
                implementation = controls::implementationStatusWords(each.status);
        const auto stands
            = standing::controlStanding(*m_view.facts, *control, m_view.period, m_view.asOf);
        grid->addRow(idText(control->control.id),
            {QList<TextPiece>{
                 {controls::controlCode(control->control.number), linkText(control->control.id)},
                 {u"  "_s + control->control.title}, {u" · "_s + implementation, {}, Tone::Quiet}},
                markOf(stands.state)});
    }
}

void AssetDetail::addReports(const Asset& asset)
{
    if (asset.serviceModel == scope::ServiceModel::OnPremises)
        return;
    m_pane.addHeading(
        AssetWords::tr("Provider's documents"), periodOnScreen(m_view.period), u"reports"_s);
    const QList<ReportLine> lines = reportsOn(m_view, asset);
    if (lines.isEmpty()) {
        m_pane.addText(
            AssetWords::tr("None of its provider speaks of the period."), TextRole::Quiet);
        return;
    }
    FieldGrid* grid = m_pane.addGrid(u"reports"_s, AssetWords::tr("Provider's documents"),
        {{AssetWords::tr("Document"), GridColumn::Width::Stretches},
            {AssetWords::tr("Service and region")}});
    for (const ReportLine& line : lines)
        grid->addRow(idText(line.id),
            {QList<TextPiece>{
                 {assurance::documentCode(line.number), linkText(line.id)}, {u"  "_s + line.title}},
                markOf(line.namesUse ? ReportsOf::Named : ReportsOf::NotNamed)});
}

void AssetDetail::addEvidence(AssetId asset)
{
    QList<const standing::EvidenceFacts*> named;
    for (const standing::EvidenceFacts& item : m_view.facts->evidence)
        if (std::any_of(item.links.begin(), item.links.end(),
                [asset](const evidence::EvidenceLink& link) { return link.assetId == asset; }))
            named.append(&item);
    if (named.isEmpty())
        return;
    m_pane.addHeading(
        AssetWords::tr("Evidence that names it"), QLocale().toString(named.size()), u"evidence"_s);
    for (const standing::EvidenceFacts* item : named.first(qMin(named.size(), mostEvidence)))
        m_pane.addLinkedText({{evidence::evidenceCode(item->item.number), linkText(item->item.id)},
            {u"  "_s + item->item.title}});
    if (named.size() > mostEvidence)
        m_pane.addText(AssetWords::tr("… and %n more", nullptr, int(named.size() - mostEvidence)),
            TextRole::Quiet);
}

void AssetDetail::addHistory(AssetId asset)
{
    m_pane.addHeading(AssetWords::tr("History"));
    m_pane.addLinkedText({{AssetWords::tr("All steps that touched it"),
        linkText(PlaceLink{PlaceKind::Activity, u"record "_s + idText(asset)})}});
}

} // namespace muniment::ui

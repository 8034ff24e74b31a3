// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/assets_page.h"

#include "core/base/base_messages.h"
#include "core/controls/controls_messages.h"
#include "core/controls/responsibility_register.h"
#include "core/scope/scope_messages.h"
#include "core/vault/vault.h"
#include "ui/lists/counted_link.h"
#include "ui/scope/asset_detail.h"
#include "ui/scope/asset_fields.h"
#include "ui/scope/scope_choices.h"
#include "ui/scope/scope_columns.h"
#include "ui/shell/acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHash>
#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using scope::Asset;
using scope::AssetRegister;

namespace {

// Goes through a job's records, tells how far it is, and stops where it is cancelled.
template <typename Key, typename Write>
Status eachOf(const QList<Key>& ids, const JobContext& job, const Write& write)
{
    qint64 done = 0;
    for (const Key id : ids) {
        if (job.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        job.report({done++, ids.size(), {}});
        if (const Status written = write(id); !written)
            return written;
    }
    return {};
}

// One word for all requirements of a layer. What was decided for the asset so far keeps the texts
// of its halves.
Status putWords(vault::Transaction& transaction, const Asset& asset,
    const QList<RequirementId>& requirements, controls::Who who, const JobContext& job)
{
    using controls::ResponsibilityRegister;
    const auto all = ResponsibilityRegister(transaction.access()).overrides(asset.scopeId);
    if (!all)
        return failWith(all);
    QHash<RequirementId, controls::NewResponsibilityOverride> words;
    for (const controls::ResponsibilityOverride& each : *all)
        if (each.assetId == asset.id)
            words.insert(each.requirementId, each);
    return eachOf(requirements, job, [&](RequirementId id) -> Status {
        controls::NewResponsibilityOverride word = words.value(id);
        word.requirementId = id;
        word.scopeId = asset.scopeId;
        word.assetId = asset.id;
        word.who = who;
        if (const auto put = ResponsibilityRegister::put(transaction, word); !put)
            return failWith(put);
        return {};
    });
}

Status removeWords(vault::Transaction& transaction, const Asset& asset,
    const QList<RequirementId>& requirements, const JobContext& job)
{
    return eachOf(requirements, job, [&](RequirementId id) -> Status {
        const Status removed
            = controls::ResponsibilityRegister::remove(transaction, id, asset.scopeId, asset.id);
        if (!removed && removed.error().problem != Problem::NotFound)
            return removed;
        return {};
    });
}

} // namespace

AssetsPage::AssetsPage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage({u"assets"_s, tr("Assets"), tr("Asset")}, infosOf(*assetColumns()), parts, parent)
    , m_columns(assetColumns())
{
    emptyPage().setWords(tr("Assets are what you run at the provider: applications, data, virtual "
                            "machines, credentials."),
        tr("Import a list or add the first."));
    emptyPage().setButton(tr("Import list…"));
    emptyPage().setLink(tr("New asset"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &AssetsPage::importWanted);
    connect(&emptyPage(), &EmptyPage::linkClicked, this, &AssetsPage::showNew);
    connect(&list(), &RecordList::linkClicked, this, &AssetsPage::followCell);
}

void AssetsPage::setRows(const View& view, QList<AssetListRow> rows)
{
    // The organisation alone is no list of assets.
    if (rows.size() == 1 && rows.first().controls == 0)
        rows.clear();
    m_rows = std::make_shared<const RowsOf<AssetListRow>>(std::move(rows), m_columns);
    takeRows(view, m_rows);
}

int AssetsPage::assets() const
{
    return m_rows ? std::max(0, m_rows->count() - 1) : 0;
}

QList<AssetListRow> AssetsPage::rows() const
{
    return m_rows ? m_rows->rows() : QList<AssetListRow>();
}

QList<AssetId> AssetsPage::selected() const
{
    QList<AssetId> ids;
    for (const QByteArray& key : list().selectedKeys())
        if (const AssetId id = idFromBytes<AssetId>(key); !id.isNull())
            ids.append(id);
    return ids;
}

bool AssetsPage::needsWork(int row) const
{
    return m_rows->row(row).needsWork();
}

void AssetsPage::fillDetail(const QByteArray& key)
{
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    if (index < 0)
        return;
    const AssetListRow& row = m_rows->row(index);
    AssetDetail detail(pane(), acts(), view(),
        [this](const Asset& asset, const LayerOnAsset& layer, std::optional<controls::Who> who) {
            decide(asset, layer, who);
            return Refusal();
        });
    const Asset* asset = view().facts->asset(row.id);
    if (!asset) {
        detail.fillOrganisation(row);
        return;
    }
    QPushButton* button = nullptr;
    if (row.state != InService::Retired) {
        button = new QPushButton(tr("Retire…"));
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [this] { retire(); });
        acts().guard(button);
    }
    detail.fill(*asset, row, button);
}

void AssetsPage::followCell(const QByteArray& key, const QString& column)
{
    const int index = m_rows->rowOf(key);
    if (index < 0)
        return;
    const AssetListRow& row = m_rows->row(index);
    CountedRows counted{
        row.isOrganisation() ? tr("organisation-wide") : scope::assetCode(row.number), {}};
    const bool isOfSlots = column == "open"_L1;
    for (const standing::ControlFacts* control : controlsOn(view(), row.id)) {
        if (isOfSlots)
            counted.keys += openSlotsOf(view(), *control);
        else
            counted.keys.insert(idBytes(control->control.id));
    }
    if (!counted.keys.isEmpty())
        emit linkFollowed(
            PlaceLink{isOfSlots ? PlaceKind::Evidence : PlaceKind::Controls, countedWord(counted)});
}

void AssetsPage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    RecordForm* form = showForm(makeAssetForm(view()));
    form->onAdd([this](const FieldValues& values) { return add(values); });
    form->begin(newAssetValues(view()));
}

std::optional<FormRefusal> AssetsPage::add(const FieldValues& values)
{
    const scope::NewAsset asset = newAssetOf(values);
    const auto added
        = acts().perform({u"asset.add"_s, tr("add asset"), tr("Added %1.").arg(asset.name), {}},
            [&asset](vault::Transaction& transaction) {
                return AssetRegister::add(transaction, asset);
            });
    if (!added)
        return FormRefusal{assetFieldOf(added.error()), wordsFor(added.error())};
    list().select(idBytes(*added));
    return {};
}

void AssetsPage::showChange()
{
    const QList<AssetId> ids = selected();
    if (ids.isEmpty() || keepsForm())
        return;
    RecordForm* form = showForm(makeAssetsForm(view(), int(ids.size())));
    form->onAddLater([this, ids](const FieldValues& values, const RecordForm::Answer& answer) {
        change(ids, values, answer);
    });
    form->begin();
}

void AssetsPage::writeEach(const ActName& name, const QList<AssetId>& ids, WriteOne write,
    const QString& field, const RecordForm::Answer& answer)
{
    const auto work = [ids, write = std::move(write)](
                          vault::Vault& vault, const vault::Act& act, const JobContext& job) {
        return vault.write(
            act,
            [&](vault::Transaction& transaction) {
                return eachOf(ids, job, [&](AssetId id) { return write(transaction, id); });
            },
            vault::Priority::Job);
    };
    acts().performJob(this, name, work, [this, field, answer](const Status& done) {
        std::optional<FormRefusal> refusal;
        if (!done && done.error().problem == Problem::Cancelled)
            refusal = FormRefusal{};
        else if (!done)
            refusal = FormRefusal{
                field.isEmpty() ? assetFieldOf(done.error()) : field, wordsFor(done.error())};
        if (!answer(refusal) && !done)
            say(done.error());
    });
}

void AssetsPage::change(
    const QList<AssetId>& ids, const FieldValues& values, const RecordForm::Answer& answer)
{
    if (!changesAnything(values)) {
        answer(FormRefusal{{}, {{}, tr("Nothing is to be changed yet."), {}}});
        return;
    }
    const QString words = tr("%n asset(s)", nullptr, int(ids.size()));
    const auto changeOne = [values](vault::Transaction& transaction, AssetId id) -> Status {
        const Result<Asset> asset = AssetRegister(transaction.access()).asset(id);
        if (!asset)
            return failWith(asset);
        return AssetRegister::update(transaction, changed(*asset, values));
    };
    writeEach({u"asset.set"_s, tr("change %1").arg(words), tr("Changed %1.").arg(words),
                  tr("Changing assets")},
        ids, changeOne, {}, answer);
}

void AssetsPage::retire()
{
    const QList<AssetId> ids = selected();
    if (ids.isEmpty() || keepsForm())
        return;
    const auto lastDay = u"day"_s;
    const QString what = ids.size() == 1
        ? scope::assetCode(view().facts->asset(ids.first())->number)
        : tr("%n asset(s)", nullptr, int(ids.size()));
    RecordForm* form
        = showForm(new RecordForm({tr("Retire %1").arg(what), tr("Retire %1").arg(what)},
            {dayField(lastDay, tr("Last day in service"), view().today).required()}));
    QLabel* intro = makeLabel(
        tr("It stays in the vault, with its proof and signatures."), TextRole::Secondary);
    intro->setContentsMargins(space::large, space::medium, space::large, 0);
    form->setIntro(intro);
    form->onAddLater(
        [this, ids, lastDay](const FieldValues& values, const RecordForm::Answer& answer) {
            retire(ids, std::get<Date>(values.value(lastDay, Date())), answer);
        });
    form->begin({{lastDay, view().today}});
}

void AssetsPage::retire(const QList<AssetId>& ids, Date day, const RecordForm::Answer& answer)
{
    const QString words = tr("%n asset(s)", nullptr, int(ids.size()));
    writeEach(
        {u"asset.retire"_s, tr("retire %1").arg(words), tr("Retired %1.").arg(words),
            tr("Retiring assets")},
        ids,
        [day](vault::Transaction& transaction, AssetId id) {
            return AssetRegister::retire(transaction, id, day);
        },
        u"day"_s, answer);
}

// One step for all requirements of the layer, of which a framework may have a thousand.
void AssetsPage::decide(
    const Asset& asset, const LayerOnAsset& layer, std::optional<controls::Who> who)
{
    const QString words = controls::layerWords(layer.layer);
    const auto work = [asset, requirements = layer.requirements, who](
                          vault::Vault& vault, const vault::Act& act, const JobContext& job) {
        return vault.write(
            act,
            [&](vault::Transaction& transaction) {
                return who ? putWords(transaction, asset, requirements, *who, job)
                           : removeWords(transaction, asset, requirements, job);
            },
            vault::Priority::Job);
    };
    acts().performJob(this,
        {u"responsibility.set"_s, tr("decide who carries out: %1").arg(words), {},
            tr("Deciding who carries out: %1").arg(words)},
        work, [this](const Status& done) {
            if (done)
                return;
            if (done.error().problem != Problem::Cancelled)
                say(done.error());
            showDetail(); // as it stands still
        });
}

} // namespace muniment::ui

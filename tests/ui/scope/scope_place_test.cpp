// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/responsibility_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"
#include "tests/ui/scope/scope_place_driver.h"
#include "ui/fields/field_grid.h"
#include "ui/lists/counted_link.h"
#include "ui/lists/list_model.h"
#include "ui/scope/scope_rows.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/link_label.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ScopePlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::ScopePlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void anAssetIsAddedAndUndone();
    void aFieldIsChangedWhereItStands();
    void aSecretIsRefusedBesideItsField();
    void aSecretIsRefusedInTheFormOfANewCredential();
    void severalAssetsChangeAtOnce();
    void anAssetIsRetiredWithItsLastDay();
    void aLayerIsDecidedForOneAssetAlone();
    void withoutItsOwnWordALayerStandsAsTheScopeHasIt();
    void whatIsPublishedIsToldApartFromOurDefault();
    void whatAListBringsIsComparedBeforeItIsWritten();
    void whatTheFileLacksIsRetiredOnlyWhenTold();
    void whatTheFileLacksIsNeverTakenAlongWithTheRest();
    void aListAsksForTheScopeWhereItIsNotClear();
    void aFileThatIsNoTableSaysSo();
    void aFormWithoutWordsMakesRoomForARecord();
    void aSecondFormWaitsForWhatWasTypedIntoTheFirst();
    void numbersLeadToWhatTheyCount();
    void openSlotsLeadToTheCollection();
    void whatAPersonOwnsAndSignedIsFollowed();
    void theKeysOfListsAreTold();
    void theAssetsOfAScopeAreThoseThatItCounts();
    void aScopeTakesAFramework();
    void aProviderGetsAnotherName();
    void whatAPersonAnswersForIsHandedOver();
    void linksLeadToTheRightPage();
    void filteredToNothingSaysSo();
    void withoutAssetsThePageOffersTheFirst();
    void onAnotherDayNothingCanBeChanged();
    void aVaultThatIsReadOnlySaysSo();

private:
    [[nodiscard]] ScopePlace& place() { return *m_here->place; }
    [[nodiscard]] const standing::Facts& facts() const { return m_here->desk.facts(); }

    std::unique_ptr<tests::ScopePlaceDriver> m_here;
};

void ScopePlaceTest::anAssetIsAddedAndUndone()
{
    const qsizetype before = facts().assets.size();
    QVERIFY(m_here->act(u"New record…"_s));
    RecordForm* form = place().assets().form();
    QVERIFY(form);
    QVERIFY(!form->add()); // a name is needed
    form->setValue(u"name"_s, u"Refund queue"_s);
    form->setValue(u"service"_s, u"Service Bus"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().assets.size(), before + 1);
    const scope::Asset* asset = m_here->asset(u"Refund queue"_s);
    QVERIFY(asset);
    QCOMPARE_EQ(asset->service, u"Service Bus"_s);
    QCOMPARE_EQ(asset->scopeId, facts().scopes.first().id);
    QCOMPARE_EQ(place().current(), RecordLink(asset->id));
    QVERIFY(m_here->undo());
    QCOMPARE_EQ(facts().assets.size(), before);
}

void ScopePlaceTest::aFieldIsChangedWhereItStands()
{
    QVERIFY(m_here->show(m_here->asset(u"Batch host"_s)->id));
    m_here->enter(place().assets(), u"service"_s, u"Virtual Machines"_s);
    QCOMPARE_EQ(m_here->asset(u"Batch host"_s)->service, u"Virtual Machines"_s);
    QVERIFY(m_here->undo());
    QVERIFY(m_here->asset(u"Batch host"_s)->service.isEmpty());
}

void ScopePlaceTest::aSecretIsRefusedBesideItsField()
{
    const scope::Asset* credential = m_here->asset(u"Deployment principal"_s);
    QVERIFY(m_here->show(credential->id));
    m_here->enter(place().assets(), u"service"_s, u"password=Tr0ub4dor&3"_s);
    QVERIFY(m_here->asset(u"Deployment principal"_s)->service.isEmpty());
    const InlineField* field = place().assets().pane().field(u"service"_s);
    QVERIFY2(
        field->message().contains(u"secrets are never stored"_s), qPrintable(field->message()));
}

void ScopePlaceTest::aSecretIsRefusedInTheFormOfANewCredential()
{
    QVERIFY(m_here->act(u"New record…"_s));
    RecordForm* form = place().assets().form();
    form->setValue(u"kind"_s, u"credential"_s);
    form->setValue(u"name"_s, u"Export key"_s);
    form->setValue(u"description"_s, u"AKIAIOSFODNN7EXAMPLE"_s);
    QVERIFY(!form->add());
    QVERIFY(form->message(u"description"_s).contains(u"secrets are never stored"_s));
    QVERIFY(!m_here->asset(u"Export key"_s));
}

void ScopePlaceTest::severalAssetsChangeAtOnce()
{
    place().assets().list().table().selectAll();
    QVERIFY(m_here->act(u"Change…"_s));
    RecordForm* form = place().assets().form();
    QVERIFY(!form->add()); // nothing was said yet
    form->setValue(u"region"_s, u"westeurope"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    for (const scope::Asset& each : facts().assets)
        QCOMPARE_EQ(each.region, u"westeurope"_s);
    QVERIFY(m_here->undo());
    for (const scope::Asset& each : facts().assets)
        QVERIFY(each.region.isEmpty());
}

void ScopePlaceTest::anAssetIsRetiredWithItsLastDay()
{
    QVERIFY(m_here->show(m_here->asset(u"Policy archive"_s)->id));
    QVERIFY(m_here->act(u"Retire…"_s));
    place().assets().form()->setValue(u"day"_s, Date(2026, 11, 20));
    QVERIFY(place().assets().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->asset(u"Policy archive"_s)->inServiceUntil, Date(2026, 11, 20));
    QVERIFY(m_here->undo());
    QVERIFY(!m_here->asset(u"Policy archive"_s)->inServiceUntil.isValid());
}

void ScopePlaceTest::aLayerIsDecidedForOneAssetAlone()
{
    const AssetId portal = m_here->asset(u"Claims portal"_s)->id;
    QVERIFY(m_here->show(portal));
    const auto layerOf = [this](AssetId id) {
        for (const LayerOnAsset& layer : layersOn(m_here->desk.view(), *facts().asset(id)))
            if (layer.layer == controls::Layer::Identities)
                return layer;
        return LayerOnAsset();
    };
    QVERIFY(!layerOf(portal).requirements.isEmpty());
    auto* grid = place().assets().pane().findChild<FieldGrid*>();
    QVERIFY(grid);
    InlineField* who = grid->field(u"identities"_s, u"who"_s);
    QVERIFY(who);
    who->edit();
    QTest::keyClicks(QApplication::focusWidget(), u"shared"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(layerOf(portal).together(), controls::Who::Shared);
    QCOMPARE_EQ(layerOf(portal).decidedHere(), int(layerOf(portal).requirements.size()));
    QCOMPARE_EQ(layerOf(m_here->asset(u"Payout service"_s)->id).decidedHere(), 0);
    QVERIFY(m_here->undo());
    QCOMPARE_EQ(layerOf(portal).decidedHere(), 0);
}

void ScopePlaceTest::whatAListBringsIsComparedBeforeItIsWritten()
{
    const qsizetype before = facts().assets.size();
    m_here->import("Name,Kind,Region\nClaims portal,application,westeurope\n"
                   "Refund queue,application,northeurope\nOdd one,spaceship,\n");
    QVERIFY(place().isImporting());
    QCOMPARE_EQ(facts().assets.size(), before);
    QCOMPARE_EQ(place().sheet().taken(), 2);
    QVERIFY(place().sheet().message().contains(u"1 row cannot be taken"_s)
        || place().sheet().message().contains(u"1 row(s) cannot be taken"_s));
    place().sheet().goOn();
    QVERIFY(m_here->desk.settle());
    QVERIFY(!place().isImporting());
    QCOMPARE_EQ(facts().assets.size(), before + 1);
    QCOMPARE_EQ(m_here->asset(u"Claims portal"_s)->region, u"westeurope"_s);
    QVERIFY(m_here->undo());
    QCOMPARE_EQ(facts().assets.size(), before);
    QVERIFY(m_here->asset(u"Claims portal"_s)->region.isEmpty());
}

void ScopePlaceTest::whatTheFileLacksIsRetiredOnlyWhenTold()
{
    m_here->import("Name,Kind,Region\nClaims portal,application,westeurope\n");
    AssetImportSheet& sheet = place().sheet();
    QCOMPARE_EQ(sheet.taken(), 1);
    sheet.list().table().selectAll();
    QTest::keyClick(&sheet.list().table(), Qt::Key_Space); // all go the way of the first: left out
    QCOMPARE_EQ(sheet.taken(), 0);
    m_here->choose(m_here->missingRows());
    QTest::keyClick(&sheet.list().table(), Qt::Key_Space);
    const int missing = int(facts().assets.size()) - 1;
    QCOMPARE_EQ(sheet.taken(), missing);
    QCOMPARE_EQ(sheet.retired(), missing);
    m_here->desk.prompter.answers = {Answer::No};
    sheet.goOn();
    QVERIFY(m_here->desk.settle());
    QVERIFY(!m_here->asset(u"Batch host"_s)->inServiceUntil.isValid());
    m_here->desk.prompter.answers = {Answer::Yes};
    sheet.goOn();
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->desk.prompter.unexpected.isEmpty());
    QVERIFY(!m_here->asset(u"Claims portal"_s)->inServiceUntil.isValid());
    QCOMPARE_EQ(m_here->asset(u"Batch host"_s)->inServiceUntil, m_here->desk.view().today);
    QVERIFY2(m_here->desk.toasts.last().startsWith(u"Retired "_s),
        qPrintable(m_here->desk.toasts.last()));
}

void ScopePlaceTest::whatTheFileLacksIsNeverTakenAlongWithTheRest()
{
    m_here->import("Name,Kind,Region\nClaims portal,application,westeurope\n");
    AssetImportSheet& sheet = place().sheet();
    sheet.list().table().selectAll();
    QTest::keyClick(&sheet.list().table(), Qt::Key_Space);
    QCOMPARE_EQ(sheet.taken(), 0);
    QTest::keyClick(&sheet.list().table(), Qt::Key_Space); // once more: only what is to be imported
    QCOMPARE_EQ(sheet.taken(), 1);
    QCOMPARE_EQ(sheet.retired(), 0);
    sheet.goOn(); // and so nothing is asked
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->desk.prompter.unexpected.isEmpty());
    for (const scope::Asset& each : facts().assets)
        QVERIFY(!each.inServiceUntil.isValid());
}

void ScopePlaceTest::withoutItsOwnWordALayerStandsAsTheScopeHasIt()
{
    const scope::Asset portal = *m_here->asset(u"Claims portal"_s);
    const auto layer = [&] {
        for (const LayerOnAsset& each : layersOn(m_here->desk.view(), portal))
            if (each.layer == controls::Layer::Identities)
                return each;
        return LayerOnAsset();
    };
    const QList<RequirementId> requirements = layer().requirements;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"responsibility.set"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            for (const RequirementId id : requirements) {
                controls::NewResponsibilityOverride word;
                word.requirementId = id;
                word.scopeId = portal.scopeId;
                word.who = controls::Who::Shared;
                if (const auto put = controls::ResponsibilityRegister::put(transaction, word); !put)
                    return failWith(put);
            }
            return {};
        }));
    QVERIFY(m_here->show(portal.id));
    const auto field = [this] {
        return place().assets().pane().findChild<FieldGrid*>()->field(u"identities"_s, u"who"_s);
    };
    QCOMPARE_EQ(field()->shownText(), u"shared, as the scope has it"_s);
    const auto choose = [&](const QString& typed) {
        field()->edit();
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return m_here->desk.settle();
    };
    QVERIFY(choose(u"ours"_s));
    QCOMPARE_EQ(layer().together(), controls::Who::Ours);
    QCOMPARE_EQ(field()->shownText(), u"ours"_s);
    QVERIFY(choose(u"shared, as"_s));
    QCOMPARE_EQ(layer().decidedHere(), 0);
    QCOMPARE_EQ(layer().together(), controls::Who::Shared);
    QCOMPARE_EQ(field()->shownText(), u"shared, as the scope has it"_s);
}

void ScopePlaceTest::whatIsPublishedIsToldApartFromOurDefault()
{
    scope::Asset portal = *m_here->asset(u"Claims portal"_s);
    portal.serviceModel = scope::ServiceModel::Saas;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"asset.set"_s, {}, {}, {}}, [&portal](vault::Transaction& transaction) {
            return scope::AssetRegister::update(transaction, portal);
        }));
    QVERIFY(m_here->show(portal.id));
    InlineField* who
        = place().assets().pane().findChild<FieldGrid*>()->field(u"client_devices"_s, u"who"_s);
    QVERIFY(who);
    QCOMPARE_EQ(who->shownText(), u"ours unless said otherwise; published as shared"_s);
    QVERIFY(m_here->show(facts().providers.first().id));
    QStringList cells;
    for (const QLabel* label : place().providers().pane().findChildren<QLabel*>())
        cells.append(label->text());
    const QString all = cells.join(u'\n');
    QVERIFY2(all.contains(u"taken as ours"_s), qPrintable(all));
}

void ScopePlaceTest::aSecondFormWaitsForWhatWasTypedIntoTheFirst()
{
    QVERIFY(m_here->act(u"New record…"_s));
    RecordForm* form = place().assets().form();
    form->setValue(u"name"_s, u"Refund queue"_s);
    place().assets().list().table().selectAll();
    for (const QString& another : {u"New record…"_s, u"Change…"_s, u"Retire…"_s}) {
        QVERIFY(m_here->act(another));
        QCOMPARE(place().assets().form(), form);
        QCOMPARE_EQ(textOf(form->values(), u"name"_s), u"Refund queue"_s);
    }
    form->setValue(u"name"_s, QString());
    QVERIFY(m_here->act(u"Retire…"_s)); // nothing is lost now
    QVERIFY(place().assets().form() != form);
}

void ScopePlaceTest::theAssetsOfAScopeAreThoseThatItCounts()
{
    const ScopeId first = facts().scopes.first().id;
    const AssetId retired = m_here->asset(u"Policy archive"_s)->id;
    scope::NewScope second;
    second.name = u"Analytics"_s;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"scope.add"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            const auto added = scope::ScopeRegister::addScope(transaction, second);
            if (!added)
                return failWith(added);
            return scope::AssetRegister::retire(transaction, retired, Date(2026, 6, 30));
        }));
    QVERIFY(m_here->desk.settle());
    m_here->desk.session().setScope(facts().scopes.last().id);
    QVERIFY(m_here->desk.settle());
    emit place().scopes().assetsWanted(first);
    QVERIFY(m_here->desk.settle());
    int counted = 0;
    for (const ScopeListRow& row : scopeRows(m_here->desk.view()))
        if (row.id == first)
            counted = row.assets;
    QVERIFY(counted > 0);
    QVERIFY(place().assets().isVisible());
    const ListModel& shown = place().assets().list().model();
    QCOMPARE_EQ(shown.rowCount(), counted);
    QCOMPARE_EQ(shown.lineOf(idBytes(retired)), -1);
}

void ScopePlaceTest::aListAsksForTheScopeWhereItIsNotClear()
{
    scope::NewScope second;
    second.name = u"Analytics"_s;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"scope.add"_s, {}, {}, {}}, [&second](vault::Transaction& transaction) {
            return scope::ScopeRegister::addScope(transaction, second);
        }));
    m_here->desk.session().setScope({});
    QVERIFY(m_here->desk.settle());
    m_here->desk.prompter.choices = {1};
    m_here->import("Name,Kind\nRefund queue,application\n");
    QCOMPARE_EQ(place().sheet().taken(), 1);
    place().sheet().goOn();
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->asset(u"Refund queue"_s)->scopeId, facts().scopes.last().id);
}

void ScopePlaceTest::aFormWithoutWordsMakesRoomForARecord()
{
    const AssetId portal = m_here->asset(u"Claims portal"_s)->id;
    QVERIFY(m_here->act(u"New record…"_s));
    QVERIFY(m_here->show(portal));
    QVERIFY(!place().assets().form());
    QVERIFY(m_here->act(u"New record…"_s));
    place().assets().form()->setValue(u"name"_s, u"Refund queue"_s);
    QVERIFY(m_here->show(portal));
    QVERIFY(place().assets().form()); // what was typed is not thrown away
}

void ScopePlaceTest::aFileThatIsNoTableSaysSo()
{
    m_here->import("no table at all");
    QVERIFY(!place().sheet().message().isEmpty());
    QCOMPARE_EQ(place().sheet().taken(), 0);
    QTest::keyClick(&place().sheet(), Qt::Key_Escape);
    QVERIFY(!place().isImporting());
}

void ScopePlaceTest::numbersLeadToWhatTheyCount()
{
    const AssetId portal = m_here->asset(u"Claims portal"_s)->id;
    QSignalSpy followed(&place(), &Place::linkFollowed);
    emit place().assets().list().linkClicked(idBytes(portal), u"controls"_s);
    QCOMPARE_EQ(followed.count(), 1);
    const auto link = std::get<PlaceLink>(followed.first().first().value<RecordLink>());
    QCOMPARE_EQ(link.place, PlaceKind::Controls);
    const auto counted = countedOfWord(link.what);
    QVERIFY(counted);
    QCOMPARE_EQ(counted->keys.size(), controlsOn(m_here->desk.view(), portal).size());
}

void ScopePlaceTest::openSlotsLeadToTheCollection()
{
    QSignalSpy followed(&place(), &Place::linkFollowed);
    for (const AssetListRow& row : place().assets().rows()) {
        if (row.openSlots == 0)
            continue;
        followed.clear();
        emit place().assets().list().linkClicked(row.key(), u"open"_s);
        QCOMPARE_EQ(followed.count(), 1);
        const auto link = std::get<PlaceLink>(followed.first().first().value<RecordLink>());
        QCOMPARE_EQ(link.place, PlaceKind::Evidence);
        QCOMPARE_EQ(countedOfWord(link.what)->keys.size(), row.openSlots);
        return;
    }
    QFAIL("no asset of the test wants proof");
}

void ScopePlaceTest::whatAPersonOwnsAndSignedIsFollowed()
{
    QSignalSpy followed(&place(), &Place::linkFollowed);
    const standing::ControlFacts* owned = nullptr;
    const attestation::Attestation* signature = nullptr;
    for (const standing::ControlFacts& control : facts().controls) {
        if (!control.control.ownerId.isNull())
            owned = &control;
        if (!control.attestations.isEmpty())
            signature = &control.attestations.first();
    }
    QVERIFY(owned && signature);
    const auto linkOf = [&](PersonId person, const QString& column) {
        followed.clear();
        emit place().people().list().linkClicked(idBytes(person), column);
        return followed.isEmpty()
            ? PlaceLink()
            : std::get<PlaceLink>(followed.first().first().value<RecordLink>());
    };
    const PlaceLink said = linkOf(signature->signerId, u"signed"_s);
    QCOMPARE_EQ(said.place, PlaceKind::Attestations);
    QSet<QByteArray> signedByThem;
    for (const standing::ControlFacts& control : facts().controls)
        for (const attestation::Attestation& each : control.attestations)
            if (each.signerId == signature->signerId)
                signedByThem.insert(idBytes(each.id));
    QVERIFY(countedOfWord(said.what)->keys == signedByThem);

    // What is owned is of several kinds: all of it stands beside the person.
    const PersonId owner = owned->control.ownerId;
    emit place().people().list().linkClicked(idBytes(owner), u"owns"_s);
    QVERIFY(m_here->desk.settle());
    QCOMPARE(place().people().list().currentKey(), idBytes(owner));
    QStringList expected;
    const Owned all = ownedBy(m_here->desk.view(), owner);
    for (const scope::Scope* each : all.scopes)
        expected.append(scope::scopeCode(each->number) + u"  "_s + each->name);
    for (const scope::Asset* each : all.assets)
        expected.append(scope::assetCode(each->number) + u"  "_s + each->name);
    for (const standing::ControlFacts* each : all.controls)
        expected.append(
            controls::controlCode(each->control.number) + u"  "_s + each->control.title);
    for (const auto& [control, series] : all.series)
        expected.append(controls::controlCode(control->control.number) + u"  "_s + series->title);
    QStringList listed;
    for (const LinkLabel* label : place().people().pane().findChildren<LinkLabel*>())
        if (expected.contains(label->plainText()))
            listed.append(label->plainText());
    QCOMPARE_EQ(expected.size(), all.count());
    QCOMPARE(listed, expected);
}

void ScopePlaceTest::theKeysOfListsAreTold()
{
    QStringList keys;
    for (const QAction* action : place().placeActions())
        keys.append(action->shortcut().toString());
    for (const QString& key : {u"F3"_s, u"Shift+F3"_s, u"Alt+Return"_s})
        QVERIFY2(keys.contains(key), qPrintable(keys.join(u' ')));
}

void ScopePlaceTest::aScopeTakesAFramework()
{
    const ScopeId scope = facts().scopes.first().id;
    QVERIFY(m_here->show(scope));
    const controls::Framework framework = facts().frameworks.first().framework;
    auto* grid = place().scopes().pane().findChild<FieldGrid*>();
    InlineField* from = grid->field(framework.code, u"from"_s);
    QVERIFY(from);
    from->edit();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"2026-03-01"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    Date applies;
    for (const controls::ScopeFramework& each : facts().scopeFrameworks)
        if (each.scopeId == scope && each.frameworkId == framework.id)
            applies = each.appliesFrom;
    QCOMPARE_EQ(applies, Date(2026, 3, 1));
}

void ScopePlaceTest::aProviderGetsAnotherName()
{
    QVERIFY(m_here->show(facts().providers.first().id));
    m_here->enter(place().providers(), u"entity"_s, u"Microsoft Deutschland GmbH"_s);
    QCOMPARE_EQ(facts().providers.first().contractingEntity, u"Microsoft Deutschland GmbH"_s);
    QVERIFY(m_here->act(u"New record…"_s));
    RecordForm* form = place().providers().form();
    form->setValue(u"name"_s, u"microsoft"_s);
    QVERIFY(!form->add()); // that name is taken
    QVERIFY(!form->message(u"name"_s).isEmpty());
    form->setValue(u"name"_s, u"Nimbus Cloud GmbH"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().providers.size(), 2);
}

void ScopePlaceTest::whatAPersonAnswersForIsHandedOver()
{
    const PersonId from = m_here->desk.person(u"Mara Okafor"_s);
    const PersonId to = m_here->desk.person(u"Jonas Weber"_s);
    QVERIFY(m_here->show(from));
    const int owned = ownedBy(m_here->desk.view(), from).count();
    const int before = ownedBy(m_here->desk.view(), to).count();
    QVERIFY(owned > 0);
    m_here->desk.prompter.choices = {1}; // after Ines Duarte
    m_here->desk.prompter.answers = {Answer::Yes};
    QVERIFY(m_here->act(u"Hand over…"_s));
    QCOMPARE_EQ(ownedBy(m_here->desk.view(), from).count(), 0);
    QCOMPARE_EQ(ownedBy(m_here->desk.view(), to).count(), before + owned);
    QVERIFY(m_here->undo());
    QCOMPARE_EQ(ownedBy(m_here->desk.view(), from).count(), owned);
}

void ScopePlaceTest::linksLeadToTheRightPage()
{
    const RecordLink links[] = {facts().assets.first().id, facts().scopes.first().id,
        facts().providers.first().id, facts().people.first().id};
    for (const RecordLink& link : links) {
        QVERIFY(m_here->show(link));
        QCOMPARE_EQ(place().current(), link);
    }
    QVERIFY(place().open(PlaceLink{PlaceKind::ScopeAndAssets, u"people"_s}));
    QVERIFY(place().people().isVisible());
    QVERIFY(place().peek(facts().assets.first().id)->title.startsWith(u"A-001"_s));
    QVERIFY(!place().open(facts().controls.first().control.id));
}

void ScopePlaceTest::filteredToNothingSaysSo()
{
    place().assets().list().setFind(u"nothing is called so"_s);
    QVERIFY(m_here->desk.settle());
    bool isTold = false;
    for (const EmptyPage* page : place().assets().findChildren<EmptyPage*>())
        isTold = isTold || page->isVisible();
    QVERIFY(isTold);
    QVERIFY(place().assets().list().currentKey().isEmpty());
}

void ScopePlaceTest::withoutAssetsThePageOffersTheFirst()
{
    View view = m_here->desk.view();
    auto bare = std::make_shared<standing::Facts>();
    bare->index();
    view.facts = bare;
    view.scope = {};
    place().setView(view);
    QVERIFY(m_here->desk.settle());
    place().assets().showNew();
    QVERIFY(place().assets().form()->isVisible());
}

void ScopePlaceTest::onAnotherDayNothingCanBeChanged()
{
    QVERIFY(m_here->show(m_here->asset(u"Batch host"_s)->id));
    m_here->desk.session().setAsOf(Date(2025, 1, 15));
    QVERIFY(m_here->desk.settle());
    QVERIFY(!m_here->act(u"New record…"_s));
    const auto rows = place().assets().rows();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const AssetListRow& row) { return row.state == InService::Planned; }));
}

void ScopePlaceTest::aVaultThatIsReadOnlySaysSo()
{
    m_here.reset();
    m_here = std::make_unique<tests::ScopePlaceDriver>(vault::OpenMode::ReadOnly);
    QVERIFY(m_here->saysWhyNot(u"New record…"_s));
    QVERIFY(m_here->saysWhyNot(u"Import list…"_s));
}

MUNIMENT_TEST(ScopePlaceTest, "scope_place_test")

} // namespace muniment::ui

#include "scope_place_test.moc"

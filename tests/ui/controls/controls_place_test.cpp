// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/implementation_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"
#include "tests/support/test_vault.h"
#include "tests/ui/controls/controls_place_driver.h"
#include "ui/controls/catalog_sheet.h"
#include "ui/controls/control_forms.h"
#include "ui/controls/control_rows.h"
#include "ui/controls/expected_form.h"
#include "ui/controls/requirement_forms.h"
#include "ui/controls/text_forms.h"
#include "ui/fields/field_grid.h"
#include "ui/fields/field_pane.h"
#include "ui/shell/acts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ControlsPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::ControlsPlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void aRequirementLeadsToItsControlAndBack();
    void myHalfOnlyHidesWhatTheProviderCarriesOut();
    void whatPeopleSaidOfBothHalvesStandsInTheDetail();
    void aProvidersHalfLeadsToWhereItsDocumentIsNamed();
    void coveredTimeIsAlsoATable();
    void signLeadsToTheSheet();
    void theNextGapIsFound();
    void aStatusIsSetByItsKeyWhereverTheControlApplies();
    void aStatusIsSetOnlyWhereTheViewLooks();
    void aDetailAloneHasTheFocusAndGivesTheListBack();
    void onlyWhatTheVaultLacksIsOffered();
    void whatIsTakenAppliesAtOnceToTheAssetsOfItsKinds();
    void anOwnControlIsAddedWithItsPlacesAndRequirements();
    void whereAControlAppliesIsSetInItsDetail();
    void whatIsExpectedIsAddedAndChangedInAForm();
    void aNewTextIsInForceFromItsDay();
    void aControlIsRetiredFromADay();
    void whatCannotBeGivenAStatusLeadsToWhereItApplies();
    void severalControlsAreAppliedEachToItsKind();
    void whatAControlMeetsIsChangedInItsDetail();
    void aFrameworkIsAppliedWhereNoneWas();
    void bothHalvesOfARequirementAreSaid();
    void aRequirementIsExcludedWithReasonAndApprover();
    void aFormThatWasBegunKeepsItsPlace();
    void ownerStatusAndNarrativeAreEditedWhereTheyStand();

private:
    void press(QWidget& within, const QString& name)
    {
        for (QPushButton* button : within.findChildren<QPushButton*>())
            if (button->accessibleName() == name || button->text() == name)
                return button->click();
        QFAIL(qPrintable(u"no button "_s + name));
    }
    [[nodiscard]] QList<AssetId> applied(ControlId id) const
    {
        QList<AssetId> on;
        for (const controls::Implementation& each :
            m_here->desk.facts().control(id)->implementations)
            if (each.applies == controls::Applies::Applies)
                on.append(each.assetId);
        return on;
    }
    [[nodiscard]] ControlsPlace& place() { return *m_here->place; }

    std::unique_ptr<tests::ControlsPlaceDriver> m_here;
};

void ControlsPlaceTest::aRequirementLeadsToItsControlAndBack()
{
    const RequirementId requirement = m_here->first().requirements.first();
    QVERIFY(place().open(requirement));
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().requirements().isVisible());
    QCOMPARE_EQ(place().current(), RecordLink(requirement));
    emit place().requirements().list().linkClicked(idBytes(requirement), u"controls"_s);
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().controls().isVisible());
    const auto control = std::get<ControlId>(*place().current());
    QVERIFY(m_here->desk.facts().control(control)->requirements.contains(requirement));
}

void ControlsPlaceTest::myHalfOnlyHidesWhatTheProviderCarriesOut()
{
    const QList<RequirementRow> rows = requirementRows(m_here->desk.view());
    const auto theirs = std::find_if(
        rows.begin(), rows.end(), [](const RequirementRow& row) { return !row.isOurs(); });
    QVERIFY(theirs != rows.end());
    RequirementsPage& page = place().requirements();
    QVERIFY(page.list().model().rowCount() < rows.size());
    QVERIFY(place().open(theirs->standing.requirementId)); // shows it all the same
    QVERIFY(m_here->desk.settle());
    QVERIFY(!page.myHalfOnly().isChecked());
    QCOMPARE_EQ(page.list().model().rowCount(), int(rows.size()));
    QCOMPARE_EQ(page.currentRow()->key(), theirs->key());
}

void ControlsPlaceTest::whatPeopleSaidOfBothHalvesStandsInTheDetail()
{
    standing::Facts facts = m_here->desk.facts();
    controls::ResponsibilityOverride said;
    said.requirementId = m_here->first().requirements.first();
    said.scopeId = facts.scopes.first().id;
    said.who = controls::Who::Shared;
    said.ourHalf = u"We run restore tests."_s;
    said.providerHalf = u"Stores copies in the region."_s;
    facts.overrides = {said};
    facts.index();
    View view = m_here->desk.view();
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    const ControlDetail detail = controlDetail(view, view.facts->controls.first());
    QCOMPARE(detail.ourSaid.size(), 1);
    QVERIFY(detail.ourSaid.first().startsWith(u"Our half of "_s));
    QVERIFY(detail.ourSaid.first().endsWith(u": We run restore tests."_s));
    QCOMPARE(detail.theirSaid.size(), 1);
    QVERIFY(detail.theirSaid.first().endsWith(u": Stores copies in the region."_s));
    QVERIFY(detail.halvesLink);
    QVERIFY(detail.halvesLink->what.contains(idText(said.requirementId)));
}

void ControlsPlaceTest::aProvidersHalfLeadsToWhereItsDocumentIsNamed()
{
    const QList<RequirementRow> rows = requirementRows(m_here->desk.view());
    const auto theirs = std::find_if(
        rows.begin(), rows.end(), [](const RequirementRow& row) { return !row.isOurs(); });
    QVERIFY(theirs != rows.end());
    QVERIFY(theirs->standing.providerProof.isEmpty());
    QVERIFY(place().open(theirs->standing.requirementId));
    QVERIFY(m_here->desk.settle());
    const RecordLink wanted
        = PlaceLink{PlaceKind::Assurance, u"halves:"_s + idText(theirs->standing.requirementId)};
    QSignalSpy followed(&place(), &Place::linkFollowed);
    for (QLabel* label : place().requirements().findChildren<QLabel*>())
        if (label->text().contains(linkText(wanted)))
            emit label->linkActivated(linkText(wanted));
    QCOMPARE_EQ(followed.size(), 1);
    QCOMPARE_EQ(followed.first().first().value<RecordLink>(), wanted);
}

void ControlsPlaceTest::coveredTimeIsAlsoATable()
{
    QVERIFY(place().open(m_here->first().control.id));
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().detail().findChild<CoveredTimeStrip*>());
    const ControlDetail detail = controlDetail(m_here->desk.view(), m_here->first());
    QVERIFY(!detail.covered.isEmpty());
    QVERIFY(m_here->act(u"Covered time as a table"_s));
    QTRY_VERIFY(!place().detail().findChild<CoveredTimeStrip*>());
    QStringList words;
    for (const QLabel* label : place().detail().findChildren<QLabel*>())
        words.append(label->text());
    for (const CoveredRow& row : detail.covered)
        QVERIFY(!words.filter(row.what.section(u' ', 0, 0)).isEmpty());
    QVERIFY(m_here->act(u"Covered time as a table"_s));
    QTRY_VERIFY(place().detail().findChild<CoveredTimeStrip*>());
    // A requirement has none: its key is not offered there.
    QVERIFY(place().open(m_here->first().requirements.first()));
    QVERIFY(!m_here->act(u"Covered time as a table"_s));
}

void ControlsPlaceTest::signLeadsToTheSheet()
{
    QVERIFY(place().open(m_here->first().control.id));
    QVERIFY(m_here->desk.settle());
    QSignalSpy followed(&place(), &Place::linkFollowed);
    for (QPushButton* button : place().detail().findChildren<QPushButton*>())
        if (button->text() == u"Sign…"_s)
            button->click();
    QCOMPARE_EQ(followed.size(), 1);
    QCOMPARE_EQ(followed.first().first().value<RecordLink>(),
        RecordLink(
            PlaceLink{PlaceKind::Attestations, u"sign:"_s + idText(m_here->first().control.id)}));
}

void ControlsPlaceTest::theNextGapIsFound()
{
    place().open(m_here->first().requirements.first());
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().goToNeed(Way::Next));
    QVERIFY(!place().requirements().currentRow()->gap.isEmpty());
}

void ControlsPlaceTest::aStatusIsSetByItsKeyWhereverTheControlApplies()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->act(u"Set to planned"_s));
    const standing::ControlFacts& control = *m_here->desk.facts().control(id);
    QVERIFY(!control.implementations.isEmpty());
    for (const controls::Implementation& each : control.implementations)
        if (each.applies == controls::Applies::Applies)
            QCOMPARE_EQ(each.status, controls::ImplementationStatus::Planned);
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    for (const controls::Implementation& each : m_here->desk.facts().control(id)->implementations)
        QVERIFY(each.status != controls::ImplementationStatus::Planned);
}

void ControlsPlaceTest::aStatusIsSetOnlyWhereTheViewLooks()
{
    using controls::Applies;
    const auto applied = [this](const standing::ControlFacts& control) {
        QList<AssetId> on;
        for (const controls::Implementation& each : control.implementations)
            if (each.applies == Applies::Applies && !each.assetId.isNull())
                on.append(each.assetId);
        return on;
    };
    ControlId id;
    for (const standing::ControlFacts& each : m_here->desk.facts().controls)
        if (applied(each).size() > 2)
            id = each.control.id;
    QVERIFY(!id.isNull());
    const QList<AssetId> on = applied(*m_here->desk.facts().control(id));
    scope::Asset elsewhere = *m_here->desk.facts().asset(on.at(0));
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"asset.set"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            scope::NewScope second;
            second.name = u"Analytics"_s;
            const auto added = scope::ScopeRegister::addScope(transaction, second);
            if (!added)
                return failWith(added);
            elsewhere.scopeId = *added;
            if (const Status moved = scope::AssetRegister::update(transaction, elsewhere); !moved)
                return moved;
            return scope::AssetRegister::retire(transaction, on.at(1), Date(2026, 6, 30));
        }));
    QVERIFY(m_here->desk.settle());
    m_here->desk.session().setScope(m_here->desk.facts().asset(on.at(2))->scopeId);
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->act(u"Set to alternative"_s));
    const standing::ControlFacts& control = *m_here->desk.facts().control(id);
    for (const controls::Implementation& each : control.implementations)
        if (each.applies == Applies::Applies)
            QCOMPARE_EQ(each.status == controls::ImplementationStatus::Alternative,
                each.assetId != on.at(0) && each.assetId != on.at(1));
    QCOMPARE_EQ(implementationOf(m_here->desk.view(), control),
        controls::ImplementationStatus::Alternative);
}

void ControlsPlaceTest::aDetailAloneHasTheFocusAndGivesTheListBack()
{
    const RecordList& list = place().controls().list();
    const auto turn = [this] { return m_here->act(u"Detail over the whole width"_s); };
    const auto back = [this] {
        for (auto* button : place().controls().findChildren<QPushButton*>())
            if (button->text() == u"Show the list"_s && button->isVisible())
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(turn());
    QVERIFY(!list.isVisible());
    place().setFocus(Qt::ShortcutFocusReason); // as on coming back by Ctrl and a number
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QVERIFY(!list.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(back());
    back()->click();
    QVERIFY(list.isVisible());
    QVERIFY(list.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!back());
    QVERIFY(turn());
    place().find(); // looks through the list
    QVERIFY(list.isVisible());
    QVERIFY(turn());
    QVERIFY(place().open(m_here->desk.facts().frameworks.first().requirements.first().id));
    QVERIFY(place().open(m_here->first().control.id)); // another page, and back
    QVERIFY(list.isVisible());
}

void ControlsPlaceTest::onlyWhatTheVaultLacksIsOffered()
{
    const qsizetype before = m_here->desk.facts().controls.size();
    const Catalog offered = tests::mustHold(catalogBeside(m_here->desk.facts()));
    QVERIFY(m_here->act(u"Add from catalog…"_s));
    QVERIFY(place().form());
    QVERIFY(!place().form()->add()); // nothing is chosen
    const QString entry = offered.controls.first().control.catalogEntry;
    place().form()->setValue(catalog_key::controls, QStringList{entry});
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->desk.facts().controls.size(), before + 1);
    const Catalog left = tests::mustHold(catalogBeside(m_here->desk.facts()));
    QCOMPARE_EQ(left.controls.size(), offered.controls.size() - 1);
}

void ControlsPlaceTest::whatIsTakenAppliesAtOnceToTheAssetsOfItsKinds()
{
    const Catalog offered = tests::mustHold(catalogBeside(m_here->desk.facts()));
    const controls::StarterControl& wanted = offered.controls.first();
    QVERIFY(m_here->act(u"Add from catalog…"_s));
    QVERIFY(place().form());
    QCOMPARE_EQ(textOf(place().form()->values(), catalog_key::scope),
        idText(m_here->desk.facts().scopes.first().id));
    place().form()->setValue(catalog_key::controls, QStringList{wanted.control.catalogEntry});
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    const ControlId id = controls::starterControlIdOf(wanted.control.catalogEntry);
    const QList<AssetId> on = applied(id);
    QVERIFY(!on.isEmpty());
    for (const AssetId each : on)
        QVERIFY(wanted.control.kinds.contains(each.isNull()
                ? controls::ControlKind::Organisation
                : controls::controlKindOf(m_here->desk.facts().asset(each)->kind)));
}

void ControlsPlaceTest::anOwnControlIsAddedWithItsPlacesAndRequirements()
{
    const standing::Facts& facts = m_here->desk.facts();
    const AssetId asset = facts.assets.first().id;
    const RequirementId requirement = facts.frameworks.first().requirements.first().id;
    QVERIFY(m_here->act(u"New control…"_s));
    RecordForm* form = place().form();
    QVERIFY(form);
    QVERIFY(!form->add()); // what must be said is not
    form->setValue(control_key::title, m_here->first().control.title);
    form->setValue(control_key::statement, u"A job resets every kiosk at three."_s);
    QVERIFY(!form->add()); // another bears that title
    QVERIFY(form->message(control_key::title).contains(u"is called"_s));
    form->setValue(control_key::title, u"Kiosks are wiped each night"_s);
    form->setValue(control_key::statement, u"A job resets every kiosk at three."_s);
    form->setValue(control_key::places, QStringList{idText(asset)});
    form->setValue(control_key::requirements, QStringList{idText(requirement)});
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    const standing::ControlFacts& added = m_here->desk.facts().controls.last();
    QCOMPARE_EQ(added.control.title, u"Kiosks are wiped each night"_s);
    QCOMPARE_EQ(applied(added.control.id), QList<AssetId>{asset});
    QCOMPARE_EQ(added.requirements, QList<RequirementId>{requirement});
    QCOMPARE_EQ(added.control.kinds,
        QList<controls::ControlKind>{
            controls::controlKindOf(m_here->desk.facts().asset(asset)->kind)});
    QCOMPARE_EQ(place().current(), RecordLink(added.control.id));
}

void ControlsPlaceTest::whereAControlAppliesIsSetInItsDetail()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    const QList<AssetId> before = applied(id);
    QVERIFY(before.size() > 1);
    press(place().detail(), u"Change where it applies"_s);
    QVERIFY(place().form());
    QCOMPARE_EQ(std::get<QStringList>(place().form()->values().value(control_key::places)).size(),
        before.size());
    place().form()->setValue(
        control_key::places, QStringList{u"organisation"_s, idText(before.last())});
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(applied(id), (QList<AssetId>{AssetId{}, before.last()}));
    QVERIFY(!place().form());
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(applied(id), before);
}

void ControlsPlaceTest::whatIsExpectedIsAddedAndChangedInAForm()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    const auto expected = [&] { return m_here->desk.facts().control(id)->expected; };
    const qsizetype before = expected().size();
    QVERIFY(before > 0);
    press(place().detail(), u"Change what is expected"_s);
    QVERIFY(place().form());
    QVERIFY(!place().form()->add()); // without a title it is no row
    place().form()->setValue(expected_key::title, u"Kiosk log"_s);
    place().form()->setValue(expected_key::proof, u"sample"_s);
    place().form()->setValue(expected_key::sample, Quantity{25.0});
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(expected().size(), before + 1);
    QCOMPARE_EQ(expected().last().title, u"Kiosk log"_s);
    QCOMPARE_EQ(expected().last().sampleSize, std::optional<int>(25));
    QCOMPARE_EQ(expected().last().dueAfterDays, 15);
    press(place().detail(), u"Change what is expected"_s);
    RecordForm* form = place().form();
    form->setValue(expected_key::row, idText(expected().first().id));
    QCOMPARE_EQ(textOf(form->values(), expected_key::title), expected().first().title);
    form->setValue(expected_key::until, Date(2026, 6, 30));
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(expected().first().activeUntil, Date(2026, 6, 30));
    QCOMPARE_EQ(expected().size(), before + 1);
}

void ControlsPlaceTest::aNewTextIsInForceFromItsDay()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    const auto versions = [&] { return m_here->desk.facts().control(id)->versions; };
    const QList<controls::ControlVersion> before = versions();
    press(place().detail(), u"Change the text…"_s);
    RecordForm* form = place().form();
    QVERIFY(form);
    QCOMPARE_EQ(textOf(form->values(), text_key::statement), before.last().statement);
    form->setValue(text_key::statement, u"We look each month."_s);
    form->setValue(text_key::from, before.last().inForceFrom);
    QVERIFY(!form->add()); // a text is there from that day on
    QVERIFY(!form->message(text_key::from).isEmpty());
    form->setValue(text_key::from, before.last().inForceFrom.addDays(40));
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(versions().size(), before.size() + 1);
    QCOMPARE_EQ(versions().last().statement, u"We look each month."_s);
    press(place().detail(), u"Change the text…"_s);
    place().form()->setValue(text_key::how, u"correction"_s);
    place().form()->setValue(text_key::statement, u"We look every month."_s);
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(versions().size(), before.size() + 1);
    QCOMPARE_EQ(versions().last().statement, u"We look every month."_s);
}

void ControlsPlaceTest::aControlIsRetiredFromADay()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->act(u"Retire…"_s));
    QVERIFY(place().form());
    place().form()->setValue(text_key::day, Date(2026, 12, 31));
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->desk.facts().control(id)->control.retiredOn, Date(2026, 12, 31));
    QVERIFY(!m_here->act(u"Retire…"_s)); // once is enough
}

void ControlsPlaceTest::whatCannotBeGivenAStatusLeadsToWhereItApplies()
{
    const ControlId id = m_here->first().control.id;
    const QList<AssetId> before = applied(id);
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"control.set"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            for (const controls::Implementation& each : m_here->first().implementations)
                if (const Status gone
                    = controls::ImplementationRegister::remove(transaction, id, each.assetId);
                    !gone)
                    return gone;
            return {};
        }));
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    std::optional<Toast> said;
    connect(&m_here->desk.session().acts(), &Acts::said, this,
        [&said](const Toast& toast) { said = toast; });
    QVERIFY(m_here->act(u"Set to planned"_s));
    QVERIFY(said);
    QCOMPARE_EQ(said->action, u"Where it applies…"_s);
    said->act();
    QVERIFY(place().form()); // what is of its kinds is proposed
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    QVERIFY(!applied(id).isEmpty());
    QVERIFY(m_here->act(u"Set to planned"_s));
    for (const controls::Implementation& each : m_here->desk.facts().control(id)->implementations)
        QCOMPARE_EQ(each.status, controls::ImplementationStatus::Planned);
}

void ControlsPlaceTest::severalControlsAreAppliedEachToItsKind()
{
    QList<const standing::ControlFacts*> two;
    for (const standing::ControlFacts& each : m_here->desk.facts().controls)
        if (two.size() < 2)
            two.append(&each);
    RecordForm* form = makePlacesForm(m_here->desk.session().acts(), m_here->desk.view(), two);
    const std::unique_ptr<RecordForm> owned(form);
    QStringList keys;
    for (const scope::Asset& each : m_here->desk.facts().assets)
        keys.append(idText(each.id));
    form->setValue(control_key::places, keys);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    for (const ControlId id : {m_here->desk.facts().controls.at(0).control.id,
             m_here->desk.facts().controls.at(1).control.id}) {
        const QList<AssetId> on = applied(id);
        const standing::ControlFacts& control = *m_here->desk.facts().control(id);
        for (const scope::Asset& each : m_here->desk.facts().assets)
            if (control.control.kinds.contains(controls::controlKindOf(each.kind)))
                QVERIFY(on.contains(each.id));
    }
}

void ControlsPlaceTest::whatAControlMeetsIsChangedInItsDetail()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    const RequirementId kept = m_here->first().requirements.first();
    RequirementId added;
    for (const controls::Requirement& each : m_here->desk.facts().frameworks.first().requirements)
        if (!m_here->first().requirements.contains(each.id))
            added = each.id;
    QVERIFY(!added.isNull());
    press(place().detail(), u"Change what it meets"_s);
    QVERIFY(place().form());
    place().form()->setValue(control_key::requirements, QStringList{idText(kept), idText(added)});
    QVERIFY(place().form()->add());
    QVERIFY(m_here->desk.settle());
    const QList<RequirementId> meets = m_here->desk.facts().control(id)->requirements;
    QCOMPARE_EQ(meets.size(), 2);
    QVERIFY(meets.contains(kept) && meets.contains(added));
}

void ControlsPlaceTest::aFrameworkIsAppliedWhereNoneWas()
{
    ScopeId second;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"scope.add"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            scope::NewScope analytics;
            analytics.name = u"Analytics"_s;
            const auto added = scope::ScopeRegister::addScope(transaction, analytics);
            if (!added)
                return failWith(added);
            second = *added;
            return {};
        }));
    QVERIFY(m_here->desk.settle());
    m_here->desk.session().setScope(second);
    QVERIFY(place().open(PlaceLink{PlaceKind::Controls, {}})
        || place().open(m_here->desk.facts().frameworks.first().requirements.first().id));
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(place().requirements().list().model().rowCount(), 0);
    press(place().requirements(), u"Apply a framework…"_s);
    QVERIFY(m_here->desk.settle());
    RecordForm* form = place().form();
    QVERIFY(form);
    QCOMPARE_EQ(textOf(form->values(), catalog_key::scope), idText(second));
    QVERIFY(!form->add()); // none is chosen
    // One that the vault lacks is taken along.
    const Catalog offered = tests::mustHold(catalogBeside(m_here->desk.facts()));
    const QString code = offered.frameworks.isEmpty()
        ? m_here->desk.facts().frameworks.first().framework.code
        : offered.frameworks.first().framework.code;
    form->setValue(catalog_key::frameworks, code);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().requirements().list().model().rowCount() > 0);
}

void ControlsPlaceTest::bothHalvesOfARequirementAreSaid()
{
    const RequirementId id = m_here->first().requirements.first();
    const ScopeId scope = m_here->desk.facts().scopes.first().id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    press(place().requirements(), u"Change who carries it out"_s);
    RecordForm* form = place().form();
    QVERIFY(form);
    QCOMPARE_EQ(textOf(form->values(), halves_key::place), idText(scope));
    form->setValue(halves_key::who, u"shared"_s);
    form->setValue(halves_key::ours, u"We run restore tests."_s);
    form->setValue(halves_key::theirs, u"Stores copies in the region."_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    const RequirementRow& row = *place().requirements().currentRow();
    QCOMPARE_EQ(row.standing.responsibility.who, controls::Who::Shared);
    QCOMPARE_EQ(row.ourHalf, u"We run restore tests."_s);
    QCOMPARE_EQ(row.providerHalf, u"Stores copies in the region."_s);
    // What was said is shown again; an asset of its own has nothing said yet.
    press(place().requirements(), u"Change who carries it out"_s);
    form = place().form();
    QCOMPARE_EQ(textOf(form->values(), halves_key::who), u"shared"_s);
    QCOMPARE_EQ(textOf(form->values(), halves_key::ours), u"We run restore tests."_s);
    form->setValue(halves_key::place, idText(m_here->desk.facts().assets.first().id));
    emit form->valuesChanged();
    QCOMPARE_EQ(textOf(form->values(), halves_key::who), u"default"_s);
    form->setValue(halves_key::place, idText(scope));
    emit form->valuesChanged();
    form->setValue(halves_key::who, u"default"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->desk.facts().overridesOf(scope).isEmpty());
}

void ControlsPlaceTest::aRequirementIsExcludedWithReasonAndApprover()
{
    const RequirementId id = m_here->first().requirements.first();
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    press(place().requirements(), u"Say whether the requirement applies"_s);
    RecordForm* form = place().form();
    QVERIFY(form);
    form->setValue(applicability_key::state, u"excluded"_s);
    QVERIFY(!form->add()); // neither reason nor approver
    form->setValue(applicability_key::reason, u"the provider does it"_s);
    form->setValue(applicability_key::approver, idText(m_here->desk.facts().people.first().id));
    QVERIFY(!form->add());
    QVERIFY(!form->message(applicability_key::reason).isEmpty());
    form->setValue(applicability_key::reason, u"No such media are used."_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    const controls::Applicability said
        = m_here->desk.facts().applicability(id, m_here->desk.facts().scopes.first().id);
    QCOMPARE_EQ(said.state, controls::ApplicabilityState::Excluded);
    QCOMPARE_EQ(said.reason, u"No such media are used."_s);
}

void ControlsPlaceTest::aFormThatWasBegunKeepsItsPlace()
{
    QVERIFY(m_here->act(u"New control…"_s));
    RecordForm* form = place().form();
    form->setValue(control_key::title, u"Half a control"_s);
    QVERIFY(m_here->act(u"Apply a framework…"_s));
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(place().form(), form);
    QVERIFY(!m_here->desk.toasts.isEmpty());
}

void ControlsPlaceTest::ownerStatusAndNarrativeAreEditedWhereTheyStand()
{
    const ControlId id = m_here->first().control.id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    const AssetId where = applied(id).first();
    const auto field = [&](const QString& key) {
        return place().detail().findChild<FieldGrid*>()->field(idText(where), key);
    };
    const auto choose = [this](InlineField* at, const QString& text) {
        at->edit();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return m_here->desk.settle();
    };
    const auto write = [this](InlineField* at, const QString& text) {
        at->edit();
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        return m_here->desk.settle();
    };
    QVERIFY(field(u"status"_s) && field(u"narrative"_s));
    QVERIFY(write(field(u"narrative"_s), u"A second person approves each change."_s));
    auto* pane = place().detail().findChild<FieldPane*>();
    QVERIFY(write(pane->field(u"title"_s), u"Access is looked at each quarter"_s));
    QVERIFY(choose(field(u"status"_s), u"alternative"_s));
    QCOMPARE_EQ(field(u"status"_s)->shownText(), u"alternative"_s);
    const scope::Person owner = m_here->desk.facts().people.last();
    QVERIFY(choose(pane->field(u"owner"_s), owner.name));
    const standing::ControlFacts& control = *m_here->desk.facts().control(id);
    for (const controls::Implementation& each : control.implementations)
        if (each.assetId == where) {
            QCOMPARE_EQ(each.status, controls::ImplementationStatus::Alternative);
            QCOMPARE_EQ(each.narrative, u"A second person approves each change."_s);
        }
    QCOMPARE_EQ(control.control.ownerId, owner.id);
    QCOMPARE_EQ(control.control.title, u"Access is looked at each quarter"_s);
}

MUNIMENT_TEST(ControlsPlaceTest, "controls_place_test")

} // namespace muniment::ui

#include "controls_place_test.moc"

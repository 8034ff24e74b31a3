// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"
#include "tests/support/test_vault.h"
#include "tests/ui/controls/controls_place_driver.h"
#include "ui/controls/catalog_sheet.h"
#include "ui/controls/control_rows.h"
#include "ui/shell/acts.h"

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

private:
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
    QVERIFY(place().catalog().form());
    QVERIFY(!place().catalog().form()->add()); // nothing is chosen
    const QString entry = offered.controls.first().control.catalogEntry;
    place().catalog().form()->setValue(catalog_key::controls, QStringList{entry});
    QVERIFY(place().catalog().form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->desk.facts().controls.size(), before + 1);
    const Catalog left = tests::mustHold(catalogBeside(m_here->desk.facts()));
    QCOMPARE_EQ(left.controls.size(), offered.controls.size() - 1);
}

MUNIMENT_TEST(ControlsPlaceTest, "controls_place_test")

} // namespace muniment::ui

#include "controls_place_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/facts.h"
#include "tests/support/test_vault.h"
#include "tests/ui/list_contract.h"
#include "tests/ui/made_up_vault.h"
#include "ui/lists/list_model.h"
#include "ui/scope/asset_detail.h"
#include "ui/scope/import_rows.h"
#include "ui/scope/scope_columns.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ScopeRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyListKeepsTheModelContract();
    void theOrganisationComesFirstAndCountsWhatHangsOnNoAsset();
    void controlsAreCountedWhereTheyApply();
    void someProofIsNoWordForAllThatIsExpected();
    void anAssetThatNobodyOwnsNeedsWork();
    void serviceGoesByTheDay();
    void whoeverLeftAndStillOwnsNeedsWork();
    void theSplitFollowsTheServiceModel();
    void whatIsWrongInAListCannotBeTaken();
    void aProviderCountsOnlyWhatRunsThere();
    void papersThatWereReplacedAskNothing();
    void reportsAreTheSameForOneAssetAsForAll();

private:
    View m_view;
};

void ScopeRowsTest::initTestCase()
{
    tests::MadeUpVault made;
    const auto vault = made.open();
    m_view.facts = std::make_shared<const standing::Facts>(tests::mustHold(
        vault->read([](vault::Access& access) { return standing::loadFacts(access); })));
    m_view.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
    m_view.today = m_view.asOf = Date(2026, 11, 23);
}

void ScopeRowsTest::everyListKeepsTheModelContract()
{
    tests::keepsItsContract(assetRows(m_view), assetColumns());
    tests::keepsItsContract(scopeRows(m_view), scopeColumns());
    tests::keepsItsContract(providerRows(m_view), providerColumns());
    tests::keepsItsContract(personRows(m_view), personColumns());
    ImportRow row;
    row.problem = u"Row 3, column Kind: there is no such kind."_s;
    tests::keepsItsContract(QList<ImportRow>{row}, importColumns());
}

void ScopeRowsTest::theOrganisationComesFirstAndCountsWhatHangsOnNoAsset()
{
    const QList<AssetListRow> rows = assetRows(m_view);
    QCOMPARE_EQ(rows.size(), m_view.facts->assets.size() + 1);
    QVERIFY(rows.first().isOrganisation());
    QCOMPARE_EQ(rows.first().controls, int(controlsOn(m_view, {}).size()));
}

void ScopeRowsTest::controlsAreCountedWhereTheyApply()
{
    for (const AssetListRow& row : assetRows(m_view)) {
        QCOMPARE_EQ(row.controls, int(controlsOn(m_view, row.id).size()));
        QVERIFY(row.proven <= row.controls);
        QVERIFY(row.overdueSlots <= row.openSlots);
    }
}

void ScopeRowsTest::someProofIsNoWordForAllThatIsExpected()
{
    AssetListRow row;
    row.id = m_view.facts->assets.first().id;
    row.from = Date(2026, 1, 1);
    row.reports = ReportsOf::Named;
    row.controls = 3;
    row.proven = 3;
    QCOMPARE(standingOf(row),
        u"In service since 1 Jan 2026. 3 control(s) apply, with some proof of the period."_s);
    row.notStarted = 1;
    row.openSlots = 10;
    row.overdueSlots = 8;
    QCOMPARE(standingOf(row),
        u"In service since 1 Jan 2026. 3 control(s) apply, 1 not started, with some proof of "
        "the period, 8 slot(s) overdue."_s);
    row.proven = 1;
    QVERIFY(standingOf(row).contains(u"2 without any proof of the period"_s));
}

void ScopeRowsTest::anAssetThatNobodyOwnsNeedsWork()
{
    AssetListRow row;
    row.id = m_view.facts->assets.first().id;
    row.owner = u"Mara Okafor"_s;
    row.controls = 3;
    QVERIFY(!row.needsWork());
    row.overdueSlots = 1;
    QVERIFY(row.needsWork());
    row.overdueSlots = 0;
    row.owner.clear();
    QVERIFY(row.needsWork());
    row.state = InService::Retired;
    QVERIFY(!row.needsWork());
}

void ScopeRowsTest::serviceGoesByTheDay()
{
    scope::Asset asset;
    asset.inServiceFrom = Date(2026, 3, 1);
    asset.inServiceUntil = Date(2026, 9, 30);
    QCOMPARE_EQ(inServiceOf(asset, Date(2026, 2, 28)), InService::Planned);
    QCOMPARE_EQ(inServiceOf(asset, Date(2026, 9, 30)), InService::Yes);
    QCOMPARE_EQ(inServiceOf(asset, Date(2026, 10, 1)), InService::Retired);
}

void ScopeRowsTest::whoeverLeftAndStillOwnsNeedsWork()
{
    standing::Facts facts = *m_view.facts;
    for (scope::Person& person : facts.people)
        person.activeUntil = Date(2026, 10, 31);
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    for (const PersonListRow& row : personRows(view))
        QCOMPARE_EQ(row.needsWork(), row.owns > 0);
}

void ScopeRowsTest::theSplitFollowsTheServiceModel()
{
    scope::Asset asset = m_view.facts->assets.first();
    const auto physical = [&] {
        for (const LayerOnAsset& layer : layersOn(m_view, asset))
            if (layer.layer == controls::Layer::Physical)
                return layer.byDefault;
        return controls::Who::Undecided;
    };
    asset.serviceModel = scope::ServiceModel::OnPremises;
    QCOMPARE_EQ(physical(), controls::Who::Ours);
    asset.serviceModel = scope::ServiceModel::Saas;
    QCOMPARE_EQ(physical(), controls::Who::Provider);
}

void ScopeRowsTest::whatIsWrongInAListCannotBeTaken()
{
    ImportRow row;
    row.problem = u"wrong"_s;
    QVERIFY(!row.canBeTaken());
    row.problem.clear();
    row.place = 0;
    QVERIFY(row.canBeTaken());
    row.fate = interchange::RowFate::Unchanged;
    QVERIFY(!row.canBeTaken());
}

void ScopeRowsTest::aProviderCountsOnlyWhatRunsThere()
{
    standing::Facts facts = *m_view.facts;
    const ProviderId provider = facts.providers.first().id;
    const int before = int(assetsAt(m_view, provider).size());
    for (const ProviderListRow& row : providerRows(m_view))
        if (row.id == provider)
            QCOMPARE_EQ(row.assets, before);
    facts.assets.first().serviceModel = scope::ServiceModel::OnPremises;
    facts.index();
    View view = m_view;
    view.facts = std::make_shared<const standing::Facts>(std::move(facts));
    QCOMPARE_EQ(assetsAt(view, provider).size(), before - 1);
    for (const ProviderListRow& row : providerRows(view))
        if (row.id == provider)
            QCOMPARE_EQ(row.assets, before - 1);
    for (const ScopeListRow& row : scopeRows(view))
        if (row.id == view.facts->assets.first().scopeId)
            QCOMPARE_EQ(row.atProvider, row.assets - 1);
}

void ScopeRowsTest::papersThatWereReplacedAskNothing()
{
    standing::Facts facts = *m_view.facts;
    const ProviderId provider = facts.providers.first().id;
    assurance::AssuranceDocument old;
    old.id = AssuranceDocumentId{boost::uuids::uuid{{1}}};
    old.providerId = provider;
    assurance::Duty duty;
    duty.id = DutyId{boost::uuids::uuid{{2}}};
    duty.documentId = old.id;
    facts.assurance.documents.append(old);
    facts.assurance.duties.append(duty);
    const auto viewOf = [this](standing::Facts changed) {
        changed.index();
        View view = m_view;
        view.facts = std::make_shared<const standing::Facts>(std::move(changed));
        return view;
    };
    const View before = viewOf(facts);
    QVERIFY(openDutiesOf(before, provider).contains(duty.id));
    assurance::AssuranceDocument next;
    next.id = AssuranceDocumentId{boost::uuids::uuid{{3}}};
    next.providerId = provider;
    next.supersedes = old.id;
    next.fields.issued = Date(2026, 10, 1);
    facts.assurance.documents.append(next);
    const View after = viewOf(facts);
    QVERIFY(!openDutiesOf(after, provider).contains(duty.id));
    const auto open = [provider](const View& view) {
        for (const ProviderListRow& row : providerRows(view))
            if (row.id == provider)
                return row.dutiesOpen;
        return -1;
    };
    QCOMPARE_EQ(open(after), open(before) - 1);
    View earlier = after;
    earlier.asOf = Date(2026, 9, 30); // it was not replaced yet
    QCOMPARE_EQ(open(earlier), open(before));
}

void ScopeRowsTest::reportsAreTheSameForOneAssetAsForAll()
{
    for (const AssetListRow& row : assetRows(m_view)) {
        const scope::Asset* asset = m_view.facts->asset(row.id);
        if (!asset || row.provider.isEmpty())
            continue;
        const QList<ReportLine> lines = reportsOn(m_view, *asset);
        const bool isNamed = std::any_of(
            lines.begin(), lines.end(), [](const ReportLine& line) { return line.namesUse; });
        QCOMPARE_EQ(row.reports,
            lines.isEmpty() ? ReportsOf::None
                : isNamed   ? ReportsOf::Named
                            : ReportsOf::NotNamed);
    }
}

MUNIMENT_TEST(ScopeRowsTest, "scope_rows_test")

} // namespace muniment::ui

#include "scope_rows_test.moc"

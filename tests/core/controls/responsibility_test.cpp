// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/responsibility.h"

#include "core/controls/controls_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::controls;
using namespace Qt::StringLiterals;
using scope::ServiceModel;

namespace {

ScopeId scopeNumbered(int number)
{
    return ScopeId{base::nameBasedUuid({}, u"scope %1"_s.arg(number))};
}

scope::Asset anAsset(int number, ServiceModel model)
{
    scope::Asset asset;
    asset.id = AssetId{base::nameBasedUuid({}, u"asset %1"_s.arg(number))};
    asset.scopeId = scopeNumbered(1);
    asset.serviceModel = model;
    return asset;
}

Requirement aRequirement(Layer layer)
{
    Requirement requirement;
    requirement.id = RequirementId{base::nameBasedUuid({}, u"requirement"_s)};
    requirement.layer = layer;
    requirement.ourHalf = u"Reads the provider's report."_s;
    requirement.providerHalf = u"Guards the building."_s;
    return requirement;
}

ResponsibilityOverride aWord(const Requirement& requirement, Who who, AssetId asset = {})
{
    ResponsibilityOverride word;
    word.requirementId = requirement.id;
    word.scopeId = scopeNumbered(1);
    word.assetId = asset;
    word.who = who;
    return word;
}

} // namespace

class ResponsibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void printsTheSplitAsPublished()
    {
        const PublishedSplit& split = publishedSplit();
        QCOMPARE(split.pageDate, Date(2026, 1, 12));
        QCOMPARE(split.rows.size(), 8);
        QStringList table;
        for (const LayerRow& row : split.rows) {
            QStringList cells;
            for (const Who who : row.published)
                cells.append(whoText(who));
            table.append(layerText(row.layer) + u": "_s + cells.join(u' '));
        }
        QCOMPARE(table,
            (QStringList{
                u"customer_data: ours ours ours ours"_s,
                u"configuration: ours ours ours ours"_s,
                u"identities: ours ours ours ours"_s,
                u"client_devices: ours ours ours shared"_s,
                u"applications: ours ours shared shared"_s,
                u"network_controls: ours ours shared provider"_s,
                u"operating_system: ours ours provider provider"_s,
                u"physical: ours provider provider provider"_s,
            }));
    }

    void keepsClientDevicesOursWhereTheTableIsLooserThanItsProse()
    {
        QCOMPARE(defaultWho(Layer::ClientDevices, ServiceModel::Saas), Who::Ours);
    }

    void keepsTheOrganisationOursInEveryModel()
    {
        for (const ServiceModel model : scope::allServiceModels())
            QCOMPARE(defaultWho(Layer::Organisation, model), Who::Ours);
        const Responsibility found = responsibilityFor(
            aRequirement(Layer::Organisation), anAsset(1, ServiceModel::Saas), {});
        QCOMPARE(found.origin, ResponsibilityOrigin::OrganisationLayer);
    }

    void saysWhatWeDoWhereTheProviderAnswersAlone()
    {
        const Responsibility found
            = responsibilityFor(aRequirement(Layer::Physical), anAsset(1, ServiceModel::Paas), {});
        QCOMPARE(found.who, Who::Provider);
        QCOMPARE(found.origin, ResponsibilityOrigin::PublishedSplit);
        QCOMPARE(found.ourHalf, u"Reads the provider's report."_s);
        QCOMPARE(found.providerHalf, u"Guards the building."_s);
    }

    void hasNoProvidersHalfWhereItIsOursAlone()
    {
        const Responsibility found = responsibilityFor(
            aRequirement(Layer::Physical), anAsset(1, ServiceModel::OnPremises), {});
        QCOMPARE(found.who, Who::Ours);
        QCOMPARE(found.providerHalf, QString());
    }

    void letsTheScopeStandOverTheDefaultAndTheAssetOverTheScope()
    {
        const Requirement requirement = aRequirement(Layer::OperatingSystem);
        const scope::Asset first = anAsset(1, ServiceModel::Paas);
        const scope::Asset second = anAsset(2, ServiceModel::Paas);
        ResponsibilityOverride ofScope = aWord(requirement, Who::Shared);
        ofScope.ourHalf = u"Chooses the image."_s;
        ResponsibilityOverride ofAsset = aWord(requirement, Who::OtherParty, second.id);
        ofAsset.otherParty = u"Harbour Managed Services"_s;
        const QList<ResponsibilityOverride> words{ofAsset, ofScope};

        const Responsibility one = responsibilityFor(requirement, first, words);
        QCOMPARE(one.who, Who::Shared);
        QCOMPARE(one.origin, ResponsibilityOrigin::Scope);
        QCOMPARE(one.ourHalf, u"Chooses the image."_s);
        QCOMPARE(one.providerHalf, u"Guards the building."_s);

        const Responsibility other = responsibilityFor(requirement, second, words);
        QCOMPARE(other.who, Who::OtherParty);
        QCOMPARE(other.otherParty, u"Harbour Managed Services"_s);
        QCOMPARE(other.origin, ResponsibilityOrigin::Asset);
        QCOMPARE(other.ourHalf, u"Chooses the image."_s);
    }

    void leavesOtherScopesAndRequirementsAlone()
    {
        const Requirement requirement = aRequirement(Layer::OperatingSystem);
        ResponsibilityOverride elsewhere = aWord(requirement, Who::Undecided);
        elsewhere.scopeId = scopeNumbered(2);
        ResponsibilityOverride another = aWord(requirement, Who::Undecided);
        another.requirementId = RequirementId{base::nameBasedUuid({}, u"another"_s)};
        const Responsibility found
            = responsibilityFor(requirement, anAsset(1, ServiceModel::Paas), {elsewhere, another});
        QCOMPARE(found.who, Who::Provider);
    }

    void callsAScopeSharedWhereItsAssetsDiffer()
    {
        const Requirement requirement = aRequirement(Layer::OperatingSystem);
        const QList<scope::Asset> assets{
            anAsset(1, ServiceModel::Iaas), anAsset(2, ServiceModel::Paas)};
        const Responsibility whole = responsibilityFor(requirement, scopeNumbered(1), assets, {});
        QCOMPARE(whole.who, Who::Shared);
        QCOMPARE(whole.providerHalf, u"Guards the building."_s);

        const Responsibility undecided = responsibilityFor(requirement, scopeNumbered(1), assets,
            {aWord(requirement, Who::Undecided, assets.first().id)});
        QCOMPARE(undecided.who, Who::Undecided);
    }

    void lendsTheWordsOfOneAssetToNoneWhereTheCatalogHasNone()
    {
        Requirement requirement = aRequirement(Layer::Organisation);
        requirement.ourHalf.clear();
        requirement.providerHalf.clear();
        const QList<scope::Asset> assets{
            anAsset(1, ServiceModel::Iaas), anAsset(2, ServiceModel::Iaas)};
        ResponsibilityOverride own = aWord(requirement, Who::Shared, assets.first().id);
        own.ourHalf = u"We back it up ourselves."_s;
        own.providerHalf = u"Copies the disk."_s;
        const Responsibility whole
            = responsibilityFor(requirement, scopeNumbered(1), assets, {own});
        QCOMPARE(whole.who, Who::Shared);
        QVERIFY2(whole.ourHalf.isEmpty(), qPrintable(whole.ourHalf));
        QVERIFY2(whole.providerHalf.isEmpty(), qPrintable(whole.providerHalf));

        // Where each asset has a word of its own, theirs are the scope's.
        const Responsibility only
            = responsibilityFor(requirement, scopeNumbered(1), {assets.first()}, {own});
        QCOMPARE(only.ourHalf, u"We back it up ourselves."_s);
        QCOMPARE(only.providerHalf, u"Copies the disk."_s);
    }

    void setsOneRowPerRequirementAndOneCellPerAsset()
    {
        const QList<scope::Asset> assets{
            anAsset(1, ServiceModel::Iaas), anAsset(2, ServiceModel::Saas)};
        const QList<ResponsibilityRow> matrix = responsibilityMatrix(
            {aRequirement(Layer::NetworkControls)}, scopeNumbered(1), assets, {});
        QCOMPARE(matrix.size(), 1);
        QCOMPARE(matrix.first().cells.size(), 2);
        QCOMPARE(matrix.first().cells.at(0).responsibility.who, Who::Ours);
        QCOMPARE(matrix.first().cells.at(1).responsibility.who, Who::Provider);
        QCOMPARE(matrix.first().whole.who, Who::Shared);
    }
};

MUNIMENT_TEST(ResponsibilityTest, "responsibility_test")
#include "responsibility_test.moc"

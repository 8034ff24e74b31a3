// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/control_halves.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// One requirement, met by C-01, with a word for the scope and two assets in it.
struct Halves : MadeFacts
{
    Halves()
    {
        frameworks[0].requirements[0].identifier = u"A.8.13"_s;
        for (quint8 number = 1; number <= 3; ++number)
            addAsset(number);
        say({}, controls::Who::Shared, u"We run restore tests."_s);
        index();
    }

    scope::Asset& addAsset(quint8 number)
    {
        scope::Asset asset;
        asset.id = idOf<AssetId>(number);
        asset.number = number;
        asset.scopeId = idOf<ScopeId>(1);
        asset.inServiceFrom = Date(2025, 1, 1);
        assets.append(asset);
        return assets.last();
    }

    void say(AssetId asset, controls::Who who, const QString& ourHalf)
    {
        controls::ResponsibilityOverride said;
        said.requirementId = idOf<RequirementId>(1);
        said.scopeId = idOf<ScopeId>(1);
        said.assetId = asset;
        said.who = who;
        said.ourHalf = ourHalf;
        overrides.append(said);
    }

    void apply(quint8 asset, controls::Applies applies = controls::Applies::Applies)
    {
        controls::Implementation implementation;
        implementation.assetId = idOf<AssetId>(asset);
        implementation.applies = applies;
        controls[0].implementations.append(implementation);
    }

    [[nodiscard]] QStringList told() const
    {
        QStringList words;
        for (const controls::SaidHalf& each : saidHalvesOf(
                 *this, controls[0], frameworks[0].requirements, {idOf<ScopeId>(1)}, year)) {
            const scope::Asset* on = asset(each.assetId);
            words.append(
                controls::ourSaidWords(each, on ? scope::assetCode(on->number) : QString()));
        }
        return words;
    }
};

const QString ofTheScope = u"Our half of A.8.13: We run restore tests."_s;

} // namespace

class ControlHalvesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aWordForAnAssetThatTheControlDoesNotApplyToIsNotItsOwn()
    {
        Halves facts;
        facts.apply(1);
        facts.say(idOf<AssetId>(3), controls::Who::Ours, u"We back it up ourselves."_s);
        QCOMPARE(facts.told(), QStringList{ofTheScope});
        facts.apply(3);
        QCOMPARE(facts.told(),
            (QStringList{ofTheScope, u"A.8.13, A-003: ours. We back it up ourselves."_s}));
    }

    void aControlOfTheWholeOrganisationMeansAllButWhatItWasSaidNotToApplyTo()
    {
        Halves facts;
        facts.say(idOf<AssetId>(3), controls::Who::Ours, {});
        QCOMPARE(facts.told(), (QStringList{ofTheScope, u"A.8.13, A-003: ours."_s}));
        facts.apply(3, controls::Applies::DoesNotApply);
        QCOMPARE(facts.told(), QStringList{ofTheScope});
    }

    void aWordThatSaysWhatHoldsForTheScopeIsNoException()
    {
        Halves facts;
        facts.say(idOf<AssetId>(2), controls::Who::Shared, u"We run restore tests."_s);
        QCOMPARE(facts.told(), QStringList{ofTheScope});
    }

    void aScopeThatExcludesTheRequirementSaysNothingOfIt()
    {
        Halves facts;
        facts.say(idOf<AssetId>(2), controls::Who::Ours, {});
        controls::Applicability excluded;
        excluded.requirementId = idOf<RequirementId>(1);
        excluded.scopeId = idOf<ScopeId>(1);
        excluded.state = controls::ApplicabilityState::Excluded;
        facts.applicabilities.append(excluded);
        QCOMPARE(facts.told(), QStringList());
    }

    void aRetiredAssetSaysNothingOfALaterPeriod()
    {
        Halves facts;
        facts.say(idOf<AssetId>(2), controls::Who::Ours, {});
        facts.assets[1].inServiceUntil = Date(2025, 6, 30);
        QCOMPARE(facts.told(), QStringList{ofTheScope});
    }

    void aScopeThatTheControlHasNoPartInSaysNothingOfIt()
    {
        Halves facts;
        facts.assets[0].scopeId = idOf<ScopeId>(2);
        facts.index();
        facts.apply(1);
        QCOMPARE(facts.told(), QStringList());
    }
};

MUNIMENT_TEST(ControlHalvesTest, "control_halves_test")
#include "control_halves_test.moc"

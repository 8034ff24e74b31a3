// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/requirement_state.h"

#include "core/standing/coverage.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

using States = QList<State>;
Q_DECLARE_METATYPE(States)

class RequirementStateTest final : public QObject
{
    Q_OBJECT

private:
    static RequirementStanding standingOf(const MadeFacts& facts, ScopeId scope = {})
    {
        return requirementStanding(
            facts, facts.frameworks.first().requirements.first(), scope, year, Date(2027, 1, 9));
    }

    static void exclude(MadeFacts& facts, ScopeId scope)
    {
        facts.applicabilities.append({idOf<RequirementId>(1), scope,
            controls::ApplicabilityState::Excluded, u"no such system"_s, {}, {}});
    }

private slots:
    void controlsTogetherStandAsTheWeakest_data()
    {
        QTest::addColumn<States>("states");
        QTest::addColumn<QString>("together");
        QTest::newRow("none") << States{} << u"nothing_held"_s;
        QTest::newRow("all effective")
            << States{State::Effective, State::Effective} << u"effective"_s;
        QTest::newRow("one with exceptions")
            << States{State::Effective, State::WithExceptions} << u"with_exceptions"_s;
        QTest::newRow("one void") << States{State::SignedNowVoid, State::WithExceptions}
                                  << u"signed_now_void"_s;
        QTest::newRow("not effective is gravest")
            << States{State::SignedNowVoid, State::NotEffective} << u"not_effective"_s;
        QTest::newRow("one unsigned")
            << States{State::Effective, State::ProofHeldNotSigned} << u"proof_held_not_signed"_s;
        QTest::newRow("one holds nothing")
            << States{State::Effective, State::NothingHeld} << u"signed_in_part"_s;
        QTest::newRow("one not reviewed")
            << States{State::Effective, State::HeldNotReviewed} << u"held_not_reviewed"_s;
        QTest::newRow("one not looked at, one accepted")
            << States{State::ProofHeldNotSigned, State::HeldNotReviewed} << u"held_not_reviewed"_s;
        QTest::newRow("one of unknown days, one not looked at") << States{
            State::HeldNotReviewed, State::HeldDaysNotStated} << u"held_days_not_stated"_s;
        QTest::newRow("the provider's and nothing")
            << States{State::ReliedOnProvider, State::NothingHeld} << u"nothing_held"_s;
        QTest::newRow("all hold nothing")
            << States{State::NothingHeld, State::NothingHeld} << u"nothing_held"_s;
        QTest::newRow("one quiet, one empty")
            << States{State::NoOccurrence, State::NothingHeld} << u"signed_in_part"_s;
        QTest::newRow("one quiet")
            << States{State::NoOccurrence, State::Effective} << u"effective"_s;
        QTest::newRow("one signed for its design only")
            << States{State::Effective, State::DesignEffective} << u"design_effective"_s;
        QTest::newRow("one with exceptions, one signed for its design only")
            << States{State::WithExceptions, State::DesignEffective} << u"design_with_exceptions"_s;
        QTest::newRow("one of its design, one empty")
            << States{State::DesignEffective, State::NothingHeld} << u"signed_in_part"_s;
        QTest::newRow("all quiet") << States{State::NoOccurrence} << u"no_occurrence"_s;
    }

    void controlsTogetherStandAsTheWeakest()
    {
        QFETCH(States, states);
        QFETCH(QString, together);
        QCOMPARE(stateText(combined(states)), together);
    }

    void aRequirementStandsAsItsControlsDo()
    {
        MadeFacts facts;
        QCOMPARE(stateText(standingOf(facts).state), u"nothing_held"_s);
        facts.addEvidence(year);
        facts.sign(year, Conclusion::Effective);
        const RequirementStanding standing = standingOf(facts);
        QCOMPARE(stateText(standing.state), u"effective"_s);
        QCOMPARE(standing.controls, QList{idOf<ControlId>(1)});
        QCOMPARE(standing.evidence, QList{idOf<EvidenceId>(1)});
    }

    void theControlsThatDecideAreThoseThatStandAsItDoes()
    {
        MadeFacts facts;
        facts.addControl();
        facts.addControl();
        const auto deciding = [&facts] {
            return requirementStanding(
                facts, facts.frameworks[0].requirements[0], {}, year, Date(2027, 1, 9))
                .deciding;
        };
        QCOMPARE(deciding().size(), 3); // each holds nothing
        for (const quint8 control : QList<quint8>{1, 2})
            facts.addEvidence(year, control);
        facts.sign(year, attestation::Conclusion::NotPerformed, scope::Line::RunsIt, 2);
        QCOMPARE(deciding(), QList<ControlId>{idOf<ControlId>(2)});
    }

    void anExclusionIsOfAScope()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        scope::Scope second;
        second.id = idOf<ScopeId>(2);
        facts.scopes.append(second);
        facts.scopeFrameworks.append({second.id, idOf<FrameworkId>(1), Date(2026, 1, 1)});
        facts.index();
        exclude(facts, idOf<ScopeId>(1));
        QCOMPARE(stateText(standingOf(facts, idOf<ScopeId>(1)).state), u"excluded"_s);
        QCOMPARE(stateText(standingOf(facts, idOf<ScopeId>(2)).state), u"proof_held_not_signed"_s);
        QCOMPARE(stateText(standingOf(facts).state), u"proof_held_not_signed"_s);
        exclude(facts, idOf<ScopeId>(2));
        QCOMPARE(stateText(standingOf(facts).state), u"excluded"_s);
    }

    void aChoiceOfScopesLeavesTheOthersOut()
    {
        MadeFacts facts;
        for (const quint8 number : {quint8(2), quint8(3)}) {
            scope::Scope scope;
            scope.id = idOf<ScopeId>(number);
            facts.scopes.append(scope);
            facts.scopeFrameworks.append({scope.id, idOf<FrameworkId>(1), Date(2026, 1, 1)});
        }
        scope::Asset asset;
        asset.id = idOf<AssetId>(1);
        asset.scopeId = idOf<ScopeId>(3);
        facts.assets.append(asset);
        controls::Implementation implementation;
        implementation.assetId = asset.id;
        facts.controls[0].implementations.append(implementation);
        facts.index();
        facts.addEvidence(year);
        exclude(facts, idOf<ScopeId>(2));
        const auto over = [&](const QList<ScopeId>& scopes) {
            return frameworkStandingOver(
                facts, facts.frameworks.first(), scopes, year, Date(2027, 1, 9))
                .first();
        };
        const RequirementStanding two = over({idOf<ScopeId>(1), idOf<ScopeId>(2)});
        QVERIFY(two.controls.isEmpty());
        QVERIFY(two.evidence.isEmpty());
        QCOMPARE(stateText(two.state), u"nothing_held"_s);
        QCOMPARE(two.exclusions.size(), 1);
        QCOMPARE(two.exclusions.first().scopeId, idOf<ScopeId>(2));
        QCOMPARE(over({idOf<ScopeId>(1), idOf<ScopeId>(3)}).controls.size(), 1);
    }

    void aRetiredControlThatHoldsNothingDoesNotSpoilItsRequirement()
    {
        MadeFacts facts;
        facts.addControl().control.retiredOn = Date(2026, 11, 27);
        facts.index();
        facts.addEvidence(year);
        facts.sign(year, Conclusion::Effective);
        const RequirementStanding standing = standingOf(facts);
        QCOMPARE(stateText(standing.state), u"effective"_s);
        QCOMPARE(standing.controls, QList{idOf<ControlId>(1)});
    }

    void aRequirementNamesTheFilesWithoutDays()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.covers.reset();
        const RequirementStanding standing = standingOf(facts);
        QCOMPARE(stateText(standing.state), u"held_days_not_stated"_s);
        QVERIFY(standing.evidence.isEmpty());
        QCOMPARE(standing.withoutDays, QList{idOf<EvidenceId>(1)});
    }

    void whoCarriesOutAControlFollowsTheMatrix()
    {
        MadeFacts facts;
        facts.controls[0].control.providerHalf = u"The catalog's words."_s;
        QVERIFY(CarriedOut(facts, {}, year).by(facts.controls[0]) == controls::Who::Ours);
        controls::ResponsibilityOverride shared;
        shared.requirementId = idOf<RequirementId>(1);
        shared.scopeId = idOf<ScopeId>(1);
        shared.who = controls::Who::Shared;
        facts.overrides.append(shared);
        QVERIFY(CarriedOut(facts, {}, year).by(facts.controls[0]) == controls::Who::Shared);
        exclude(facts, idOf<ScopeId>(1));
        QVERIFY(!CarriedOut(facts, {}, year).by(facts.controls[0]));
    }

    void aControlOfAnotherScopesAssetsDoesNotCount()
    {
        MadeFacts facts;
        scope::Asset asset;
        asset.id = idOf<AssetId>(1);
        asset.scopeId = idOf<ScopeId>(2);
        facts.assets.append(asset);
        controls::Implementation implementation;
        implementation.assetId = asset.id;
        facts.controls[0].implementations.append(implementation);
        facts.index();
        facts.addEvidence(year);
        QVERIFY(standingOf(facts, idOf<ScopeId>(1)).controls.isEmpty());
        QCOMPARE(standingOf(facts, idOf<ScopeId>(2)).controls.size(), 1);
    }

    void coverageCountsProofAndSignaturesApart()
    {
        MadeFacts facts;
        facts.frameworks[0].framework.extent = controls::Extent::Partial;
        facts.addControl();
        facts.addControl();
        facts.addRequirement();
        facts.index();
        facts.addEvidence(year, 1);
        facts.addEvidence(year, 2);
        facts.sign(year, Conclusion::Effective, scope::Line::RunsIt, 2);
        const Coverage coverage = coverageOf(facts, {}, year, Date(2027, 1, 9));
        const KindCoverage applications = coverage.kinds.first();
        QCOMPARE(applications.controls.size(), 3);
        QCOMPARE(applications.withProof.size(), 2);
        QCOMPARE(applications.isSigned, QList{idOf<ControlId>(2)});
        QCOMPARE(applications.none, QList{idOf<ControlId>(3)});
        const FrameworkCoverage framework = coverage.frameworks.first();
        QVERIFY(framework.extent == controls::Extent::Partial);
        QCOMPARE(framework.applicable(), 2);
        QCOMPARE(framework.withControl.size(), 1);
        QCOMPARE(framework.withProof.size(), 1);
        QVERIFY(framework.isSigned.isEmpty()); // one of its controls holds nothing
        QCOMPARE(framework.none, QList{idOf<RequirementId>(2)});
    }
};

MUNIMENT_TEST(RequirementStateTest, "requirement_state_test")
#include "requirement_state_test.moc"

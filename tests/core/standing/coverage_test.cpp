// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/coverage.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using controls::ControlKind;

class CoverageTest final : public QObject
{
    Q_OBJECT

    static qsizetype controlsOf(const MadeFacts& facts, ControlKind kind)
    {
        for (const KindCoverage& each : coverageOf(facts, {}, year, Date(2026, 7, 1)).kinds)
            if (each.kind == kind)
                return each.controls.size();
        return -1;
    }

    static controls::Implementation at(ControlId control, AssetId asset)
    {
        controls::Implementation place;
        place.controlId = control;
        place.assetId = asset;
        return place;
    }

private slots:
    void aControlCountsForItsKinds()
    {
        MadeFacts facts; // one control, of applications
        QCOMPARE(controlsOf(facts, ControlKind::Application), 1);
        QCOMPARE(controlsOf(facts, ControlKind::Organisation), 0);
    }

    void aCatalogThatWasAppliedNowhereAsksNothing()
    {
        MadeFacts facts;
        FrameworkFacts other;
        other.framework.id = idOf<FrameworkId>(2);
        facts.frameworks.append(other);
        facts.index();
        const auto names = [&facts](ScopeId scope) {
            QList<FrameworkId> ids;
            for (const FrameworkCoverage& each :
                coverageOf(facts, scope, year, Date(2026, 7, 1)).frameworks)
                ids.append(each.frameworkId);
            return ids;
        };
        QCOMPARE(names({}), QList{idOf<FrameworkId>(1)});
        QCOMPARE(names(idOf<ScopeId>(1)), QList{idOf<FrameworkId>(1)});
        facts.scopeFrameworks.clear();
        QVERIFY(names(idOf<ScopeId>(1)).isEmpty());
    }

    void aRetiredControlCountsWhileSomethingIsHeldOfIt()
    {
        MadeFacts facts;
        facts.controls[0].control.retiredOn = Date(2026, 6, 1);
        QCOMPARE(controlsOf(facts, ControlKind::Application), 0);
        facts.addEvidence(quarter1);
        QCOMPARE(controlsOf(facts, ControlKind::Application), 1);
    }

    void aControlOfTheWholeOrganisationCountsAsSuchWhateverKindsItNames()
    {
        MadeFacts facts;
        ControlFacts& control = facts.controls[0];
        control.control.kinds.clear();
        control.implementations = {at(control.control.id, {})};
        QCOMPARE(controlsOf(facts, ControlKind::Organisation), 1);
        QCOMPARE(controlsOf(facts, ControlKind::Application), 0);
        control.implementations[0].applies = controls::Applies::DoesNotApply;
        QCOMPARE(controlsOf(facts, ControlKind::Organisation), 0);
    }

    void whatNobodyHasReviewedCountsAsNoProof()
    {
        MadeFacts facts;
        facts.addEvidence(year, 1, {}, evidence::Review::Submitted);
        const auto coverage = [&facts] { return coverageOf(facts, {}, year, Date(2027, 1, 9)); };
        const KindCoverage waiting = coverage().kinds.first();
        QVERIFY(waiting.withProof.isEmpty());
        QCOMPARE(waiting.none, QList{idOf<ControlId>(1)});
        QCOMPARE(waiting.notReviewed, waiting.none);
        QVERIFY(coverage().frameworks.first().withProof.isEmpty());
        QCOMPARE(coverage().frameworks.first().notReviewed, QList{idOf<RequirementId>(1)});

        facts.evidence[0].item.review = evidence::Review::Accepted;
        const KindCoverage accepted = coverage().kinds.first();
        QCOMPARE(accepted.withProof, QList{idOf<ControlId>(1)});
        QVERIFY(accepted.none.isEmpty() && accepted.notReviewed.isEmpty());
        QCOMPARE(coverage().frameworks.first().withProof.size(), 1);
    }

    void aControlCountsForTheAssetsThatItIsAppliedTo()
    {
        MadeFacts facts;
        scope::Asset files;
        files.id = idOf<AssetId>(7);
        files.kind = scope::AssetKind::Data;
        files.scopeId = idOf<ScopeId>(1);
        facts.assets.append(files);
        facts.controls[0].implementations = {at(facts.controls[0].control.id, files.id)};
        facts.index();
        QCOMPARE(controlsOf(facts, ControlKind::Data), 1);
        QCOMPARE(controlsOf(facts, ControlKind::Application), 1);
    }
};

MUNIMENT_TEST(CoverageTest, "coverage_test")
#include "coverage_test.moc"

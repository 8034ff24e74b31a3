// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/said_halves.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::controls;
using namespace Qt::StringLiterals;

namespace {

Requirement requirementNamed(const QString& identifier)
{
    Requirement requirement;
    requirement.id = RequirementId{base::nameBasedUuid({}, identifier)};
    requirement.identifier = identifier;
    return requirement;
}

QList<SaidHalf> halvesOf(
    const QList<Requirement>& requirements, const QList<ResponsibilityOverride>& overrides)
{
    return saidHalves(requirements, namesAmong(requirements, {}), overrides);
}

ResponsibilityOverride saidOf(const Requirement& requirement, Who who, const QString& ourHalf)
{
    ResponsibilityOverride said;
    said.requirementId = requirement.id;
    said.who = who;
    said.ourHalf = ourHalf;
    return said;
}

} // namespace

class SaidHalvesTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSaidAlikeOfSeveralRequirementsIsToldOnce()
    {
        const Requirement access = requirementNamed(u"A.5.15"_s);
        const Requirement rights = requirementNamed(u"A.5.18"_s);
        const Requirement backup = requirementNamed(u"A.8.13"_s);
        const auto said = halvesOf({access, rights, backup},
            {saidOf(rights, Who::Shared, u"We review the list."_s),
                saidOf(backup, Who::Shared, u"We run restore tests."_s),
                saidOf(access, Who::Shared, u"We review the list."_s)});
        QCOMPARE(said.size(), 2);
        QCOMPARE(
            ourSaidWords(said.at(0), {}), u"Our half of A.5.15, A.5.18: We review the list."_s);
        QCOMPARE(ourSaidWords(said.at(1), {}), u"Our half of A.8.13: We run restore tests."_s);
    }

    void whatHoldsForOneAssetStandsBelowAndNamesIt()
    {
        const Requirement backup = requirementNamed(u"A.8.13"_s);
        ResponsibilityOverride own = saidOf(backup, Who::Ours, u"We back it up ourselves."_s);
        own.assetId = AssetId{base::nameBasedUuid({}, u"machine"_s)};
        const auto said
            = halvesOf({backup}, {own, saidOf(backup, Who::Shared, u"We run restore tests."_s)});
        QCOMPARE(said.size(), 2);
        QVERIFY(said.at(0).assetId.isNull());
        QCOMPARE(ourSaidWords(said.at(1), u"A-003"_s),
            u"A.8.13, A-003: ours. We back it up ourselves."_s);
    }

    void requirementsOfTwoFrameworksUnderOneNumberAreToldApart()
    {
        Requirement cards = requirementNamed(u"1.1"_s);
        Requirement rules = cards;
        Requirement backup = requirementNamed(u"A.8.13"_s);
        rules.id = RequirementId{base::nameBasedUuid({}, u"another"_s)};
        cards.frameworkId = FrameworkId{base::nameBasedUuid({}, u"pci"_s)};
        rules.frameworkId = FrameworkId{base::nameBasedUuid({}, u"house"_s)};
        backup.frameworkId = cards.frameworkId;
        const QList<Requirement> all{cards, rules, backup};
        const auto names
            = namesAmong(all, {{cards.frameworkId, u"pci"_s}, {rules.frameworkId, u"house"_s}});
        const auto said = saidHalves(all, names,
            {saidOf(cards, Who::Shared, u"We look."_s), saidOf(rules, Who::Shared, u"We look."_s),
                saidOf(backup, Who::Shared, u"We look."_s)});
        QCOMPARE(said.size(), 1);
        QCOMPARE(
            ourSaidWords(said.first(), {}), u"Our half of pci:1.1, house:1.1, A.8.13: We look."_s);
        QCOMPARE(said.first().ids, (QList{cards.id, rules.id, backup.id}));
    }

    void oneWordAloneNamesNoRequirement()
    {
        ResponsibilityOverride own
            = saidOf(requirementNamed(u"A.8.13"_s), Who::Ours, u"We back it up ourselves."_s);
        own.assetId = AssetId{base::nameBasedUuid({}, u"machine"_s)};
        QCOMPARE(
            ourSaidWords(saidHalf(own), u"A-003"_s), u"A-003: ours. We back it up ourselves."_s);
    }

    void anotherPartyStandsByItsName()
    {
        const Requirement malware = requirementNamed(u"A.8.7"_s);
        ResponsibilityOverride other = saidOf(malware, Who::OtherParty, {});
        other.otherParty = u"Harbour Services"_s;
        other.providerHalf = u"Runs the agents."_s;
        const auto said = halvesOf({malware}, {other});
        QCOMPARE(saidWhoWords(said.first()), u"Harbour Services"_s);
        QVERIFY(ourSaidWords(said.first(), {}).isEmpty());
        QCOMPARE(theirSaidWords(said.first(), {}), u"A.8.7, Harbour Services: Runs the agents."_s);
    }
};

MUNIMENT_TEST(SaidHalvesTest, "said_halves_test")
#include "said_halves_test.moc"

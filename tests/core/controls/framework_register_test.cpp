// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/framework_register.h"

#include "core/controls/controls_messages.h"
#include "core/controls/starter_catalog.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class FrameworkRegisterTest final : public QObject
{
    Q_OBJECT

    static void load(House& house)
    {
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return loadStarterFrameworks(transaction, {u"iso-27001-2022"_s});
        });
    }

    static Result<Requirement> find(House& house, const QString& reference)
    {
        return house.vault->read([&](vault::Access& access) {
            return FrameworkRegister(access).findReference(reference);
        });
    }

    static Status decide(House& house, const Applicability& what)
    {
        return house.vault->write({}, [&](vault::Transaction& transaction) {
            return FrameworkRegister::decideApplicability(transaction, what);
        });
    }

private slots:
    void findsARequirementInAnyOfItsForms()
    {
        House house;
        load(house);
        VERIFY_OK(find(house, u"iso-27001-2022:A.5.15"_s));
        VERIFY_OK(find(house, u"ISO/IEC 27001:2022:a.5.15"_s));
        const Result<Requirement> none = find(house, u"iso-27001-2022:A.9.99"_s);
        QVERIFY(!none);
        QCOMPARE(
            wordsFor(none.error()).sentence, u"ISO/IEC 27001:2022 has no requirement “A.9.99”."_s);
        QVERIFY(find(house, u"A.5.15"_s).error().is(cause::referenceNotFound));
        QVERIFY(find(house, u"iso-9001:A.5.15"_s).error().is(cause::frameworkNotFound));
    }

    void keepsTheOrderOfThePublication()
    {
        House house;
        load(house);
        const QList<Requirement> all = house.vault.readOk([](vault::Access& access) {
            return FrameworkRegister(access).requirements(frameworkIdOf(u"iso-27001-2022"_s));
        });
        QCOMPARE(all.first().identifier, u"4.1"_s);
        QCOMPARE(all.last().identifier, u"A.8.34"_s);
    }

    void saysFromWhenAFrameworkAppliesToAScope()
    {
        House house;
        load(house);
        const FrameworkId framework = frameworkIdOf(u"iso-27001-2022"_s);
        for (const Date from : {Date(2026, 1, 1), Date(2026, 4, 1)})
            house.vault.writeOk([&](vault::Transaction& transaction) {
                return FrameworkRegister::applyToScope(
                    transaction, {house.scopeId, framework, from});
            });
        const QList<ScopeFramework> all = house.vault.readOk(
            [](vault::Access& access) { return FrameworkRegister(access).scopeFrameworks(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().appliesFrom, Date(2026, 4, 1));
    }

    void leavesOutOnlyWithReasonAndApprover()
    {
        House house;
        load(house);
        Applicability what;
        what.requirementId = find(house, u"iso-27001-2022:A.8.30"_s)->id;
        what.scopeId = house.scopeId;
        what.state = ApplicabilityState::Excluded;
        what.decidedOn = Date(2026, 7, 1);
        QVERIFY(decide(house, what).error().is(cause::exclusionNeedsReason));
        what.reason = u"No development is given to others."_s;
        QVERIFY(decide(house, what).error().is(cause::exclusionNeedsApprover));
        what.approverId = house.owner;
        VERIFY_OK(decide(house, what));
        const QList<Applicability> all = house.vault.readOk([&](vault::Access& access) {
            return FrameworkRegister(access).applicabilities(house.scopeId);
        });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().reason, what.reason);
        QCOMPARE(all.first().approverId, house.owner);

        what.state = ApplicabilityState::Applicable;
        what.reason.clear();
        what.approverId = {};
        VERIFY_OK(decide(house, what));
    }

    void takesTheProviderForNoReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("provider does it") << u"The provider does it."_s << false;
        QTest::newRow("done by") << u"Done by the provider"_s << false;
        QTest::newRow("is covered") << u"This is fully covered by our cloud provider."_s << false;
        QTest::newRow("inherited") << u"inherited"_s << false;
        QTest::newRow("a reason that names the provider")
            << u"We hold no physical media; the provider's datacenters are listed in A.7."_s
            << true;
        QTest::newRow("a reason") << u"No software is developed for us by others."_s << true;
    }

    void takesTheProviderForNoReason()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isTaken);
        House house;
        load(house);
        Applicability what;
        what.requirementId = find(house, u"iso-27001-2022:A.7.1"_s)->id;
        what.scopeId = house.scopeId;
        what.state = ApplicabilityState::Excluded;
        what.reason = reason;
        what.approverId = house.owner;
        what.decidedOn = Date(2026, 7, 1);
        const Status decided = decide(house, what);
        QCOMPARE(bool(decided), isTaken);
        if (!isTaken)
            QVERIFY(decided.error().is(cause::providerIsNoReason));
    }
};

MUNIMENT_TEST(FrameworkRegisterTest, "framework_register_test")
#include "framework_register_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/responsibility_register.h"

#include "core/controls/controls_messages.h"
#include "core/controls/starter_catalog.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ResponsibilityRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneWordPerRequirementScopeAndAsset()
    {
        House house;
        NewResponsibilityOverride word;
        word.requirementId = requirementIdOf(frameworkIdOf(u"iso-27001-2022"_s), u"A.8.13"_s);
        word.scopeId = house.scopeId;
        word.who = Who::Shared;
        word.ourHalf = u"Restore test"_s;
        const auto put = [&house](const NewResponsibilityOverride& what) {
            return house.vault->write({}, [&](vault::Transaction& transaction) {
                return ResponsibilityRegister::put(transaction, what);
            });
        };
        house.vault.writeOk(
            [](vault::Transaction& transaction) { return loadStarterFrameworks(transaction); });
        VERIFY_OK(put(word));
        word.who = Who::Ours;
        VERIFY_OK(put(word));
        NewResponsibilityOverride ofAsset = word;
        ofAsset.assetId = house.portal;
        ofAsset.who = Who::OtherParty;
        QVERIFY(put(ofAsset).error().is(cause::otherPartyUnnamed));
        ofAsset.otherParty = u"Harbour Managed Services"_s;
        VERIFY_OK(put(ofAsset));

        const auto all = [&house] {
            return house.vault.readOk([&](vault::Access& access) {
                return ResponsibilityRegister(access).overrides(house.scopeId);
            });
        };
        QCOMPARE(all().size(), 2);
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return ResponsibilityRegister::remove(
                transaction, word.requirementId, house.scopeId, {});
        });
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().otherParty, ofAsset.otherParty);
        QCOMPARE(all().first().assetId, house.portal);
    }
};

MUNIMENT_TEST(ResponsibilityRegisterTest, "responsibility_register_test")
#include "responsibility_register_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/starter_catalog.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "tests/core/scope/house.h"

#include <QSet>

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class StarterCatalogTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyReferenceStandsInItsFramework()
    {
        const Result<QList<StarterFramework>> frameworks = starterFrameworks();
        VERIFY_OK(frameworks);
        QCOMPARE(frameworks->size(), 6);
        QSet<RequirementId> known;
        for (const StarterFramework& each : *frameworks) {
            const bool isWhole = each.requirements.size() == 123; // ISO/IEC 27001: 30 and 93
            QCOMPARE(each.framework.extent, isWhole ? Extent::Complete : Extent::Partial);
            for (const Requirement& requirement : each.requirements) {
                QVERIFY2(!known.contains(requirement.id), qPrintable(requirement.identifier));
                known.insert(requirement.id);
            }
        }
        const Result<QList<StarterControl>> all = starterControls();
        VERIFY_OK(all);
        QVERIFY(all->size() >= 80);
        for (const StarterControl& each : *all) {
            QVERIFY2(!each.expected.isEmpty(), qPrintable(each.control.catalogEntry));
            QVERIFY2(!each.references.isEmpty(), qPrintable(each.control.catalogEntry));
            for (const StarterReference& reference : each.references)
                QVERIFY2(known.contains(requirementIdOf(
                             frameworkIdOf(reference.framework), reference.identifier)),
                    qPrintable(reference.framework + u' ' + reference.identifier));
        }
    }

    void givesTheSameIdsOnEveryDesk()
    {
        QCOMPARE(idText(frameworkIdOf(u"iso-27001-2022"_s)),
            idText(FrameworkId{
                base::nameBasedUuid(*base::uuidFromText(u"8d1c7f0a-52b3-4e0e-9c55-6b1f0a7d3c21"_s),
                    u"iso-27001-2022"_s)}));
        House one;
        House other;
        for (House* house : {&one, &other})
            house->vault.writeOk(
                [](vault::Transaction& transaction) { return loadStarterFrameworks(transaction); });
        const auto ids = [](House& house) {
            QStringList texts;
            for (const Requirement& each : house.vault.readOk([](vault::Access& access) {
                     return FrameworkRegister(access).allRequirements();
                 }))
                texts.append(idText(each.id));
            return texts;
        };
        QVERIFY(ids(one).size() > 600);
        QCOMPARE(ids(one), ids(other));
    }

    void loadsTwiceWithoutChangingAnything()
    {
        House house;
        const auto load = [&house] {
            house.vault.writeOk([](vault::Transaction& transaction) {
                return loadStarterFrameworks(transaction, {u"soc2-tsc-2017"_s});
            });
        };
        load();
        const qint64 before = house.journalLength();
        load();
        QCOMPARE(house.journalLength(), before);
    }

    void keepsATextThatTheUserImported()
    {
        House house;
        const auto load = [&house] {
            house.vault.writeOk([](vault::Transaction& transaction) {
                return loadStarterFrameworks(transaction, {u"soc2-tsc-2017"_s});
            });
        };
        load();
        const auto find = [&house] {
            return house.vault.readOk([](vault::Access& access) {
                return FrameworkRegister(access).findReference(u"soc2-tsc-2017:CC6.2"_s);
            });
        };
        Requirement licensed = find();
        licensed.text = u"The text that we hold a licence for."_s;
        licensed.title = u"Another title"_s;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return FrameworkRegister::putRequirement(transaction, licensed);
        });
        load();
        QCOMPARE(find().text, licensed.text);
        QVERIFY(find().title != licensed.title);
    }

    void aControlTakenBeforeItsFrameworkMeetsItOnceThatComes()
    {
        House house;
        const QString entry = starterControls()->first().control.catalogEntry;
        const auto load = [&house] {
            house.vault.writeOk([](vault::Transaction& transaction) {
                return loadStarterFrameworks(transaction, {u"iso-27001-2022"_s});
            });
        };
        const auto met = [&] {
            return house.vault.readOk([&](vault::Access& access) {
                return ControlRegister(access).requirementsOf(starterControlIdOf(entry));
            });
        };
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return adoptStarterControls(transaction, {entry}, Date(2026, 1, 1));
        });
        QVERIFY(met().isEmpty());
        load();
        const QList<Requirement> all = met();
        QVERIFY(!all.isEmpty());

        VERIFY_OK(house.vault->write({}, [&](vault::Transaction& transaction) {
            return ControlRegister::unlink(
                transaction, {starterControlIdOf(entry), all.first().id});
        }));
        load();
        QCOMPARE(met().size(), all.size() - 1);
    }

    void takesAControlWithAllThatBelongsToIt()
    {
        House house;
        const QString entry = starterControls()->first().control.catalogEntry;
        const auto adopt = [&](const QStringList& entries) {
            return house.vault->write({}, [&](vault::Transaction& transaction) {
                return adoptStarterControls(transaction, entries, Date(2026, 1, 1));
            });
        };
        house.vault.writeOk([](vault::Transaction& transaction) {
            return loadStarterFrameworks(transaction, {u"iso-27001-2022"_s});
        });
        const Result<QList<ControlId>> taken = adopt({entry});
        VERIFY_OK(taken);
        QCOMPARE(*taken, QList<ControlId>{starterControlIdOf(entry)});
        const StarterControl offered = starterControls()->first();
        const Control kept = house.vault.readOk(
            [&](vault::Access& access) { return ControlRegister(access).find(entry); });
        QCOMPARE(kept.title, offered.control.title);
        QCOMPARE(kept.kinds, offered.control.kinds);
        const ControlVersion text = house.vault.readOk([&](vault::Access& access) {
            return ControlRegister(access).versionInForce(kept.id, Date(2026, 1, 1));
        });
        QCOMPARE(text.statement, offered.text.statement);
        QCOMPARE(text.inForceFrom, Date(2026, 1, 1));
        const QList<ExpectedEvidence> expected = house.vault.readOk([&](vault::Access& access) {
            return ImplementationRegister(access).expectedEvidenceOf(kept.id);
        });
        QCOMPARE(expected.size(), offered.expected.size());
        // Only the framework that the vault holds is linked.
        for (const Requirement& each : house.vault.readOk([&](vault::Access& access) {
                 return ControlRegister(access).requirementsOf(kept.id);
             }))
            QCOMPARE(each.frameworkId, frameworkIdOf(u"iso-27001-2022"_s));

        const Result<QList<ControlId>> again = adopt({entry});
        VERIFY_OK(again);
        QVERIFY(again->isEmpty());
        QVERIFY(adopt({u"no-such-entry"_s}).error().is(cause::entryNotFound));
    }

    void takesTheWholeCatalog()
    {
        House house;
        QStringList entries;
        const Result<QList<StarterControl>> all = starterControls();
        VERIFY_OK(all);
        for (const StarterControl& each : *all)
            entries.append(each.control.catalogEntry);
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            if (const auto loaded = loadStarterFrameworks(transaction); !loaded)
                return failWith(loaded);
            if (const auto taken = adoptStarterControls(transaction, entries, Date(2026, 1, 1));
                !taken)
                return failWith(taken);
            return {};
        });
        QCOMPARE(
            house.vault.readOk([](vault::Access& access) { return ControlRegister(access).list(); })
                .size(),
            entries.size());
    }
};

MUNIMENT_TEST(StarterCatalogTest, "starter_catalog_test")
#include "starter_catalog_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/framework_import.h"

#include "core/controls/framework_register.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::interchange;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class FrameworkImportTest final : public QObject
{
    Q_OBJECT

    static Framework houseRules()
    {
        Framework framework;
        framework.code = u"house-rules"_s;
        framework.name = u"House rules"_s;
        framework.title = u"Rules of the house"_s;
        framework.edition = u"3"_s;
        framework.publisher = u"Northwind"_s;
        return framework;
    }

    static FrameworkImport compare(House& house, const QByteArray& csv, const Framework& framework)
    {
        const Table table = mustHold(readCsv(csv, u"rules.csv"_s));
        return house.vault.readOk(
            [&](vault::Access& access) { return compareFramework(access, table, framework); });
    }

    static Result<ImportCounts> apply(House& house, const FrameworkImport& import)
    {
        return house.vault->write(
            {{}, u"framework.import"_s}, [&](vault::Transaction& transaction) {
                return applyFrameworkImport(transaction, import);
            });
    }

    static QStringList fates(const FrameworkImport& import)
    {
        QStringList found;
        for (const RequirementImportRow& row : import.rows)
            found.append(rowFateText(row.fate) + u' ' + row.after.identifier);
        return found;
    }

private slots:
    void bringsInAFrameworkOfOurOwn()
    {
        House house;
        const FrameworkImport import = compare(house,
            "No.,Title,Text,Family,Layer,Part\n"
            "1.1,Keys are rotated,Every quarter.,Keys,identities,control\n"
            "1.2,Doors are locked,,Doors,Physical,clause\n",
            houseRules());
        QCOMPARE(import.fate, RowFate::New);
        VERIFY_OK(apply(house, import));
        const QList<Requirement> kept = house.vault.readOk([](vault::Access& access) {
            return FrameworkRegister(access).requirements(frameworkIdOf(u"house-rules"_s));
        });
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().text, u"Every quarter."_s);
        QCOMPARE(kept.first().layer, Layer::Identities);
        QCOMPARE(kept.last().part, RequirementPart::Clause);
        QCOMPARE(kept.last().layer, Layer::Physical);
        QCOMPARE(kept.last().id, requirementIdOf(frameworkIdOf(u"house-rules"_s), u"1.2"_s));
    }

    void laysTextsOverTheShippedIdentifiers()
    {
        House house;
        house.vault.writeOk([](vault::Transaction& transaction) {
            return loadStarterFrameworks(transaction, {u"nist-800-53-r5"_s});
        });
        const Framework nist = house.vault.readOk([](vault::Access& access) {
            return FrameworkRegister(access).findFramework(u"nist-800-53-r5"_s);
        });
        const FrameworkImport import
            = compare(house, "Identifier,Title,Text\nac-02,Account management,Define.\n", nist);
        QCOMPARE(import.fate, RowFate::Unchanged);
        const RequirementImportRow& row = import.rows.first();
        QCOMPARE(row.fate, RowFate::Changed);
        QCOMPARE(row.changes.size(), 1);
        QCOMPARE(row.changes.first().field, u"Text"_s);
        VERIFY_OK(apply(house, import));
        const Requirement kept = house.vault.readOk([](vault::Access& access) {
            return FrameworkRegister(access).findReference(u"nist-800-53-r5:AC-2"_s);
        });
        QCOMPARE(kept.text, u"Define."_s);
        QCOMPARE(kept.identifier, u"AC-2"_s);
        QVERIFY(!kept.ourHalf.isEmpty());
    }

    void changesNothingWhenTheSameFileComesTwiceAndKeepsWhatIsMissing()
    {
        House house;
        VERIFY_OK(apply(house, compare(house, "No.,Title\n1,One\n2,Two\n", houseRules())));
        const qint64 before = house.journalLength();
        const FrameworkImport again = compare(house, "No.,Title\n1,One\n", houseRules());
        QCOMPARE(fates(again), (QStringList{u"unchanged 1"_s, u"missing 2"_s}));
        VERIFY_OK(apply(house, again));
        QCOMPARE(house.journalLength(), before);
    }

    void namesWhatIsWrongByRowAndColumn()
    {
        House house;
        const FrameworkImport import = compare(
            house, "No.,Title,Layer\n1,One,roof\n2,,\n,Three,\n4,Four,\n4,Again,\n", houseRules());
        QStringList sentences;
        for (const ImportProblem& problem : import.problems)
            sentences.append(wordsFor(problem).sentence);
        QCOMPARE(sentences,
            (QStringList{
                u"Row 2, column Layer: “roof” is not one of: customer_data, configuration, "
                "identities, client_devices, applications, network_controls, operating_system, "
                "physical, organisation."_s,
                u"Row 3, column Title: The cell is empty."_s,
                u"Row 4, column Identifier: The cell is empty."_s,
                u"Row 6, column Identifier: “4” stands in row 5 already."_s,
            }));
        QCOMPARE(fates(import), QStringList{u"new 4"_s});
    }

    void leavesNoEmptyFrameworkWhereNothingCanBeTaken()
    {
        House house;
        const FrameworkImport import
            = compare(house, "No.,Title,Layer\n1,One,roof\n", houseRules());
        VERIFY_OK(apply(house, import));
        const auto found = house.vault->read([](vault::Access& access) {
            return controls::FrameworkRegister(access).findFramework(houseRules().code);
        });
        QVERIFY(!found);
    }
};

MUNIMENT_TEST(FrameworkImportTest, "framework_import_test")
#include "framework_import_test.moc"

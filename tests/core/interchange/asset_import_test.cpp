// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/asset_import.h"

#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "core/vault/undo.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::interchange;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using scope::Asset;
using scope::AssetKind;

class AssetImportTest final : public QObject
{
    Q_OBJECT

    static Result<AssetImport> tryCompare(
        House& house, const QByteArray& csv, Date today = Date(2026, 7, 1))
    {
        const Result<Table> table = readCsv(csv, u"assets.csv"_s);
        if (!table)
            return failWith(table);
        return house.vault->read([&](vault::Access& access) {
            return compareAssets(access, *table, {house.scopeId, today});
        });
    }

    static AssetImport compare(House& house, const QByteArray& csv)
    {
        return mustHold(tryCompare(house, csv));
    }

    static Result<ImportCounts> apply(
        House& house, const AssetImport& import, MissingAssets missing = MissingAssets::Keep)
    {
        return house.vault->write({{}, u"asset.import"_s}, [&](vault::Transaction& transaction) {
            return applyAssetImport(transaction, import, missing, Date(2026, 6, 30));
        });
    }

    static QList<Asset> assets(House& house)
    {
        return house.vault.readOk(
            [](vault::Access& access) { return scope::AssetRegister(access).list(); });
    }

    static QStringList fates(const AssetImport& import)
    {
        QStringList found;
        for (const AssetImportRow& row : import.rows)
            found.append(rowFateText(row.fate) + u' ' + row.after.name);
        return found;
    }

    static QStringList sentences(const AssetImport& import)
    {
        QStringList found;
        for (const ImportProblem& problem : import.problems)
            found.append(wordsFor(problem).sentence);
        return found;
    }

private slots:
    void tellsNewChangedUnchangedAndMissingApart()
    {
        House house;
        house.vault.writeOk([&](vault::Transaction& transaction) -> Status {
            for (const QString& name : {u"Ledger"_s, u"Old portal"_s})
                if (const auto added = scope::AssetRegister::add(transaction, house.anAsset(name));
                    !added)
                    return failWith(added);
            return {};
        });
        const AssetImport import = compare(house,
            "Name,Kind,Region,Owner\n"
            "Claims portal,application,westeurope,Ann Lee\n"
            "Ledger,application,,\n"
            "Claims files,data,westeurope,P-01\n");
        QVERIFY(import.problems.isEmpty());
        QCOMPARE(fates(import),
            (QStringList{u"changed Claims portal"_s, u"unchanged Ledger"_s, u"new Claims files"_s,
                u"missing Old portal"_s}));
        const QList<FieldChange>& changes = import.rows.first().changes;
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).field, u"Region"_s);
        QCOMPARE(changes.at(0).after, u"westeurope"_s);
        QCOMPARE(changes.at(1).after, u"Ann Lee"_s);
        QCOMPARE(assets(house).size(), 3);
    }

    void writesInOneStepThatOneUndoTakesBack()
    {
        House house;
        const QByteArray csv = "Name,Kind,Service model,Data classes,In service from\n"
                               "Claims portal,Application,SaaS,,\n"
                               "Batch node 1,Virtual machine,,\"claims, personal\",2025-01-31\n";
        const Result<ImportCounts> written
            = apply(house, compare(house, csv), MissingAssets::Retire);
        VERIFY_OK(written);
        QCOMPARE(written->added, 1);
        QCOMPARE(written->changed, 1);
        const QList<Asset> after = assets(house);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().serviceModel, scope::ServiceModel::Saas);
        QCOMPARE(after.last().kind, AssetKind::VirtualMachine);
        QCOMPARE(after.last().serviceModel, scope::ServiceModel::Iaas);
        QCOMPARE(after.last().dataClasses, (QStringList{u"claims"_s, u"personal"_s}));
        QCOMPARE(after.last().inServiceFrom, Date(2025, 1, 31));

        VERIFY_OK(vault::undo(*house.vault, {}));
        QCOMPARE(assets(house).size(), 1);
        QCOMPARE(assets(house).first().serviceModel, scope::ServiceModel::Paas);
    }

    void changesNothingWhenTheSameFileComesTwice()
    {
        House house;
        const QByteArray csv = "Name,Kind,Region\nClaims files,data,westeurope\n";
        VERIFY_OK(apply(house, compare(house, csv)));
        const qint64 before = house.journalLength();
        const AssetImport again = compare(house, csv);
        QCOMPARE(again.rows.first().fate, RowFate::Unchanged);
        VERIFY_OK(apply(house, again));
        QCOMPARE(house.journalLength(), before);
    }

    void retiresWhatIsMissingWhereAsked()
    {
        House house;
        const AssetImport import = compare(house, "Name,Kind\nClaims files,data\n");
        const Result<ImportCounts> written = apply(house, import, MissingAssets::Retire);
        VERIFY_OK(written);
        QCOMPARE(written->retired, 1);
        QCOMPARE(assets(house).first().inServiceUntil, Date(2026, 6, 30));
        // On its last day it is in service still, and so is missing once more.
        const AssetImport sameDay
            = mustHold(tryCompare(house, "Name,Kind\nClaims files,data\n", Date(2026, 6, 30)));
        const Result<ImportCounts> again = apply(house, sameDay, MissingAssets::Retire);
        VERIFY_OK(again);
        QCOMPARE(again->retired, 0);
        QCOMPARE(again->retiredBefore, 1);
    }

    void knowsAnAssetByItsIdAndByItsExternalId()
    {
        House house;
        const AssetImport byId
            = compare(house, "Id,Name,Kind,External id\nA-001,Portal,application,/vm/1\n");
        QCOMPARE(fates(byId), QStringList{u"changed Portal"_s});
        VERIFY_OK(apply(house, byId));
        const AssetImport byReference
            = compare(house, "Name,Kind,External id\nPortal two,application,/vm/1\n");
        QCOMPARE(fates(byReference), QStringList{u"changed Portal two"_s});
    }

    void leavesAFieldAsItIsWhereTheFileLacksTheColumn()
    {
        House house;
        VERIFY_OK(apply(house,
            compare(house, "Name,Kind,Region,Owner\nClaims portal,application,westeurope,P-01\n")));
        const AssetImport import = compare(house, "Name,Kind\nClaims portal,application\n");
        QCOMPARE(import.rows.first().fate, RowFate::Unchanged);
    }

    void namesWhatIsWrongByRowAndColumnAndGoesOn()
    {
        House house;
        const AssetImport import = compare(house,
            "Name,Kind,Scope,Owner,In service from,In service until\n"
            "Batch,server,,,,\n"
            ",application,,,,\n"
            "Ledger,application,Payments Mars,,,\n"
            "Queue,application,,Nobody Known,,\n"
            "Cache,application,,,31/01/2026,\n"
            "Mail,application,,,2026-02-01,2026-01-01\n"
            "Web,application\n"
            "Web,application,,,,,,surplus\n"
            "Claims files,data,,,,\n"
            "Claims files,data,,,,\n");
        QCOMPARE(sentences(import),
            (QStringList{
                u"Row 8: The row has 2 cells, but the header has 6."_s,
                u"Row 9: The row has 8 cells, but the header has 6."_s,
                u"Row 2, column Kind: “server” is not one of: application, data, virtual_machine, "
                "credential."_s,
                u"Row 3, column Name: The cell is empty."_s,
                u"Row 4, column Scope: No scope is called “Payments Mars”."_s,
                u"Row 5, column Owner: Nobody here is called “Nobody Known”."_s,
                u"Row 6, column In service from: “31/01/2026” is not a date."_s,
                u"Row 7, column In service until: The period ends on 2026-01-01, before it starts "
                u"on "
                "2026-02-01."_s,
                u"Row 11: “Claims files” stands in row 10 already."_s,
            }));
        QCOMPARE(fates(import), QStringList{u"new Claims files"_s});
        const Result<ImportCounts> written = apply(house, import);
        VERIFY_OK(written);
        QCOMPARE(written->added, 1);
    }

    void refusesASecretInTheRowOfACredential()
    {
        House house;
        const AssetImport import = compare(house,
            "Name,Kind,Description\n"
            "Portal signing key,credential,Kept in the key vault\n"
            "Database sign-in,credential,password=hunter2\n");
        QCOMPARE(sentences(import),
            QStringList{u"Row 3, column Description: The description of this credential looks like "
                        "a password; secrets are never stored here."_s});
        QCOMPARE(fates(import), QStringList{u"new Portal signing key"_s});
    }

    void saysWhichColumnsItDoesNotTake()
    {
        House house;
        const AssetImport import
            = compare(house, "Name,Kind,Cost centre\nClaims portal,application,77\n");
        QCOMPARE(import.unusedColumns, QStringList{u"Cost centre"_s});
    }

    void refusesToWriteOverALaterChange()
    {
        House house;
        const AssetImport import
            = compare(house, "Name,Kind,Region\nClaims portal,application,westeurope\n");
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return scope::AssetRegister::retire(transaction, house.portal, Date(2026, 5, 1));
        });
        const Result<ImportCounts> written = apply(house, import);
        QVERIFY(!written);
        QVERIFY(written.error().is(cause::changedMeanwhile));
    }

    void refusesAFileWithoutRows()
    {
        House house;
        const Result<AssetImport> import = tryCompare(house, "Name,Kind\n");
        QVERIFY(!import);
        QVERIFY(import.error().is(cause::nothingToImport));
    }

    void takesItsOwnGuardAgainstFormulasOff()
    {
        House house;
        const AssetImport import
            = compare(house, "Name,Kind,Description\nClaims portal,application,'=see A-031\n");
        QCOMPARE(import.rows.first().after.description, u"=see A-031"_s);
    }
};

MUNIMENT_TEST(AssetImportTest, "asset_import_test")
#include "asset_import_test.moc"

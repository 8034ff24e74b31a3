// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/control_import.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "tests/core/scope/house.h"

using namespace muniment;
using namespace muniment::controls;
using namespace muniment::interchange;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class ControlImportTest final : public QObject
{
    Q_OBJECT

    static ControlImport compare(
        House& house, const QByteArray& csv, Date inForceFrom = Date(2026, 7, 1))
    {
        const Table table = mustHold(readCsv(csv, u"controls.csv"_s));
        return house.vault.readOk(
            [&](vault::Access& access) { return compareControls(access, table, inForceFrom); });
    }

    static Result<ImportCounts> apply(House& house, const ControlImport& import)
    {
        return house.vault->write({{}, u"control.import"_s}, [&](vault::Transaction& transaction) {
            return applyControlImport(transaction, import);
        });
    }

    static QStringList fates(const ControlImport& import)
    {
        QStringList found;
        for (const ControlImportRow& row : import.rows)
            found.append(rowFateText(row.fate) + u' ' + row.after.title);
        return found;
    }

    static QStringList sentences(const ControlImport& import)
    {
        QStringList found;
        for (const ImportProblem& problem : import.problems)
            found.append(wordsFor(problem).sentence);
        return found;
    }

    static void loadFrameworks(House& house)
    {
        house.vault.writeOk([](vault::Transaction& transaction) {
            return loadStarterFrameworks(transaction, {u"iso-27001-2022"_s});
        });
    }

private slots:
    void bringsInControlsWithTextKindsOwnerAndRequirements()
    {
        House house;
        loadFrameworks(house);
        const ControlImport import = compare(house,
            "Title;Statement;Purpose;Kinds;Frequency;Owner;Requirements\n"
            "Access review;Access is reviewed.;Nobody keeps what they no longer need.;"
            "\"application; credential\";half-yearly;P-01;"
            "\"iso-27001-2022:A.5.15; ISO/IEC 27001:2022:A.5.18\"\n");
        QCOMPARE(sentences(import), QStringList());
        VERIFY_OK(apply(house, import));
        const Control kept = house.vault.readOk(
            [](vault::Access& access) { return ControlRegister(access).find(u"C-01"_s); });
        QCOMPARE(kept.title, u"Access review"_s);
        QCOMPARE(kept.ownerId, house.owner);
        QCOMPARE(kept.frequency, Frequency::HalfYearly);
        QCOMPARE(
            kept.kinds, (QList<ControlKind>{ControlKind::Application, ControlKind::Credential}));
        const auto met = house.vault.readOk(
            [&](vault::Access& access) { return ControlRegister(access).requirementsOf(kept.id); });
        QCOMPARE(met.size(), 2);
        const ControlVersion text = house.vault.readOk([&](vault::Access& access) {
            return ControlRegister(access).versionInForce(kept.id, Date(2026, 7, 1));
        });
        QCOMPARE(text.purpose, u"Nobody keeps what they no longer need."_s);
    }

    void makesANewVersionOfATextThatDiffers()
    {
        House house;
        VERIFY_OK(apply(house,
            compare(house, "Title,Statement\nAccess review,One.\nRestore test,Same.\n",
                Date(2026, 1, 1))));
        const ControlImport import = compare(
            house, "Id,Title,Statement\nC-01,Access review,Two.\nC-02,Restore test,Same.\n");
        QCOMPARE(
            fates(import), (QStringList{u"changed Access review"_s, u"unchanged Restore test"_s}));
        VERIFY_OK(apply(house, import));
        const ControlId id = import.rows.first().before.id;
        const QList<ControlVersion> versions = house.vault.readOk(
            [&](vault::Access& access) { return ControlRegister(access).versions(id); });
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.last().statement, u"Two."_s);
        QCOMPARE(versions.last().inForceFrom, Date(2026, 7, 1));
    }

    void refusesATextThatWouldStandBeforeTheOneInForce()
    {
        House house;
        VERIFY_OK(apply(
            house, compare(house, "Title,Statement\nAccess review,One.\n", Date(2026, 7, 1))));
        const ControlImport import
            = compare(house, "Title,Statement\nAccess review,Two.\n", Date(2026, 7, 1));
        QCOMPARE(import.problems.size(), 1);
        QVERIFY(import.problems.first().error.is(controls::cause::versionNotLater));
    }

    void changesNothingWhenTheSameFileComesTwice()
    {
        House house;
        loadFrameworks(house);
        const QByteArray csv = "Title,Statement,Kinds,Requirements\n"
                               "Access review,One.,data,iso-27001-2022:A.5.15\n";
        VERIFY_OK(apply(house, compare(house, csv)));
        const qint64 before = house.journalLength();
        const ControlImport again = compare(house, csv);
        QCOMPARE(fates(again), QStringList{u"unchanged Access review"_s});
        VERIFY_OK(apply(house, again));
        QCOMPARE(house.journalLength(), before);
    }

    void namesWhatIsWrongByRowAndColumn()
    {
        House house;
        loadFrameworks(house);
        const ControlImport import = compare(house,
            "Id,Title,Statement,Kinds,Frequency,Requirements\n"
            "C-77,Access review,One.,,,\n"
            ",Restore test,,,,\n"
            ",Backups,Two.,servers,,\n"
            ",Logs,Three.,,now and then,\n"
            ",Keys,Four.,,,iso-27001-2022:A.99\n"
            ",Patches,Five.,data,monthly,\n"
            ",PATCHES,Six.,data,monthly,\n");
        QCOMPARE(sentences(import),
            (QStringList{
                u"Row 2, column Id: No control is called “C-77”."_s,
                u"Row 3, column Statement: The cell is empty."_s,
                u"Row 4, column Kinds: “servers” is not one of: application, data, "
                "virtual_machine, credential, organisation."_s,
                u"Row 5, column Frequency: “now and then” is not one of: continuous, daily, "
                u"weekly, "
                "monthly, quarterly, half_yearly, yearly, on_event."_s,
                u"Row 6, column Requirements: ISO/IEC 27001:2022 has no requirement “A.99”."_s,
                u"Row 8: “PATCHES” stands in row 7 already."_s,
            }));
        QCOMPARE(fates(import), QStringList{u"new Patches"_s});
    }

    void keepsWhatIsMissingFromTheFile()
    {
        House house;
        VERIFY_OK(apply(
            house, compare(house, "Title,Statement\nAccess review,One.\nRestore test,Same.\n")));
        const ControlImport import
            = compare(house, "Title,Statement\nAccess review,One.\n", Date(2026, 8, 1));
        QCOMPARE(
            fates(import), (QStringList{u"unchanged Access review"_s, u"missing Restore test"_s}));
        const Result<ImportCounts> written = apply(house, import);
        VERIFY_OK(written);
        QCOMPARE(written->missing, 1);
        QCOMPARE(
            house.vault.readOk([](vault::Access& access) { return ControlRegister(access).list(); })
                .size(),
            2);
    }
};

MUNIMENT_TEST(ControlImportTest, "control_import_test")
#include "control_import_test.moc"

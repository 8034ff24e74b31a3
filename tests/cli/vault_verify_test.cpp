// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_witness.h"
#include "tests/cli/desk.h"
#include "tests/core/vault/raw_vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

QString verdictOf(const Ran& ran)
{
    return ran.json.value(u"verdict"_s).toString();
}

bool tells(const Ran& ran, const QString& what, const QString& where)
{
    for (const QJsonValue& each : ran.items())
        if (each.toObject().value(u"what"_s).toString() == what
            && each.toObject().value(u"where"_s).toString() == where)
            return true;
    return false;
}

// A house that handed out a binder with one file, and went on.
class HandedOut : public Desk
{
public:
    HandedOut()
    {
        const QString users = file(u"users.csv"_s, "user\nann\n");
        must({u"person"_s, u"add"_s, u"Ann Lee"_s, u"--from"_s, u"2024-01-01"_s});
        must({u"scope"_s, u"add"_s, u"Payments EU"_s, u"--period"_s, u"2025-01-01..2025-12-31"_s});
        must({u"evidence"_s, u"add"_s, users});
        must({u"control"_s, u"add"_s, u"Access review"_s, u"--statement"_s, u"We review."_s,
            u"--from"_s, u"2024-01-01"_s});
        must({u"evidence"_s, u"link"_s, u"E-001"_s, u"C-01"_s});
        before = folder() + u"/before.muniment"_s;
        QFile::copy(vaultPath(), before);
        pdf = folder() + u"/binder.pdf"_s;
        must({u"binder"_s, u"export"_s, pdf});
        must({u"person"_s, u"add"_s, u"Bo Hart"_s});
    }

    [[nodiscard]] Ran against(const QString& witness) const
    {
        return ask({u"vault"_s, u"verify"_s, u"--against"_s, witness});
    }

    void attack(const QByteArray& sql) const { RawVault(vaultPath()).runWithoutTriggers(sql); }

    QString pdf;
    QString before; // the vault as it was before the binder

private:
    void must(const QStringList& arguments) const
    {
        const Ran ran = run(arguments);
        if (ran.exitCode != 0)
            qFatal("%s", qPrintable(ran.complaint));
    }
};

} // namespace

class VaultVerifyTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachVerdictIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("broken"); // the entry, where the chain breaks
        QTest::newRow("intact") << QByteArray("SELECT 1") << u"intact"_s << QString();
        QTest::newRow("details gone") << QByteArray("DELETE FROM journal_body WHERE sequence = 2")
                                      << u"incomplete"_s << u"2"_s;
        QTest::newRow("details gone and their record edited")
            << QByteArray("DELETE FROM journal_body WHERE sequence = 2;"
                          "UPDATE person SET name = 'Eve' WHERE name = 'Ann Lee'")
            << u"incomplete"_s << u"2"_s;
        QTest::newRow("details gone and another record edited") << QByteArray(
            "DELETE FROM journal_body WHERE sequence = 2;"
            "UPDATE person SET name = 'Eve'") << u"altered"_s << u"2"_s;
        QTest::newRow("details of an item and its files gone")
            << QByteArray("DELETE FROM journal_body WHERE sequence = (SELECT sequence FROM "
                          "journal_entry WHERE verb = 'evidence.add')")
            << u"incomplete"_s << u"4"_s;
        QTest::newRow("details of an item gone and another person edited") << QByteArray(
            "DELETE FROM journal_body WHERE sequence = (SELECT sequence FROM "
            "journal_entry WHERE verb = 'evidence.add');"
            "UPDATE person SET name = 'Eve'") << u"altered"_s << u"4"_s;
        QTest::newRow("bytes gone")
            << QByteArray("DELETE FROM content_chunk") << u"incomplete"_s << QString();
        QTest::newRow("entry edited")
            << QByteArray("UPDATE journal_entry SET verb = 'x' WHERE sequence = 3") << u"altered"_s
            << u"3"_s;
        QTest::newRow("record edited")
            << QByteArray("UPDATE person SET name = 'Eve'") << u"altered"_s << QString();
        QTest::newRow("bytes edited")
            << QByteArray("UPDATE content_chunk SET bytes = zeroblob(length(bytes))")
            << u"altered"_s << QString();
    }

    void eachVerdictIsToldApart()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, verdict);
        QFETCH(QString, broken);
        const HandedOut desk;
        desk.attack(sql);
        const Ran ran = desk.ask({u"vault"_s, u"verify"_s, u"--full"_s});
        EXPECT_EXIT(ran, verdict == u"intact"_s ? 0 : 1);
        QCOMPARE(verdictOf(ran), verdict);
        const QJsonObject first = ran.json.value(u"first_broken"_s).toObject();
        QCOMPARE(first.isEmpty(), broken.isEmpty());
        if (broken.isEmpty())
            return;
        QCOMPARE(QString::number(first.value(u"entry"_s).toInt()), broken);
        QCOMPARE(first.value(u"expected"_s).toString().size(), 64);
        QVERIFY(first.value(u"expected"_s) != first.value(u"found"_s));
    }

    void theJournalStillHoldsWhatABinderStates()
    {
        const HandedOut desk;
        for (const QString& witness : {desk.pdf, desk.pdf.chopped(4),
                 QString(desk.pdf.chopped(4) + u"/manifest.json"_s), desk.before}) {
            const Ran ran = desk.against(witness);
            EXPECT_EXIT(ran, 0);
            QCOMPARE(verdictOf(ran), u"intact"_s);
            QCOMPARE(ran.json.value(u"witnesses"_s).toArray().size(), 1);
        }
        EXPECT_EXIT(desk.run({u"evidence"_s, u"withdraw"_s, u"E-001 r1"_s, u"--reason"_s,
                        u"Wrong quarter"_s}),
            0);
        const Ran withdrawn = desk.against(desk.pdf);
        EXPECT_EXIT(withdrawn, 0);
        QVERIFY(tells(withdrawn, u"exhibit.withdrawn"_s, u"E-001 r1"_s));
    }

    // Whoever goes back to an earlier state and writes another history has an intact chain: only
    // what lies with others tells.
    void anotherHistoryIsToldByTheBinderThatWentOut()
    {
        const HandedOut desk;
        QVERIFY(QFile::remove(desk.vaultPath()));
        QVERIFY(QFile::copy(desk.before, desk.vaultPath()));
        const Ran shorter = desk.against(desk.folder() + u"/binder"_s);
        EXPECT_EXIT(desk.run({u"vault"_s, u"verify"_s, u"--full"_s}), 0);
        EXPECT_EXIT(shorter, 1);
        QVERIFY(tells(shorter, u"binder.not_issued"_s, u"B-2026-001"_s));

        QVERIFY(QFile::remove(desk.vaultPath()));
        QProcess::execute(QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"),
            {u"vault"_s, u"restore"_s, desk.before, desk.vaultPath()});
        desk.attack("DELETE FROM journal_body WHERE sequence > 1;"
                    "DELETE FROM journal_entry WHERE sequence > 1");
        const Ran cut = desk.against(desk.pdf);
        EXPECT_EXIT(cut, 1);
        QVERIFY(tells(cut, u"journal.shorter"_s, u"journal_entry 2"_s));
    }

    void historiesThatWentApartAreForked()
    {
        const HandedOut desk;
        const QString other = desk.before;
        EXPECT_EXIT(Desk::runProgram({u"--vault"_s, other, u"--actor"_s, u"P-01"_s, u"person"_s,
                        u"add"_s, u"Cy"_s}),
            0);
        const Ran forked = desk.against(other);
        EXPECT_EXIT(forked, 1);
        QCOMPARE(verdictOf(forked), u"forked"_s);
        QVERIFY(forked.items()
                    .first()
                    .toObject()
                    .value(u"sentence"_s)
                    .toString()
                    .contains(u"should have the hash"_s));
        // The other one never issued the binder, and its own history goes another way.
        const Ran binder = Desk::runProgram(
            {u"--json"_s, u"--vault"_s, other, u"vault"_s, u"verify"_s, u"--against"_s, desk.pdf});
        EXPECT_EXIT(binder, 1);
    }

    void whatWasHandedOutAndChangedSinceIsNamed()
    {
        const HandedOut desk;
        desk.attack("UPDATE content_chunk SET bytes = CAST(replace(bytes, 'ann', 'eve') AS BLOB)");
        const Ran ran = desk.against(desk.pdf); // the quick check does not read content
        EXPECT_EXIT(ran, 1);
        QCOMPARE(verdictOf(ran), u"altered"_s);
        QVERIFY(tells(ran, u"exhibit.altered"_s, u"E-001 r1"_s));
    }

    void bytesThatAreGoneAreMissingAndNotAltered()
    {
        const HandedOut desk;
        desk.attack("DELETE FROM content_chunk");
        const Ran ran = desk.against(desk.pdf);
        EXPECT_EXIT(ran, 1);
        QCOMPARE(verdictOf(ran), u"incomplete"_s);
        QVERIFY(tells(ran, u"exhibit.missing"_s, u"E-001 r1"_s));
    }

    // A read that is stopped says nothing of what it was to read.
    void aComparisonThatIsCancelledFindsNothing()
    {
        const HandedOut desk;
        SystemClock clock;
        RandomIds ids;
        const auto vault = mustHold(
            vault::Vault::open(desk.vaultPath(), vault::OpenMode::ReadOnly, {clock, ids}));
        const auto binder
            = mustHold(binder::readStatement(*binder::manifestAt(desk.folder() + u"/binder"_s)));
        std::stop_source stop;
        const auto cancelled = binder::compareWithBinder(
            *vault, binder, {stop.get_token(), [&](const Progress&) { stop.request_stop(); }});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().problem, Problem::Cancelled);
    }

    void whatLiesBesideIsNoPartOfTheCheckThatBindersState()
    {
        const HandedOut desk;
        const auto stated = [&] {
            return RawVault(desk.vaultPath())
                .ask("SELECT group_concat(discrepancies) FROM verification");
        };
        EXPECT_EXIT(desk.run({u"evidence"_s, u"withdraw"_s, u"E-001 r1"_s, u"--reason"_s,
                        u"Wrong quarter"_s}),
            0);
        const Ran withdrawn = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(withdrawn, 0);
        QVERIFY(tells(withdrawn, u"exhibit.withdrawn"_s, u"E-001 r1"_s));
        QCOMPARE(stated(), QByteArray("0"));
        QVERIFY(QFile::remove(desk.folder() + u"/binder/manifest.json"_s)
            && !desk.file(u"binder/manifest.json"_s, "{}").isEmpty());
        const Ran unreadable = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(unreadable, 1);
        QVERIFY(tells(unreadable, u"binder.unreadable"_s, desk.pdf));
        QCOMPARE(stated(), QByteArray("0,0"));
    }

    void whatComesFromAnotherVaultIsNotHeldAgainstThisOne()
    {
        const HandedOut desk;
        const QString other = desk.folder() + u"/other.muniment"_s;
        const auto there = [&](const QStringList& arguments) {
            return Desk::runProgram(QStringList{u"--vault"_s, other} + arguments);
        };
        EXPECT_EXIT(Desk::runProgram(
                        {u"vault"_s, u"create"_s, other, u"--organisation"_s, u"Another House"_s}),
            0);
        EXPECT_EXIT(
            there({u"scope"_s, u"add"_s, u"Claims"_s, u"--period"_s, u"2025-01-01..2025-12-31"_s}),
            0);
        EXPECT_EXIT(there({u"evidence"_s, u"add"_s, desk.file(u"roles.csv"_s, "role")}), 0);
        const QString pdf = desk.folder() + u"/other.pdf"_s;
        EXPECT_EXIT(there({u"binder"_s, u"export"_s, pdf}), 0);
        const QString copy = desk.folder() + u"/test.2026-01-01T000000Z.muniment-backup"_s;
        EXPECT_EXIT(there({u"vault"_s, u"backup"_s, copy}), 0);

        const Ran deep = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(deep, 0);
        QVERIFY(tells(deep, u"binder.of_another_vault"_s, pdf));
        QVERIFY(tells(deep, u"backup.of_another_vault"_s, copy));
        QCOMPARE(deep.json.value(u"witnesses"_s).toArray(), QJsonArray{u"B-2026-001"_s});
        QCOMPARE(desk.against(pdf).cause(), u"binder.of_another_vault"_s);
        QCOMPARE(desk.against(copy).cause(), u"backup.witness_of_another_vault"_s);
    }

    void aBinderThatDoesNotNameItsVaultIsKnownByItsEditionTogetherWithHouseOrManifest()
    {
        using binder::Origin;
        const HandedOut desk;
        SystemClock clock;
        RandomIds ids;
        const auto vault = mustHold(
            vault::Vault::open(desk.vaultPath(), vault::OpenMode::ReadOnly, {clock, ids}));
        binder::BinderStatement issued
            = mustHold(binder::readStatement(*binder::manifestAt(desk.folder() + u"/binder"_s)));
        QCOMPARE(issued.manifest.vault, idText(vault->id()));
        issued.manifest.vault.clear();
        const auto origin = [&] { return mustHold(binder::originOf(*vault, issued)); };
        QCOMPARE(origin(), Origin::ThisVault);
        issued.manifest.organisation = u"As it was named before"_s;
        QCOMPARE(origin(), Origin::ThisVault);
        // Each vault has a first edition of its first binder.
        issued.digest = sha256Of("of another");
        QCOMPARE(origin(), Origin::CannotBeTold);
        issued.manifest.binderCode = u"B-2020-001"_s;
        QCOMPARE(origin(), Origin::AnotherVault);
        issued.manifest.organisation
            = mustHold(binder::readStatement(*binder::manifestAt(desk.folder() + u"/binder"_s)))
                  .manifest.organisation;
        QCOMPARE(origin(), Origin::CannotBeTold); // another vault of the same house
        // One of before verifies still.
        QVERIFY(!binder::manifestText(issued.manifest).contains("\"vault\""));
        QCOMPARE(mustHold(binder::parseManifest(binder::manifestText(issued.manifest))),
            issued.manifest);
    }

    void anOldBinderOfAnotherHouseWithTheSameNumberDoesNotForkTheVault()
    {
        const HandedOut desk;
        const QString other = desk.folder() + u"/other.muniment"_s;
        const auto there = [&](const QStringList& arguments) {
            return Desk::runProgram(QStringList{u"--vault"_s, other} + arguments);
        };
        EXPECT_EXIT(Desk::runProgram(
                        {u"vault"_s, u"create"_s, other, u"--organisation"_s, u"Another House"_s}),
            0);
        EXPECT_EXIT(
            there({u"scope"_s, u"add"_s, u"Claims"_s, u"--period"_s, u"2025-01-01..2025-12-31"_s}),
            0);
        EXPECT_EXIT(there({u"evidence"_s, u"add"_s, desk.file(u"roles.csv"_s, "role")}), 0);
        const QString pdf = desk.folder() + u"/other.pdf"_s;
        EXPECT_EXIT(there({u"binder"_s, u"export"_s, pdf}), 0);
        // As manifests were before they named their vault.
        const QString path = *binder::manifestAt(pdf);
        binder::Manifest manifest = mustHold(binder::readStatement(path)).manifest;
        QCOMPARE(manifest.binderCode, u"B-2026-001"_s);
        manifest.vault.clear();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(binder::manifestText(manifest)) > 0);
        file.close();
        const Ran deep = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(deep, 0);
        QVERIFY(tells(deep, u"binder.of_unknown_origin"_s, pdf));
    }

    void aHistoryThatWasLeftWhenABackupWasRestoredIsExplainedByTheCopyOfIt()
    {
        const HandedOut desk;
        const auto backUp = [&] {
            return desk.ask({u"vault"_s, u"backup"_s}).json.value(u"path"_s).toString();
        };
        const QString then = backUp();
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Cy Park"_s}), 0);
        const QString left = backUp();
        const QString pdf = desk.folder() + u"/left.pdf"_s;
        EXPECT_EXIT(desk.run({u"binder"_s, u"export"_s, pdf}), 0);
        EXPECT_EXIT(desk.run({u"vault"_s, u"restore"_s, then, u"--yes"_s}), 0);
        const auto isExplained = [&] {
            const Ran deep = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
            return deep.exitCode == 0 && tells(deep, u"journal.set_aside"_s, left)
                && tells(deep, u"journal.set_aside"_s, pdf)
                && !tells(deep, u"journal.set_aside"_s, then);
        };
        QVERIFY(isExplained()); // it ends before theirs
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Dee Moss"_s}), 0);
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ed Finn"_s}), 0);
        QVERIFY(isExplained()); // it goes another way
        EXPECT_EXIT(desk.against(left), 1); // whoever asks for it is told
        // Without the copy nothing explains it.
        for (const QString& name : QDir(desk.folder()).entryList({u"*.before-restore.*"_s}))
            QVERIFY(QFile::remove(desk.folder() + u'/' + name));
        const Ran alone = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(alone, 1);
        QCOMPARE(verdictOf(alone), u"forked"_s);
    }

    void aWitnessThatCannotBeReadTakesNothingFromTheCheck()
    {
        const HandedOut desk;
        const QString copy = desk.ask({u"vault"_s, u"backup"_s}).json.value(u"path"_s).toString();
        RawVault(copy).runWithoutTriggers("UPDATE person SET name = 'Eve'");
        const Ran ran = desk.ask({u"vault"_s, u"verify"_s, u"--full"_s, u"--against"_s, copy});
        EXPECT_EXIT(ran, 3);
        QVERIFY(tells(ran, u"backup.unreadable"_s, copy));
        QVERIFY(ran.json.value(u"checked_bytes"_s).toInt() > 0);
        QCOMPARE(
            RawVault(desk.vaultPath()).ask("SELECT count(*) FROM verification"), QByteArray("1"));
        const Ran wrong
            = desk.ask({u"vault"_s, u"verify"_s, u"--full"_s, u"--against"_s, u"/nowhere"_s});
        QCOMPARE(wrong.cause(), u"base.file_not_found"_s);
        QCOMPARE(
            RawVault(desk.vaultPath()).ask("SELECT count(*) FROM verification"), QByteArray("1"));
    }

    void aManifestThatWasTamperedWithIsNotTheOneIssued()
    {
        const HandedOut desk;
        QFile manifest(desk.folder() + u"/binder/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QByteArray text = manifest.readAll();
        manifest.close();
        text.replace("Payments", "Claims");
        text.replace("users.csv", "admin.csv");
        QVERIFY(manifest.open(QIODevice::WriteOnly) && manifest.write(text) == text.size());
        manifest.close();
        const Ran ran = desk.against(desk.pdf);
        EXPECT_EXIT(ran, 1);
        QVERIFY(tells(ran, u"binder.manifest_differs"_s, u"B-2026-001"_s));
    }

    void aDeepCheckLooksAtAllThatLiesBeside()
    {
        const HandedOut desk;
        const Ran made = desk.ask({u"vault"_s, u"backup"_s});
        EXPECT_EXIT(made, 0);
        const Ran intact = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(intact, 0);
        QCOMPARE(intact.json.value(u"witnesses"_s).toArray().size(), 2);
        const QString copy = made.json.value(u"path"_s).toString();
        RawVault(copy).runWithoutTriggers("UPDATE person SET name = 'Eve'");
        const Ran damaged = desk.ask({u"vault"_s, u"verify"_s, u"--deep"_s});
        EXPECT_EXIT(damaged, 1);
        QVERIFY(tells(damaged, u"backup.unreadable"_s, copy));
        EXPECT_EXIT(desk.against(copy), 0); // the quick check walks its journal alone
        EXPECT_EXIT(desk.run({u"vault"_s, u"verify"_s, u"--full"_s, u"--against"_s, copy}), 3);
    }

    void whatIsNoWitnessIsAnError()
    {
        const HandedOut desk;
        QCOMPARE(desk.against(u"/nowhere.pdf"_s).cause(), u"base.file_not_found"_s);
        QCOMPARE(desk.against(desk.folder() + u"/users.csv"_s).cause(), u"vault.not_a_vault"_s);
    }
};

MUNIMENT_TEST(VaultVerifyTest, "vault_verify_test")
#include "vault_verify_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
        EXPECT_EXIT(Desk::runProgram({u"--vault"_s, other, u"person"_s, u"add"_s, u"Cy"_s}), 0);
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

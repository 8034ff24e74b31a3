// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migration.h"

#include "core/vault/backup_name.h"
#include "core/vault/connection.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

QList<Migration> withStep(const QByteArray& sql)
{
    QList<Migration> steps = migrations();
    const int number = steps.last().number + 1;
    steps.append(Migration{number, u"next.sql"_s, sql});
    return steps;
}

QByteArray schemaText(SQLite::Database& database)
{
    QByteArray all;
    SQLite::Statement statement(database, "SELECT sql FROM sqlite_schema ORDER BY type, name");
    while (statement.executeStep())
        all += statement.getColumn(0).getText() + QByteArray("\n");
    return all + QByteArray::number(pragma(database, "PRAGMA user_version"));
}

// A vault as the program of that version left it, with records of every kind it knew: made by its
// command line, compressed by qCompress.
QString vaultOfVersion(const QTemporaryDir& folder, int version)
{
    const QString name = u"schema-%1.muniment"_s.arg(version);
    QFile kept(QStringLiteral(MUNIMENT_TEST_DATA "/vaults/") + name + u".qz"_s);
    QFile file(folder.filePath(name));
    if (!kept.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)
        || file.write(qUncompress(kept.readAll())) <= 0)
        qFatal("the vault of an older version could not be unpacked");
    return file.fileName();
}

int countOf(Vault& vault, const char* sql)
{
    return mustHold(vault.read([sql](Access& access) -> Result<int> {
        Query query(access, sql);
        query.next();
        return query.count();
    }));
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void M1_allStepsAndTheNumberCommitTogether()
    {
        TestVault vault;
        vault.close();
        const auto database = openConnection(vault.path(), Connection::Write);
        const int next = newestSchema() + 1;
        VERIFY_OK(migrate(*database, withStep("ALTER TABLE person ADD COLUMN nickname TEXT")));
        QCOMPARE(pragma(*database, "PRAGMA user_version"), next);
        QCOMPARE(pragma(*database, "SELECT count(nickname) FROM person"), 0);
    }

    void M1_aStepThatFailsLeavesTheOldSchema()
    {
        TestVault vault;
        vault.close();
        const auto database = openConnection(vault.path(), Connection::Write);
        const QByteArray before = schemaText(*database);
        const Status failed = migrate(
            *database, withStep("ALTER TABLE person ADD COLUMN nickname TEXT; SELECT nonsense;"));
        QVERIFY(!failed);
        QCOMPARE(schemaText(*database), before);
    }

    void M1_stepsThatRanBeforeDoNotRunAgain()
    {
        TestVault vault;
        vault.close();
        const auto database = openConnection(vault.path(), Connection::Write);
        const QByteArray before = schemaText(*database);
        VERIFY_OK(migrate(*database, migrations()));
        QCOMPARE(schemaText(*database), before);
    }

    void M2_aCheckedCopyLiesBesideTheVaultBefore()
    {
        TestVault vault;
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        vault.close();
        const auto database = openConnection(vault.path(), Connection::Write);
        const auto copy = backUpBeforeMigration(*database, vault.path(), 1, vault.clock.now());
        VERIFY_OK(copy);
        QCOMPARE(*copy, vault.folder() + u"/test.2026-07-01T090000Z.before-v1.muniment-backup"_s);
        const QDir folder = QFileInfo(*copy).dir();
        QCOMPARE(folder.entryList({u".*"_s}, QDir::Files | QDir::Hidden), QStringList());
        const auto opened = Vault::open(*copy, OpenMode::ReadOnly, {vault.clock, vault.ids});
        VERIFY_OK(opened);
        QCOMPARE(peopleOf(**opened), QStringList{u"Ada"_s});
        QVERIFY(mustHold(verify(**opened, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void M2_aMigrationThatIsTriedAgainMakesNoSecondCopyOfTheSame()
    {
        TestVault vault;
        vault.close();
        const QString first = mustHold(backUpBeforeMigration(
            *openConnection(vault.path(), Connection::Write), vault.path(), 1, vault.clock.now()));
        vault.clock.advanceDays(1);
        QCOMPARE(mustHold(backUpBeforeMigration(*openConnection(vault.path(), Connection::Write),
                     vault.path(), 1, vault.clock.now())),
            first);
        vault.reopen();
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        vault.close();
        const QString second = mustHold(backUpBeforeMigration(
            *openConnection(vault.path(), Connection::Write), vault.path(), 1, vault.clock.now()));
        QVERIFY(second != first && QFileInfo::exists(first) && QFileInfo::exists(second));
    }

    void M3_aStepThatBreaksAReferenceIsRolledBack()
    {
        TestVault vault;
        vault.close();
        const auto database = openConnection(vault.path(), Connection::Write);
        const QByteArray before = schemaText(*database);
        const Status failed = migrate(*database,
            withStep("PRAGMA defer_foreign_keys = ON; INSERT INTO scope_region "
                     "VALUES (x'00000000000000000000000000000001', 'nowhere');"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::Damaged);
        QCOMPARE(schemaText(*database), before);
        QCOMPARE(pragma(*database, "SELECT count(*) FROM scope_region"), 0);
    }

    void M1_aVaultOfEachReleasedVersionBecomesOneOfTheNewest_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestSchema(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void M1_aVaultOfEachReleasedVersionBecomesOneOfTheNewest()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = vaultOfVersion(folder, version);
        FixedClock clock{Instant{1'800'000'000'000}};
        RandomIds ids;
        const auto opened = Vault::open(path, OpenMode::ReadWrite, {clock, ids});
        VERIFY_OK(opened);
        QCOMPARE((*opened)->schemaVersion(), newestSchema());
        const QList<Backup> copies = backupsIn(folder.path(), vaultStem(path));
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().name.kind, BackupKind::Migration);
        QCOMPARE(copies.first().name.schema, version);
        const auto differences
            = (*opened)->read([](Access& access) { return schemaDifferences(access.database()); });
        VERIFY_OK(differences);
        QCOMPARE(*differences, QStringList());
        QVERIFY(mustHold(verify(**opened, VerifyLevel::Full, {})).discrepancies.isEmpty());
        QCOMPARE(countOf(**opened, "SELECT count(*) FROM person"), 2);
        QCOMPARE(countOf(**opened, "SELECT count(*) FROM binder_edition"), 1);
    }

    void M5_aVaultOfAnOlderVersionIsReadAsItLies()
    {
        const QTemporaryDir folder;
        const QString path = vaultOfVersion(folder, 1);
        FixedClock clock{Instant{1'800'000'000'000}};
        RandomIds ids;
        const auto opened = Vault::open(path, OpenMode::ReadOnly, {clock, ids});
        VERIFY_OK(opened);
        QCOMPARE((*opened)->schemaVersion(), 1);
        QCOMPARE(countOf(**opened, "SELECT count(*) FROM provider"), 1);
        QCOMPARE(countOf(**opened, "SELECT count(*) FROM provider_name"), 0);
        QStringList found;
        for (const Discrepancy& each :
            mustHold(verify(**opened, VerifyLevel::Full, {})).discrepancies)
            found.append(each.what + u" "_s + each.where);
        QCOMPARE(found.join(u'\n'), QString());
        const auto past = (*opened)->knownAt(clock.now());
        VERIFY_OK(past);
        QCOMPARE(countOf(**past, "SELECT count(*) FROM binder_recall"), 0);
        QVERIFY(backupsIn(folder.path(), vaultStem(path)).isEmpty());
    }

    // What a vault of an older version does not have, nobody may expect of it: a step may add
    // tables, indexes and triggers, and whatever else it does needs words in M5.
    void M5_noStepChangesATableThatWasThere()
    {
        for (const Migration& step : migrations())
            if (step.number > 1)
                QVERIFY2(!step.sql.contains("ALTER TABLE") && !step.sql.contains("DROP TABLE"),
                    qPrintable(step.name));
    }

    void aFreshVaultHasTheSchemaOfItsSteps()
    {
        TestVault vault;
        const auto differences
            = vault.readOk([](Access& access) { return schemaDifferences(access.database()); });
        QCOMPARE(differences, QStringList());
    }
};

MUNIMENT_TEST(MigrationTest, "migration_test")
#include "migration_test.moc"

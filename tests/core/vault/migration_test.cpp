// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migration.h"

#include "core/vault/connection.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"

#include <QFileInfo>

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
        const auto copy = backUpBeforeMigration(*database, vault.path(), 1);
        VERIFY_OK(copy);
        QCOMPARE(*copy, vault.path() + u".before-v1"_s);
        QVERIFY(!QFileInfo::exists(*copy + u".unfinished"_s));
        const auto opened = Vault::open(*copy, OpenMode::ReadOnly, {vault.clock, vault.ids});
        VERIFY_OK(opened);
        QCOMPARE(peopleOf(**opened), QStringList{u"Ada"_s});
        QVERIFY(mustHold(verify(**opened, VerifyLevel::Full, {})).discrepancies.isEmpty());
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

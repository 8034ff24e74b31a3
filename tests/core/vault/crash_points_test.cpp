// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_name.h"
#include "core/vault/connection.h"
#include "core/vault/content_store.h"
#include "core/vault/migration.h"
#include "core/vault/undo.h"
#include "core/vault/verify.h"
#include "tests/core/vault/child.h"
#include "tests/core/vault/random_history.h"
#include "tests/core/vault/raw_vault.h"
#include "tests/core/vault/system_calls.h"

#include <QFileInfo>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

// The next call to die or fail at. Each of them in turn is for the long run; here are the first
// ones, and then every third.
int callAfter(int call)
{
    static const bool all = qEnvironmentVariableIsSet("MUNIMENT_EVERY_CALL");
    return call + (all || call < 10 ? 1 : 3);
}

// One act of a person on an open vault.
struct Deed
{
    const char* name;
    Status (*run)(Vault& vault, const QString& folder);
};

// As evidence comes in: bytes first, then the records that reach them, all in one transaction.
Status add(Vault& vault, const QString& folder)
{
    const auto taken = vault.content().takeIn(
        {folder + u"/one"_s, folder + u"/two"_s, folder + u"/three"_s}, {});
    if (!taken)
        return failWith(taken);
    return vault.write(Act{{}, u"test.add"_s}, [&](Transaction& transaction) -> Status {
        for (const TakenFile& file : *taken) {
            addPerson(transaction, u"Owner of "_s + QFileInfo(file.path).fileName());
            if (const Status kept = vault.content().keep(transaction, *file.content); !kept)
                return kept;
        }
        return {};
    });
}

Status takeBack(Vault& vault, const QString&)
{
    const Result<Undone> undone = undo(vault, {});
    return undone ? Status() : Status(failWith(undone));
}

Status change(Vault& vault, const QString&)
{
    return vault.write(Act{{}, u"test.change"_s}, [](Transaction& transaction) -> Status {
        Query people(transaction.access(), "SELECT id FROM person ORDER BY number");
        QList<PersonId> ids;
        while (people.next())
            ids.append(people.id<PersonId>());
        for (const PersonId& id : ids)
            renamePerson(transaction, id, QString(300, u'n'));
        removePerson(transaction, ids.last());
        return {};
    });
}

constexpr Deed deeds[] = {{"adding", &add}, {"undoing", &takeBack}, {"changing", &change}};

// A closed vault in which something was acknowledged, and files to take in.
class Prepared : public TestVault
{
public:
    Prepared()
    {
        file(u"one"_s, QByteArray(40'000, '1'));
        file(u"two"_s, QByteArray(5'000, '2'));
        file(u"three"_s, {});
        const StagedContent kept = mustHold(vault().content().takeInBytes("acknowledged"));
        for (int i = 0; i < 12; ++i)
            writeOk([&](Transaction& transaction) -> Status {
                addPerson(transaction, QString(200, QChar(u'a' + i % 26)));
                return vault().content().keep(transaction, kept);
            });
        close();
        if (!QFile::copy(path(), folder() + u"/before"_s))
            qFatal("the vault could not be copied");
    }

    void startAgain()
    {
        close();
        QFile::remove(path());
        QFile::remove(path() + u"-journal"_s);
        if (!QFile::copy(folder() + u"/before"_s, path()))
            qFatal("the vault could not be copied");
    }

    // All rows but those that depend on the clock and on how often the deed was tried.
    QByteArrayList rows()
    {
        QByteArrayList rows = recordsOf(vault());
        const auto entries = entriesOf(vault());
        rows.append(QByteArray::number(entries.size()));
        return rows;
    }

    bool isInOrder()
    {
        return mustHold(verify(vault(), VerifyLevel::Full, {})).discrepancies.isEmpty();
    }
};

void addDeeds()
{
    QTest::addColumn<int>("deed");
    for (int i = 0; i < int(std::size(deeds)); ++i)
        QTest::newRow(deeds[i].name) << i;
}

QList<Migration> withStep()
{
    QList<Migration> steps = migrations();
    const int number = steps.last().number + 1;
    steps.append(Migration{number, u"next.sql"_s,
        "ALTER TABLE person ADD COLUMN nickname TEXT;"
        "CREATE TABLE pet (id BLOB PRIMARY KEY, name TEXT NOT NULL) STRICT;"
        "UPDATE person SET nickname = substr(name, 1, 3);"
        "CREATE INDEX person_by_nickname ON person (nickname);"});
    return steps;
}

} // namespace

class CrashPointsTest : public QObject
{
    Q_OBJECT

private slots:
    void G1_G2_killedAtAnyCallTheVaultIsAsBeforeOrAsAfter_data() { addDeeds(); }
    void G1_G2_killedAtAnyCallTheVaultIsAsBeforeOrAsAfter()
    {
        QFETCH(int, deed);
        Prepared vault;
        vault.reopen();
        const QByteArrayList before = vault.rows();
        QByteArrayList after;
        int asBefore = 0;
        bool isDone = false;
        for (int call = 1; !isDone; call = callAfter(call)) {
            vault.startAgain();
            {
                Child child([&](const std::function<void()>& tell) {
                    FixedClock clock{vault.clock.now()};
                    CountingIds ids(1 << 20);
                    const auto opened
                        = mustHold(Vault::open(vault.path(), OpenMode::ReadWrite, {clock, ids}));
                    SystemCalls::disturb(SystemCalls::At::Kill, call);
                    mustHold(deeds[deed].run(*opened, vault.folder()));
                    SystemCalls::calm();
                    tell();
                });
                isDone = child.hear();
                child.wait();
            }
            vault.reopen(); // the kernel let go of the dead holder's lock
            QVERIFY2(vault.isInOrder(), qPrintable(QString::number(call)));
            const QByteArrayList found = vault.rows();
            asBefore += found == before ? 1 : 0;
            if (found != before && after.isEmpty())
                after = found;
            QVERIFY2(found == before || found == after, qPrintable(QString::number(call)));
            QVERIFY(!isDone || found == after);
        }
        QVERIFY(asBefore > 5);
        QVERIFY(!after.isEmpty());
    }

    void G3_refusedAtAnyCallTheDeedFailsWholeAndLaterSucceeds_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("forGood");
        for (int i = 0; i < int(std::size(deeds)); ++i) {
            QTest::addRow("%s, disk full", deeds[i].name) << i << ENOSPC << true;
            QTest::addRow("%s, one call failed", deeds[i].name) << i << EIO << false;
        }
    }
    void G3_refusedAtAnyCallTheDeedFailsWholeAndLaterSucceeds()
    {
        QFETCH(int, deed);
        QFETCH(int, error);
        QFETCH(bool, forGood);
        Prepared vault;
        vault.reopen();
        const QByteArrayList before = vault.rows();
        int failures = 0;
        for (int call = 1, calls = call; call <= calls; call = callAfter(call)) {
            vault.startAgain();
            vault.reopen();
            SystemCalls::disturb(
                forGood ? SystemCalls::At::FailFromThere : SystemCalls::At::FailOnce, call, error);
            const Status done = deeds[deed].run(*vault, vault.folder());
            calls = SystemCalls::calm();
            const QByteArray where = QByteArray::number(call);
            if (!done) {
                ++failures;
                QVERIFY2(done.error().problem == Problem::Unwritable,
                    QByteArray(where + explain(done.error())).constData());
            }
            vault.reopen();
            QVERIFY2(vault.isInOrder(), where.constData());
            QVERIFY2((vault.rows() == before) == !done, where.constData());
            if (!done)
                VERIFY_OK(deeds[deed].run(*vault, vault.folder()));
        }
        QVERIFY(failures > 5);
    }

    void G13_killedAtAnyCallAMigrationLeavesTheOldSchemaOrTheNew()
    {
        Prepared vault;
        const QByteArray before = RawVault(vault.path()).dump();
        QVERIFY(!before.isNull());
        const Instant now{1'782'896'400'000};
        const BackupName name{vaultStem(vault.path()), now, BackupKind::Migration, newestSchema()};
        const QString copy = vault.folder() + u'/' + name.fileName();
        int asBefore = 0;
        bool isDone = false;
        for (int call = 1; !isDone; call = callAfter(call)) {
            vault.startAgain();
            QFile::remove(copy);
            {
                Child child([&](const std::function<void()>& tell) {
                    const auto database = openConnection(vault.path(), Connection::Write);
                    SystemCalls::disturb(SystemCalls::At::Kill, call);
                    mustHold(backUpBeforeMigration(*database, vault.path(), newestSchema(), now));
                    mustHold(migrate(*database, withStep()));
                    SystemCalls::calm();
                    tell();
                });
                isDone = child.hear();
                child.wait();
            }
            RawVault raw(vault.path());
            const QByteArray where = QByteArray::number(call);
            if (raw.ask("PRAGMA user_version") == QByteArray::number(newestSchema())) {
                ++asBefore;
                QVERIFY2(raw.dump() == before, where.constData());
                vault.reopen();
                QVERIFY2(vault.isInOrder(), where.constData());
                continue;
            }
            QCOMPARE(raw.ask("PRAGMA user_version"), QByteArray::number(newestSchema() + 1));
            QCOMPARE(raw.ask("SELECT count(*) FROM person WHERE nickname = substr(name, 1, 3)"),
                QByteArray("12"));
            QCOMPARE(raw.ask("PRAGMA integrity_check"), QByteArray("ok"));
            // What it was before lies beside it.
            QCOMPARE(RawVault(copy).dump(), before);
        }
        QVERIFY(asBefore > 5);
    }

    void G2_killedAtAnyCallACreationLeavesNoVaultOrAWholeOne()
    {
        const TestVault vault;
        const QString path = vault.folder() + u"/new.muniment"_s;
        bool isDone = false;
        int withoutOne = 0;
        for (int call = 1; !isDone; call = callAfter(call)) {
            QFile::remove(path);
            {
                Child child([&](const std::function<void()>& tell) {
                    FixedClock clock{vault.clock.now()};
                    CountingIds ids;
                    SystemCalls::disturb(SystemCalls::At::Kill, call);
                    mustHold(Vault::create(path, {u"Northwind"_s, {}, {}, {}}, {clock, ids}));
                    SystemCalls::calm();
                    tell();
                });
                isDone = child.hear();
                child.wait();
            }
            if (!QFileInfo::exists(path)) {
                ++withoutOne;
                continue;
            }
            FixedClock clock{vault.clock.now()};
            CountingIds ids;
            const auto opened = mustHold(Vault::open(path, OpenMode::ReadWrite, {clock, ids}));
            QVERIFY(mustHold(verify(*opened, VerifyLevel::Full, {})).discrepancies.isEmpty());
            QCOMPARE(entriesOf(*opened).size(), 1);
        }
        QVERIFY(withoutOne > 5);
        QVERIFY(QFileInfo::exists(path));
    }
};

MUNIMENT_TEST(CrashPointsTest, "crash_points_test")
#include "crash_points_test.moc"

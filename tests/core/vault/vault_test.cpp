// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/base_messages.h"
#include "core/vault/migration.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/child.h"
#include "tests/core/vault/people.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

const NewVault house{u"House"_s, u"House Ltd"_s, u"HSE"_s, u"UTC"_s};

// Another program's hand on the file.
void runRaw(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<Vault>> openAgain(TestVault& vault, OpenMode mode = OpenMode::ReadWrite)
{
    return Vault::open(vault.path(), mode, Surroundings{vault.clock, vault.ids});
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewVaultIsOneFileWithItsOrganisation()
    {
        TestVault vault;
        const QString path = vault.folder() + u"/new.muniment"_s;
        auto made = Vault::create(path, house, Surroundings{vault.clock, vault.ids});
        VERIFY_OK(made);
        QVERIFY(!(*made)->id().isNull());
        QCOMPARE((*made)->schemaVersion(), newestSchema());
        QVERIFY(QFileInfo::exists(path + u".lock"_s));
        made->reset();
        QCOMPARE(QDir(vault.folder()).entryList({u"new*"_s}), QStringList{u"new.muniment"_s});
        const auto again = Vault::create(path, house, Surroundings{vault.clock, vault.ids});
        QVERIFY(!again && again.error().is(base::cause::targetExists));
    }

    void everyConnectionStartsTheSameWay_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("our identity") << QByteArray("application_id") << u"1299541609"_s;
        QTest::newRow("foreign keys") << QByteArray("foreign_keys") << u"1"_s;
        QTest::newRow("journal mode") << QByteArray("journal_mode") << u"delete"_s;
        QTest::newRow("synchronous") << QByteArray("synchronous") << u"3"_s;
        QTest::newRow("page size") << QByteArray("page_size") << u"16384"_s;
        QTest::newRow("temp store") << QByteArray("temp_store") << u"2"_s;
        QTest::newRow("trusted schema") << QByteArray("trusted_schema") << u"0"_s;
        QTest::newRow("cell size check") << QByteArray("cell_size_check") << u"1"_s;
        QTest::newRow("mapped memory") << QByteArray("mmap_size") << u"0"_s;
    }

    void everyConnectionStartsTheSameWay()
    {
        QFETCH(QByteArray, pragma);
        QFETCH(QString, expected);
        TestVault vault;
        const QByteArray sql = "PRAGMA " + pragma;
        const auto ask = [&](Access& access) -> Result<QString> {
            SQLite::Statement statement(access.database(), sql.constData());
            statement.executeStep();
            return QString::fromUtf8(statement.getColumn(0).getText());
        };
        QCOMPARE(vault.readOk(ask), expected);
        QCOMPARE(vault.writeOk([&](Transaction& transaction) { return ask(transaction.access()); }),
            expected);
    }

    void aDoubleQuotedTextIsNotAText()
    {
        TestVault vault;
        const auto refused = vault->read([](Access& access) {
            return guarded([&]() -> Result<QString> {
                Query query(access, "SELECT \"nope\"");
                query.next();
                return query.text();
            });
        });
        QVERIFY(!refused);
    }

    void aReaderCannotWrite()
    {
        TestVault vault;
        const Status refused = vault->read([](Access& access) {
            return guarded([&]() -> Status {
                Query(access, "DELETE FROM organisation").run();
                return {};
            });
        });
        QVERIFY(!refused && refused.error().is(cause::readOnly));
    }

    void refusesWhatIsNoVault()
    {
        TestVault vault;
        const auto openError = [&](const QString& path) {
            const auto opened = Vault::open(
                path, OpenMode::ReadWriteElseReadOnly, Surroundings{vault.clock, vault.ids});
            return opened ? QString() : QString::fromLatin1(opened.error().cause->name);
        };
        QCOMPARE(openError(vault.folder() + u"/nowhere"_s), u"vault.not_found"_s);
        QCOMPARE(openError(vault.folder()), u"vault.not_a_vault"_s);
        QCOMPARE(openError(vault.file(u"empty"_s, {})), u"vault.not_a_vault"_s);
        QCOMPARE(openError(vault.file(u"text"_s, QByteArray(5000, 'x'))), u"vault.not_a_vault"_s);
    }

    void leavesAnotherProgramsDatabaseAsItIs()
    {
        TestVault vault;
        const QString other = vault.folder() + u"/other.sqlite"_s;
        runRaw(other, "PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        const QByteArray before = bytesOf(other);
        const auto opened
            = Vault::open(other, OpenMode::ReadWrite, Surroundings{vault.clock, vault.ids});
        QVERIFY(!opened && opened.error().is(cause::notAVault));
        QCOMPARE(bytesOf(other), before);
    }

    void refusesATruncatedVault()
    {
        TestVault vault;
        vault.close();
        QVERIFY(QFile::resize(vault.path(), 16384 * 3));
        const auto opened = openAgain(vault);
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::Damaged);
    }

    void writesIntoNoVaultWhoseEndIsCutOff()
    {
        for (const qint64 cut : {1, 500, 3000}) {
            TestVault vault;
            vault.close();
            QVERIFY(QFile::resize(vault.path(), QFileInfo(vault.path()).size() - cut));
            const QByteArray before = bytesOf(vault.path());
            const auto opened = openAgain(vault);
            QVERIFY(!opened);
            QCOMPARE(opened.error().problem, Problem::Damaged);
            QCOMPARE(bytesOf(vault.path()), before);
        }
    }

    void refusesANewerSchemaUntouched()
    {
        TestVault vault;
        vault.close();
        runRaw(vault.path(), "PRAGMA user_version = 99");
        const QByteArray before = bytesOf(vault.path());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = openAgain(vault, mode);
            QVERIFY(!opened && opened.error().is(cause::vaultTooNew));
            QCOMPARE(opened.error().problem, Problem::TooNew);
        }
        QCOMPARE(bytesOf(vault.path()), before);
    }

    void refusesToWriteUnderAForeignRule()
    {
        TestVault vault;
        vault.close();
        runRaw(vault.path(),
            "CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM person; END");
        const auto opened = openAgain(vault);
        QVERIFY(!opened && opened.error().is(cause::schemaDiffers));
        QCOMPARE(opened.error().values.value(0), u"trigger spy"_s);
        VERIFY_OK(openAgain(vault, OpenMode::ReadOnly));
    }

    void theSecondOpenerReadsAndIsToldWhoHoldsTheVault()
    {
        TestVault vault;
        const auto refused = openAgain(vault);
        QVERIFY(!refused && refused.error().is(cause::vaultHeld));
        QCOMPARE(refused.error().problem, Problem::Busy);
        const auto second = openAgain(vault, OpenMode::ReadWriteElseReadOnly);
        VERIFY_OK(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->holder()->since, u"2026-07-01T09:00:00.000Z"_s);
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        QCOMPARE(peopleOf(**second), QStringList{u"Ada"_s});
        const Status denied
            = (*second)->write(Act{{}, u"test.write"_s}, [](Transaction&) -> Status { return {}; });
        QVERIFY(!denied && denied.error().is(cause::vaultHeld));
        vault.close();
        QVERIFY(!QFileInfo::exists(vault.path() + u".lock"_s));
        VERIFY_OK(openAgain(vault));
    }

    void whatMayOnlyBeReadOpensForReading_data()
    {
        QTest::addColumn<QFileDevice::Permissions>("folder");
        QTest::addColumn<QFileDevice::Permissions>("file");
        const auto reading
            = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto entering = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        const auto writing
            = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QTest::newRow("file") << (reading | entering | writing) << reading;
        QTest::newRow("folder") << (reading | entering) << (reading | writing);
        QTest::newRow("both") << (reading | entering) << reading;
    }
    void whatMayOnlyBeReadOpensForReading()
    {
        QFETCH(QFileDevice::Permissions, folder);
        QFETCH(QFileDevice::Permissions, file);
        TestVault vault;
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        vault.close();
        const QByteArray before = bytesOf(vault.path());
        QVERIFY(QFile::setPermissions(vault.path(), file));
        QVERIFY(QFile::setPermissions(vault.folder(), folder));
        QVERIFY(holdsForAStranger([&] {
            const auto refused = openAgain(vault);
            if (refused || !refused.error().is(cause::readOnly))
                qFatal("it was opened for writing, or refused for another reason");
            const auto opened = mustHold(openAgain(vault, OpenMode::ReadWriteElseReadOnly));
            if (!opened->isReadOnly() || peopleOf(*opened) != QStringList{u"Ada"_s}
                || !mustHold(verify(*opened, VerifyLevel::Full, {})).discrepancies.isEmpty())
                qFatal("it could not be read");
            const Status written
                = opened->write(Act{{}, u"test.write"_s}, [](Transaction&) { return Status(); });
            if (written || !written.error().is(cause::readOnly))
                qFatal("it was written");
        }));
        QVERIFY(QFile::setPermissions(vault.folder(), QFileDevice::Permissions(0x7000)));
        QVERIFY(!QFileInfo::exists(vault.path() + u".lock"_s));
        QCOMPARE(bytesOf(vault.path()), before);
    }

    void listenersHearOfEachCommitOnce()
    {
        TestVault vault;
        QList<ChangeEvent> events;
        vault->onChange([&](const ChangeEvent& event) { events.append(event); });
        const auto id = vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].records.size(), 1);
        QCOMPARE(events[0].records[0].entity, u"person"_s);
        QCOMPARE(events[0].records[0].id, id.value);
    }

    void numbersAreNeverGivenTwice()
    {
        TestVault vault;
        const auto give = [](Transaction& transaction) -> Result<qint64> {
            return transaction.nextNumber("control");
        };
        QCOMPARE(vault.writeOk(give), 1);
        QCOMPARE(vault.writeOk(give), 2);
        vault.reopen();
        QCOMPARE(vault.writeOk(give), 3);
    }

    void manyThreadsReadWhileOneWrites()
    {
        TestVault vault;
        std::atomic<bool> done{false};
        std::atomic<int> failures{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back([&] {
                qsizetype seen = 0;
                while (!done) {
                    const qsizetype now = peopleOf(*vault).size();
                    if (now < seen || now % 2 != 0)
                        ++failures;
                    seen = now;
                }
            });
        for (int i = 0; i < 30; ++i)
            vault.writeOk([&](Transaction& transaction) -> Status {
                addPerson(transaction, u"Ada"_s);
                addPerson(transaction, u"Bo"_s);
                return {};
            });
        done = true;
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(failures, 0);
        QCOMPARE(peopleOf(*vault).size(), 60);
    }

    void aStatementMayRunInsideItself()
    {
        TestVault vault;
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            addPerson(transaction, u"Bo"_s);
            return {};
        });
        const int pairs = vault.readOk([](Access& access) -> Result<int> {
            static const char* sql = "SELECT name FROM person";
            int count = 0;
            Query outer(access, sql);
            while (outer.next()) {
                Query inner(access, sql);
                while (inner.next())
                    ++count;
            }
            return count;
        });
        QCOMPARE(pairs, 4);
    }

    void aLikePatternTakesSpecialCharactersAsTheyAre()
    {
        QCOMPARE(likePattern(u"50%_\\"_s), u"%50\\%\\_\\\\%"_s);
    }
};

MUNIMENT_TEST(VaultTest, "vault_test")
#include "vault_test.moc"

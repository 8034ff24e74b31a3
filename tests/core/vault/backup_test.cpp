// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "core/vault/backup_messages.h"
#include "core/vault/copy_vault.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/random_history.h"
#include "tests/core/vault/raw_vault.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

void keepOf(TestVault& vault, qsizetype bytes)
{
    const StagedContent content = mustHold(vault->content().takeInBytes(QByteArray(bytes, 'c')));
    vault.writeOk([&](Transaction& transaction) -> Status {
        addPerson(transaction, u"Keeper"_s);
        return vault->content().keep(transaction, content);
    });
}

void fillToCopy(TestVault& vault, quint32 seed = 1)
{
    RandomHistory history(vault, seed);
    for (int i = 0; i < 8; ++i)
        history.step();
    keepOf(vault, 3'000'000);
}

Result<MadeBackup> backUp(
    TestVault& vault, const BackupPlace& place = {}, const JobContext& context = {})
{
    return makeBackup(*vault, place, {vault.clock, vault.ids}, context);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Backup sessionCopy(qint64 hoursAgo)
{
    return {{}, {u"a"_s, Instant{2000 * hour - hoursAgo * hour}, BackupKind::Session}};
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameSaysWhenAndWhyACopyWasMade()
    {
        const Instant then{1'782'896'400'000};
        QCOMPARE(
            (BackupName{u"acme"_s, then}).fileName(), u"acme.2026-07-01T090000Z.muniment-backup"_s);
        for (const BackupName& name : {BackupName{u"acme"_s, then},
                 BackupName{u"a.b 2026-07-01T090000Z"_s, then, BackupKind::Session, 0, 12},
                 BackupName{u"acme"_s, then, BackupKind::Migration, 3},
                 BackupName{u"acme"_s, then, BackupKind::Replaced, 0, 2}}) {
            const auto read = parseBackupName(name.fileName());
            QVERIFY(read.has_value());
            QCOMPARE(read->fileName(), name.fileName());
            QCOMPARE(read->vault, name.vault);
            QCOMPARE(read->madeAt, name.madeAt);
            QCOMPARE(read->kind, name.kind);
        }
        for (const QString& other : {u"acme.muniment"_s, u"acme.muniment-backup"_s,
                 u"acme.2026-13-01T090000Z.muniment-backup"_s,
                 u"acme.2026-07-01T090000Z.mine.muniment-backup"_s,
                 u"acme.2026-07-01T090000Z.muniment-backup.unfinished"_s})
            QVERIFY2(!parseBackupName(other), qPrintable(other));
    }

    void theRuleKeepsFiveSessionsAndFiveDays()
    {
        // Three a day, 8 hours apart, for ten days; the newest is of 08:00.
        QList<Backup> all;
        for (int i = 0; i < 30; ++i)
            all.append(sessionCopy(8 * i));
        all[6].name.kind = BackupKind::Asked;
        all[20].name.kind = BackupKind::Migration;
        all[21].name.kind = BackupKind::Replaced;
        QList<qint64> kept;
        const QList<Backup> gone = superfluousBackups(all, u"UTC"_s);
        for (const Backup& each : all)
            if (std::none_of(gone.begin(), gone.end(),
                    [&](const Backup& let) { return let.name.madeAt == each.name.madeAt; }))
                kept.append((2000 * hour - each.name.madeAt.milliseconds) / hour / 8);
        QCOMPARE(kept, (QList<qint64>{0, 1, 2, 3, 4, 5, 6, 8, 11, 20, 21}));
        QVERIFY(superfluousBackups(all.mid(0, 5), u"UTC"_s).isEmpty());
    }

    void aCopyHoldsWhatTheVaultHoldsToTheLastRow()
    {
        TestVault vault;
        fillToCopy(vault);
        const qint64 entries = entriesOf(*vault).last().sequence;
        const auto made = backUp(vault);
        VERIFY_OK(made);
        QCOMPARE(made->backup.path, vault.folder() + u"/test.2026-07-01T090000Z.muniment-backup"_s);
        QCOMPARE(made->state.head.sequence, entries);
        QCOMPARE(made->state.content.bytes, 3'000'000);
        QCOMPARE(entriesOf(*vault).last().sequence, entries); // copying is no change
        const auto again = backUp(vault);
        VERIFY_OK(again);
        QCOMPARE(again->backup.name.again, 2);
        QCOMPARE(backupsIn(vault.folder(), u"test"_s).size(), 2);
        vault.close();
        QCOMPARE(RawVault(made->backup.path).dump(), RawVault(vault.path()).dump());
        QCOMPARE(filesIn(vault.folder()).size(), 3);
    }

    void aCopyIsSeenByThoseAloneWhoSeeTheVault()
    {
        TestVault vault;
        QVERIFY(QFile::setPermissions(vault.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto made = backUp(vault);
        VERIFY_OK(made);
        QCOMPARE(QFile::permissions(made->backup.path), QFile::permissions(vault.path()));
    }

    void aCopyGoesToAFolderOrAFileThatIsNotThereYet()
    {
        TestVault vault;
        QVERIFY(QDir(vault.folder()).mkdir(u"safe"_s));
        const QString safe = vault.folder() + u"/safe"_s;
        QCOMPARE(QFileInfo(mustHold(backUp(vault, {safe})).backup.path).absolutePath(), safe);
        QCOMPARE(mustHold(backUp(vault, {safe + u"/mine"_s})).backup.path, safe + u"/mine"_s);
        const auto twice = backUp(vault, {safe + u"/mine"_s});
        QVERIFY(!twice && twice.error().is(base::cause::targetExists));
        const auto nowhere = backUp(vault, {vault.folder() + u"/none/mine"_s});
        QVERIFY(!nowhere && nowhere.error().is(cause::folderNotFound));
        QCOMPARE(filesIn(safe).size(), 2);
    }

    void aCopyThatIsCancelledIsNotThere()
    {
        TestVault vault;
        fillToCopy(vault);
        keepOf(vault, 20'000'000); // more than is copied in one go
        const QStringList before = filesIn(vault.folder());
        std::stop_source stop;
        int reports = 0;
        const auto made = backUp(vault, {}, {stop.get_token(), [&](const Progress&) {
                                                 ++reports;
                                                 stop.request_stop();
                                             }});
        QCOMPARE(reports, 1); // it was under way, and went no further
        QVERIFY(!made);
        QCOMPARE(made.error().problem, Problem::Cancelled);
        QCOMPARE(filesIn(vault.folder()), before);
    }

    void theCheckOfACopyCanBeCancelledToo()
    {
        TestVault vault;
        fillToCopy(vault);
        const QString path = mustHold(backUp(vault)).backup.path;
        std::stop_source stop;
        stop.request_stop();
        const auto state = checkBackup(
            path, VerifyLevel::Full, {vault.clock, vault.ids}, {stop.get_token(), {}});
        QVERIFY(!state);
        QCOMPARE(state.error().problem, Problem::Cancelled);
    }

    void G14_aCopyMadeWhileOthersWriteIsOneMomentOfTheVault()
    {
        TestVault vault;
        fillToCopy(vault);
        std::atomic<bool> isOver = false;
        std::atomic<int> written = 0;
        std::thread writer([&] {
            while (!isOver) {
                vault.writeOk([&](Transaction& transaction) -> Result<PersonId> {
                    return addPerson(transaction, u"Writer %1"_s.arg(written));
                });
                ++written;
            }
        });
        while (written == 0)
            std::this_thread::yield();
        QList<MadeBackup> made;
        for (int i = 0; i < 3; ++i)
            made.append(mustHold(backUp(vault)));
        isOver = true;
        writer.join();
        const QList<JournalEntry> entries = entriesOf(*vault);
        for (const MadeBackup& each : made) {
            const auto state
                = checkBackup(each.backup.path, VerifyLevel::Full, {vault.clock, vault.ids}, {});
            VERIFY_OK(state);
            QCOMPARE(state->head.hash, entries[state->head.sequence - 1].entryHash);
        }
        QVERIFY(made.last().state.head.sequence > made.first().state.head.sequence);
    }

    void aDamagedVaultGetsNoBackup()
    {
        TestVault vault;
        fillToCopy(vault);
        vault.close();
        RawVault(vault.path())
            .runWithoutTriggers("UPDATE content_chunk SET bytes = zeroblob(length(bytes))");
        vault.reopen(OpenMode::ReadOnly);
        const QStringList before = filesIn(vault.folder());
        const auto made = backUp(vault);
        QVERIFY(!made && made.error().is(cause::sourceDamaged));
        QCOMPARE(made.error().problem, Problem::Damaged);
        QCOMPARE(filesIn(vault.folder()), before);
    }

    void G14_aDamagedBackupIsRefusedAndLeftAsItIs()
    {
        TestVault vault;
        fillToCopy(vault);
        const QString path = mustHold(backUp(vault)).backup.path;
        const QByteArray whole = fileBytes(path);
        const QByteArray rows = RawVault(path).dump();
        QRandomGenerator random(7);
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole;
            if (i % 4 == 0)
                bytes.truncate(1 + random.bounded(int(whole.size()) - 1));
            else
                bytes[random.bounded(int(whole.size()))] ^= char(1 << random.bounded(8));
            {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            }
            const auto state = checkBackup(path, VerifyLevel::Full, {vault.clock, vault.ids}, {});
            QCOMPARE(fileBytes(path) == bytes, true);
            QVERIFY(!QFileInfo::exists(path + u"-journal"_s));
            refused += state ? 0 : 1;
            if (!state)
                continue;
            // What was accepted differs in nothing that counts.
            const QString copy = vault.folder() + u"/copy"_s;
            QFile::remove(copy);
            QVERIFY(QFile::copy(path, copy));
            QVERIFY2(RawVault(copy).dump() == rows, QByteArray::number(i).constData());
        }
        QVERIFY(refused > 30);
    }

    void aBackupWithAnUnfinishedChangeBesideItIsNotTouched()
    {
        TestVault vault;
        const QString path = mustHold(backUp(vault)).backup.path;
        QFile beside(path + u"-journal"_s);
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.close();
        const auto state = checkBackup(path, VerifyLevel::Full, {vault.clock, vault.ids}, {});
        QVERIFY(!state && state.error().is(cause::copyUnfinished));
        QVERIFY(QFileInfo::exists(beside.fileName()));
    }

    // SQLite would take the copy for the unfinished change of what it lies beside, and remove it.
    void aCopyTakesNoNameThatSqliteTakesForItsOwn()
    {
        TestVault vault;
        for (const QString& name : {u"test.muniment-journal"_s, u"test.muniment-wal"_s,
                 u"other.muniment-shm"_s, u"test.muniment.LOCK"_s}) {
            vault.file(u"other.muniment"_s, "another");
            QFile::remove(vault.folder() + u'/' + name);
            const auto made = backUp(vault, {vault.folder() + u'/' + name});
            QVERIFY2(!made, qPrintable(name));
        }
        const auto refused = backUp(vault, {vault.folder() + u"/far.muniment-journal"_s});
        QVERIFY(!refused && refused.error().is(base::cause::nameOfAVault));
    }

    void aFileThatBearsTheNameOfAnUnfinishedCopyStays()
    {
        TestVault vault;
        const QString to = vault.folder() + u"/mine"_s;
        const QString theirs = vault.file(u".mine.unfinished"_s, "a draft of somebody's");
        VERIFY_OK(backUp(vault, {vault.folder() + u"/mine.unfinished"_s}));
        VERIFY_OK(backUp(vault, {to}));
        QCOMPARE(fileBytes(theirs), QByteArray("a draft of somebody's"));
        QCOMPARE(filesIn(vault.folder()).filter(u"mine"_s),
            (QStringList{u".mine.unfinished"_s, u"mine"_s, u"mine.unfinished"_s}));
    }

    void whatAKilledCopyLeftIsClearedAway()
    {
        TestVault vault;
        const QString left = vault.folder() + u"/.mine.unfinished"_s;
        VERIFY_OK(backUp(vault, {left}));
        vault.file(u".mine.unfinished-journal"_s, "what was begun");
        vault.file(u".mine.unfinished.lock"_s, {});
        vault.file(u".mine.making"_s, {});
        VERIFY_OK(backUp(vault, {vault.folder() + u"/mine"_s}));
        QCOMPARE(filesIn(vault.folder()).filter(u"mine"_s), QStringList{u"mine"_s});
    }

    void whatAnotherProgramIsMakingAtThisMomentIsLeftToIt()
    {
        TestVault vault;
        const QString to = vault.folder() + u"/mine"_s;
        const QString left = vault.folder() + u"/.mine.unfinished"_s;
        VERIFY_OK(backUp(vault, {left}));
        {
            platform::FileLock other;
            QString reason;
            QCOMPARE(other.tryLock(vault.folder() + u"/.mine.making"_s, &reason),
                platform::FileLock::Outcome::Locked);
            const auto refused = backUp(vault, {to});
            QVERIFY(!refused && refused.error().is(cause::beingMade));
            QCOMPARE(wordsFor(refused.error()).sentence,
                u"%1 is being made by another program at this moment."_s.arg(to));
            QVERIFY(QFileInfo::exists(left));
            QVERIFY(!QFileInfo::exists(to));
        }
        VERIFY_OK(backUp(vault, {to}));
        QVERIFY(!QFileInfo::exists(left));
    }

    // A copy that waits for its turn for ever would be none, and one that takes it keeps all others
    // from writing for as long as it lasts.
    void aCopyOfAVaultThatKeepsChangingIsGivenUp()
    {
        TestVault vault;
        mustHold(vault->content().takeInBytes(QByteArray(30'000'000, 'c')));
        const QString to = vault.folder() + u"/copy"_s;
        int writes = 0;
        int wanted = 0;
        const auto copyWhile = [&](int howOften) {
            writes = 0;
            wanted = howOften;
            const std::unique_ptr<SQLite::Database> source = openSource(vault.path());
            return copyVault(*source, to, QFile::permissions(vault.path()),
                {{},
                    [&](const Progress&) {
                        if (writes < wanted)
                            vault.writeOk([&](Transaction& transaction) -> Result<PersonId> {
                                return addPerson(transaction, u"Writer %1"_s.arg(++writes));
                            });
                    }},
                {3, std::chrono::milliseconds(0)});
        };
        VERIFY_OK(copyWhile(3));
        const auto state = checkBackup(to, VerifyLevel::Full, {vault.clock, vault.ids}, {});
        VERIFY_OK(state);
        QCOMPARE(state->head.hash, entriesOf(*vault).last().entryHash);
        QVERIFY(QFile::remove(to));

        const Status given = copyWhile(1000);
        QVERIFY(!given && given.error().is(cause::sourceKeptChanging));
        QCOMPARE(given.error().problem, Problem::Busy);
        QCOMPARE(given.error().values, QStringList{vault.path()});
        QCOMPARE(writes, 4);
        QVERIFY(!QFileInfo::exists(to));
    }

    void aCopyThatWaitsCanBeCancelled()
    {
        TestVault vault;
        mustHold(vault->content().takeInBytes(QByteArray(30'000'000, 'c')));
        std::stop_source stop;
        const std::unique_ptr<SQLite::Database> source = openSource(vault.path());
        int reports = 0;
        const Status cancelled
            = copyVault(*source, vault.folder() + u"/copy"_s, QFile::permissions(vault.path()),
                {stop.get_token(),
                    [&](const Progress&) {
                        if (++reports > 1)
                            stop.request_stop();
                        vault.writeOk([&](Transaction& transaction) -> Result<PersonId> {
                            return addPerson(transaction, u"Writer %1"_s.arg(reports));
                        });
                    }},
                {8, std::chrono::milliseconds(1)});
        QVERIFY(!cancelled && cancelled.error().problem == Problem::Cancelled);
        QCOMPARE(reports, 2);
    }

    void anotherVaultsCopiesTakeNoPlaceOfTheRule()
    {
        TestVault vault;
        RandomIds random;
        const QString path = vault.folder() + u"/elsewhere.muniment"_s;
        auto other
            = mustHold(Vault::create(path, {u"Another"_s, {}, {}, {}}, {vault.clock, random}));
        QStringList own;
        for (int i = 0; i < 5; ++i) {
            vault.clock.set(Instant{vault.clock.now().milliseconds + hour});
            own.append(mustHold(backUp(vault, {{}, BackupKind::Session})).backup.path);
        }
        // Newer ones of the same name, and later days.
        for (int i = 1; i < 8; ++i) {
            const QString name = u"test.2026-08-0%1T000000Z.session.muniment-backup"_s.arg(i);
            VERIFY_OK(
                makeBackup(*other, {vault.folder() + u'/' + name}, {vault.clock, random}, {}));
        }
        vault.clock.set(Instant{vault.clock.now().milliseconds + hour});
        const auto made = mustHold(backUp(vault, {{}, BackupKind::Session}));
        QCOMPARE(made.letGo, QStringList{own.first()}); // the sixth of its day
        QCOMPARE(backupsIn(vault.folder(), u"test"_s).size(), 12);
    }

    void sessionCopiesThinThemselvesAndNothingElse()
    {
        TestVault vault;
        RandomIds random;
        auto other = mustHold(Vault::create(vault.folder() + u"/elsewhere.muniment"_s,
            {u"Another"_s, {}, {}, {}}, {vault.clock, random}));
        const auto inFolder
            = [&](const QString& name) -> QString { return vault.folder() + u'/' + name; };
        const QString asked = mustHold(backUp(vault)).backup.path;
        // Under names that the rule would let go: another vault's, and no vault at all.
        const QString foreign = inFolder(u"test.2026-01-01T000000Z.session.muniment-backup"_s);
        const QString broken = inFolder(u"test.2026-01-02T000000Z.session.muniment-backup"_s);
        mustHold(makeBackup(*other, {foreign}, {vault.clock, random}, {}));
        vault.file(QFileInfo(broken).fileName(), "no vault");
        QStringList gone;
        for (int i = 0; i < 8; ++i) {
            vault.clock.set(Instant{vault.clock.now().milliseconds + hour});
            gone += mustHold(backUp(vault, {{}, BackupKind::Session})).letGo;
        }
        QCOMPARE(gone.size(), 3);
        for (const QString& path : gone)
            QVERIFY(!QFileInfo::exists(path));
        for (const QString& path : {asked, foreign, broken})
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QCOMPARE(backupsIn(vault.folder(), u"test"_s).size(), 8);
        // A clock that went back: the copy made just now is the one that must stay.
        vault.clock.set(Instant{1'700'000'000'000});
        const auto late = mustHold(backUp(vault, {{}, BackupKind::Session}));
        QVERIFY(QFileInfo::exists(late.backup.path));
    }
};

MUNIMENT_TEST(BackupTest, "backup_test")
#include "backup_test.moc"

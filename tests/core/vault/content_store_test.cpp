// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_store.h"

#include "core/base/base_messages.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/people.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <latch>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArray noise(qsizetype size, quint32 seed)
{
    QList<quint32> words(size / 4 + 1);
    QRandomGenerator(seed).fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.constData()), size);
}

StagedContent takeOne(TestVault& vault, const QString& path)
{
    const QList<TakenFile> taken = mustHold(vault->content().takeIn({path}, {}));
    return mustHold(Result<StagedContent>(taken.first().content));
}

QByteArray causeOf(TestVault& vault, const QString& path)
{
    const QList<TakenFile> taken = mustHold(vault->content().takeIn({path}, {}));
    return taken.first().content ? QByteArray()
                                 : QByteArray(taken.first().content.error().cause->name);
}

void keep(TestVault& vault, const StagedContent& content)
{
    vault.writeOk([&](Transaction& transaction) -> Status {
        transaction.about("evidence", transaction.ids().make<PersonId>());
        return vault->content().keep(transaction, content);
    });
}

qint64 countOf(TestVault& vault, const char* sql)
{
    return vault.readOk([&](Access& access) -> Result<qint64> {
        Query query(access, sql);
        query.next();
        return query.integer();
    });
}

qint64 chunksIn(TestVault& vault)
{
    return countOf(vault, "SELECT count(*) FROM content_chunk");
}

// A file of zeros that takes no room.
QString sparse(TestVault& vault, const QString& name, qint64 size)
{
    const QString path = vault.file(name, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(size))
        return {};
    return path;
}

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

class ContentStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void C1_whatWentInComesOut_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("one chunk") << mebibyte;
        QTest::newRow("one chunk and a byte") << mebibyte + 1;
        QTest::newRow("largest small file") << 4 * mebibyte;
        QTest::newRow("smallest large file") << 4 * mebibyte + 1;
        QTest::newRow("several batches") << 19 * mebibyte + 5;
    }

    void C1_whatWentInComesOut()
    {
        QFETCH(qsizetype, size);
        TestVault vault;
        const QByteArray bytes = noise(size, 1);
        const StagedContent content = takeOne(vault, vault.file(u"a"_s, bytes));
        QCOMPARE(content.digest, sha256Of(bytes));
        QCOMPARE(content.size, size);
        keep(vault, content);
        vault.reopen();
        const auto back = vault->content().bytes(content.digest, size);
        VERIFY_OK(back);
        QVERIFY(*back == bytes);
        const QString copy = vault.folder() + u"/copy"_s;
        VERIFY_OK(vault->content().exportTo(content.digest, copy, {}));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }

    void theFirstChunkOfEachFileIsShown()
    {
        TestVault vault;
        const QByteArray large = noise(5 * mebibyte, 1);
        const QStringList paths{vault.file(u"large"_s, large), vault.folder() + u"/gone"_s,
            vault.file(u"empty"_s, {}), vault.file(u"small"_s, "small")};
        QList<QByteArray> heads(paths.size(), QByteArray("not shown"));
        mustHold(vault->content().takeIn(paths, {},
            [&](qsizetype file, QByteArrayView head) { heads[file] = head.toByteArray(); }));
        QVERIFY(heads[0] == large.left(mebibyte));
        QCOMPARE(heads[1], QByteArray("not shown"));
        QCOMPARE(heads[2], QByteArray());
        QCOMPARE(heads[3], QByteArray("small"));
    }

    void C1_aFlippedBitIsAnErrorAndNeverAFile()
    {
        TestVault vault;
        const StagedContent content = takeOne(vault, vault.file(u"a"_s, noise(3 * mebibyte, 1)));
        keep(vault, content);
        vault.writeOk([](Transaction& transaction) -> Status {
            Query(transaction.access(),
                "UPDATE content_chunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE id "
                "% 1048576 = 1")
                .run();
            return {};
        });
        const QString copy = vault.folder() + u"/copy"_s;
        const Status refused = vault->content().exportTo(content.digest, copy, {});
        QVERIFY(!refused && refused.error().is(cause::contentAltered));
        QVERIFY(!QFile::exists(copy));
    }

    void C1_aMissingChunkIsAnError()
    {
        TestVault vault;
        const StagedContent content = takeOne(vault, vault.file(u"a"_s, noise(3 * mebibyte, 1)));
        keep(vault, content);
        vault.writeOk([](Transaction& transaction) -> Status {
            Query(transaction.access(), "DELETE FROM content_chunk WHERE id % 1048576 = 2").run();
            return {};
        });
        const auto refused = vault->content().bytes(content.digest, 4 * mebibyte);
        QVERIFY(!refused && refused.error().is(cause::contentMissing));
        QCOMPARE(refused.error().problem, Problem::Damaged);
    }

    void refusesContentThatItDoesNotHoldOrThatIsTooLarge()
    {
        TestVault vault;
        const auto missing = vault->content().bytes(sha256Of("nothing"), 10);
        QVERIFY(!missing && missing.error().is(cause::contentMissing));
        const StagedContent content = takeOne(vault, vault.file(u"a"_s, "12345"));
        keep(vault, content);
        const auto large = vault->content().bytes(content.digest, 4);
        QVERIFY(!large && large.error().is(cause::contentTooLarge));
    }

    void C2_theSameBytesAreStoredOnce()
    {
        TestVault vault;
        for (const qsizetype size : {100 * 1024 * qsizetype(1), 9 * mebibyte}) {
            const QByteArray bytes = noise(size, quint32(size));
            const QStringList paths{vault.file(u"a"_s, bytes), vault.file(u"b"_s, bytes),
                vault.file(u"c"_s, noise(1000, 3))};
            const qint64 before = chunksIn(vault);
            const QList<TakenFile> taken = mustHold(vault->content().takeIn(paths, {}));
            QCOMPARE(taken[0].content->number, taken[1].content->number);
            QCOMPARE(taken[1].path, paths[1]);
            const qint64 chunks = (size + mebibyte - 1) / mebibyte;
            QTRY_COMPARE(chunksIn(vault), before + chunks + 1);
            keep(vault, *taken[0].content);
            keep(vault, *taken[1].content);
            const StagedContent again = takeOne(vault, vault.file(u"d"_s, bytes));
            QCOMPARE(again.number, 0);
            QCOMPARE(again.digest, taken[0].content->digest);
            keep(vault, again);
            QTRY_COMPARE(chunksIn(vault), before + chunks + 1);
            VERIFY_OK(vault->content().discard({taken[2]}));
        }
        QCOMPARE(countOf(vault, "SELECT count(*) FROM content"), 2);
    }

    void C2_twoImportsOfTheSameBytesEndAsOne()
    {
        TestVault vault;
        const QString path = vault.file(u"a"_s, noise(6 * mebibyte, 1));
        const StagedContent first = takeOne(vault, path);
        const StagedContent second = takeOne(vault, path);
        QVERIFY(first.number != second.number);
        keep(vault, first);
        keep(vault, second);
        QCOMPARE(countOf(vault, "SELECT count(*) FROM content"), 1);
        QTRY_COMPARE(chunksIn(vault), 6);
        VERIFY_OK(vault->content().bytes(first.digest, 6 * mebibyte));
    }

    void C3_contentThatNothingReachesIsDroppedByTheNextOpen()
    {
        TestVault vault;
        keep(vault, takeOne(vault, vault.file(u"kept 1"_s, noise(2 * mebibyte, 1))));
        takeOne(vault, vault.file(u"lost 1"_s, noise(20 * mebibyte, 2)));
        keep(vault, takeOne(vault, vault.file(u"kept 2"_s, noise(mebibyte, 3))));
        takeOne(vault, vault.file(u"lost 2"_s, noise(3, 4)));
        QTRY_COMPARE(chunksIn(vault), 24);
        vault.reopen();
        QTRY_COMPARE(chunksIn(vault), 3);
    }

    void C3_aCancelledImportLeavesNothing()
    {
        TestVault vault;
        const QString path = vault.file(u"a"_s, noise(40 * mebibyte, 1));
        std::stop_source stop;
        JobContext context{stop.get_token(), [&](const Progress&) { stop.request_stop(); }};
        const auto cancelled = vault->content().takeIn({path}, context);
        QVERIFY(!cancelled && cancelled.error().is(base::cause::cancelled));
        QTRY_COMPARE(chunksIn(vault), 0);
    }

    // Whoever cancels waits for no removal: it could not be written while another writes.
    void C3_aCancelIsHeardWhileAnotherWritesAndTheRoomIsUsedAgain()
    {
        TestVault vault;
        const QString large = sparse(vault, u"large"_s, 160 * mebibyte);
        std::latch written(1);
        std::latch writing(1);
        std::latch mayEnd(1);
        std::thread other([&] {
            written.wait();
            vault.writeOk([&](Transaction& transaction) -> Status {
                writing.count_down();
                mayEnd.wait();
                addPerson(transaction, u"Ada"_s);
                return {};
            });
        });
        std::stop_source stop;
        int reports = 0;
        int reportsAfterTheStop = 0;
        const JobContext context{stop.get_token(), [&](const Progress& at) {
                                     reportsAfterTheStop += stop.stop_requested() ? 1 : 0;
                                     ++reports;
                                     if (at.done < 80 * mebibyte || stop.stop_requested())
                                         return;
                                     written.count_down();
                                     writing.wait();
                                     stop.request_stop();
                                 }};
        const auto cancelled = vault->content().takeIn({large}, context);
        mayEnd.count_down();
        other.join();
        QVERIFY(!cancelled && cancelled.error().is(cause::takingInCancelled));
        QCOMPARE(cancelled.error().problem, Problem::Cancelled);
        QVERIFY(reports > 0);
        QCOMPARE(reportsAfterTheStop, 0);
        const Words words = wordsFor(cancelled.error());
        QCOMPARE(words.sentence, u"The step was cancelled; nothing was changed."_s);
        QCOMPARE(words.next,
            u"The file of the vault stays up to %1 MB larger; what is added next takes that room."_s
                .arg(cancelled.error().values.first()));
        QTRY_COMPARE(chunksIn(vault), 0);
        const qint64 size = QFileInfo(vault.path()).size();
        takeOne(vault, sparse(vault, u"next"_s, 60 * mebibyte));
        QCOMPARE(QFileInfo(vault.path()).size(), size);
    }

    void C3_closingTheVaultDoesNotWaitForTheRemovalOfALongImport()
    {
        TestVault vault;
        const QString large = sparse(vault, u"large"_s, 100 * mebibyte);
        std::stop_source stop;
        const JobContext context{stop.get_token(), [&](const Progress& at) {
                                     if (at.done >= 90 * mebibyte)
                                         stop.request_stop();
                                 }};
        QVERIFY(!vault->content().takeIn({large}, context));
        vault.reopen(); // whatever is left goes with this opening
        QTRY_COMPARE(chunksIn(vault), 0);
    }

    void C4_aFileThatChangesOnceIsReadAgain()
    {
        TestVault vault;
        const QString path = vault.file(u"a"_s, noise(60 * mebibyte, 1));
        int reports = 0;
        JobContext context{{}, [&](const Progress&) {
                               if (++reports == 1)
                                   append(path, "more");
                           }};
        const QList<TakenFile> taken = mustHold(vault->content().takeIn({path}, context));
        VERIFY_OK(taken[0].content);
        QCOMPARE(taken[0].content->size, 60 * mebibyte + 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(taken[0].content->digest, sha256Of(file.readAll()));
        QTRY_COMPARE(chunksIn(vault), 61);
    }

    void C4_aFileThatKeepsChangingIsRefused()
    {
        TestVault vault;
        const QString path = vault.file(u"a"_s, noise(60 * mebibyte, 1));
        const QString other = vault.file(u"b"_s, "quiet");
        JobContext context{{}, [&](const Progress&) { append(path, "more"); }};
        const QList<TakenFile> taken = mustHold(vault->content().takeIn({path, other}, context));
        QVERIFY(!taken[0].content && taken[0].content.error().is(cause::fileIsChanging));
        VERIFY_OK(taken[1].content);
        QTRY_COMPARE(chunksIn(vault), 1);
    }

    void C5_theVaultIsNotItsOwnEvidence()
    {
        TestVault vault;
        const QString hard = vault.folder() + u"/hard"_s;
        const QString soft = vault.folder() + u"/soft"_s;
        QCOMPARE(::link(QFile::encodeName(vault.path()).constData(),
                     QFile::encodeName(hard).constData()),
            0);
        QVERIFY(QFile::link(vault.path(), soft));
        const QStringList names{vault.path(), hard, soft, vault.path() + u".lock"_s,
            vault.folder() + u"/./test.muniment"_s};
        for (const QString& path : names)
            QCOMPARE(causeOf(vault, path), QByteArray("content.file_is_the_vault"));
        QFile::remove(hard);
        // The lock on the file still holds: SQLite's own would be gone after an open and close.
        QVERIFY(!Vault::open(vault.path(), OpenMode::ReadWrite, {vault.clock, vault.ids}));
    }

    void whatIsNoFileIsOneErrorAndTheOthersGoOn()
    {
        TestVault vault;
        const QString pipe = vault.folder() + u"/pipe"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString loop = vault.folder() + u"/loop"_s;
        QVERIFY(QFile::link(loop, loop));
        const QString dangling = vault.folder() + u"/dangling"_s;
        QVERIFY(QFile::link(vault.folder() + u"/gone"_s, dangling));
        const QStringList paths{pipe, u"/dev/zero"_s, vault.folder(), loop, dangling,
            vault.folder() + u"/gone"_s, vault.file(u"odd\n\"name\u202e.pdf"_s, "fine")};
        const QList<TakenFile> taken = mustHold(vault->content().takeIn(paths, {}));
        const auto name = [&](int i) { return QByteArray(taken[i].content.error().cause->name); };
        QCOMPARE(name(0), QByteArray("base.is_a_pipe"));
        QCOMPARE(name(1), QByteArray("base.is_a_device"));
        QCOMPARE(name(2), QByteArray("base.target_is_a_folder"));
        QCOMPARE(name(3), QByteArray("base.link_is_a_loop"));
        QCOMPARE(name(4), QByteArray("base.link_leads_nowhere"));
        QCOMPARE(name(5), QByteArray("base.file_not_found"));
        VERIFY_OK(taken[6].content);
    }

    // Files of the kernel say 0, or the size of a page, whatever they hold.
    void aFileWhoseSizeSaysNothingIsRefusedAndNeverTakenForEmpty()
    {
        TestVault vault;
        QCOMPARE(causeOf(vault, u"/proc/self/status"_s), QByteArray("base.size_not_told"));
        const QString page = u"/sys/kernel/mm/transparent_hugepage/enabled"_s;
        if (QFileInfo::exists(page))
            QCOMPARE(causeOf(vault, page), QByteArray("base.size_not_told"));
        QCOMPARE(causeOf(vault, vault.file(u"empty"_s, {})), QByteArray());
    }

    void theSourceStaysAsItIs()
    {
        TestVault vault;
        const QString path = vault.file(u"a"_s, noise(5 * mebibyte, 1));
        struct stat before
        {
        };
        struct stat after
        {
        };
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);
        takeOne(vault, path);
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &after), 0);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
        QCOMPARE(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
        QCOMPARE(after.st_size, before.st_size);
    }

    void takesManySmallFilesInOrder()
    {
        TestVault vault;
        QStringList paths;
        for (int i = 0; i < 500; ++i)
            paths.append(vault.file(u"f%1"_s.arg(i), noise(i * 37, quint32(i))));
        const QList<TakenFile> taken = mustHold(vault->content().takeIn(paths, {}));
        QCOMPARE(taken.size(), 500);
        for (int i = 0; i < 500; ++i) {
            VERIFY_OK(taken[i].content);
            QCOMPARE(taken[i].path, paths[i]);
            QCOMPARE(taken[i].content->digest, sha256Of(noise(i * 37, quint32(i))));
        }
    }

    void takesBytesWithoutAFile()
    {
        TestVault vault;
        const QByteArray bytes = noise(3 * mebibyte + 7, 9);
        const StagedContent content = mustHold(vault->content().takeInBytes(bytes));
        keep(vault, content);
        QVERIFY(*vault->content().bytes(content.digest, bytes.size()) == bytes);
    }
};

MUNIMENT_TEST(ContentStoreTest, "content_store_test")
#include "content_store_test.moc"

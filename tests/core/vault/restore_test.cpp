// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore.h"

#include "core/base/base_messages.h"
#include "core/vault/backup_messages.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/child.h"
#include "tests/core/vault/random_history.h"
#include "tests/core/vault/raw_vault.h"
#include "tests/core/vault/system_calls.h"

#include <QDir>
#include <QFileInfo>

#include <seccomp.h>

#include <cerrno>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

PersonId addToDesk(TestVault& vault, const QString& name)
{
    return vault.writeOk(
        [&](Transaction& transaction) { return Result<PersonId>(addPerson(transaction, name)); });
}

// A vault that went on after its backup; closed.
struct RestoredDesk
{
    RestoredDesk()
    {
        addToDesk(vault, u"Ada"_s);
        const StagedContent content
            = mustHold(vault->content().takeInBytes(QByteArray(40'000, 'c')));
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Bea"_s);
            return vault->content().keep(transaction, content);
        });
        backup = mustHold(
            makeBackup(*vault, {vault.folder() + u"/then"_s}, {vault.clock, vault.ids}, {}))
                     .backup.path;
        addToDesk(vault, u"Cai"_s);
        vault.close();
        then = RawVault(backup).dump();
        now = RawVault(vault.path()).dump();
    }

    Result<Restored> restore(bool agreed = true)
    {
        return restoreOver(backup, vault.path(), [agreed](const auto&) { return agreed; },
            {vault.clock, vault.ids}, {});
    }

    [[nodiscard]] QHash<QString, QByteArray> files() const
    {
        QHash<QString, QByteArray> all;
        for (const QString& name :
            QDir(vault.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            QFile file(vault.folder() + u'/' + name);
            all.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    }

    TestVault vault;
    QString backup;
    QByteArray then;
    QByteArray now;
};

// From now on the kernel answers a call of this process otherwise.
void answer(quint32 how, int call, const std::vector<scmp_arg_cmp>& where)
{
    const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
    const bool isAnswered = filter
        && ::seccomp_rule_add_array(filter, how, call, unsigned(where.size()), where.data()) == 0
        && ::seccomp_load(filter) == 0;
    if (!isAnswered)
        qFatal("no filter of system calls");
}

// It refuses it, as other disks do.
void refuse(int call, int error, const std::vector<scmp_arg_cmp>& where = {})
{
    answer(SCMP_ACT_ERRNO(unsigned(error)), call, where);
}

} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void G14_aRestoreIsExactAndTheVaultAsItWasStaysBeside()
    {
        RestoredDesk desk;
        const auto restored = desk.restore();
        VERIFY_OK(restored);
        QVERIFY(restored->isDone);
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.then);
        QCOMPARE(restored->keptAs,
            desk.vault.folder() + u"/test.2026-07-01T090000Z.before-restore.muniment-backup"_s);
        QCOMPARE(RawVault(restored->keptAs).dump(), desk.now);
        QCOMPARE(desk.files().size(), 3); // no lock, nothing unfinished
        desk.vault.reopen();
        addToDesk(desk.vault, u"Dan"_s);
        QVERIFY(mustHold(verify(*desk.vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void whatWouldChangeIsToldAndNothingChangesUntilAgreed()
    {
        RestoredDesk desk;
        const auto before = desk.files();
        const auto asked = desk.restore(false);
        VERIFY_OK(asked);
        QVERIFY(!asked->isDone);
        QCOMPARE(desk.files(), before);
        const RestoreComparison& told = asked->comparison;
        QCOMPARE(told.relation, HistoryRelation::Earlier);
        QCOMPARE(told.then.head.sequence, told.common);
        QCOMPARE(told.now->head.sequence, told.common + 1);
        const auto people = std::find_if(told.counts.begin(), told.counts.end(),
            [](const TableCount& each) { return each.table == u"person"; });
        QVERIFY(people != told.counts.end());
        QCOMPARE(people->now, 3);
        QCOMPARE(people->then, 2);
    }

    void historiesThatWentApartAreToldFromThoseThatFollow()
    {
        RestoredDesk desk;
        const QString later = desk.vault.folder() + u"/later"_s;
        QVERIFY(QFile::copy(desk.vault.path(), later));
        VERIFY_OK(desk.restore());
        desk.backup = later;
        QCOMPARE(mustHold(desk.restore(false)).comparison.relation, HistoryRelation::Later);
        desk.vault.reopen();
        addToDesk(desk.vault, u"Dan"_s);
        desk.vault.close();
        const RestoreComparison told = mustHold(desk.restore(false)).comparison;
        QCOMPARE(told.relation, HistoryRelation::Forked);
        QCOMPARE(told.common, told.now->head.sequence - 1);
        QVERIFY(QFile::remove(later) && QFile::copy(desk.vault.path(), later));
        QCOMPARE(mustHold(desk.restore(false)).comparison.relation, HistoryRelation::Same);
    }

    void G14_aDamagedBackupIsRefusedBeforeAnythingIsTouched()
    {
        RestoredDesk desk;
        RawVault(desk.backup).runWithoutTriggers("UPDATE person SET name = 'Eve'");
        const auto before = desk.files();
        const auto refused = desk.restore();
        QVERIFY(!refused && refused.error().is(cause::backupDamaged));
        QCOMPARE(refused.error().problem, Problem::Damaged);
        QCOMPARE(wordsFor(refused.error()).sentence,
            desk.backup + u" is damaged; nothing was taken from it, and nothing was changed."_s);
        QCOMPARE(desk.files(), before);
    }

    void whatIsNoBackupOfThisVaultIsRefused()
    {
        RestoredDesk desk;
        RestoredDesk another;
        RawVault(another.backup).runWithoutTriggers("SELECT 1");
        const QString own = desk.backup;
        const auto before = desk.files();
        desk.backup = desk.vault.path();
        QVERIFY(desk.restore().error().is(cause::backupIsTheVault));
        desk.backup = desk.vault.folder() + u"/nothing"_s;
        QVERIFY(desk.restore().error().is(cause::vaultNotFound));
        desk.backup = desk.vault.file(u"text"_s, "no vault");
        QVERIFY(desk.restore().error().is(cause::notAVault));
        QVERIFY(QFile::remove(desk.backup));
        QCOMPARE(desk.files(), before);
    }

    void anotherVaultsBackupIsRefused()
    {
        RestoredDesk desk;
        const QString path = desk.vault.folder() + u"/other.muniment"_s;
        RandomIds random;
        mustHold(Vault::create(path, {u"Another"_s, {}, {}, {}}, {desk.vault.clock, random}));
        desk.backup = path;
        const auto refused = desk.restore();
        QVERIFY(!refused && refused.error().is(cause::backupOfAnother));
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.now);
    }

    void whereNamesCannotBeExchangedItIsSaidBeforeTheCopyIsMade()
    {
        RestoredDesk desk;
        const auto before = desk.files();
        Child child([&](const std::function<void()>& tell) {
            refuse(SCMP_SYS(renameat2), EINVAL, {SCMP_A4(SCMP_CMP_EQ, RENAME_EXCHANGE)});
            const auto restored = desk.restore();
            if (!restored && restored.error().is(cause::cannotExchange)
                && wordsFor(restored.error()).next.contains(u"another name"))
                tell();
        });
        QVERIFY(child.hear());
        child.wait();
        QCOMPARE(desk.files(), before);
    }

    // Both names are then those of whole vaults, and the vault's own is still its own.
    void G2_killedBetweenTheTwoRenamesTheVaultStandsAsItWas()
    {
        RestoredDesk desk;
        {
            Child child([&](const std::function<void()>& tell) {
                // The disk was tried for an exchange before anybody is asked; what comes is the
                // real one.
                const auto agree = [&](const RestoreComparison&) {
                    answer(SCMP_ACT_KILL_PROCESS, SCMP_SYS(renameat2),
                        {SCMP_A4(SCMP_CMP_EQ, RENAME_EXCHANGE)});
                    tell();
                    return true;
                };
                static_cast<void>(restoreOver(
                    desk.backup, desk.vault.path(), agree, {desk.vault.clock, desk.vault.ids}, {}));
            });
            QVERIFY(child.hear());
            const int end = child.wait();
            QVERIFY(WIFSIGNALED(end) && WTERMSIG(end) == SIGSYS);
        }
        const QString named
            = desk.vault.folder() + u"/test.2026-07-01T090000Z.before-restore.muniment-backup"_s;
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.now);
        QCOMPARE(RawVault(named).dump(), desk.then);
        QVERIFY(QDir(desk.vault.folder()).entryList({u"*unfinished*"_s}, QDir::Files).isEmpty());
        // Done again it goes through, and that copy is in nobody's way.
        const auto restored = desk.restore();
        VERIFY_OK(restored);
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.then);
        QCOMPARE(RawVault(restored->keptAs).dump(), desk.now);
        QVERIFY(restored->keptAs != named);
    }

    // Who is told of a failure would restore again, and then keep the restored vault as the old
    // one.
    void whatWasExchangedIsToldThoughTheDiskDoesNotConfirmIt()
    {
        RestoredDesk desk;
        const QByteArray folder = QFile::encodeName(desk.vault.folder());
        Child child([&](const std::function<void()>& tell) {
            // Of a folder that may be written and not be read no name can be synced.
            constexpr unsigned int nobody = 65534;
            const bool isRoot = ::geteuid() == 0;
            QStringList names = desk.files().keys();
            names.append(u"."_s);
            for (const QString& name : names) {
                const QByteArray path = folder + '/' + QFile::encodeName(name);
                if (isRoot && ::chown(path.constData(), nobody, nobody) != 0)
                    qFatal("no other owner");
            }
            if (::chmod(folder.constData(), 0300) != 0
                || (isRoot && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)))
                qFatal("no other rights");
            const auto restored = desk.restore();
            if (restored && restored->isDone && restored->notSynced
                && RawVault(restored->keptAs).dump() == desk.now)
                tell();
        });
        const bool isTold = child.hear();
        child.wait();
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(isTold);
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.then);
    }

    void R4_aVaultThatIsOpenForWritingIsNotReplaced()
    {
        RestoredDesk desk;
        desk.vault.reopen();
        const auto refused = desk.restore();
        QVERIFY(!refused && refused.error().is(cause::vaultHeld));
        QCOMPARE(refused.error().problem, Problem::Busy);
        addToDesk(desk.vault, u"Dan"_s);
    }

    void aVaultThatCanNoLongerBeReadIsReplacedToo()
    {
        RestoredDesk desk;
        QFile vault(desk.vault.path());
        QVERIFY(vault.open(QIODevice::ReadWrite) && vault.resize(20'000));
        vault.close();
        const auto restored = desk.restore();
        VERIFY_OK(restored);
        QVERIFY(!restored->comparison.now);
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.then);
        QCOMPARE(QFileInfo(restored->keptAs).size(), 20'000);
    }

    void aBackupIsRestoredUnderAnotherNameToo()
    {
        RestoredDesk desk;
        const QString to = desk.vault.folder() + u"/again.muniment"_s;
        const Surroundings surroundings{desk.vault.clock, desk.vault.ids};
        VERIFY_OK(restoreTo(desk.backup, to, surroundings, {}));
        QCOMPARE(RawVault(to).dump(), desk.then);
        QVERIFY(restoreTo(desk.backup, to, surroundings, {}).error().is(base::cause::targetExists));
        const QString journal = to + u"-journal"_s;
        QVERIFY(restoreTo(desk.backup, journal, surroundings, {})
                    .error()
                    .is(base::cause::nameOfAVault));
        RawVault(desk.backup).runWithoutTriggers("DELETE FROM content_chunk");
        const QString other = desk.vault.folder() + u"/other.muniment"_s;
        QVERIFY(restoreTo(desk.backup, other, surroundings, {}).error().is(cause::backupDamaged));
        QVERIFY(!QFileInfo::exists(other));
    }

    void R2_killedAtAnyCallTheVaultIsAsItWasOrAsRestored()
    {
        RestoredDesk desk;
        const QString before = desk.vault.folder() + u"/before"_s;
        QVERIFY(QFile::copy(desk.vault.path(), before));
        const QString kept
            = desk.vault.folder() + u"/test.2026-07-01T090000Z.before-restore.muniment-backup"_s;
        int asBefore = 0;
        bool isDone = false;
        for (int call = 1; !isDone; call += call < 10 ? 1 : 5) {
            QFile::remove(kept);
            QVERIFY(QFile::remove(desk.vault.path()) && QFile::copy(before, desk.vault.path()));
            {
                Child child([&](const std::function<void()>& tell) {
                    SystemCalls::disturb(SystemCalls::At::Kill, call);
                    mustHold(desk.restore());
                    SystemCalls::calm();
                    tell();
                });
                isDone = child.hear();
                child.wait();
            }
            const QByteArray rows = RawVault(desk.vault.path()).dump();
            QVERIFY2(rows == desk.now || rows == desk.then, QByteArray::number(call).constData());
            if (rows == desk.then)
                QCOMPARE(RawVault(kept).dump(), desk.now);
            else
                ++asBefore;
        }
        QVERIFY(asBefore > 5);
        QCOMPARE(RawVault(desk.vault.path()).dump(), desk.then);
    }
};

MUNIMENT_TEST(RestoreTest, "restore_test")
#include "restore_test.moc"

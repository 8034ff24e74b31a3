// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_store.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"
#include "tests/core/vault/system_calls.h"

#include <atomic>
#include <sys/stat.h>
#include <sys/syscall.h>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> syncsFail{false};
std::atomic<bool> syncsOfFoldersFail{false};

bool isFolder(int file)
{
    struct stat found
    {
    };
    return ::fstat(file, &found) == 0 && S_ISDIR(found.st_mode);
}

} // namespace

// SQLite lets other system calls be replaced, this one only by its name.
extern "C" int fdatasync(int file)
{
    if (syncsFail || (syncsOfFoldersFail && isFolder(file))) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

class BrokenDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void aSyncThatFailsMakesTheVaultReadOnlyUntilItIsOpenedAgain()
    {
        TestVault vault;
        const auto add = [&](const QString& name) {
            return vault->write(Act{{}, u"test.write"_s}, [&](Transaction& transaction) -> Status {
                addPerson(transaction, name);
                return {};
            });
        };
        VERIFY_OK(add(u"Ada"_s));
        syncsFail = true;
        const Status failed = add(u"Bea"_s);
        syncsFail = false;
        QVERIFY(!failed && failed.error().is(cause::unwritable));
        QCOMPARE(wordsFor(failed.error()).sentence, u"%1 cannot be written."_s.arg(vault.path()));
        QVERIFY(vault->isReadOnly());
        const Status refused = add(u"Cem"_s);
        QVERIFY(!refused && refused.error().is(cause::readOnly));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"%1 is open for reading only."_s.arg(vault.path()));
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});

        vault.reopen();
        VERIFY_OK(add(u"Bea"_s));
        QCOMPARE(peopleOf(*vault), (QStringList{u"Ada"_s, u"Bea"_s}));
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    // The rollback journal is deleted by then, which is what makes a change.
    void aChangeWhoseLastSyncFailsIsSaidToBeInDoubtAndNotToBeMissing()
    {
        TestVault vault;
        const auto add = [&](const QString& name) {
            return vault->write(Act{{}, u"test.write"_s}, [&](Transaction& transaction) -> Status {
                addPerson(transaction, name);
                return {};
            });
        };
        syncsOfFoldersFail = true;
        const Status failed = add(u"Ada"_s);
        syncsOfFoldersFail = false;
        QVERIFY(!failed && failed.error().is(cause::changeInDoubt));
        QCOMPARE(wordsFor(failed.error()).sentence,
            u"The disk failed while %1 was written, when the change stood in it already."_s.arg(
                vault.path()));
        QVERIFY(vault->isReadOnly());
        QVERIFY(!add(u"Bea"_s));

        vault.reopen();
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void aDiskThatFillsWhileFilesAreAddedIsSaidAndNothingIsLost()
    {
        TestVault vault;
        const QString path = vault.file(u"large"_s, QByteArray(20'000'000, 'x'));
        SystemCalls::disturb(SystemCalls::At::FailFromThere, 700, ENOSPC);
        const auto failed = vault->content().takeIn({path}, {});
        SystemCalls::calm();
        QVERIFY(!failed && failed.error().is(cause::vaultFull));
        QCOMPARE(wordsFor(failed.error()).sentence,
            u"There is no room left to write %1."_s.arg(vault.path()));

        vault.reopen();
        QVERIFY(!vault->isReadOnly());
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
        const auto taken = vault->content().takeIn({path}, {});
        VERIFY_OK(taken);
        VERIFY_OK(taken->first().content);
    }
};

MUNIMENT_TEST(BrokenDiskTest, "broken_disk_test")
#include "broken_disk_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/files_beside.h"

#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/child.h"
#include "tests/core/vault/people.h"
#include "tests/core/vault/system_calls.h"

#include <QFile>
#include <QtEndian>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int journalHeader = 28; // bytes, of SQLite's rollback journal

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addOne(Vault& vault)
{
    mustHold(vault.write(Act{{}, u"test.write"_s}, [](Transaction& transaction) -> Status {
        addPerson(transaction, u"Ada"_s);
        return {};
    }));
}

// Closes the vault, after some changes, with the journal of one that was killed in the middle of
// its commit.
void killInCommit(TestVault& vault, int changes)
{
    for (int i = 0; i < changes; ++i)
        addOne(*vault);
    vault.close();
    const QByteArray before = wholeFile(vault.path());
    const QString journal = vault.path() + u"-journal"_s;
    for (int call = 1; call < 500; ++call) {
        {
            Child child([&](const std::function<void()>&) {
                FixedClock clock{vault.clock.now()};
                CountingIds ids(1 << 20);
                const auto opened
                    = mustHold(Vault::open(vault.path(), OpenMode::ReadWrite, {clock, ids}));
                SystemCalls::disturb(SystemCalls::At::Kill, call);
                addOne(*opened);
            });
            child.wait();
        }
        constexpr int records = 8;
        const QByteArray left = wholeFile(journal);
        if (left.size() > 512 && qFromBigEndian<quint32>(left.constData() + records) > 0
            && wholeFile(vault.path()) != before)
            return;
        vault.reopen();
        vault.close();
        QFile file(vault.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(before) != before.size())
            qFatal("the vault could not be put back");
    }
    qFatal("no commit was caught in the middle");
}

} // namespace

class FilesBesideTest : public QObject
{
    Q_OBJECT

    static Result<std::unique_ptr<Vault>> open(TestVault& vault)
    {
        return Vault::open(vault.path(), OpenMode::ReadWrite, {vault.clock, vault.ids});
    }

private slots:
    void aVaultsOwnJournalTakesItsUnfinishedChangeBack()
    {
        TestVault vault;
        killInCommit(vault, 3);
        vault.reopen();
        QCOMPARE(peopleOf(*vault).size(), 3);
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void theHotJournalOfAnotherVaultIsRefusedAndNothingIsWritten()
    {
        TestVault other;
        killInCommit(other, 3);
        TestVault vault;
        for (int i = 0; i < 8; ++i)
            addOne(*vault);
        vault.close();
        const QByteArray before = wholeFile(vault.path());
        const QString journal = vault.path() + u"-journal"_s;
        QVERIFY(QFile::copy(other.path() + u"-journal"_s, journal));
        const auto refused = open(vault);
        QVERIFY(!refused && refused.error().is(cause::foreignFileBeside));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"“test.muniment-journal” beside %1 belongs to another database and would overwrite "
            u"the "
            "vault."_s.arg(vault.path()));
        QVERIFY(wholeFile(vault.path()) == before);

        QVERIFY(QFile::remove(journal));
        vault.reopen();
        QCOMPARE(peopleOf(*vault).size(), 8);
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    // As SQLite leaves it where another program keeps the file between its commits.
    void anEmptiedJournalOfAnotherVaultDoesNoHarm()
    {
        TestVault other;
        killInCommit(other, 3);
        QByteArray emptied = wholeFile(other.path() + u"-journal"_s);
        QVERIFY(emptied.size() > journalHeader);
        emptied.replace(0, journalHeader, QByteArray(journalHeader, '\0'));
        TestVault second;
        second.close();
        second.file(u"test.muniment-journal"_s, emptied);
        second.reopen();
        QCOMPARE(peopleOf(*second).size(), 0);
        QVERIFY(mustHold(verify(*second, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void aWriteAheadLogBesideAVaultIsRefusedAndLeftThere()
    {
        TestVault vault;
        addOne(*vault);
        vault.close();
        const QByteArray before = wholeFile(vault.path());
        const QString log = vault.file(u"test.muniment-wal"_s, QByteArray(4096, 'w'));
        const auto refused = open(vault);
        QVERIFY(!refused && refused.error().is(cause::foreignFileBeside));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"“test.muniment-wal” beside %1 belongs to another database and would overwrite the "
            "vault."_s.arg(vault.path()));
        QVERIFY(wholeFile(vault.path()) == before);
        QCOMPARE(wholeFile(log), QByteArray(4096, 'w'));
    }

    void anotherProgramsDatabaseWithALogIsNoVault()
    {
        TestVault vault;
        const QString path = vault.file(u"other.sqlite"_s, QByteArray(4096, '\0'));
        vault.file(u"other.sqlite-wal"_s, QByteArray(4096, 'w'));
        const auto refused
            = Vault::open(path, OpenMode::ReadWrite, Surroundings{vault.clock, vault.ids});
        QVERIFY(!refused && refused.error().is(cause::notAVault));
    }
};

MUNIMENT_TEST(FilesBesideTest, "files_beside_test")
#include "files_beside_test.moc"

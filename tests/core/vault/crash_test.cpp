// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/vault/content_store.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/child.h"
#include "tests/core/vault/people.h"

#include <QRandomGenerator>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <unistd.h>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

void writeForEver(const QString& path, int round, const std::function<void()>& tell)
{
    SystemClock clock;
    RandomIds ids;
    const auto vault = mustHold(Vault::open(path, OpenMode::ReadWrite, {clock, ids}));
    for (int i = 0;; ++i) {
        const QByteArray bytes(1'500'000 + i, char(round));
        const StagedContent content = mustHold(vault->content().takeInBytes(bytes));
        mustHold(vault->write(Act{{}, u"test.write"_s}, [&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            addPerson(transaction, u"Bo"_s);
            return vault->content().keep(transaction, content);
        }));
        tell();
    }
}

void writeOnceWhenFree(const QString& path)
{
    SystemClock clock;
    RandomIds ids;
    for (;;) {
        const auto vault = Vault::open(path, OpenMode::ReadWrite, {clock, ids});
        if (!vault && vault.error().problem == Problem::Busy) {
            ::sched_yield();
            continue;
        }
        if (!vault)
            failPreparation(vault.error());
        mustHold((*vault)->write(
            Act{{}, u"test.write"_s}, [](Transaction& transaction) -> Result<PersonId> {
                return addPerson(transaction, u"Ada"_s);
            }));
        return;
    }
}

qint64 contentsOf(TestVault& vault)
{
    return vault.readOk([](Access& access) -> Result<qint64> {
        Query query(access, "SELECT count(*) FROM content");
        query.next();
        return query.integer();
    });
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void G1_whatWasAcknowledgedSurvivesAKilledWriter()
    {
        TestVault vault;
        QRandomGenerator random(1);
        qint64 acknowledged = 0;
        for (int round = 0; round < 6; ++round) {
            vault.close();
            {
                Child child([&](const std::function<void()>& tell) {
                    writeForEver(vault.path(), round, tell);
                });
                for (int i = random.bounded(6); i >= 0; --i)
                    acknowledged += child.hear() ? 1 : 0;
                child.kill();
            }
            vault.reopen(); // the kernel let go of the dead holder's lock
            const qint64 kept = contentsOf(vault);
            QVERIFY(kept >= acknowledged);
            QCOMPARE(peopleOf(*vault).size(), 2 * kept); // G2: both or neither
            acknowledged = kept;
            const Verification verification = mustHold(verify(*vault, VerifyLevel::Full, {}));
            QCOMPARE(verification.discrepancies.size(), 0);
        }
        QVERIFY(acknowledged >= 6);
    }

    void G12_oneWriterAtATime()
    {
        TestVault vault;
        vault.close();
        {
            std::vector<std::unique_ptr<Child>> children;
            for (int i = 0; i < 8; ++i)
                children.push_back(std::make_unique<Child>(
                    [&](const std::function<void()>&) { writeOnceWhenFree(vault.path()); }));
            for (const auto& child : children)
                QCOMPARE(child->wait(), 0);
        }
        vault.reopen();
        QCOMPARE(peopleOf(*vault).size(), 8);
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void G12_theHolderIsNamedToAnotherProcess()
    {
        TestVault vault;
        vault.close();
        Child child([&](const std::function<void()>& tell) {
            SystemClock clock;
            RandomIds ids;
            const auto held
                = mustHold(Vault::open(vault.path(), OpenMode::ReadWrite, {clock, ids}));
            tell();
            ::pause();
        });
        QVERIFY(child.hear());
        const auto refused
            = Vault::open(vault.path(), OpenMode::ReadWrite, {vault.clock, vault.ids});
        QVERIFY(!refused && refused.error().is(cause::vaultHeld));
        QCOMPARE(refused.error().values.value(1), platform::userName());
        QCOMPARE(refused.error().values.value(2), platform::hostName());
        vault.reopen(OpenMode::ReadWriteElseReadOnly);
        QVERIFY(vault->isReadOnly());
    }

    void G3_aFileThatMayNotGrowFailsCleanlyAndLaterSucceeds()
    {
        TestVault vault;
        const QString path = vault.file(u"large"_s, QByteArray(30'000'000, 'x'));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 12'000'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed = vault->content().takeIn({path}, {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::Unwritable);

        vault.reopen();
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
        const auto taken = vault->content().takeIn({path}, {});
        VERIFY_OK(taken);
        VERIFY_OK(taken->first().content);
    }
};

MUNIMENT_TEST(CrashTest, "crash_test")
#include "crash_test.moc"

// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/commit_gate.h"

#include "core/vault/connection.h"
#include "tests/core/vault/people.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <atomic>
#include <optional>
#include <thread>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

// A vault's file, with one connection that keeps readers out as a commit does.
class Desk
{
public:
    Desk()
    {
        vault.close();
        writer = openConnection(vault.path(), Connection::Write);
        gate->attachWriter(*writer);
        reader = std::make_unique<ReadConnection>(
            openConnection(vault.path(), Connection::Read), gate);
    }

    void read(const char* what)
    {
        Query(*reader, "SELECT count(*) FROM person").next();
        {
            const std::lock_guard lock(mutex);
            order.append(QString::fromLatin1(what));
        }
        reader->readEnded();
    }

    TestVault vault;
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>();
    std::unique_ptr<SQLite::Database> writer;
    std::unique_ptr<ReadConnection> reader;
    std::mutex mutex;
    QStringList order;
};

} // namespace

class CommitGateTest : public QObject
{
    Q_OBJECT

private slots:
    void whoWaitedReadsBeforeTheNextCommit()
    {
        Desk desk;
        for (int round = 0; round < 20; ++round) {
            desk.order.clear();
            std::optional<CommitGate::Commit> commit(std::in_place, *desk.gate);
            desk.writer->exec("BEGIN EXCLUSIVE");
            std::thread reader([&] { desk.read("read"); });
            while (desk.gate->waiting() == 0)
                std::this_thread::yield();
            QVERIFY(desk.order.isEmpty());
            desk.writer->exec("COMMIT");
            commit.reset();
            {
                const CommitGate::Commit next(*desk.gate);
                const std::lock_guard lock(desk.mutex);
                desk.order.append(u"next commit"_s);
            }
            reader.join();
            QCOMPARE(desk.order, (QStringList{u"read"_s, u"next commit"_s}));
        }
    }

    void aReaderThatGoesAwayIsNotWaitedFor()
    {
        Desk desk;
        std::optional<CommitGate::Commit> commit(std::in_place, *desk.gate);
        desk.writer->exec("BEGIN EXCLUSIVE");
        std::thread reader([&] {
            Query(*desk.reader, "SELECT count(*) FROM person").next();
            desk.reader.reset();
        });
        while (desk.gate->waiting() == 0)
            std::this_thread::yield();
        desk.writer->exec("COMMIT");
        commit.reset();
        QElapsedTimer timer;
        timer.start();
        const CommitGate::Commit next(*desk.gate);
        reader.join();
        QVERIFY2(
            timer.elapsed() < 15'000, "waited for who had gone"); // the gate's patience is 30 s
    }

    void whatAnotherProcessHoldsIsAskedForAgain()
    {
        Desk desk;
        std::atomic<int> asked{0};
        sqlite3_trace_v2(
            desk.reader->database().getHandle(), SQLITE_TRACE_STMT,
            [](unsigned, void* count, void*, void*) {
                ++*static_cast<std::atomic<int>*>(count);
                return 0;
            },
            &asked);
        desk.writer->exec("BEGIN EXCLUSIVE"); // without a word to the gate
        std::thread reader([&] { desk.read("read"); });
        while (asked == 0)
            std::this_thread::yield();
        QCOMPARE(desk.gate->waiting(), 0);
        {
            const std::lock_guard lock(desk.mutex);
            QVERIFY(desk.order.isEmpty()); // it cannot have read
        }
        desk.writer->exec("COMMIT");
        reader.join();
        QCOMPARE(desk.order, QStringList{u"read"_s});
    }

    void aCommitWaitsForTheReadInItsWay()
    {
        Desk desk;
        ReadConnection late(openConnection(desk.vault.path(), Connection::Read), desk.gate);
        desk.reader->database().exec("BEGIN");
        Query(*desk.reader, "SELECT count(*) FROM person").next();
        std::thread writer([&] {
            desk.writer->exec("BEGIN IMMEDIATE; INSERT INTO number_given VALUES ('gate', 1)");
            const CommitGate::Commit commit(*desk.gate);
            desk.writer->exec("COMMIT");
            const std::lock_guard lock(desk.mutex);
            desk.order.append(u"commit"_s);
        });
        // A reader that comes now finds the door shut: the writer is at it.
        std::atomic<bool> hasWaited{false};
        std::thread second([&] {
            while (!hasWaited) {
                Query(late, "SELECT count(*) FROM person").next();
                late.readEnded();
            }
        });
        while (desk.gate->waiting() == 0)
            std::this_thread::yield();
        hasWaited = true;
        {
            const std::lock_guard lock(desk.mutex);
            QVERIFY(desk.order.isEmpty());
        }
        desk.reader->database().exec("COMMIT");
        desk.reader->readEnded();
        writer.join();
        second.join();
        QCOMPARE(desk.order, QStringList{u"commit"_s});
        QVERIFY(desk.gate->lastCommit().count() > 0);
    }
};

MUNIMENT_TEST(CommitGateTest, "commit_gate_test")
#include "commit_gate_test.moc"
